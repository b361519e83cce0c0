import { describe, expect, it } from 'vitest';
import { compileAbbreviations, splitSentences } from '../../../parser/text/sentences.ts';
import { tokenize } from '../../../parser/text/tokens.ts';

const language = (abbreviations: string[]) =>
  compileAbbreviations({
    lang: 'xx',
    cldr: null,
    own: { lang: 'xx', sentences: { abbreviations } } as never,
  });

const cases: [name: string, text: string, sentences: string[]][] = [
  ['a guillemet between blanks', '« Non. » Puis il rit.', ['« Non. »', 'Puis il rit.']],
  ['a stop before a capital', 'One came. Two left.', ['One came.', 'Two left.']],
  ['a closing mark belongs to its sentence', '“Go.” He went.', ['“Go.”', 'He went.']],
  [
    'a stop inside a quote before a lower-case cue',
    '“Why?” asked Ana. No one knew.',
    ['“Why?” asked Ana.', 'No one knew.'],
  ],
  ['a forgotten blank before a quotation', 'He left."Go on," she said.', ['He left.', '"Go on," she said.']],
  ['an abbreviation', 'Dr. Ana came. She left.', ['Dr. Ana came.', 'She left.']],
  ['an initial', 'George W. Bush spoke. All listened.', ['George W. Bush spoke.', 'All listened.']],
  ['a decimal and an address', 'It cost 3.5 at tempo.co today. Good.', ['It cost 3.5 at tempo.co today.', 'Good.']],
  ['a mark that opens behind a full-width stop', '他走了。“我们等，”她说。', ['他走了。', '“我们等，”她说。']],
  ['no space after a full-width stop', '他说。我走了。', ['他说。', '我走了。']],
  ['a year before a stop', 'It began in 2014. Then it ended.', ['It began in 2014.', 'Then it ended.']],
  ['a danda', 'उसने कहा। वह गया।', ['उसने कहा।', 'वह गया।']],
];

describe('sentences', () => {
  it.each(cases)('%s', (_name, text, expected) => {
    const found = splitSentences(
      { blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] },
      tokenize(text, 'xx'),
      language(['dr']),
    );
    expect(found.map((s) => text.slice(s.start, s.end))).toEqual(expected);
  });
});
