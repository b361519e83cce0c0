/** Who said what, language by language. Every row is a sentence we wrote. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

type Row = readonly [what: string, text: string, content: string, by: string];

const direct: Readonly<Record<string, readonly Row[]>> = {
  es: [
    ['cue behind', '«El puente es seguro», afirmó Marta Olmedo.', '«El puente es seguro»', 'Marta Olmedo'],
    ['cue before', 'Marta Olmedo explicó: «El puente es seguro».', '«El puente es seguro»', 'Marta Olmedo'],
    ['perfect', '“El puente es seguro”, ha dicho la alcaldesa Marta Olmedo.', '“El puente es seguro”', 'Marta Olmedo'],
    [
      'office of several words',
      '«El puente es seguro», señaló el ministro de Hacienda, Pedro Olmedo.',
      '«El puente es seguro»',
      'Pedro Olmedo',
    ],
  ],
  fr: [
    ['cue behind', '« Le pont est sûr », a déclaré Claire Vasseur.', '« Le pont est sûr »', 'Claire Vasseur'],
    [
      'day before the subject',
      '« Le pont est sûr », a déclaré lundi Claire Vasseur.',
      '« Le pont est sûr »',
      'Claire Vasseur',
    ],
    ['cue before', 'Claire Vasseur affirme : « Le pont est sûr. »', '« Le pont est sûr. »', 'Claire Vasseur'],
    [
      'office before the name',
      '« Le pont est sûr », assure le ministre de l’Intérieur Paul Vasseur.',
      '« Le pont est sûr »',
      'Paul Vasseur',
    ],
  ],
  pt: [
    ['cue behind', '"A ponte é segura", disse Marta Quintela.', '"A ponte é segura"', 'Marta Quintela'],
    ['cue before', 'Marta Quintela afirmou: "A ponte é segura".', '"A ponte é segura"', 'Marta Quintela'],
    ['office', '“A ponte é segura”, explica o delegado Paulo Quintela.', '“A ponte é segura”', 'Paulo Quintela'],
  ],
  it: [
    ['cue behind', '«Il ponte è sicuro», ha detto Chiara Bressan.', '«Il ponte è sicuro»', 'Chiara Bressan'],
    ['cue before', 'Chiara Bressan spiega: «Il ponte è sicuro».', '«Il ponte è sicuro»', 'Chiara Bressan'],
    [
      'office with its region',
      '«Il ponte è sicuro», ha detto il senatore della Florida Luca Bressan.',
      '«Il ponte è sicuro»',
      'Luca Bressan',
    ],
  ],
  nl: [
    ['cue behind', '“De brug is veilig”, zegt Karin van Loon.', '“De brug is veilig”', 'Karin van Loon'],
    ['aldus', '“De brug is veilig”, aldus burgemeester Karin van Loon.', '“De brug is veilig”', 'Karin van Loon'],
    ['cue before', 'Karin van Loon zegt: “De brug is veilig.”', '“De brug is veilig.”', 'Karin van Loon'],
  ],
  sv: [
    ['cue behind', '”Bron är säker”, säger Karin Hallberg.', '”Bron är säker”', 'Karin Hallberg'],
    ['cue before', 'Karin Hallberg säger: ”Bron är säker.”', '”Bron är säker.”', 'Karin Hallberg'],
  ],
  no: [
    ['cue behind', '«Brua er trygg», sier Kari Solvang.', '«Brua er trygg»', 'Kari Solvang'],
    ['cue before', 'Kari Solvang sier: «Brua er trygg.»', '«Brua er trygg.»', 'Kari Solvang'],
  ],
  da: [
    ['cue behind', '»Broen er sikker,« siger Lene Thorup.', '»Broen er sikker,«', 'Lene Thorup'],
    ['cue before', 'Lene Thorup siger: »Broen er sikker.«', '»Broen er sikker.«', 'Lene Thorup'],
  ],
};

const indirect: Readonly<Record<string, readonly Row[]>> = {
  es: [
    ['que', 'Marta Olmedo aseguró que el puente es seguro.', 'el puente es seguro', 'Marta Olmedo'],
    ['según', 'Según Marta Olmedo, el puente es seguro.', 'el puente es seguro', 'Marta Olmedo'],
  ],
  fr: [
    ['que', 'Claire Vasseur affirme que le pont est sûr.', 'le pont est sûr', 'Claire Vasseur'],
    ['qu’', 'Claire Vasseur affirme qu’elle ouvrira le pont.', 'elle ouvrira le pont', 'Claire Vasseur'],
    ['selon', 'Selon Claire Vasseur, le pont est sûr.', 'le pont est sûr', 'Claire Vasseur'],
  ],
  pt: [
    ['que', 'Marta Quintela afirmou que a ponte é segura.', 'a ponte é segura', 'Marta Quintela'],
    ['segundo', 'Segundo Marta Quintela, a ponte é segura.', 'a ponte é segura', 'Marta Quintela'],
  ],
  it: [
    ['che', 'Chiara Bressan ha detto che il ponte è sicuro.', 'il ponte è sicuro', 'Chiara Bressan'],
    ['secondo', 'Secondo Chiara Bressan, il ponte è sicuro.', 'il ponte è sicuro', 'Chiara Bressan'],
  ],
  nl: [
    ['dat', 'Karin van Loon zegt dat de brug veilig is.', 'de brug veilig is', 'Karin van Loon'],
    ['volgens', 'De brug is veilig, volgens Karin van Loon.', 'De brug is veilig', 'Karin van Loon'],
  ],
  sv: [
    ['att', 'Karin Hallberg säger att bron är säker.', 'bron är säker', 'Karin Hallberg'],
    ['enligt', 'Bron är säker, enligt Karin Hallberg.', 'Bron är säker', 'Karin Hallberg'],
  ],
  no: [
    ['at', 'Kari Solvang sier at brua er trygg.', 'brua er trygg', 'Kari Solvang'],
    ['ifølge', 'Brua er trygg, ifølge Kari Solvang.', 'Brua er trygg', 'Kari Solvang'],
  ],
  da: [
    ['at', 'Lene Thorup siger, at broen er sikker.', 'broen er sikker', 'Lene Thorup'],
    ['ifølge', 'Broen er sikker, ifølge Lene Thorup.', 'Broen er sikker', 'Lene Thorup'],
  ],
};

describe.each(Object.keys(direct))('%s', (lang) => {
  it.each(direct[lang] as Row[])('direct: %s', (_, text, content, by) => {
    expect(readQuotes(text, lang).map((quote) => [quote.kind, quote.text, quote.by])).toEqual([
      ['direct', content, by],
    ]);
  });

  it.each(indirect[lang] as Row[])('indirect: %s', (_, text, content, by) => {
    expect(readQuotes(text, lang).map((quote) => [quote.kind, quote.text, quote.by])).toEqual([
      ['indirect', content, by],
    ]);
  });
});

describe('a pronoun, or a verb that goes without one, means the person last spoken of', () => {
  it.each([
    ['es', 'Marta Olmedo visitó la obra por la mañana.\n\n«El puente es seguro», afirmó.', 'Marta Olmedo'],
    ['fr', 'Claire Vasseur a visité le chantier.\n\n« Le pont est sûr », dit-elle.', 'Claire Vasseur'],
    ['fr', 'Claire Vasseur a visité le chantier.\n\n« Le pont est sûr », a-t-elle ajouté.', 'Claire Vasseur'],
    ['pt', 'Marta Quintela visitou a obra de manhã.\n\n"A ponte é segura", disse ela.', 'Marta Quintela'],
    ['it', 'Chiara Bressan ha visitato il cantiere.\n\n«Il ponte è sicuro», ha detto.', 'Chiara Bressan'],
    ['nl', 'Karin van Loon bezocht de werf.\n\n“De brug is veilig”, zegt ze.', 'Karin van Loon'],
    ['sv', 'Karin Hallberg besökte bygget.\n\n”Bron är säker”, säger hon.', 'Karin Hallberg'],
    ['no', 'Kari Solvang besøkte byggeplassen.\n\n«Brua er trygg», sier hun.', 'Kari Solvang'],
    ['da', 'Lene Thorup besøgte byggepladsen.\n\n»Broen er sikker,« siger hun.', 'Lene Thorup'],
  ])('%s: %s', (lang, text, by) => {
    expect(readQuotes(text, lang).map((quote) => quote.by)).toEqual([by]);
  });
});

describe('the parts of a split quotation share their speaker', () => {
  it.each([
    ['es', '«El puente es seguro», afirmó Marta Olmedo. «Lo abriremos en mayo».', 'Marta Olmedo'],
    ['fr', '« Le pont est sûr », a déclaré Claire Vasseur. « Nous l’ouvrirons en mai. »', 'Claire Vasseur'],
    ['it', '«Il ponte è sicuro», ha detto Chiara Bressan. «Lo apriremo a maggio».', 'Chiara Bressan'],
    ['nl', '“De brug is veilig”, zegt Karin van Loon. “We openen haar in mei.”', 'Karin van Loon'],
    ['sv', '”Bron är säker”, säger Karin Hallberg. ”Vi öppnar den i maj.”', 'Karin Hallberg'],
  ])('%s: %s', (lang, text, by) => {
    const quotes = readQuotes(text, lang);
    expect(quotes.map((quote) => quote.by)).toEqual([by, by]);
    expect(quotes[1]?.quote.group).toBe(quotes[0]?.quote.group);
  });
});

describe('nothing is reported', () => {
  it.each([
    ['es', 'a title', 'La película «El puente viejo» se estrenó en Sevilla.'],
    ['es', 'a verb with its object', 'La alcaldesa anunció nuevas medidas para el puente viejo.'],
    ['fr', 'a title', 'Le film « Le Vieux Pont » est sorti à Lyon.'],
    ['fr', 'a verb with its object', 'La ministre a annoncé de nouvelles mesures pour le pont.'],
    ['pt', 'a title', 'O filme "Ponte Velha" estreou no Porto.'],
    ['it', 'a title', 'Il film «Il ponte vecchio» è uscito a Trieste.'],
    ['nl', 'a title', 'De film “De oude brug” ging in première.'],
    ['sv', 'a title', 'Filmen ”Den gamla bron” hade premiär.'],
    ['no', 'a title', 'Filmen «Den gamle brua» hadde premiere.'],
    ['da', 'a title', 'Filmen »Den gamle bro« havde premiere.'],
  ])('%s: %s', (lang, _, text) => {
    expect(readQuotes(text, lang)).toEqual([]);
  });
});

describe('an age stands for its bearer', () => {
  it.each([
    ['sv', '”Det var hemskt att se”, säger 36-åringen.', '36-åringen'],
    ['no', '– Det var forferdelig å se, sier 36-åringen.', '36-åringen'],
    ['da', '»Det var slemt at se«, siger den 36-årige.', '36-årige'],
    ['de', 'Die 36-Jährige sagte, sie sei unschuldig.', '36-Jährige'],
    ['de', 'Die 36-jährige Anna Weiß sagte, sie sei unschuldig.', 'Anna Weiß'],
    ['nl', '‘Het was vreselijk om te zien’, zegt de 36-jarige.', '36-jarige'],
    ['en', '“It was awful to see,” the 36-year-old said.', '36-year-old'],
  ])('%s: %s', (lang, text, by) => {
    expect(readQuotes(text, lang).map((quote) => quote.by)).toEqual([by]);
  });
});
