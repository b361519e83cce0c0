/** Czech. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const cs = {
  lang: 'cs',
  sentences: { abbreviations: [] },
  attribution: noAttribution,
  dates: {},
  // biome-ignore format: lists of words
  reuse: {
    acts: ['přetisk*', 'přetištění', 'kopírov*', 'kopírování', 'kopírovat', 'šíření', 'šířit', 'přebír*', 'přebírání', 'přebírat', 'citov*', 'citace', 'citování', 'citovat', 'reprodukc*', 'rozmnožov*', 'rozmnožování', 'převzetí', 'publikování', 'agregace'],
    uses: ['použit*', 'použití', 'užit*', 'užití', 'využit*', 'využití', 'zveřejn*', 'zveřejnění', 'zpřístupňov*', 'zpřístupňování'],
    material: ['obsah*', 'článk*', 'články', 'materiál*', 'materiálů', 'text*', 'server*', 'strán*', 'stránek', 'zpráv*', 'informac*'],
    own: ['tohoto webu', 'těchto stránek', 'našich článků', 'tohoto serveru', 'obsahu serveru', 'našeho obsahu', 'veškerý obsah', 'tohoto článku'],
    forbidden: ['zakáz*', 'zakázáno', 'zakázán', 'není dovoleno', 'není povoleno', 'nesmí', 'nelze'],
    allowed: ['povolen*', 'povoleno', 'dovolen*', 'dovoleno', 'lze', 'možn*', 'možné', 'můžete', 'volně'],
    demanded: ['pouze', 'pokud', 'nutn*', 'nutné', 'povinn*', 'povinné', 'prosíme', 'musí', 'podmínk*', 'podmínkou', 'jen', 'za předpokladu'],
    conditions: {
      'attribute-source': ['uveden* … zdroj*', 'uveden* … zdroje', 'uvedením … zdroj*', 'uvedením … zdroje', 'uvést … zdroj*', 'uvést … zdroje', 'uveďte … zdroj*', 'uveďte … zdroje', 'uvedení … zdroj*', 'uvedení … zdroje'],
      'attribute-author': ['uvedením … autora', 'uvést … autora', 'uvedení … autora', 'uveďte … autora'],
      'obtain-permission': ['bez … souhlas*', 'bez … souhlasu', 'bez … souhlasem', 'bez … svolení', 'bez … povolení', 'se … souhlas*', 'se … souhlasu', 'se … souhlasem', 'se … svolení', 'se … povolení', 'jen se … souhlas*', 'jen se … souhlasu', 'jen se … souhlasem', 'jen se … svolení', 'jen se … povolení', 's … souhlas*', 's … souhlasu', 's … souhlasem', 's … svolení', 's … povolení'],
      'non-commercial': ['nekomerční*', 'komerční účely'],
      'no-derivatives': ['nezpracovávejte', 'beze změn'],
      'share-alike': ['zachovejte licenci'],
      'no-machine-use': ['umělé inteligence', 'vytěžování'],
    },
    link: {
      hyperlink: ['hypertextov*', 'hyperlink*', 'aktivní odkaz', 'aktivním odkazem', 'aktivního odkazu', 'proklikateln*'],
      either: ['odkaz*', 'odkazem', 'link'],
      article: ['na článek', 'původní článek', 'na původní'],
      site: ['na web', 'na server', 'na naše stránky'],
      positions: {},
      indexable: [],
    },
    licence: ['pod licencí', 'licenci creative'],
    attribution: ['uveďte původ'],
    reserved: ['všechna práva vyhrazena', 'chráněn autorským'],
    otherMatters: ['komentář*', 'cookie*', 'uvedl'],
  },
  summary: { stopWords: [] },
} satisfies Language;
