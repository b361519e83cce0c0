/** Invented articles that differ in what a style can ask of one: on these, styles are tried out. */
import type { CslItem, CslType } from '../csl-item.ts';

const whole = {
  title: 'A Title: With a Part',
  'container-title': 'Newspaper',
  author: [{ family: 'Family', given: 'Given Name' }, { literal: 'A body' }, { family: 'Capitals', given: 'GN' }],
  issued: { 'date-parts': [[2024, 5, 9]] },
  accessed: { 'date-parts': [[2024, 5, 10]] },
  language: 'en',
};
const { author: _author, ...unsigned } = whole;
const { issued: _issued, ...undated } = whole;
const { accessed: _accessed, ...unread } = whole;
const { 'container-title': _container, ...homeless } = whole;
const types: readonly CslType[] = ['article-newspaper', 'article-magazine', 'webpage', 'post-weblog'];

/** Each kind of article whole, and without each thing that articles often lack. */
export const sampleItems: readonly CslItem[] = types.flatMap((type) => [
  { type, ...whole },
  { type, ...unsigned },
  { type, ...undated },
  { type, ...unread },
  { type, ...homeless, publisher: 'Publisher' },
  { type, ...whole, page: 'A1', issue: '18', 'publisher-place': 'Place' },
  { type, title: 'Bare' },
]);
