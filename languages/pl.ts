/** Polish. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const pl = {
  lang: 'pl',
  sentences: { abbreviations: [] },
  attribution: noAttribution,
  dates: {},
  // biome-ignore format: lists of words
  reuse: {
    acts: ['kopiowan*', 'kopiowanie', 'kopiować', 'przedruk*', 'przedrukow*', 'przedrukowywanie', 'powiel*', 'powielan*', 'powielanie', 'powielana', 'powielać', 'cytowan*', 'cytowanie', 'cytować', 'cytowania', 'reprodukow*', 'reprodukcj*', 'zwielokrotn*', 'zwielokrotnianie', 'rozpowszechnian*', 'rozpowszechniana', 'rozpowszechnianie', 'eksploracj*'],
    uses: ['użycie', 'użycia', 'używan*', 'wykorzyst*', 'wykorzystan*', 'wykorzystanie', 'wykorzystywanie', 'wykorzystywać', 'korzystan*', 'korzystanie', 'publikacj*', 'publikowan*', 'publikowanie', 'udostępn*', 'udostępnianie'],
    material: ['treś*', 'treści', 'artykuł*', 'artykułów', 'materiał*', 'materiałów', 'tekst*', 'tekstów', 'utwor*', 'utworów', 'serwis*', 'portal*', 'stron*', 'informacj*', 'publikacj*', 'zawartoś*'],
    own: ['tej strony', 'niniejszej strony', 'niniejszego serwisu', 'naszych materiałów', 'naszych artykułów', 'naszych tekstów', 'w serwisie', 'w portalu', 'w dzienniku', 'na stronie', 'wszystkie materiały', 'wszelkie materiały', 'wszystkie treści', 'nasze teksty'],
    forbidden: ['zabron*', 'zabronion*', 'zabronione', 'zakazan*', 'zakazane', 'niedozwolon*', 'nie mogą', 'nie może', 'nie wolno', 'zabrania się', 'wzbronion*'],
    allowed: ['dozwolon*', 'dozwolone', 'można', 'możliw*', 'możliwe', 'wolno', 'zezwalam*', 'zachęcamy', 'bezpłatn*', 'mogą być', 'może być', 'dopuszczaln*'],
    demanded: ['pod warunkiem', 'wymag*', 'wymagan*', 'wymagane', 'wymaga', 'konieczn*', 'konieczne', 'należy', 'prosimy', 'tylko', 'jedynie', 'wyłącznie', 'musi', 'muszą', 'obowiązk*', 'z podaniem', 'za podaniem', 'wymagają'],
    conditions: {
      'attribute-source': ['podanie* … źródł*', 'podanie* … źródła', 'podaniem … źródł*', 'podaniem … źródła', 'podania … źródł*', 'podania … źródła', 'wskazanie* … źródł*', 'wskazanie* … źródła', 'wskazaniem … źródł*', 'wskazaniem … źródła', 'powołanie* … źródł*', 'powołanie* … źródła', 'powołaniem … źródł*', 'powołaniem … źródła', 'podać źródło', 'źródło podane'],
      'attribute-author': ['podanie* … autor*', 'podaniem … autor*', 'podania … autor*'],
      'obtain-permission': ['bez … zgody', 'bez … zgodą', 'bez … zezwolenia', 'bez … pozwolenia', 'bez … licencji', 'za … zgody', 'za … zgodą', 'za … zezwolenia', 'za … pozwolenia', 'za … licencji', 'po uzyskaniu … zgody', 'po uzyskaniu … zgodą', 'po uzyskaniu … zezwolenia', 'po uzyskaniu … pozwolenia', 'po uzyskaniu … licencji', 'wymaga … zgody', 'wymaga … zgodą', 'wymaga … zezwolenia', 'wymaga … pozwolenia', 'wymaga … licencji', 'wymagają … zgody', 'wymagają … zgodą', 'wymagają … zezwolenia', 'wymagają … pozwolenia', 'wymagają … licencji', 'tylko za … zgody', 'tylko za … zgodą', 'tylko za … zezwolenia', 'tylko za … pozwolenia', 'tylko za … licencji', 'pisemnej zgody', 'zgody redakcji', 'zgody wydawcy', 'nabycia licencji', 'zgoda wydawcy'],
      'excerpt-limit': ['nie więcej niż … znaków', 'nie więcej niż … słów', 'nie więcej niż … zdań', 'nie więcej niż … akapit*', 'do … znaków', 'do … słów', 'do … zdań', 'do … akapit*', 'maksymalnie … znaków', 'maksymalnie … słów', 'maksymalnie … zdań', 'maksymalnie … akapit*'],
      'non-commercial': ['niekomercyjn*', 'użycie niekomercyjne', 'celów komercyjnych', 'celach komercyjnych'],
      'no-derivatives': ['bez utworów zależnych', 'bez zmian', 'w niezmienionej'],
      'share-alike': ['na tych samych warunkach'],
      'no-machine-use': ['eksploracji tekstów', 'eksploracja tekstów', 'sztucznej inteligencji', 'uczenia maszynowego', 'data mining', 'web scraping'],
      'notify-publisher': ['poinformow*', 'poinformowanie'],
      compensate: ['odpłatn*', 'za opłatą'],
    },
    link: {
      hyperlink: ['hiperłącz*', 'aktywny link', 'aktywnego linku', 'aktywnym linkiem', 'aktywnego odnośnika', 'hiperlink*', 'klikaln*', 'linkując', 'aktywn* … link*', 'aktywn* … odnośnik*'],
      either: ['link', 'linku', 'linkiem', 'linka', 'odnośnik*', 'odsyłacz*'],
      article: ['do artykułu', 'do oryginał*', 'do oryginalnego', 'do tekstu', 'do źródłowego'],
      site: ['do strony', 'do serwisu', 'do naszej', 'do portalu'],
      positions: { 'first-paragraph': ['pierwszym akapicie'] },
      indexable: ['nofollow', 'dofollow'],
    },
    licence: ['na licencji', 'licencja creative', 'na warunkach licencji', 'dostępne na', 'udostępnione na', 'objęte licencją'],
    attribution: ['uznanie autorstwa'],
    reserved: ['wszelkie prawa zastrzeżone', 'wszystkie prawa zastrzeżone'],
    otherMatters: ['komentarz*', 'newsletter*', 'znak* … towarow*', 'fot.', 'zdjęcie:', 'cookie*', 'dane osobowe', 'danych osobowych'],
  },
  summary: { stopWords: [] },
} satisfies Language;
