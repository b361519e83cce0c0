/** Swedish, Norwegian and Danish: who said what. Every row is a sentence we wrote. */
import { describe, expect, it } from 'vitest';
import { parseQuotes, readQuotes } from './read-quotes.ts';

const read = (text: string, lang: string) => readQuotes(text, lang).map(({ text, by }) => [text, by]);

describe('Swedish', () => {
  it.each([
    ['verb, speaker', '”Bron är säker”, säger Karin Hallberg.', '”Bron är säker”', 'Karin Hallberg'],
    ['a turn', '– Bron är säker, säger Karin Hallberg till TT.', '– Bron är säker', 'Karin Hallberg'],
    ['speaker, verb', 'Karin Hallberg säger: ”Bron är säker.”', '”Bron är säker.”', 'Karin Hallberg'],
    ['att', 'Karin Hallberg hävdar att bron är säker.', 'bron är säker', 'Karin Hallberg'],
    ['verb second', 'I mars sade ministern Pär Nyman att bron var säker.', 'bron var säker', 'Pär Nyman'],
    ['according to', 'Bron är säker, enligt Karin Hallberg.', 'Bron är säker', 'Karin Hallberg'],
    ['comma clause', 'Bron är säker, uppger vakthavande befäl Sara Lind.', 'Bron är säker', 'Sara Lind'],
    ['office in a compound', '– Bron är säker, säger trafikministern Pär Nyman.', '– Bron är säker', 'Pär Nyman'],
    [
      'apposition',
      '– Bron är säker, säger Karin Hallberg, professor i brobyggnad.',
      '– Bron är säker',
      'Karin Hallberg',
    ],
    ['a body', 'Trafikverket uppger att bron är säker.', 'bron är säker', 'Trafikverket'],
    [
      'a verb of thought in what is reported',
      'Polisen misstänker inte brott, uppger åklagaren Sara Lind.',
      'Polisen misstänker inte brott',
      'Sara Lind',
    ],
    [
      'a document',
      '”Bron är säker”, skriver partiets ordförande i ett uttalande.',
      '”Bron är säker”',
      'partiets ordförande',
    ],
    [
      'mixed',
      'Karin Hallberg säger att förslaget ”saknar varje stöd”.',
      'förslaget ”saknar varje stöd”',
      'Karin Hallberg',
    ],
  ])('%s', (_, text, words, by) => {
    expect(read(text, 'sv')).toEqual([[words, by]]);
  });

  it('takes the speaker of a turn from the sentence that announces it', () => {
    const text = 'På frågan om bron svarar Karin Hallberg:\n\n– Den är säker.';
    expect(read(text, 'sv')).toEqual([['– Den är säker.', 'Karin Hallberg']]);
  });

  it('turns pronouns and offices into names', () => {
    const text =
      'Trafikminister Karin Hallberg besökte bron. Hon säger att den är säker.\n\n– Vi öppnar den, säger ministern.';
    expect(readQuotes(text, 'sv').map(({ by }) => by)).toEqual(['Karin Hallberg', 'Karin Hallberg']);
  });

  it.each([
    ['a wish', 'Regeringen vill bygga en ny bro.'],
    ['an object', 'Företaget beskriver planen för bron.'],
    ['a title', 'Filmen ”Bron” hade premiär i går.'],
    ['so called', 'Den så kallade ”brobluffen” kostade miljoner.'],
  ])('no quote: %s', (_, text) => {
    expect(readQuotes(text, 'sv').filter(({ by }) => by !== null)).toEqual([]);
  });
});

