/** Swedish. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const sv = {
  lang: 'sv',
  sentences: { abbreviations: [] },
  attribution: noAttribution,
  dates: {},
  // biome-ignore format: lists of words
  reuse: {
    acts: ['kopier*', 'kopiering', 'citera*', 'citat', 'eftertryck', 'återge*', 'återgivning', 'mångfaldig*', 'återpubliceras', 'återpublicer*', 'återpublicering'],
    uses: ['använd*', 'användning', 'publicer*', 'publicering', 'sprid*', 'spridning', 'distribu*', 'dela'],
    material: ['innehåll*', 'artik*', 'artiklar', 'text*', 'material*', 'sida*', 'sajt*', 'webbplats*', 'nyheter'],
    own: ['denna sida', 'denna webbplats', 'vårt innehåll', 'våra artiklar', 'våra texter', 'denna artikel', 'innehållet på'],
    forbidden: ['förbjud*', 'förbjudet', 'förbjuden', 'inte tillåt*', 'får inte', 'får ej', 'ej tillåtet'],
    allowed: ['tillåt*', 'tillåtet', 'får', 'kan', 'gärna', 'fritt'],
    demanded: ['ange', 'uppge', 'om', 'endast', 'måste', 'ska', 'förutsatt', 'villkor', 'vänligen'],
    conditions: {
      'attribute-source': ['ange … källa', 'ange … källan', 'ange … källan anges', 'uppge … källa', 'uppge … källan', 'uppge … källan anges', 'anger … källa', 'anger … källan', 'anger … källan anges', 'angivande … källa', 'angivande … källan', 'angivande … källan anges', 'angiven … källa', 'angiven … källan', 'angiven … källan anges', 'källhänvisning', 'källan anges', 'källangivelse', 'med angivande av källa'],
      'obtain-permission': ['utan … tillstånd', 'utan … medgivande', 'utan … tillåtelse', 'utan … godkännande', 'utan … medgivanden', 'efter … tillstånd', 'efter … medgivande', 'efter … tillåtelse', 'efter … godkännande', 'efter … medgivanden', 'med … tillstånd', 'med … medgivande', 'med … tillåtelse', 'med … godkännande', 'med … medgivanden'],
      'non-commercial': ['icke-kommersiell*', 'ickekommersiell*', 'kommersiellt syfte'],
      'no-derivatives': ['inga bearbetningar'],
      'share-alike': ['dela lika'],
      'no-machine-use': ['text- och datautvinning', 'artificiell intelligens', 'ai-träning'],
    },
    link: {
      hyperlink: ['hyperlänk*', 'klickbar länk', 'aktiv länk'],
      either: ['länk', 'länka', 'länken', 'länkar'],
      article: ['originalartikel*', 'till artikeln', 'ursprungliga artikeln'],
      site: ['till vår', 'till sajten'],
      positions: {},
      indexable: [],
    },
    licence: ['under licens*', 'under en creative', 'licensierad*'],
    attribution: ['erkännande'],
    reserved: ['alla rättigheter förbehållna'],
    otherMatters: ['cookie*', 'kakor', 'foto:', 'kommentar*'],
  },
  summary: { stopWords: [] },
} satisfies Language;
