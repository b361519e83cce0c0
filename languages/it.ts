/** Italian. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const it = {
  lang: 'it',
  sentences: { abbreviations: [] },
  attribution: noAttribution,
  dates: {},
  // biome-ignore format: lists of words
  reuse: {
    acts: ['riproduzione', 'riproduzioni', 'riproduzione riservata', 'riprodurre', 'riprodotto', 'riprodotti', 'ripresi', 'ripreso', 'ripubblicato', 'copiati', 'citati', 'citato', 'ripubblicazione', 'ripubblicare', 'ripubblicati', 'copia', 'copiare', 'citare', 'citazione', 'citazioni', 'ripresa'],
    uses: ['uso', 'usare', 'utilizzo', 'utilizzare', 'utilizzati', 'utilizzato', 'pubblicazione', 'diffusione', 'distribuzione', 'condivisione', 'divulgazione'],
    material: ['contenut*', 'contenuti', 'articol*', 'articoli', 'test*', 'testi', 'materiale', 'materiali', 'sito', 'pagina', 'pagine', 'notizie', 'informazioni', 'opera'],
    own: ['questo sito', 'questo articolo', 'di questo sito', 'del sito', 'nostri articoli', 'nostri contenuti', 'i contenuti', 'tutti i contenuti', 'questa opera', "quest'opera", 'presente sito', 'riproduzione riservata'],
    forbidden: ['vietat*', 'vietata', 'vietato', 'proibit*', 'non può', 'non possono', 'non è consentit*', 'non autorizzata'],
    allowed: ['consentit*', 'consentita', 'permess*', 'permessa', 'può', 'possono', 'liberamente', 'autorizzat*', 'libera'],
    demanded: ['purché', 'a condizione', 'si prega', 'deve', 'devono', 'previa', 'citando', 'a patto', 'solo', 'obbligo', 'obbligatori*', 'è necessario', 'con'],
    conditions: {
      'attribute-source': ['citando … fonte', 'citare … fonte', 'citata … fonte', 'indicando … fonte', 'indicare … fonte', 'indicazione … fonte', 'citazione … fonte', 'menzione … fonte', 'si citi … fonte', 'sia citata … fonte', 'venga citata … fonte', 'cita … fonte', 'fonte … citata', 'fonte … indicata'],
      'attribute-author': ['citando … autore', "citando … l'autore", 'citare … autore', "citare … l'autore", 'indicazione … autore', "indicazione … l'autore"],
      'obtain-permission': ['senza … autorizzazione', 'senza … permesso', 'senza … consenso', 'senza … autorizzazioni', 'salvo … autorizzazione', 'salvo … permesso', 'salvo … consenso', 'salvo … autorizzazioni', 'previa … autorizzazione', 'previa … permesso', 'previa … consenso', 'previa … autorizzazioni', 'previo … autorizzazione', 'previo … permesso', 'previo … consenso', 'previo … autorizzazioni', 'con … autorizzazione', 'con … permesso', 'con … consenso', 'con … autorizzazioni', 'riproduzione riservata', 'autorizzazione scritta'],
      'excerpt-limit': ['massimo … parole', 'massimo … caratteri', 'massimo … righe', 'non più di … parole', 'non più di … caratteri', 'non più di … righe', 'fino a … parole', 'fino a … caratteri', 'fino a … righe'],
      'non-commercial': ['non commercial*', 'non commerciale', 'fini commerciali', 'scopo di lucro', 'scopi commerciali'],
      'no-derivatives': ['non opere derivate', 'senza modifiche'],
      'share-alike': ['condividi allo stesso modo', 'stessa licenza'],
      'no-machine-use': ['intelligenza artificiale', 'data mining'],
    },
    link: {
      hyperlink: ['hyperlink', 'link attivo', 'collegamento ipertestuale', 'link cliccabile', 'link diretto'],
      either: ['link', 'collegamento'],
      article: ['articolo originale', "all'articolo", 'originale', 'alla pagina'],
      site: ['al sito', 'al nostro sito'],
      positions: { 'first-paragraph': ['primo paragrafo'] },
      indexable: ['nofollow', 'dofollow'],
    },
    licence: ['con licenza', 'sotto licenza', 'licenza creative', 'sotto una licenza', 'distribuito con', 'rilasciat*'],
    attribution: ['attribuzione'],
    reserved: ['tutti i diritti riservati', 'diritti riservati'],
    otherMatters: ['cookie*', 'comment*', 'newsletter', 'foto:', 'marchio'],
  },
  summary: { stopWords: [] },
} satisfies Language;