describe('Norwegian', () => {
  it.each([
    ['a turn', '– Brua er trygg, sier Kari Solvang til NTB.', '– Brua er trygg', 'Kari Solvang'],
    [
      'a turn behind a sentence',
      'Hun er fornøyd. – Brua er trygg, sier Kari Solvang.',
      '– Brua er trygg',
      'Kari Solvang',
    ],
    ['marks', '«Brua er trygg», skriver Kari Solvang på Facebook.', '«Brua er trygg»', 'Kari Solvang'],
    ['at', 'Kari Solvang opplyser at brua er trygg.', 'brua er trygg', 'Kari Solvang'],
    ['no complementizer', 'Kari Solvang mener brua er trygg.', 'brua er trygg', 'Kari Solvang'],
    ['the body of the speaker', 'Leder Mats Moe i Havneforbundet mener at brua er trygg.', 'brua er trygg', 'Mats Moe'],
    ['verb second', 'I går fortalte ordfører Mats Moe at brua er trygg.', 'brua er trygg', 'Mats Moe'],
    ['according to', 'Ifølge politiet er brua trygg.', 'er brua trygg', 'politiet'],
    ['comma clause', 'Brua er trygg, opplyser operasjonsleder Siri Lind.', 'Brua er trygg', 'Siri Lind'],
    ['a given name like a preposition', '– Brua er trygg, sier innsatsleder Per Moe.', '– Brua er trygg', 'Per Moe'],
    ['Nynorsk', '– Brua er trygg, seier ordførar Siri Lind.', '– Brua er trygg', 'Siri Lind'],
    ['Nynorsk, at', 'Siri Lind fortel at ho ikkje har sett brua.', 'ho ikkje har sett brua', 'Siri Lind'],
  ])('%s', (_, text, words, by) => {
    expect(read(text, 'no')).toEqual([[words, by]]);
  });

  it.each([
    ['an object', 'Kari Solvang forteller historien om brua.'],
    ['a title', 'Filmen «Brua» hadde premiere i går.'],
  ])('no quote: %s', (_, text) => {
    expect(readQuotes(text, 'no').filter(({ by }) => by !== null)).toEqual([]);
  });
});

describe('Danish', () => {
  it.each([
    ['comma within the marks', '»Broen er sikker,« siger Stine Lund.', '»Broen er sikker,«', 'Stine Lund'],
    ['a turn', '- Broen er sikker, siger Stine Lund til Ritzau.', '- Broen er sikker', 'Stine Lund'],
    [', at', 'Stine Lund siger, at broen er sikker.', 'broen er sikker', 'Stine Lund'],
    [
      'office before the name',
      'Formanden for Broforeningen, Mads Lund, mener, at broen er sikker.',
      'broen er sikker',
      'Mads Lund',
    ],
    ['verb second', 'I marts sagde minister Poul Lund, at broen var sikker.', 'broen var sikker', 'Poul Lund'],
    ['comma clause', 'Broen er sikker, oplyser vagtchef Sara Lind.', 'Broen er sikker', 'Sara Lind'],
    ['lyder det', '»Broen er sikker,« lyder det fra Stine Lund.', '»Broen er sikker,«', 'Stine Lund'],
    ['according to', 'Ifølge politiet er broen sikker.', 'er broen sikker', 'politiet'],
  ])('%s', (_, text, words, by) => {
    expect(read(text, 'da')).toEqual([[words, by]]);
  });

  it('compares names without their genitive', () => {
    const text = 'Stine Lunds plan er klar. »Broen er sikker,« siger Stine Lund.';
    expect(parseQuotes(text, 'da').speakers.map(({ name }) => name)).toEqual(['Stine Lund']);
  });
});

describe('an office with its body behind it', () => {
  it.each([
    ['sv', 'En talesperson för polisen säger att bron är säker.', 'talesperson för polisen'],
    ['da', 'En talsmand for ministeriet afviser, at broen er usikker.', 'talsmand for ministeriet'],
    ['no', 'En talsperson for departementet avviser at broen er usikker.', 'talsperson for departementet'],
  ])('%s: %s', (lang, text, by) => {
    expect(readQuotes(text, lang).map((quote) => quote.by)).toEqual([by]);
  });
});
