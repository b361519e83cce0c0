/** Danish. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const da = {
  lang: 'da',
  sentences: { abbreviations: [] },
  attribution: noAttribution,
  dates: {},
  // biome-ignore format: lists of words
  reuse: {
    acts: ['kopier*', 'kopiering', 'gengiv*', 'gengivelse', 'genoptryk*', 'citat', 'citater', 'citere*', 'eftertryk', 'viderebring*', 'viderebringelse', 'genudgiv*', 'mangfoldiggør*'],
    uses: ['brug*', 'anvend*', 'anvendelse', 'offentliggør*', 'videregiv*', 'udnyt*', 'deling'],
    material: ['indhold*', 'artik*', 'artikler', 'tekst*', 'materiale*', 'side*', 'hjemmeside*', 'site'],
    own: ['denne side', 'dette site', 'vores artikler', 'vores indhold', 'denne artikel', 'indholdet på'],
    forbidden: ['forbudt', 'ikke tilladt', 'må ikke'],
    allowed: ['tilladt', 'må', 'kan', 'gerne'],
    demanded: ['mod', 'kun', 'skal', 'forudsat', 'betingelse', 'hvis', 'venligst'],
    conditions: {
      'attribute-source': ['kildeangivelse', 'angivelse af kilde', 'tydelig kildeangivelse', 'kilden angives', 'kildehenvisning'],
      'obtain-permission': ['uden … tilladelse', 'uden … aftale', 'uden … samtykke', 'uden … skriftlig aftale', 'efter … tilladelse', 'efter … aftale', 'efter … samtykke', 'efter … skriftlig aftale', 'kun med … tilladelse', 'kun med … aftale', 'kun med … samtykke', 'kun med … skriftlig aftale'],
      'non-commercial': ['ikke-kommerciel*', 'kommercielt brug'],
      'no-machine-use': ['tekst- og datamining', 'kunstig intelligens'],
    },
    link: {
      hyperlink: ['hyperlink', 'aktivt link', 'klikbart link'],
      either: ['link'],
      article: ['originale artikel', 'oprindelige artikel', 'til artiklen'],
      site: [],
      positions: {},
      indexable: [],
    },
    licence: ['under licens', 'under en creative', 'licenseret'],
    attribution: ['kreditering'],
    reserved: ['alle rettigheder forbeholdes'],
    otherMatters: ['cookie*', 'foto:'],
  },
  summary: { stopWords: [] },
} satisfies Language;
