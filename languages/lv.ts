/** Latvian. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const lv = {
  lang: 'lv',
  sentences: { abbreviations: [] },
  attribution: noAttribution,
  dates: {},
  // biome-ignore format: lists of words
  reuse: {
    acts: ['pārpublicē*', 'pārpublicēšana', 'pārpublicēt', 'kopēt', 'kopēšana', 'citē*', 'citēšana', 'citēt', 'reproducē*', 'reproducēšana', 'pavairo*'],
    uses: ['izmanto*', 'izmantošana', 'izmantot', 'lieto*', 'publicē*', 'publicēšana', 'izplatī*', 'izplatīšana'],
    material: ['materiāl*', 'materiālu', 'satur*', 'satura', 'rakst*', 'portāl*', 'ziņ*', 'informāci*', 'tekst*'],
    own: ['portāla saturu', 'portālā', 'mūsu saturu', 'šī portāla'],
    forbidden: ['aizlieg*', 'aizliegta', 'aizliegts', 'nav atļaut*', 'nedrīkst'],
    allowed: ['atļaut*', 'atļauta', 'drīkst', 'iespējam*'],
    demanded: ['obligāt*', 'obligāta', 'tikai', 'nepieciešam*', 'nepieciešama', 'lūdzam', 'jānorāda', 'norādot', 'jābūt'],
    conditions: {
      'attribute-source': ['atsauc* … avot*', 'atsauc* … avotu', 'atsauc* … uz', 'atsauce … avot*', 'atsauce … avotu', 'atsauce … uz', 'norād* … avot*', 'norād* … avotu', 'norād* … uz', 'norādot … avot*', 'norādot … avotu', 'norādot … uz', 'jānorāda … avot*', 'jānorāda … avotu', 'jānorāda … uz', 'atsauce obligāta'],
      'obtain-permission': ['bez … atļaujas', 'bez … piekrišanas', 'bez … atļauju', 'bez … piekrišanu', 'bez … saskaņošanas', 'ar … atļaujas', 'ar … piekrišanas', 'ar … atļauju', 'ar … piekrišanu', 'ar … saskaņošanas'],
      'non-commercial': ['nekomerciāl*'],
    },
    link: {
      hyperlink: ['hipersait*', 'hipersaite', 'aktīva saite', 'aktīvu saiti'],
      either: ['saite', 'saiti', 'saites', 'linku'],
      article: ['oriģinālo rakstu', 'uz rakstu'],
      site: ['uz portālu'],
      positions: {},
      indexable: [],
    },
    licence: ['licenc*'],
    attribution: [],
    reserved: ['visas tiesības aizsargātas'],
    otherMatters: ['sīkdat*', 'komentār*'],
  },
  summary: { stopWords: [] },
} satisfies Language;
