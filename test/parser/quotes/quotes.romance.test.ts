/** Who said what in the Romance languages. Every row is a text we wrote, and all that is said in it. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

type Row = readonly [what: string, text: string, ...quotes: (readonly [content: string, by: string | null])[]];

const rows: Readonly<Record<string, readonly Row[]>> = {
  fr: [
    [
      'a cue between commas inside the marks',
      '« Nous sommes fatigués, résume Claire Vasseur, mais pas résignés. »',
      ['« Nous sommes fatigués', 'Claire Vasseur'],
      ['mais pas résignés. »', 'Claire Vasseur'],
    ],
    [
      'a cue and a stop inside the marks',
      '« C’est dommage, regrette Claire Vasseur. On y reviendra. »',
      ['« C’est dommage', 'Claire Vasseur'],
      ['On y reviendra. »', 'Claire Vasseur'],
    ],
    [
      'named next',
      '« On nous abandonne. » Claire Vasseur ne sourit plus.',
      ['« On nous abandonne. »', 'Claire Vasseur'],
    ],
    [
      'a pronoun for an office',
      'Claire Vasseur est venue.\n\nLe préfet a fait savoir que le pont était sûr. Il a démenti que le pont soit fermé.',
      ['le pont était sûr', 'préfet'],
      ['le pont soit fermé', 'préfet'],
    ],
    [
      'clause before an inverted verb, and a demonym that speaks to nobody',
      'Deux Français ont été blessés dans la chute d’une cabine, a déclaré mardi la ministre des Transports, Claire Vasseur.',
      ['Deux Français ont été blessés dans la chute d’une cabine', 'Claire Vasseur'],
    ],
    [
      'an object behind the verb is not its subject',
      'Claire Vasseur, maire de Meylan, a annoncé la fermeture du pont. « Il est trop vieux », a-t-elle ajouté.',
      ['« Il est trop vieux »', 'Claire Vasseur'],
    ],
    [
      'a-t-elle',
      'Claire Vasseur est venue. « Le pont est sûr », a-t-elle assuré.',
      ['« Le pont est sûr »', 'Claire Vasseur'],
    ],
    [
      'person told before the subject',
      '« Le pont est sûr », a déclaré à l’AFP le directeur de la société, Paul Ferrand.',
      ['« Le pont est sûr »', 'Paul Ferrand'],
    ],
    [
      'reflexive verb',
      '« On nous a menti », s’indigne la maire de Meylan, Claire Vasseur.',
      ['« On nous a menti »', 'Claire Vasseur'],
    ],
    [
      'participle',
      '« Le pont est sûr », a dit Paul Ferrand, ajoutant que « tout a été contrôlé ».',
      ['« Le pont est sûr »', 'Paul Ferrand'],
      ['« tout a été contrôlé »', 'Paul Ferrand'],
    ],
    [
      'source with its time and author, up to the comma',
      'Selon un rapport publié lundi par la Cour des comptes, le pont est trop vieux.',
      ['le pont est trop vieux', 'rapport publié'],
    ],
    ['d’après lui', 'Paul Ferrand est venu. D’après lui, le pont est sûr.', ['le pont est sûr', 'Paul Ferrand']],
    ['group', 'Les syndicats affirment que le pont est dangereux.', ['le pont est dangereux', 'syndicats']],
    ['called', 'Paul Ferrand a qualifié la décision de « trahison ».', ['la décision de « trahison »', 'Paul Ferrand']],
  ],
  es: [
    [
      'office, its complement, and a name that is a month’s, too',
      '«El puente es seguro», advirtió el secretario general del sindicato, Julio Olmedo.',
      ['«El puente es seguro»', 'Julio Olmedo'],
    ],
    [
      'abbreviated title',
      'Pedro Olmedo llegó ayer. El Sr. Olmedo señaló que el puente es seguro.',
      ['el puente es seguro', 'Pedro Olmedo'],
    ],
    [
      'object pronoun before the verb',
      'Marta Olmedo presentó la reforma. Pedro Cano la calificó de «parche».',
      ['de «parche»', 'Pedro Cano'],
    ],
    [
      'no subject',
      'Marta Olmedo llegó ayer. Aseguró que el puente es seguro.',
      ['el puente es seguro', 'Marta Olmedo'],
    ],
    ['group', 'La policía informó de que el puente está cerrado.', ['el puente está cerrado', 'policía']],
    [
      'source as a noun phrase',
      'Según fuentes del ministerio, el puente costará dos millones.',
      ['el puente costará dos millones', 'fuentes del ministerio'],
    ],
    ['headline', 'Olmedo: «No voy a dimitir»', ['«No voy a dimitir»', 'Olmedo']],
  ],
  it: [
    [
      'office and name',
      '«Siamo in ritardo», attacca il segretario del partito, Luca Ferri.',
      ['«Siamo in ritardo»', 'Luca Ferri'],
    ],
    [
      'the colon of a voice that goes on',
      'Luca Ferri ha definito il piano «una presa in giro». E ancora: «Non basta».',
      ['il piano «una presa in giro»', 'Luca Ferri'],
      ['«Non basta»', 'Luca Ferri'],
    ],
    [
      'si chiede',
      '«Quando arriverà l’acqua», si chiede il sindaco di Faenza, Luca Ferri, «saremo pronti?»',
      ['«Quando arriverà l’acqua»', 'Luca Ferri'],
      ['«saremo pronti?»', 'Luca Ferri'],
    ],
    [
      'no subject',
      'Chiara Bressan è arrivata ieri. Ha aggiunto che il ponte è sicuro.',
      ['il ponte è sicuro', 'Chiara Bressan'],
    ],
    ['a detta di', 'A detta di Luca Ferri, il ponte è sicuro.', ['il ponte è sicuro', 'Luca Ferri']],
    ['headline', 'Alluvione, Ferri: «Servono risorse subito»', ['«Servono risorse subito»', 'Ferri']],
  ],
  ca: [
    [
      'periphrastic past, behind the quotation',
      '«El pont és segur», va dir la consellera de Territori, Marta Oliva.',
      ['«El pont és segur»', 'Marta Oliva'],
    ],
    ['que', 'Marta Oliva ha explicat que el pont és segur.', ['el pont és segur', 'Marta Oliva']],
    ['segons ell', 'Pere Prat va arribar ahir. Segons ell, el pont és segur.', ['el pont és segur', 'Pere Prat']],
    [
      'dialogue dash',
      '—La gent n’està farta —diu en Pere Prat—. Tot puja.',
      ['—La gent n’està farta', 'Pere Prat'],
      ['Tot puja.', 'Pere Prat'],
    ],
    [
      'mark behind an elision',
      'Pere Prat ha acusat l’executiu d’«improvisar».',
      ['l’executiu d’«improvisar»', 'Pere Prat'],
    ],
    ['group', 'Els veïns asseguren que el pont és vell.', ['el pont és vell', 'veïns']],
    ['headline', 'Oliva: «No penso dimitir»', ['«No penso dimitir»', 'Oliva']],
  ],
  pt: [
    [
      'Brazilian press',
      '"A ponte é segura", reclamou o líder da oposição, Paulo Quintela.',
      ['"A ponte é segura"', 'Paulo Quintela'],
    ],
    [
      'European press',
      '«A ponte é segura», garantiu à Lusa o autarca Paulo Quintela.',
      ['«A ponte é segura»', 'Paulo Quintela'],
    ],
    [
      'gerund',
      'Marta Quintela visitou a obra, acrescentando que a ponte é segura.',
      ['a ponte é segura', 'Marta Quintela'],
    ],
    [
      'segundo ele',
      'Paulo Quintela chegou ontem. Segundo ele, a ponte é segura.',
      ['a ponte é segura', 'Paulo Quintela'],
    ],
    [
      'one whom nobody names between a name and a dropped subject',
      'Paulo Quintela chegou ontem. O delegado falou. Afirmou ainda que a ponte é segura.',
      ['a ponte é segura', 'delegado'],
    ],
    ['group', 'Os sindicatos alegam que a ponte é perigosa.', ['a ponte é perigosa', 'sindicatos']],
    ['called', 'Paulo Quintela classificou o plano de "remendo".', ['o plano de "remendo"', 'Paulo Quintela']],
  ],
  ro: [
    ['cue behind', '„Podul este sigur”, a declarat Ilinca Dobre.', ['„Podul este sigur”', 'Ilinca Dobre']],
    ['cue before', 'Ilinca Dobre a spus: „Podul este sigur.”', ['„Podul este sigur.”', 'Ilinca Dobre']],
    [
      'office, its genitive, and the name',
      '„Podul este sigur”, a precizat ministrul Transporturilor, Radu Manea.',
      ['„Podul este sigur”', 'Radu Manea'],
    ],
    ['că', 'Premierul Radu Manea a anunțat luni că podul este sigur.', ['podul este sigur', 'Radu Manea']],
    ['potrivit', 'Potrivit lui Radu Manea, podul este sigur.', ['podul este sigur', 'Radu Manea']],
    [
      'an office with its article means who holds it',
      'Ministra Sănătății, Ilinca Dobre, a vizitat podul. „Podul este sigur”, a afirmat ministra.',
      ['„Podul este sigur”', 'Ilinca Dobre'],
    ],
    ['no subject', 'Radu Manea a vizitat podul. A adăugat că podul este sigur.', ['podul este sigur', 'Radu Manea']],
    ['group', 'Sindicatele susțin că podul nu este sigur.', ['podul nu este sigur', 'Sindicatele']],
    ['headline', 'Radu Manea: „Podul este sigur”', ['„Podul este sigur”', 'Radu Manea']],
  ],
};

for (const [lang, cases] of Object.entries(rows))
  describe(lang, () => {
    for (const [what, text, ...quotes] of cases)
      it(what, () => {
        expect(readQuotes(text, lang).map((quote) => [quote.text, quote.by])).toEqual(quotes);
      });
  });

describe('no words of anybody', () => {
  it.each([
    ['fr', 'Le film « La Descente » sort mercredi.'],
    ['fr', 'Les habitants appellent la cabine « l’œuf ».'],
    ['fr', 'Claire Vasseur a annoncé la fermeture du pont.'],
    ['es', 'La película «Noche larga» vuelve a los cines.'],
    ['es', 'El alcalde fue acusado de cobrar comisiones.'],
    ['it', 'Il film «Notte lunga» torna in sala.'],
    ['it', 'Luca Ferri, accusato dai vicini di aver spostato il confine, tace.'],
    ['ca', 'La pel·lícula «Nit llarga» torna als cinemes.'],
    ['ro', 'Filmul „Noaptea lungă” rulează din nou.'],
    ['ro', 'Radu Manea a anunțat programul.'],
  ])('%s: %s', (lang, text) => {
    expect(readQuotes(text, lang).filter(({ by }) => by !== null)).toEqual([]);
  });
});

it('ends a noun phrase before two words that no list knows where its verb does not follow', () => {
  const text = 'O senador evita comentar as agendas, mas diz que apoia as manifestações.';
  expect(readQuotes(text, 'pt').map(({ by }) => by)).toEqual(['senador']);
});

describe('a speaker behind the verb', () => {
  it.each([
    ['es', 'El acuerdo “es clave”, dice la ministra de Salud.', 'ministra de Salud'],
    ['es', '“Es clave”, dijeron los vecinos.', 'vecinos'],
    ['es', '“Es clave”, opina en cambio Sergio Galán.', 'Sergio Galán'],
    ['pt', '“É claro”, acredita o ministro.', 'ministro'],
    ['it', '«È chiaro», dice la ministra.', 'ministra'],
    ['it', '«È chiaro», pensa il ministro.', 'ministro'],
    ['es', '«Es clave», explicó la semana pasada Ana Ruiz.', 'Ana Ruiz'],
    ['fr', '« C’est clair », a dit la semaine dernière le directeur.', 'directeur'],
    ['es', '«Es clave», explicó a este diario el director del hospital, Juan Pardo.', 'Juan Pardo'],
    ['fr', '« C’est clair », a expliqué à la radio le directeur de l’hôpital, Jean Prat.', 'Jean Prat'],
    ['it', "«È chiaro», ha spiegato alla radio il direttore dell'ospedale, Gino Prati.", 'Gino Prati'],
  ])('%s: stands there with an article, behind verbs of thinking, times and whom it was told: %s', (lang, text, by) => {
    expect(readQuotes(text, lang).map((quote) => quote.by)).toEqual([by]);
  });
});

describe('a subject', () => {
  it.each([
    ['Los vecinos cuestionan el plan y advierten de que la obra crece.', 'vecinos'],
    ['El viernes pasado un alto cargo del puerto aclaró que la obra crece.', 'alto cargo del puerto'],
    [
      'El periodista laureado con el premio Águila de la Paz, Dmitri Murato, denunció que la obra crece.',
      'Dmitri Murato',
    ],
  ])('ends before its verb and begins behind the time of the clause: %s', (text, by) => {
    expect(readQuotes(text, 'es').map((quote) => [quote.text, quote.by])).toEqual([['la obra crece', by]]);
  });

  it('is one, with accents or without', () => {
    const text = '“Es grave”, dijo Dmitri Murato. “No descarto nada”, alertó Muráto.';
    expect(readQuotes(text, 'es').map((quote) => quote.by)).toEqual(['Dmitri Murato', 'Dmitri Murato']);
  });
});

describe('a relative clause is not what is said', () => {
  it.each([
    'Así lo ha revelado una investigación en la que ha participado el diario.',
    'Así lo ha señalado, en una entrevista en Radio Norte, el consejero, quien es el primero que padece la enfermedad.',
  ])('%s', (text) => {
    expect(readQuotes(text, 'es')).toEqual([]);
  });
});
