/** The styles that come with the product. */
import type { GuideRules } from './prepare.ts';

/** A style and where it comes from. */
export interface ShippedStyle extends GuideRules {
  /** Its id in the CSL repository, by the guide's edition that it stands for. */
  readonly id: string;
  /** What it is called in the list of styles. */
  readonly title: string;
  /** The id of the style in the package of all styles, where the package names it otherwise. */
  readonly source?: string;
}

/** In the order in which they are offered: the most used first. */
export const shippedStyles: readonly ShippedStyle[] = [
  { id: 'apa', title: 'APA, 7th edition', citedIn: 'as cited in' },
  { id: 'modern-language-association', title: 'MLA, 9th edition', citedIn: 'qtd. in' },
  {
    id: 'chicago-notes-bibliography',
    title: 'Chicago, 18th edition (notes)',
    source: 'chicago-fullnote-bibliography',
    dropsArticle: true,
  },
  { id: 'chicago-author-date', title: 'Chicago, 18th edition (author–date)', dropsArticle: true, siteIsAuthor: true },
  {
    id: 'chicago-notes-bibliography-17th-edition',
    title: 'Chicago, 17th edition (notes)',
    source: 'chicago-fullnote-bibliography',
    dropsArticle: true,
  },
  {
    id: 'chicago-author-date-17th-edition',
    title: 'Chicago, 17th edition (author–date)',
    source: 'chicago-author-date',
    dropsArticle: true,
    siteIsAuthor: true,
  },
  {
    id: 'turabian-notes-bibliography',
    title: 'Turabian, 9th edition (notes)',
    source: 'chicago-fullnote-bibliography',
    dropsArticle: true,
  },
  {
    id: 'turabian-author-date',
    title: 'Turabian, 9th edition (author–date)',
    dropsArticle: true,
    siteIsAuthor: true,
  },
  { id: 'harvard-cite-them-right', title: 'Harvard (Cite Them Right)', citedIn: 'cited in' },
  { id: 'ieee', title: 'IEEE' },
  { id: 'vancouver', title: 'Vancouver (NLM)' },
  { id: 'american-medical-association', title: 'AMA, 11th edition' },
  { id: 'iso690-author-date-en', title: 'ISO 690 (author–date)' },
  { id: 'din-1505-2', title: 'DIN 1505-2' },
  { id: 'gost-r-7-0-5-2008', title: 'ГОСТ Р 7.0.5-2008' },
  { id: 'associacao-brasileira-de-normas-tecnicas', title: 'ABNT NBR 6023:2018' },
];
