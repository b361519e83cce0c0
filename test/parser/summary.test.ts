/** Key sentences are the article's own; length counts the story only. */
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../article/plain-text.ts';
import { languageData } from '../../languages/registry.ts';
import { compileSummary, summarize } from '../../parser/summary.ts';
import { compileAbbreviations, splitSentences } from '../../parser/text/sentences.ts';
import { tokenize } from '../../parser/text/tokens.ts';

function summaryOf(text: string, lang = 'en', leaveOut: { start: number; end: number }[] = []) {
  const language = languageData(lang);
  const article = articleFromText(text, { lang });
  const tokens = tokenize(text, lang);
  const sentences = splitSentences(article, tokens, compileAbbreviations(language));
  const { sentences: spans, ...length } = summarize(article, tokens, sentences, compileSummary(language), leaveOut);
  return { sentences: spans.map(({ start, end }) => text.slice(start, end)), ...length };
}

const STORY = [
  'Harbour Bridge Closes for the Winter',
  'The harbour bridge closes for the whole winter because its bolts are loose.',
  'The weather was mild on that day.',
  'Engineers will replace the bolts of the harbour bridge before it opens again.',
  'A dog crossed the street and nobody minded it.',
  'The bridge carries most of the winter traffic between the harbour and the town.',
  'Harbour Bridge At Dawn.',
].join('\n\n');

describe('key sentences', () => {
  it('are three, in the order of the text, about what the title and the text talk about', () => {
    expect(summaryOf(STORY).sentences).toEqual([
      'The harbour bridge closes for the whole winter because its bolts are loose.',
      'Engineers will replace the bolts of the harbour bridge before it opens again.',
      'The bridge carries most of the winter traffic between the harbour and the town.',
    ]);
  });

  it('leave out headlines, captions and what is no part of the story', () => {
    const start = STORY.indexOf('Engineers');
    const { sentences } = summaryOf(STORY, 'en', [{ start, end: start + 20 }]);
    expect(sentences).not.toContain('Harbour Bridge Closes for the Winter');
    expect(sentences).not.toContain('Harbour Bridge At Dawn.');
    expect(sentences.join()).not.toContain('Engineers');
  });

  it('do not repeat each other', () => {
    const sentence = 'The harbour bridge closes for the whole winter because its bolts are loose.';
    expect(summaryOf(`${sentence}\n\n${sentence}\n\n${sentence}`).sentences).toEqual([sentence]);
  });

  it('exist in a language without a file', () => {
    expect(summaryOf('Brúin lokast í allan vetur vegna viðgerða. Veðrið var gott.', 'is').sentences).toContain(
      'Brúin lokast í allan vetur vegna viðgerða.',
    );
  });
});

describe('length', () => {
  it.each([
    ['nothing', '', 0, 0],
    ['one word', 'Rain.', 1, 1],
    ['contractions and hyphens count once', "It doesn't matter to the well-known mayor.", 7, 1],
    ['numbers are words', 'It cost 300 euros.', 4, 1],
    ['a long text', `${'word '.repeat(714)}end.`, 715, 3],
    ['a script without spaces', '桥是安全的市长昨天说', 7, 1],
  ])('%s', (_, text, words, minutes) => {
    expect(summaryOf(text)).toMatchObject({ words, minutes });
  });
});
