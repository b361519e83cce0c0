/** Who said what in German: what case, word order and capitals tell. Every row is a sentence we wrote. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

function speakers(text: string): (string | null)[] {
  return readQuotes(text, 'de').map((quote) => quote.by);
}

describe('an article in an oblique case opens no subject', () => {
  it.each([
    ['accusative', 'Jana Ebert nannte den geplanten Umbau „einen Fehler mit langer Ansage“.'],
    ['dative', '„Die Brücke bleibt vorerst zu“, sagte dem Sender am Abend Jana Ebert.'],
    ['object in front', 'Den Umbau nannte Jana Ebert „einen Fehler mit langer Ansage“.'],
    [
      'noun without its article in front',
      'Vorwürfe gegen die Stadt nannte Jana Ebert „völlig aus der Luft gegriffen“.',
    ],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual(['Jana Ebert']);
  });
});

describe('before a colon the subject of the clause speaks', () => {
  it.each([
    ['person', 'Jana Ebert zeigte sich zufrieden: „Wir haben lange darauf gewartet.“', 'Jana Ebert'],
    ['office', 'In der ARD zeigte sich die Ministerin zufrieden: „Wir haben lange darauf gewartet.“', 'Ministerin'],
    ['group', 'Die Anwohner sehen es gelassen: „Das war früher auch nicht besser.“', 'Anwohner'],
  ])('%s', (_, text, by) => {
    expect(speakers(text)).toEqual([by]);
  });

  it('a frame behind a first colon begins a clause of its own', () => {
    const text = 'Auch die Gewerkschaft kritisierte die Eile: So sagte Jana Ebert: „Darüber wurde nie gesprochen.“';
    expect(speakers(text).at(-1)).toBe('Jana Ebert');
  });
});

describe('a sentence in the mood of reported words goes on with the report', () => {
  it.each([
    [
      'indirect',
      'Jana Ebert kritisierte den Zeitplan. Die Brücke sei seit Jahren marode.',
      'indirect',
      'Die Brücke sei seit Jahren marode',
    ],
    [
      'mixed',
      'Jana Ebert kritisierte den Zeitplan. Die Brücke sei „seit zwanzig langen Jahren marode“.',
      'mixed',
      'Die Brücke sei „seit zwanzig langen Jahren marode“',
    ],
    [
      'behind a clause',
      'Jana Ebert sprach am Abend. „Wir warten schon lange“, sagte Jana Ebert. Wenn nichts geschehe, müsse das Land zahlen.',
      'indirect',
      'Wenn nichts geschehe, müsse das Land zahlen',
    ],
  ])('%s', (_, text, kind, content) => {
    const last = readQuotes(text, 'de').at(-1);
    expect([last?.kind, last?.text, last?.by]).toEqual([kind, content, 'Jana Ebert']);
  });

  it('also a quotation behind it', () => {
    const text = 'Jana Ebert kritisierte den Zeitplan. Die Brücke sei marode. „Das weiß hier jeder seit Jahren.“';
    expect(speakers(text)).toEqual(['Jana Ebert', 'Jana Ebert']);
  });

  it.each([
    ['nobody was heard before it', 'Die Brücke ist gesperrt. Der Umbau werde teuer.'],
    ['the writer says I', 'Jana Ebert kam zu spät. Ich habe das oft erlebt.'],
    ['the form stands in a clause below', 'Jana Ebert kam zu spät. Am Ende blieb offen, was daraus werde.'],
  ])('but not where %s', (_, text) => {
    expect(readQuotes(text, 'de')).toEqual([]);
  });
});

describe('particles, genitives and kings', () => {
  it.each([
    [
      'so at the start of a sentence is an adverb',
      'So sehen es viele, und „so wird es wohl noch lange bleiben“.',
      null,
    ],
    [
      'a genitive is no part of a name',
      'Vom Problem der Nachbesetzung sprach Jana Ebert: „Uns fehlen die Leute.“',
      'Jana Ebert',
    ],
    [
      'a number behind a name ends no sentence',
      'Jana Ebert sagte, Benedikt XVI. „war ein Mann der leisen Töne“.',
      'Jana Ebert',
    ],
    [
      'a body behind a preposition',
      'In einem Positionspapier des Ministeriums heißt es: „Die Brücke bleibt zu.“',
      'Positionspapier des Ministeriums',
    ],
  ])('%s', (_, text, by) => {
    expect(speakers(text).at(-1) ?? null).toBe(by);
  });
});

describe('verbs that close their clause', () => {
  it.each([
    ['perfect', 'Jana Ebert hat in einem Gespräch mit dem Sender angekündigt, bald zu bauen.', 'Jana Ebert'],
    ['past perfect in inverted order', 'Am Montag hatte Jana Ebert erklärt, dass die Brücke sicher sei.', 'Jana Ebert'],
    ['a newspaper told', 'Jana Ebert hatte zuvor dem „Kurier“ gesagt, sie rechne mit einer Mehrheit.', 'Jana Ebert'],
    [
      'clause of the source before',
      'Wie das Unternehmen am Montag mitteilte, wird die Brücke erneuert.',
      'Unternehmen',
    ],
    ['clause of the source behind', 'Die Brücke wird erneuert, wie Jana Ebert der Zeitung sagte.', 'Jana Ebert'],
    ['particle before the comma', 'Jana Ebert teilte auf Anfrage mit, man begrüße die Pläne.', 'Jana Ebert'],
    ['body behind the name', 'Anselm Roth von der Technischen Universität gab an, dass Geld fehle.', 'Anselm Roth'],
  ])('%s', (_, text, by) => {
    expect(speakers(text)).toEqual([by]);
  });

  it('a participle without them reports nothing', () => {
    expect(speakers('Der Umbau wurde angekündigt, bevor die Brücke gesperrt war.')).toEqual([]);
  });
});

describe('what is named, not said', () => {
  it.each([
    ['behind a definite article', 'Teile des „Gesetzes über den Schutz der alten Brücken“ gelten weiter.'],
    ['part of a word', 'Der Verein hat eine „Rettet die alten Brücken“-Kampagne gestartet.'],
    ['with its author', 'Zu lesen sind „Als die Brücke noch neu war“ von Klaus Brinkmann und andere Texte.'],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual([]);
  });
});

it('a short line of nouns is no title', () => {
  expect(speakers('CSU-Fraktionschef Xaver Danninger spricht von einer „Entscheidung der Vernunft“.')).toEqual([
    'Xaver Danninger',
  ]);
});

describe('what is reported, and by whom', () => {
  it.each([
    ['an infinitive behind the object', 'Jana Ebert forderte die Stadt auf, den Plan zu ändern.', ['Jana Ebert']],
    ['a plain object is none', 'Jana Ebert forderte am Montag mehr Geld für die Brücke.', []],
    ['the name of a paper is none', '„Die Brücke bleibt zu“, sagte Jana Ebert dem „Hafenblatt“.', ['Jana Ebert']],
    ['a noun no list knows', 'Die Hebamme des Dorfes sagte, die Brücke sei gesperrt.', ['Hebamme des Dorfes']],
    ['a verb no list knows', '„So etwas war noch nie da“, brummte der Bürgermeister.', ['Bürgermeister']],
    ['written words', '„Die Lage ist ernst“, heißt es in dem Schreiben der Behörde.', ['Schreiben der Behörde']],
    ['the only person before a colon', 'Kritik kam von Landrätin Jana Ebert: „Das geht so nicht.“', ['Jana Ebert']],
    ['an adverb is no name', 'Ähnlich äußerte sich Jana Ebert: „Das geht so nicht weiter.“', ['Jana Ebert']],
    ['a genitive owns', 'Jana Ebert sprach. Eberts Plan nannte Ute Lang „einen Fehler“.', ['Ute Lang']],
    [
      'a pronoun before it',
      'Jana Ebert ging. Ute Lang sprach. Später lobte sie Eberts Weg: „Es war gut so.“',
      ['Ute Lang'],
    ],
    ['a king', '„Die Brücke ist schön“, sagte Friedrich II., der im Sommer hier war.', ['Friedrich II.']],
    [
      'a second quotation',
      'Jana Ebert sagte: „Die Lage ist ernst.“ Und: „Wir haben es gewusst.“',
      ['Jana Ebert', 'Jana Ebert'],
    ],
    ['who is quoted', '„Die Brücke bleibt zu“, zitiert die Zeitung die Ministerin.', ['Ministerin']],
    ['whom the accusative tells', 'Das Hafenblatt zitiert einen Zeugen: „Es war schlimm für uns.“', ['Zeugen']],
    ['an account', 'Nach Darstellung des Verbandes ist die Brücke sicher.', ['Verbandes']],
    ['an account in one word', 'Nach Polizeiangaben ist die Brücke gesperrt.', ['Polizeiangaben']],
    ['no account', 'Nach Feierabend ist die Brücke gesperrt.', []],
    ['own words', 'Jana Ebert war nach eigenen Worten „von Anfang an dagegen“.', ['Jana Ebert']],
    ['a likeness tells no source', 'Probleme wie zum Beispiel Rost wurden lange nicht erklärt.', []],
    ['possessives', 'Jana Ebert kam spät. Ihrer Ansicht nach ist die Brücke sicher.', ['Jana Ebert']],
  ])('%s', (_, text, by) => {
    expect(speakers(text)).toEqual(by);
  });
});

describe('a preposition and a noun for what somebody says', () => {
  it.each([
    ['person, article', 'Nach den Berechnungen von Jana Ebert reicht das Geld.', 'Jana Ebert'],
    ['adjective', 'Nach ersten Schätzungen der Behörde reicht das Geld.', 'Behörde'],
    ['owner', 'Jana Ebert war da. Nach Eberts Meinung reicht das Geld.', 'Jana Ebert'],
    ['possessive', 'Jana Ebert war da. Nach ihrer Auffassung reicht das Geld.', 'Jana Ebert'],
    ['nobody named', 'Nach offiziellen Angaben reicht das Geld.', 'offiziellen Angaben'],
    ['behind it', 'Offiziellen Angaben zufolge reicht das Geld.', 'Offiziellen Angaben'],
    ['a paper in marks', 'Laut „Talbote“ reicht das Geld.', '„Talbote“'],
    ['name behind the office', 'Wie die Leiterin des Museums, Jana Ebert, mitteilte, reicht das Geld.', 'Jana Ebert'],
  ])('%s', (_, text, by) => {
    expect(readQuotes(text, 'de').map((quote) => [quote.text, quote.by])).toEqual([['reicht das Geld', by]]);
  });

  it('is an event where it may be one', () => {
    expect(readQuotes('Nach der Mitteilung verließen alle den Saal.', 'de')).toEqual([]);
  });
});

describe('more of the press', () => {
  it.each([
    [
      'a place speaks, and goes on',
      'Aus dem Rathaus heißt es, die Prüfung dauere an. Einen Zeitplan gebe es nicht.',
      [
        ['die Prüfung dauere an', 'Rathaus'],
        ['Einen Zeitplan gebe es nicht', 'Rathaus'],
      ],
    ],
    [
      'an object before the colon',
      'Jana Ebert weist das zurück: Man habe alle eingeladen.',
      [['Man habe alle eingeladen', 'Jana Ebert']],
    ],
    ['one word behind a colon', 'Jana Ebert freute sich: „Endlich.“', [['„Endlich.“', 'Jana Ebert']]],
    ['an age', 'Jana Ebert gewann. „Endlich“, so die 22-Jährige.', [['„Endlich“', 'Jana Ebert']]],
  ])('%s', (_, text, quotes) => {
    expect(readQuotes(text, 'de').map((quote) => [quote.text, quote.by])).toEqual(quotes);
  });
});
