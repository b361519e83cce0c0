/** Turkish. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const tr = {
  lang: 'tr',
  sentences: { abbreviations: [] },
  attribution: noAttribution,
  dates: {},
  // biome-ignore format: lists of words
  reuse: {
    acts: ['kopyalan*', 'kopyalanam*', 'kopyalanamaz', 'kopyalama', 'çoğaltıl*', 'çoğaltılam*', 'çoğaltılamaz', 'çoğaltılması', 'alıntı*', 'alıntılan*', 'alıntılanamaz', 'alıntılanabilir*', 'kopyalanabilir*', 'çoğaltılabilir*', 'iktibas*', 'yeniden yayım*', 'yeniden yayımlanamaz', 'yeniden yayınlan*', 'yeniden yayınlanamaz', 'kopya edilemez'],
    uses: ['kullanıl*', 'kullanılabilir*', 'yayınlanabilir*', 'yayımlanabilir*', 'kullanılam*', 'kullanılamaz', 'kullanım*', 'kullanılması', 'kullanmak', 'yayınlan*', 'yayınlanamaz', 'yayımlanamaz', 'yayınlanması', 'dağıtıl*', 'dağıtılamaz', 'paylaş*'],
    material: ['içerik*', 'içerikler', 'haber*', 'haberler', 'haberlerin', 'yazı*', 'metin*', 'makale*', 'site*', 'sitesinde', 'materyal*', 'bilgi*', 'yayın*', 'fotoğraf*'],
    own: ['sitemiz*', 'sitemizde', 'bu site*', 'sitede', 'sitesinde', 'bu haber*', 'haberlerimiz*', 'içeriklerimiz*', 'tüm içerik*', 'tüm haber*', 'tüm yazı*'],
    forbidden: ['yasak*', 'yasaktır', 'kullanılamaz', 'kopyalanamaz', 'çoğaltılamaz', 'yayınlanamaz', 'yayımlanamaz', 'edilemez', 'yapılamaz', 'alıntılanamaz', 'dağıtılamaz', 'alınamaz', 'izin verilmez'],
    allowed: ['serbest*', 'serbesttir', 'kullanılabilir', 'yapılabilir', 'edilebilir', 'alıntılanabilir', 'yayınlanabilir', 'mümkün*'],
    demanded: ['şart*', 'şartıyla', 'koşul*', 'koşuluyla', 'zorunlu*', 'zorunludur', 'gerek*', 'gerekir', 'gereklidir', 'lütfen', 'kaydıyla', 'ancak', 'suretiyle', 'olmadan', 'gösterilerek', 'mecburi*'],
    conditions: {
      'attribute-source': ['kaynak … göster*', 'kaynak … gösterilmeden', 'kaynak … gösterilerek', 'kaynak … gösterilmesi', 'kaynak … belirt*', 'kaynak … belirtilerek', 'kaynak … belirtilmeden', 'kaynak … belirtmek', 'kaynak … belirtilmesi', 'kaynak … verilerek', 'kaynak … vermeden', 'kaynak … göstermek', 'kaynağı … göster*', 'kaynağı … gösterilmeden', 'kaynağı … gösterilerek', 'kaynağı … gösterilmesi', 'kaynağı … belirt*', 'kaynağı … belirtilerek', 'kaynağı … belirtilmeden', 'kaynağı … belirtmek', 'kaynağı … belirtilmesi', 'kaynağı … verilerek', 'kaynağı … vermeden', 'kaynağı … göstermek', 'kaynağın … göster*', 'kaynağın … gösterilmeden', 'kaynağın … gösterilerek', 'kaynağın … gösterilmesi', 'kaynağın … belirt*', 'kaynağın … belirtilerek', 'kaynağın … belirtilmeden', 'kaynağın … belirtmek', 'kaynağın … belirtilmesi', 'kaynağın … verilerek', 'kaynağın … vermeden', 'kaynağın … göstermek', 'kaynak gösterme*'],
      'obtain-permission': ['izin … alınmadan', 'izin … alınmaksızın', 'izin … olmadan', 'izin … olmaksızın', 'izin … almadan', 'izin … alınarak', 'izin … almak', 'izin … alınması', 'izni … alınmadan', 'izni … alınmaksızın', 'izni … olmadan', 'izni … olmaksızın', 'izni … almadan', 'izni … alınarak', 'izni … almak', 'izni … alınması', 'yazılı izin … alınmadan', 'yazılı izin … alınmaksızın', 'yazılı izin … olmadan', 'yazılı izin … olmaksızın', 'yazılı izin … almadan', 'yazılı izin … alınarak', 'yazılı izin … almak', 'yazılı izin … alınması', 'izinsiz', 'izinsiz olarak', 'yazılı izni', 'izni olmadan'],
      'non-commercial': ['ticari amaç*', 'ticari amaçla', 'ticari olmayan'],
      'no-derivatives': ['türetilemez', 'değiştirilmeden', 'değiştirilemez'],
      'share-alike': ['aynı lisansla paylaş*'],
      'no-machine-use': ['yapay zeka*', 'yapay zekâ*', 'veri madenciliği'],
    },
    link: {
      hyperlink: ['aktif link*', 'aktif bağlantı*', 'tıklanabilir', 'köprü', 'hiperlink*', 'canlı link*', 'aktif bir link*'],
      either: ['link*', 'bağlantı*'],
      article: ['orijinal haber*', 'habere link*', 'haberin linki*', 'orijinal içeri*', 'ilgili haber*'],
      site: ['sitemize', 'siteye'],
      positions: {},
      indexable: [],
    },
    licence: ['lisans*', 'lisansı ile', 'altında lisans*'],
    attribution: ['alıntı'],
    reserved: ['her hakkı saklı*', 'her hakkı saklıdır', 'tüm hakları saklı*', 'tüm hakları saklıdır'],
    otherMatters: ['saygı duyularak', 'yorum*', 'çerez*', 'abonelik*', 'marka*'],
  },
  summary: { stopWords: [] },
} satisfies Language;
