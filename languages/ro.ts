/** Romanian. */
import { noAttribution } from './empty.ts';
import type { Language } from './language.ts';

export const ro = {
  lang: 'ro',
  sentences: { abbreviations: [] },
  attribution: noAttribution,
  dates: {},
  // biome-ignore format: lists of words
  reuse: {
    acts: ['preluare*', 'preluarea', 'preluat*', 'preluate', 'prelua', 'reproducere*', 'reproducerea', 'reproduse', 'copierea', 'copiere', 'citarea', 'citare', 'citați', 'cita', 'republicare*', 'republicarea', 'copia'],
    uses: ['folosi', 'folosire*', 'folosirea', 'utilizare*', 'utilizarea', 'utiliza', 'publicare*', 'publicarea', 'distribuire*', 'difuzare*', 'folosiți', 'folosit*'],
    material: ['conținut*', 'conținutul', 'conținutului', 'articol*', 'articolelor', 'text*', 'textelor', 'știri*', 'stiri*', 'stirilor', 'știrilor', 'site*', 'material*', 'materialelor', 'informați*', 'informațiilor'],
    own: ['acestui site', 'acest site', 'acestui articol', 'conținutul', 'conținutului', 'site-ului', 'articolele noastre', 'de pe site'],
    forbidden: ['interzis*', 'interzisă', 'este interzis*', 'nu este permis*', 'nu pot', 'nu poate'],
    allowed: ['permis*', 'permisă', 'permisa', 'poți', 'puteți', 'se poate', 'poate fi', 'pot fi', 'liber', 'gratuit'],
    demanded: ['doar', 'cu condiția', 'numai', 'obligatori*', 'trebuie', 'cu', 'rugăm', 'în limita', 'menționând'],
    conditions: {
      'attribute-source': ['citarea … sursei', 'citarea … sursa', 'citarea … sursă', 'citare … sursei', 'citare … sursa', 'citare … sursă', 'menționarea … sursei', 'menționarea … sursa', 'menționarea … sursă', 'mentionarea … sursei', 'mentionarea … sursa', 'mentionarea … sursă', 'indicarea … sursei', 'indicarea … sursa', 'indicarea … sursă', 'specificarea … sursei', 'specificarea … sursa', 'specificarea … sursă', 'precizarea … sursei', 'precizarea … sursa', 'precizarea … sursă', 'citați … sursei', 'citați … sursa', 'citați … sursă', 'citând … sursei', 'citând … sursa', 'citând … sursă', 'menționând … sursei', 'menționând … sursa', 'menționând … sursă', 'sursa … citată', 'sursa … menționată'],
      'attribute-author': ['menționarea … autorului', 'citarea … autorului'],
      'obtain-permission': ['fără … acordul*', 'fără … acordul', 'fără … permisiunea', 'fără … consimțământul', 'fără … acord', 'fără … aprobarea', 'cu … acordul*', 'cu … acordul', 'cu … permisiunea', 'cu … consimțământul', 'cu … acord', 'cu … aprobarea', 'fara … acordul*', 'fara … acordul', 'fara … permisiunea', 'fara … consimțământul', 'fara … acord', 'fara … aprobarea'],
      'excerpt-limit': ['maximum … semne', 'maximum … caractere', 'maximum … cuvinte', 'maximum … paragraf*', 'limita a … semne', 'limita a … caractere', 'limita a … cuvinte', 'limita a … paragraf*', 'maxim … semne', 'maxim … caractere', 'maxim … cuvinte', 'maxim … paragraf*', 'cel mult … semne', 'cel mult … caractere', 'cel mult … cuvinte', 'cel mult … paragraf*'],
      'non-commercial': ['non-comercial*', 'necomercial*', 'necomerciale', 'scopuri comerciale', 'scop comercial'],
      'no-derivatives': ['fără modificări', 'fără derivate'],
      'share-alike': ['distribuire în condiții identice'],
    },
    link: {
      hyperlink: ['link activ', 'hyperlink*', 'link-ul activ', 'link direct', 'linkul activ'],
      either: ['link*', 'legătur*'],
      article: ['acestui articol', 'articolul original', 'articolului', 'spre articol', 'către articol', 'pagina acestui'],
      site: ['către site', 'spre site'],
      positions: { 'first-paragraph': ['primul paragraf'] },
      indexable: [],
    },
    licence: ['sub licența', 'sub licență', 'licența creative'],
    attribution: ['atribuire'],
    reserved: ['toate drepturile rezervate'],
    otherMatters: ['cookie*', 'comentari*', 'newsletter'],
  },
  summary: { stopWords: [] },
} satisfies Language;
