/** Croatian. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const hr = {
  lang: 'hr',
  sentences: { abbreviations: [] },
  attribution: noAttribution,
  dates: {},
  // biome-ignore format: lists of words
  reuse: {
    acts: ['preuzima*', 'preuzimati', 'preuzimanje', 'preuzeti', 'prenošenje', 'prenositi', 'kopira*', 'kopiranje', 'kopirati', 'umnaža*', 'umnožavanje', 'umnažanje', 'citira*', 'citiranje', 'citirati', 'reproduci*', 'reproduciranje', 'reprodukcija'],
    uses: ['korištenj*', 'korištenje', 'korištenja', 'koristiti', 'upotreb*', 'uporab*', 'objav*', 'objavljivanje', 'distribucij*', 'distribuirati'],
    material: ['sadržaj*', 'sadržaja', 'tekst*', 'članak*', 'članka', 'članaka', 'materijal*', 'portal*', 'stranic*', 'vijest*', 'informacij*'],
    own: ['ovog portala', 'ove stranice', 'naših tekstova', 'svi sadržaji', 'sadržaj portala', 'sadržaj stranice', 'našeg portala', 'ovog članka'],
    forbidden: ['zabranj*', 'zabranjeno', 'zabranjena', 'nije dozvoljeno', 'nije dopušteno', 'ne smije', 'ne smiju'],
    allowed: ['dozvolj*', 'dozvoljeno', 'dopušt*', 'dopušteno', 'može', 'mogu', 'slobodno'],
    demanded: ['uz', 'isključivo', 'samo', 'obavezn*', 'obvezn*', 'obavezno', 'molimo', 'potrebno', 'mora', 'uvjet*'],
    conditions: {
      'attribute-source': ['navođenj* … izvor*', 'navođenj* … izvora', 'navođenj* … izvor', 'navođenje … izvor*', 'navođenje … izvora', 'navođenje … izvor', 'navođenjem … izvor*', 'navođenjem … izvora', 'navođenjem … izvor', 'naveden* … izvor*', 'naveden* … izvora', 'naveden* … izvor', 'navesti … izvor*', 'navesti … izvora', 'navesti … izvor'],
      'attribute-author': ['navođenj* … autora', 'navođenje … autora'],
      'obtain-permission': ['bez … dozvole', 'bez … dopuštenja', 'bez … odobrenja', 'bez … suglasnosti', 'bez … pristanka', 'bez … odobrenje', 'bez … dozvolu', 'bez … suglasnost', 'bez … dopuštenje', 'uz … dozvole', 'uz … dopuštenja', 'uz … odobrenja', 'uz … suglasnosti', 'uz … pristanka', 'uz … odobrenje', 'uz … dozvolu', 'uz … suglasnost', 'uz … dopuštenje', 'samo uz … dozvole', 'samo uz … dopuštenja', 'samo uz … odobrenja', 'samo uz … suglasnosti', 'samo uz … pristanka', 'samo uz … odobrenje', 'samo uz … dozvolu', 'samo uz … suglasnost', 'samo uz … dopuštenje'],
      'non-commercial': ['nekomercijaln*', 'nekomercijalnu', 'komercijalne svrhe'],
      'no-derivatives': ['bez prerada', 'bez izmjena'],
      'share-alike': ['dijeli pod istim uvjetima'],
    },
    link: {
      hyperlink: ['aktivn* … link*', 'hiperlink*', 'poveznica na izvor', 'aktivnu poveznicu'],
      either: ['link', 'linka', 'poveznic*'],
      article: ['izvorni članak', 'originalni članak', 'na članak'],
      site: ['na portal', 'na stranicu'],
      positions: {},
      indexable: [],
    },
    licence: ['pod licenc*', 'licencom', 'licencijom'],
    attribution: ['imenovanje'],
    reserved: ['sva prava pridržana', 'sva prava zadržana'],
    otherMatters: ['komentar*', 'kolačić*'],
  },
  summary: { stopWords: [] },
} satisfies Language;
