/** The styles that come with the product. */
import type { GuideRules } from './prepare.ts';

/** A style and where it comes from. */
export interface ShippedStyle extends GuideRules {
  /** Its id in the CSL repository, by the guide's edition that it stands for. */
  readonly id: string;
  /** What it is called in the list of styles. */
  readonly title: string;
  /** The id of the style in the package of all styles, where the package names it otherwise. */
  readonly source?: string;
  /** Whether it is a file in `citation/styles/whole/`, by its id: the package of all styles has an older one, or none. */
  readonly isWhole?: boolean;
  /** Files in `citation/styles/`, in the order in which they amend it; else that of its id, where there is one. */
  readonly amendments?: readonly string[];
}

/** The two of the Chicago Manual's systems that other guides and editions share. */
const CHICAGO_NOTES = {
  source: 'chicago-fullnote-bibliography',
  amendments: ['chicago-fullnote-bibliography'],
  dropsArticle: true,
  untitledIsPlain: true,
} as const;
const CHICAGO_AUTHOR_DATE = {
  amendments: ['chicago-author-date-17th-edition'],
  dropsArticle: true,
  siteIsAuthor: true,
  untitledIsPlain: true,
} as const;

/** In the order in which they are offered: the most used first. */
export const shippedStyles: readonly ShippedStyle[] = [
  {
    id: 'apa',
    title: 'APA, 7th edition',
    citedIn: 'as cited in',
    citedInLanguages: { es: 'como se citó en', pt: 'como citado em' },
  },
  {
    id: 'modern-language-association',
    title: 'MLA, 9th edition',
    citedIn: 'qtd. in',
    publisherIsNoAuthor: true,
    namesPublisher: true,
    untitledIsPlain: true,
  },
  {
    ...CHICAGO_NOTES,
    id: 'chicago-notes-bibliography',
    title: 'Chicago, 18th edition (notes)',
    amendments: ['chicago-fullnote-bibliography', 'chicago-notes-bibliography'],
  },
  {
    ...CHICAGO_AUTHOR_DATE,
    id: 'chicago-author-date',
    title: 'Chicago, 18th edition (author–date)',
    isWhole: true,
    amendments: [],
  },
  { ...CHICAGO_NOTES, id: 'chicago-notes-bibliography-17th-edition', title: 'Chicago, 17th edition (notes)' },
  {
    ...CHICAGO_AUTHOR_DATE,
    id: 'chicago-author-date-17th-edition',
    title: 'Chicago, 17th edition (author–date)',
    source: 'chicago-author-date',
  },
  { ...CHICAGO_NOTES, id: 'turabian-notes-bibliography', title: 'Turabian, 9th edition (notes)' },
  { ...CHICAGO_AUTHOR_DATE, id: 'turabian-author-date', title: 'Turabian, 9th edition (author–date)' },
  { id: 'harvard-cite-them-right', title: 'Harvard (Cite Them Right)', citedIn: 'cited in', quotedIn: 'quoted in' },
  { id: 'ieee', title: 'IEEE' },
  { id: 'vancouver', title: 'Vancouver (NLM)', repeatsSite: true },
  { id: 'american-medical-association', title: 'AMA, 11th edition' },
  { id: 'iso690-author-date-en', title: 'ISO 690 (author–date)', repeatsSite: true },
  { id: 'din-1505-2', title: 'DIN 1505-2', repeatsSite: true },
  { id: 'gost-r-7-0-5-2008', title: 'ГОСТ Р 7.0.5-2008', repeatsSite: true },
  {
    id: 'associacao-brasileira-de-normas-tecnicas',
    title: 'ABNT (NBR 6023, NBR 10520)',
    capitalsFirst: true,
    particlesFollow: true,
    citedIn: 'apud',
  },
];
