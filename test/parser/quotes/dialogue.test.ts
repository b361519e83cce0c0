/** Turns of speech that a dash opens: where they begin, stop for their cue, and go on. */
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../article/plain-text.ts';
import { languageData } from '../../../languages/registry.ts';
import { compileAttribution } from '../../../parser/quotes/attribution-grammar.ts';
import { turnCues } from '../../../parser/quotes/marks/dialogue.ts';
import { findQuotedStretches } from '../../../parser/quotes/marks/quotation-marks.ts';
import { tokenize } from '../../../parser/text/tokens.ts';
import { classifyWords } from '../../../parser/text/word-classes.ts';

function turns(lang: string, text: string): string[] {
  const grammar = compileAttribution(languageData(lang));
  const tokens = tokenize(text, lang);
  const cues = turnCues(classifyWords(tokens, grammar), grammar.data);
  const { blocks } = articleFromText(text);
  return findQuotedStretches(tokens, blocks, cues).map(({ start, end }) => text.slice(start, end));
}

describe('the cue behind another dash', () => {
  it.each([
    ['pl', '– Most jest bezpieczny – mówi Anna Nowak.', ['– Most jest bezpieczny']],
    [
      'pl',
      '– Most jest bezpieczny – mówi Anna Nowak. – Otworzymy go jutro.',
      ['– Most jest bezpieczny', '– Otworzymy go jutro.'],
    ],
    ['ru', '— Мост надёжен, — сказала Анна Белова.', ['— Мост надёжен']],
    ['ru', '— Мост, — тихо сказала Анна Белова, — мы откроем завтра.', ['— Мост', '— мы откроем завтра.']],
    [
      'es',
      '—El puente es seguro —dijo Ana Robles—. Lo abriremos mañana.',
      ['—El puente es seguro', 'Lo abriremos mañana.'],
    ],
    ['uk', '— Міст надійний! — заявила Ганна Коваль.', ['— Міст надійний!']],
  ])('%s: %s', (lang, text, expected) => {
    expect(turns(lang, text)).toEqual(expected);
  });
});

describe('the cue behind a comma', () => {
  it.each([
    ['sv', '– Bron är säker, säger Anna Lindqvist.', ['– Bron är säker']],
    [
      'sv',
      '– Bron är säker. Vi öppnar den i morgon, säger hon till tidningen.',
      ['– Bron är säker. Vi öppnar den i morgon'],
    ],
    [
      'no',
      '– Broen er trygg, sier Anna Lie. – Vi åpner den i morgen.',
      ['– Broen er trygg', '– Vi åpner den i morgen.'],
    ],
    ['no', '– Når åpner broen? spør Anna Lie.', ['– Når åpner broen?']],
    ['no', 'Lie er fornøyd. – Broen er trygg, sier hun.', ['– Broen er trygg']],
    ['sv', 'Det säger polisen Anna Ros. – Bron är snart klar.', ['– Bron är snart klar.']],
    ['fi', '– Silta on turvallinen, Lahtinen sanoo STT:lle.', ['– Silta on turvallinen']],
    ['da', '– Broen er sikker, siger Anna Holm.', ['– Broen er sikker']],
    ['fr', '– Le pont est sûr, dit Anne Morel.', ['– Le pont est sûr']],
  ])('%s: %s', (lang, text, expected) => {
    expect(turns(lang, text)).toEqual(expected);
  });
});

describe('a cue between dashes within quotation marks', () => {
  it.each([
    ['pl', '„Most – mówi Nowak – jest bezpieczny”.', ['„Most', 'jest bezpieczny”']],
    ['pl', '„Most - dodał minister - jest bezpieczny”.', ['„Most', 'jest bezpieczny”']],
    ['it', '«Il ponte - ha detto Prati - è sicuro».', ['«Il ponte', 'è sicuro»']],
    ['es', '«El puente —dijo Pardo— es seguro».', ['«El puente', 'es seguro»']],
    ['it', '«Il ponte - una follia - è sicuro», ha detto Prati.', ['«Il ponte - una follia - è sicuro»']],
    ['it', '«Il ponte - dice Prati è sicuro».', ['«Il ponte - dice Prati è sicuro»']],
  ])('%s: %s', (lang, text, expected) => {
    expect(turns(lang, text)).toEqual(expected);
  });
});

describe('behind a colon', () => {
  it.each([
    ['no', 'Lie om broen: – Helt trygg', ['– Helt trygg']],
    ['pl', 'Inny dodaje: - Otworzymy go jutro.', ['- Otworzymy go jutro.']],
  ])('%s: %s', (lang, text, expected) => {
    expect(turns(lang, text)).toEqual(expected);
  });
});

describe('no turn', () => {
  it.each([
    ['an item of a list', 'pl', '– nowy most;'],
    ['a dash within a sentence', 'sv', 'Bron – som är ny – öppnas i morgon.'],
    ['a dash behind a sentence without a cue', 'no', 'Broen er ny. – Den åpner i morgen.'],
    ['a language whose press uses none', 'en', '– The bridge is safe, says Anna Reed.'],
  ])('%s', (_case, lang, text) => {
    expect(turns(lang, text)).toEqual([]);
  });
});
