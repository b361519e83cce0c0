import { describe, expect, it } from 'vitest';
import { textFragment } from '../../citation/text-fragment.ts';

const STORY =
  'The salt fields are back.\n\nSuarni, 62, said: “The sea gave it back to us, after all of those years in which nobody believed that it would.” ' +
  'The salt fields are back. “It is well-known, isn’t it?”\n\nThe sea gave it back to us, she said again: nobody believed that it would. Then the rain came.';
const spanOf = (words: string, from = 0) => {
  const start = STORY.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('the directive', () => {
  const cases: [what: string, words: string, from: number, parts: readonly string[]][] = [
    [
      'a few words: whole, without the marks round them',
      '“It is well-known, isn’t it?”',
      0,
      ['It is well-known, isn’t it'],
    ],
    [
      'a sentence: its first and last words, more of them where fewer stand there twice',
      '“The sea gave it back to us, after all of those years in which nobody believed that it would.”',
      0,
      ['The sea gave it back to us, after', 'years in which nobody believed that it would'],
    ],
    [
      'words that stand there twice: with those before them',
      'The salt fields are back.',
      30,
      ['that it would.”-', 'The salt fields are back'],
    ],
    [
      'at the begin of the text: with those after them',
      'The salt fields are back.',
      0,
      ['The salt fields are back.', '-Suarni, 62, said'],
    ],
  ];
  it.each(cases)('%s', (_what, words, from, parts) => {
    const fragment = textFragment(STORY, spanOf(words, from)) as string;
    expect(fragment.split(',').map(decodeURIComponent)).toEqual(parts);
  });

  it('commas and hyphens of the words are encoded, those of the directive are not', () => {
    expect(textFragment('A well-known, old pier', { start: 0, end: 22 })).toBe('A%20well%2Dknown%2C%20old%20pier');
  });

  it('keeps each end within a block', () => {
    const text = 'One two\n\nthree four five six seven eight nine ten eleven\n\ntwelve thirteen';
    expect(textFragment(text, { start: 0, end: text.length })).toBe('One%20two,twelve%20thirteen');
  });

  it('takes as much of what stands round it as tells it from its like', () => {
    const notice = (name: string) => `With sorrow we tell all who knew and loved her that\n\n${name}\n\nhas died.`;
    const text = `${notice('Ilona')}\n\n${notice('Réka')}\n\n— We thank all who came.\n\n${notice('Ilona')}`;
    const second = text.indexOf('has died', text.indexOf('Réka'));
    expect(decodeURIComponent(textFragment(text, { start: second, end: second + 9 }) as string)).toBe(
      'Réka-,has died.',
    );
    const thanks = text.indexOf('We thank');
    expect(decodeURIComponent(textFragment(text, { start: thanks, end: thanks + 22 }) as string)).toBe(
      'We thank all who came',
    );
  });

  it('of scripts without blanks: by the words of the language', () => {
    const text = '记者问他盐田的事。他说盐田回来了，大海把它还给了我们。';
    expect(decodeURIComponent(textFragment(text, { start: 9, end: 16 }) ?? '')).toBe('他说盐田回来了');
  });

  describe('with what the page shows besides', () => {
    const text = 'The pier was closed in May.\n\nThe ferry came back, to the town’s surprise. Nobody had asked for it.';
    const start = text.indexOf('The ferry');
    const ferry = { start, end: text.indexOf(' Nobody') };
    const cases: [what: string, shown: string, parts: readonly string[]][] = [
      ['nothing: the words alone', `Menu\n\n${text}`, ['The ferry came back, to the town’s surprise']],
      [
        'a teaser of the same words: what stands before them in the article',
        `More news\nThe ferry came back, to the town’s surprise.\n\n${text}`,
        ['closed in May.-', 'The ferry came back, to the town’s surprise'],
      ],
      [
        'an advertisement between the blocks: what stands behind them',
        `The ferry came back, to the town’s surprise.\n${text.replace('\n\n', '\n\nAdvertisement\n\n')}`,
        ['The ferry came back, to the town’s surprise', '-. Nobody had asked'],
      ],
      [
        'the same words inside others',
        `${text} “Theferry came back, to the town’s surprised eye”`,
        ['The ferry came back, to the town’s surprise'],
      ],
      [
        'the whole article twice: the words alone',
        `${text}\n\n${text}`,
        ['The ferry came back, to the town’s surprise'],
      ],
      ['other words: those of the article', 'Please subscribe.', ['The ferry came back, to the town’s surprise']],
    ];
    it.each(cases)('%s', (_what, shown, parts) => {
      expect(textFragment(text, ferry, shown)?.split(',').map(decodeURIComponent)).toEqual(parts);
    });
  });

  it.each(['', '…', '“”', '\ud800'])('none of %j', (text) => {
    expect(textFragment(text, { start: 0, end: text.length })).toBeNull();
  });

  it('takes no longer for a long passage', () => {
    const text = `${'salt and sea '.repeat(200_000)}end`;
    const begin = performance.now();
    expect(textFragment(text, { start: 0, end: text.length })).not.toBeNull();
    expect(performance.now() - begin).toBeLessThan(500);
  });
});
