/** German clauses that report nothing or whose verb closes them, and nouns that are no names. Every row is a sentence we wrote. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

function said(text: string): (readonly [string | null, string])[] {
  return readQuotes(text, 'de').map(({ by, text }) => [by, text] as const);
}

describe('through a passive speaks its agent, and nobody else', () => {
  it.each([
    ['no agent', 'Die Bewohner wurden aufgefordert, ihre Häuser zu verlassen.', []],
    ['no agent, in a relative clause', '„Das geht so nicht weiter“, das am Montag scharf kritisiert wurde.', [null]],
    [
      'agent in the bracket',
      'Das Gesetz wird von der Opposition scharf kritisiert: „Es schadet allen.“',
      ['Opposition'],
    ],
    ['agent in front', 'Vom Verband wird gefordert, dass die Steuer sinkt.', ['Verband']],
    [
      'agent of a mixed quotation',
      'Der Plan wurde von Jana Ebert als „völlig unsinnig und teuer“ bezeichnet.',
      ['Jana Ebert'],
    ],
    ['agent of what is not reported', 'Das wird von Experten erwartet, sagte Jana Ebert.', ['Jana Ebert']],
  ])('%s', (_, text, by) => {
    expect(said(text).map(([name]) => name)).toEqual(by);
  });
});

describe('a subordinate clause before the verb', () => {
  it.each([
    [
      'is an adverbial where the words behind the subject are reported',
      'Nachdem der Plan gescheitert war, erklärte Jana Ebert, dass sie zurücktritt.',
      ['sie zurücktritt'],
    ],
    [
      'is an adverbial before a colon',
      'Als er ankam, sagte Jana Ebert: „Endlich ist er da.“',
      ['„Endlich ist er da.“'],
    ],
    [
      'is an adverbial before an object',
      'Während die Stadt schweigt, warb Jana Ebert für eine Senkung der Preise, die seit Mai steigen.',
      [],
    ],
    [
      'is reported where its main clause goes on',
      'Wenn es regnet, sagte Jana Ebert, werde das Fest verschoben.',
      ['Wenn es regnet, sagte Jana Ebert, werde das Fest verschoben'],
    ],
    ['is reported where nothing follows', 'Ob das stimmt, sagte Jana Ebert nicht.', ['Ob das stimmt']],
  ])('%s', (_, text, contents) => {
    expect(said(text).map(([, content]) => content)).toEqual(contents);
  });
});

describe('a noun that no list knows', () => {
  it.each([
    [
      'ends before an adverbial',
      '„Bitte räumen Sie den Platz“, schrieb die Seilbahngilde auf Facebook vorab an alle.',
      'Seilbahngilde',
    ],
    [
      'goes on with its genitive',
      'Laut Warnung der Seilbahngilde Bernau wird es glatt.',
      'Warnung der Seilbahngilde Bernau',
    ],
    [
      'may hold a name in its attribute',
      '„Das ist gut“, schrieb die in Bernau geborene Läuferin.',
      'in Bernau geborene Läuferin',
    ],
  ])('%s', (_, text, by) => {
    expect(said(text).map(([name]) => name)).toEqual([by]);
  });
});

describe('a compound with a hyphen is a noun', () => {
  it.each([
    [
      'behind an article',
      'Jana Ebert kam heim. Das sei Glück, sagt die Deutsch-Finnin. „Ich bin froh über alles“, sagte sie.',
    ],
    [
      'whose first part is a body',
      'Jana Ebert sprach über die meisten EU-Kanzleien. „Ich bin froh über alles“, sagte sie.',
    ],
  ])('%s', (_, text) => {
    expect(said(text).at(-1)?.[0]).toBe('Jana Ebert');
  });

  it('but a double surname is a name', () => {
    const text =
      'Ute Barth-Kolbe gewann die Wahl. Die Halle jubelte Barth-Kolbe zu. „Ich danke allen Helfern sehr“, sagte sie.';
    expect(said(text)).toEqual([['Ute Barth-Kolbe', '„Ich danke allen Helfern sehr“']]);
  });
});

describe('a person before a preposition', () => {
  it('speaks, whatever noun it governs', () => {
    const text = 'Jana Ebert aus dem Nordsee-Ombudsgremium sagte, dass es teuer wird.';
    expect(said(text)).toEqual([['Jana Ebert', 'es teuer wird']]);
  });
});

describe('the body behind a name belongs to the words that name the speaker, not to the name', () => {
  it.each([
    [
      'behind the verb',
      '„Das wird teuer“, sagte Jana Ebert vom Bund der Fischer in Kolm.',
      'Jana Ebert vom Bund der Fischer',
    ],
    [
      'before it',
      'Jana Ebert von der Hochschule Westrum sagte, das werde teuer.',
      'Jana Ebert von der Hochschule Westrum',
    ],
    ['not a thing in front of which she stands', '„Das wird teuer“, sagte Jana Ebert am Montag.', 'Jana Ebert'],
    ['nor a surname', '„Das wird teuer“, sagte Jana von der Heiden.', 'Jana von der Heiden'],
  ])('%s', (_, text, mention) => {
    const [quote] = readQuotes(text, 'de');
    expect(quote?.mention).toBe(mention);
    expect(mention.startsWith(quote?.by ?? '?')).toBe(true);
  });
});

describe('sie', () => {
  it.each([
    ['with a verb in the plural is no woman', 'Jana Ebert kam. „Wir sind sehr froh darüber“, sagten sie.', 'sie'],
    ['is one with a verb in the singular', 'Jana Ebert kam. „Wir sind sehr froh darüber“, sagte sie.', 'Jana Ebert'],
    ['is one with a participle', 'Jana Ebert kam. „Wir sind sehr froh darüber“, hat sie geschrieben.', 'Jana Ebert'],
  ])('%s', (_, text, by) => {
    expect(said(text).map(([name]) => name)).toEqual([by]);
  });
});

describe('a name that stands behind prepositions of place', () => {
  it('is nobody whom a pronoun means', () => {
    const text = 'Jana Ebert zog nach Kirja Gat. In Kirja Gat wohnt es sich gut. „Ich bleibe hier“, sagt sie.';
    expect(said(text)).toEqual([['Jana Ebert', '„Ich bleibe hier“']]);
  });
});

describe('a name in marks that a hyphen joins to a noun is a source, not a quotation', () => {
  it.each([
    ['before the verb', 'Die „Bild“-Zeitung hatte berichtet, der Minister plane seinen Rückzug.', '„Bild“-Zeitung'],
    [
      'behind the verb',
      'Der Minister plane seinen Rückzug, berichtete die „Bild“-Zeitung am Freitag.',
      '„Bild“-Zeitung',
    ],
    ['behind laut', 'Laut einem „Kurier“-Bericht plant der Minister seinen Rückzug.', '„Kurier“-Bericht'],
    [
      'of several words',
      'Die „Rettet die Bucht“-Bewegung forderte, dass die Regierung handelt.',
      '„Rettet die Bucht“-Bewegung',
    ],
    ['who was told', '„Wir bleiben hier und kämpfen weiter“, sagte Jana Ebert der „Bild“-Zeitung.', 'Jana Ebert'],
  ])('%s', (_, text, by) => {
    expect(said(text).map(([name]) => name)).toEqual([by]);
  });
});

describe('a noun for what was said', () => {
  it.each([
    [
      'tells who said it behind so',
      '„Ich bin enttäuscht“, so das Fazit von Jana Ebert nach dem Abpfiff.',
      'Jana Ebert',
      '„Ich bin enttäuscht“',
    ],
    [
      'or behind another verb',
      '„Das war knapp und unverdient“, lautete das Urteil von Jana Ebert.',
      'Jana Ebert',
      '„Das war knapp und unverdient“',
    ],
    [
      'speaks for the subject behind mit',
      'Die Kasse weigerte sich zu zahlen, mit der Begründung, die Therapie sei nicht zugelassen.',
      'Kasse',
      'die Therapie sei nicht zugelassen',
    ],
    [
      'is no report of who answers it',
      'Vorwürfe, wonach er Geld nahm, wies Jana Ebert als „frei erfunden und völlig absurd“ zurück.',
      'Jana Ebert',
      '„frei erfunden und völlig absurd“',
    ],
  ])('%s', (_, text, by, content) => {
    expect(said(text)).toEqual([[by, content]]);
  });

  it('does not speak itself', () => {
    expect(said('„Gewalt gegen kleine Kinder“, so lautet der Titel einer Studie.').map(([name]) => name)).not.toContain(
      'Studie',
    );
  });
});

describe('a sentence in the mood of reported words', () => {
  it.each([
    [
      'goes on with the person whom the sentence before it is about',
      'Jana Ebert versucht zu beschwichtigen. Niemand werde im Stich gelassen.',
      ['Jana Ebert'],
    ],
    [
      'unless its form is that of a condition too',
      'Jana Ebert versucht zu beschwichtigen. Niemand würde hier allein gelassen.',
      [],
    ],
    ['unless that is no person', 'Die Brücke bleibt gesperrt. Niemand werde im Stich gelassen.', []],
  ])('%s', (_, text, by) => {
    expect(said(text).map(([name]) => name)).toEqual(by);
  });
});

describe('verbs and nouns', () => {
  it.each([
    ['ließ mitteilen', 'Er sei unschuldig, ließ der Angeklagte über seinen Anwalt mitteilen.', 'Angeklagte'],
    ['a body in its town', 'Die Regierung in Wien ließ verlauten, man prüfe rechtliche Schritte.', 'Regierung'],
    ['a noun by its ending', '„Das nimmt seit Jahren zu“, sagte Kriminologin Undine Bongers.', 'Undine Bongers'],
  ])('%s', (_, text, by) => {
    expect(said(text).map(([name]) => name)).toEqual([by]);
  });
});
