/** Norwegian. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const no = {
  lang: 'no',
  sentences: { abbreviations: [] },
  attribution: noAttribution,
  dates: {},
  // biome-ignore format: lists of words
  reuse: {
    acts: ['kopier*', 'kopiering', 'siter*', 'sitering', 'sitat', 'gjengi*', 'gjengis', 'gjengivelse', 'ettertrykk', 'mangfoldiggjør*', 'republiser*', 'videreformidl*', 'eksemplarfremstilling'],
    uses: ['bruk*', 'bruke', 'publiser*', 'publisering', 'utnyttelse', 'spre*', 'spredning', 'dele'],
    material: ['innhold*', 'artik*', 'artikler', 'tekst*', 'materiale*', 'stoff', 'side*', 'nettsted*', 'saker'],
    own: ['denne siden', 'dette nettstedet', 'våre artikler', 'vårt innhold', 'denne artikkelen', 'alt innhold', 'innholdet på'],
    forbidden: ['forbudt', 'ikke tillatt', 'kan ikke', 'må ikke'],
    allowed: ['tillatt', 'kan', 'gjerne', 'fritt', 'må'],
    demanded: ['oppgi', 'mot', 'bare', 'skal', 'forutsatt', 'vilkår', 'ved', 'dersom', 'med'],
    conditions: {
      'attribute-source': ['oppgi … kilde', 'oppgi … kilden', 'oppgi … kildehenvisning', 'oppgis … kilde', 'oppgis … kilden', 'oppgis … kildehenvisning', 'angi … kilde', 'angi … kilden', 'angi … kildehenvisning', 'angis … kilde', 'angis … kilden', 'angis … kildehenvisning', 'med … kilde', 'med … kilden', 'med … kildehenvisning', 'kildehenvisning', 'kildeangivelse', 'kreditering', 'kilde oppgis'],
      'obtain-permission': ['uten … tillatelse', 'uten … samtykke', 'uten … avtale', 'uten … særskilt avtale', 'etter … tillatelse', 'etter … samtykke', 'etter … avtale', 'etter … særskilt avtale', 'med … tillatelse', 'med … samtykke', 'med … avtale', 'med … særskilt avtale'],
      'non-commercial': ['ikke-kommersiell*', 'kommersiell bruk'],
      'no-derivatives': ['ingen bearbeidelse'],
      'share-alike': ['del på samme'],
      'no-machine-use': ['tekst- og datautvinning', 'kunstig intelligens', 'tekst- og datagruvedrift'],
    },
    link: {
      hyperlink: ['hyperlenke*', 'klikkbar lenke', 'aktiv lenke'],
      either: ['lenke', 'lenken', 'link', 'lenker'],
      article: ['originalartikkel*', 'til artikkelen', 'opprinnelige artikkelen', 'originalsaken'],
      site: ['til vår', 'til nettstedet'],
      positions: {},
      indexable: [],
    },
    licence: ['under lisens*', 'lisensiert', 'under en creative'],
    attribution: ['navngivelse'],
    reserved: ['alle rettigheter reservert'],
    otherMatters: ['cookie*', 'foto:', 'kommentar*'],
  },
  summary: { stopWords: [] },
} satisfies Language;
