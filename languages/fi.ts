/** Finnish. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const fi = {
  lang: 'fi',
  sentences: { abbreviations: [] },
  attribution: noAttribution,
  dates: {},
  // biome-ignore format: lists of words
  reuse: {
    acts: ['kopioi*', 'kopiointi', 'kopioiminen', 'lainaa*', 'lainaaminen', 'lainata', 'lainaus', 'lainaukset', 'jäljentä*', 'jäljentäminen', 'uudelleenjulkais*', 'uudelleenjulkaisu*', 'siteera*', 'siteeraaminen', 'monista*'],
    uses: ['käyt*', 'käyttö', 'käyttää', 'käyttäminen', 'julkais*', 'julkaiseminen', 'julkaista', 'levittä*', 'levittäminen', 'jaka*', 'jakaa'],
    material: ['sisäl*', 'sisältö', 'sisällön', 'sisältöä', 'artikkel*', 'artikkelin', 'artikkeleita', 'teksti*', 'tekstejä', 'materiaali*', 'materiaalin', 'sivusto*', 'juttu*'],
    own: ['tämän sivuston', 'tämän artikkelin', 'sivuston sisältö*', 'sivuston sisällön', 'artikkeleitamme'],
    forbidden: ['kielletty*', 'kielletty', 'ei saa', 'kielletään', 'ei ole sallittu'],
    allowed: ['sallittu*', 'sallittu', 'saa', 'voi', 'vapaasti'],
    demanded: ['mainittava', 'edellyttäen', 'vain', 'pyydämme', 'täytyy', 'on', 'edellyttää', 'tulee'],
    conditions: {
      'attribute-source': ['lähde … mainittava', 'lähde … mainiten', 'lähde … mainita', 'lähde … maininta', 'lähde … mainitaan', 'lähteen … mainittava', 'lähteen … mainiten', 'lähteen … mainita', 'lähteen … maininta', 'lähteen … mainitaan', 'lähdettä … mainittava', 'lähdettä … mainiten', 'lähdettä … mainita', 'lähdettä … maininta', 'lähdettä … mainitaan', 'lähde mainiten', 'lähdemaininta'],
      'attribute-author': ['tekijä* … mainittava', 'tekijä* … mainita', 'tekijä* … nimi'],
      'obtain-permission': ['ilman lupaa', 'ilman kirjallista lupaa', 'luvatta', 'vain luvalla', 'ilman lupa*', 'ilman … lupaa', 'ilman … luvalla', 'ilman … suostumusta', 'vain … lupaa', 'vain … luvalla', 'vain … suostumusta'],
      'non-commercial': ['epäkaupallinen', 'ei-kaupallinen', 'ei-kaupalliseen', 'kaupallisiin'],
      'no-derivatives': ['ei muutoksia', 'muuttamatta'],
      'share-alike': ['jaasamoin', 'jaa samoin'],
      'no-machine-use': ['tekoäly*', 'tiedonlouhin*'],
    },
    link: {
      hyperlink: ['hyperlinkki*', 'aktiivinen linkki'],
      either: ['linkki*', 'linkki', 'linkin'],
      article: ['alkuperäiseen artikkeliin', 'artikkeliin'],
      site: ['sivustolle'],
      positions: {},
      indexable: [],
    },
    licence: ['lisenssi*', 'lisensoitu'],
    attribution: ['nimeä'],
    reserved: ['kaikki oikeudet pidätetään'],
    otherMatters: ['eväste*', 'kuva:', 'komment*', 'kommentti*'],
  },
  summary: { stopWords: [] },
} satisfies Language;
