import { describe, expect, it } from 'vitest';
import { decodeHtml, decodeText } from '../../cli/decode.ts';

const page = (head: string) => `<html><head>${head}</head><body>garam</body></html>`;
const ascii = (text: string) => Buffer.from(text, 'latin1');

const html: [what: string, bytes: Uint8Array, charset: string | undefined, contains: string][] = [
  ['valid UTF-8 that nobody declared', Buffer.from('<p>sél'), undefined, 'sél'],
  ['what is not UTF-8 and undeclared is windows-1252', ascii('<p>s\xe9l \x93ya\x94'), undefined, 'sél “ya”'],
  ['the page declares', ascii(`${page('<meta charset="iso-8859-2">')}\xb3`), undefined, 'ł'],
  ['HTTP overrules the page', ascii(`${page('<meta charset="iso-8859-2">')}\xb3`), 'windows-1251', 'і'],
  ['a byte order mark overrules HTTP', Buffer.from('\ufeff<p>sél'), 'windows-1252', 'sél'],
  ['UTF-16 by its mark', Buffer.from('\ufeff<p>sél', 'utf16le'), undefined, 'sél'],
  ['a label that no encoding has counts as none', Buffer.from('<p>sél'), 'klingon-8', 'sél'],
];

describe('decoding', () => {
  it.each(html)('HTML: %s', (_what, bytes, charset, expected) => {
    expect(decodeHtml(bytes, charset)).toContain(expected);
  });

  it('text is UTF-8 unless its label says otherwise', () => {
    expect(decodeText(Buffer.from('sél'))).toBe('sél');
    expect(decodeText(ascii('\xf1\xee\xeb\xfc'), 'windows-1251')).toBe('соль');
    expect(() => decodeText(ascii('x'), 'klingon-8')).toThrow('unknown character encoding: klingon-8');
  });
});
