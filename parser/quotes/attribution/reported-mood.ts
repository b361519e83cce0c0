/** Sentences whose verb says that they report somebody's words: "Die Brücke sei sicher.", "Sild olevat ohutu." */
import { TokenKind } from '../../text/tokens.ts';
import { type AttributionGrammar, Word } from '../attribution-grammar.ts';
import { Items, isColon, isComma } from '../items.ts';
import type { QuotedStretch } from '../marks/quotation-marks.ts';
import type { Statement } from '../statements.ts';
import type { Reading } from '../subjects.ts';

/** Share of words within marks from which such a sentence is a direct quote. */
const DIRECT_SHARE = 0.9;
/** How far the verb of the main clause may stand from its start, in items. */
const VERB_REACH = 30;

/** A whole sentence of reported words; tokens `[from, to)`. */
export interface ReportedSentence {
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly from: number;
  readonly to: number;
  /** Indices of the quoted stretches in it. */
  readonly stretches: readonly number[];
}

/** Tells such sentences by the forms of the language's verbs; linear in their length. */
export class ReportedMood {
  readonly #forms: ReadonlySet<string>;
  readonly #conditional: ReadonlySet<string>;
  readonly #stretches: readonly QuotedStretch[];
  readonly #reading: Reading;

  constructor(grammar: AttributionGrammar, stretches: readonly QuotedStretch[], reading: Reading) {
    this.#forms = new Set(grammar.data?.reportedForms);
    this.#conditional = new Set(grammar.data?.conditionalForms);
    this.#stretches = stretches;
    this.#reading = reading;
  }

  /**
   * The sentence's words, if its main verb has such a form; else null.
   *
   * @param sure whether a form that conditions have too ("würde") is not enough
   */
  read(statement: Statement, sure: boolean): ReportedSentence | null {
    if (this.#forms.size === 0) return null;
    const items = new Items(statement.items, this.#stretches, this.#reading);
    if (!this.#isReported(items, sure)) return null;
    let from = 0;
    let to = items.length;
    while (from < to && !items.isQuoted(from) && items.mark(from) !== '') from++;
    while (to > from && !items.isQuoted(to - 1) && items.mark(to - 1) !== '') to--;
    const stretches: number[] = [];
    let marked = 0;
    for (let k = from; k < to; k++) {
      if (!items.isQuoted(k)) continue;
      stretches.push(items.stretchIndex(k));
      marked += items.wordsInside(k);
    }
    const direct = marked >= DIRECT_SHARE * items.wordsIn(from, to);
    const kind = stretches.length === 0 ? 'indirect' : direct ? 'direct' : 'mixed';
    return { kind, from: items.start(from), to: items.end(to - 1), stretches };
  }

  /** Whether the main clause's verb has such a form: it stands before the first comma, or right behind one. */
  #isReported(items: Items, sure: boolean): boolean {
    const { tokens } = this.#reading;
    let main = !(items.bits(0) & Word.conjunction) || (items.bits(0) & Word.coordinator) !== 0;
    for (let k = 0; k < items.length && k < VERB_REACH; k++) {
      const token = items.token(k);
      if (token === -1) continue;
      if (tokens.kind[token] === TokenKind.punctuation) {
        // "Für den Verein ist die Sache klar: Die Mühle müsse bleiben.": another voice
        if (isColon(tokens.folded[token] as string)) return false;
        if (isComma(tokens.folded[token] as string)) main = false;
        continue;
      }
      const behindComma = k > 0 && items.isComma(k - 1);
      if (items.bits(k) & Word.pronoun && this.#isFirstPerson(token)) return false;
      const word = tokens.folded[token] as string;
      if ((main || behindComma) && !tokens.capital[token] && this.#forms.has(word))
        return !(sure && this.#conditional.has(word));
    }
    return false;
  }

  /** "Ich habe": the form is also the indicative of the first person. */
  #isFirstPerson(token: number): boolean {
    return this.#reading.words.meaning[token]?.pronoun?.person === 'first';
  }
}
