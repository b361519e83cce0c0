/** Hungarian. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const hu = {
  lang: 'hu',
  sentences: { abbreviations: [] },
  attribution: noAttribution,
  dates: {},
  // biome-ignore format: lists of words
  reuse: {
    acts: ['másol*', 'másolása', 'idéz*', 'idézése', 'idézhető*', 'újraközl*', 'újraközlése', 'utánközl*', 'utánközlés*', 'sokszorosít*', 'sokszorosítása', 'átvétel*', 'átvétele', 'átvehető*', 'idézhetők', 'másolható*', 'terjeszt*', 'terjesztése', 'reprodukál*', 'többszöröz*'],
    uses: ['felhasznál*', 'közölhető*', 'felhasználható*', 'felhasználása', 'használat*', 'közl*', 'közlése', 'közzététel*', 'publikál*'],
    material: ['tartal*', 'tartalom', 'tartalmak', 'cikk*', 'cikkek', 'írás*', 'anyag*', 'anyagok', 'szöveg*', 'oldal*', 'honlap*', 'hír*', 'információ*'],
    own: ['oldalon megjelenő', 'az oldal', 'honlapon', 'portálon', 'cikkeink*', 'tartalmaink*', 'lapunk*'],
    forbidden: ['tilos', 'tiltott', 'nem megengedett', 'nem engedélyezett'],
    allowed: ['megenged*', 'megengedett', 'engedélyezett', 'szabadon', 'lehet*', 'lehetséges', 'átvehető*', 'idézhető*', 'felhasználható*'],
    demanded: ['csak', 'kizárólag', 'kötelez*', 'kötelező', 'kérjük', 'feltétel*', 'mellett', 'esetén', 'szükséges'],
    conditions: {
      'attribute-source': ['forrás* … megjelöl*', 'forrás* … megjelölésével', 'forrás* … feltüntet*', 'forrás* … megnevez*', 'forrás* … feltüntetésével', 'forrás* … megjelölése', 'forrást … megjelöl*', 'forrást … megjelölésével', 'forrást … feltüntet*', 'forrást … megnevez*', 'forrást … feltüntetésével', 'forrást … megjelölése', 'forrásmegjelölés*', 'forrásmegjelöléssel'],
      'attribute-author': ['szerző* … megjelöl*', 'szerző* … feltüntet*'],
      'obtain-permission': ['engedély* … nélkül', 'engedély* … csak', 'engedély* … alapján', 'engedély* … esetén', 'engedély* … birtokában', 'engedélye … nélkül', 'engedélye … csak', 'engedélye … alapján', 'engedélye … esetén', 'engedélye … birtokában', 'hozzájárulás* … nélkül', 'hozzájárulás* … csak', 'hozzájárulás* … alapján', 'hozzájárulás* … esetén', 'hozzájárulás* … birtokában', 'hozzájárulása … nélkül', 'hozzájárulása … csak', 'hozzájárulása … alapján', 'hozzájárulása … esetén', 'hozzájárulása … birtokában', 'írásos … nélkül', 'írásos … csak', 'írásos … alapján', 'írásos … esetén', 'írásos … birtokában', 'engedélyével', 'hozzájárulásával', 'engedélyhez', 'írásbeli engedély*'],
      'non-commercial': ['nem kereskedelmi', 'ne add el', 'kereskedelmi cél*'],
      'no-derivatives': ['ne változtasd', 'változtatás nélkül'],
      'share-alike': ['így add tovább'],
    },
    link: {
      hyperlink: ['hiperlink*', 'hivatkozás elhelyez*', 'élő link*', 'kattintható', 'aktív link*'],
      either: ['link*', 'hivatkozás*'],
      article: ['eredeti cikk*', 'cikkre mutató', 'az eredeti'],
      site: ['oldalunkra', 'honlapra'],
      positions: {},
      indexable: [],
    },
    licence: ['licenc*', 'licenc alatt'],
    attribution: ['nevezd meg'],
    reserved: ['minden jog fenntartva'],
    otherMatters: ['hozzászólás*', 'süti*'],
  },
  summary: { stopWords: [] },
} satisfies Language;
