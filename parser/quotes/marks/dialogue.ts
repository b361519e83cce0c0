/** Turns of speech that a dash opens, as novels and the press of many languages print them, and where they stop for their cue. */
import type { AttributionData } from '../../../languages/attribution-data.ts';
import { adjoins, TokenKind, type Tokens } from '../../text/tokens.ts';
import type { WordClasses } from '../../text/word-classes.ts';
import { Word } from '../attribution-grammar.ts';
import { isComma, isDash, isStop } from '../items.ts';

/** How turns are told from what is said of them. */
export interface TurnCues {
  /** Whether a token opens a reporting verb. */
  isCue(token: number): boolean;
  /** Whether a token may open its subject. */
  opensSubject(token: number): boolean;
  /** Whether a comma alone parts the words from their cue ("– Q, sier X."), not another dash ("— Q, — сказал X."). */
  readonly behindComma: boolean;
  /** Whether quotation marks stay open around a cue that commas part («Q, explique X, Q»). */
  readonly inMarks: boolean;
}

/** The words of a speaker: `[from, to)` in tokens, with the dash that opens them where one stands right before. */
export interface Utterance {
  readonly from: number;
  readonly to: number;
}

const OPENS_SUBJECT =
  Word.pronoun |
  Word.determiner |
  Word.definite |
  Word.title |
  Word.person |
  Word.group |
  Word.organization |
  Word.role;

/** How the language's press tells turns; null where it prints none. */
export function turnCues({ bits }: WordClasses, data: AttributionData | null): TurnCues | null {
  if (data === null || !data.dialogueDash) return null;
  return {
    isCue: (token) => ((bits[token] as number) & Word.cue) !== 0,
    opensSubject: (token) => ((bits[token] as number) & OPENS_SUBJECT) !== 0,
    behindComma: data.dialogueComma ?? false,
    inMarks: data.cueInMarks ?? false,
  };
}

/** How many words may stand between the dash and the verb ("— тихо сказал он"). */
const CUE_REACH = 3;
/** The longest name before a verb that closes the sentence, and what may follow it ("– Q, Anna Virtanen sanoo STT:lle."), in tokens. */
const LONGEST_NAME = 4;
const LONGEST_REST = 5;
/** The longest name of an account, in tokens. */
const LONGEST_CREDITED = 12;
/** The longest aside within quotation marks that tells who speaks ("explique la maire de Valmont"), in tokens. */
const LONGEST_ASIDE = 14;

/**
 * The utterances among the tokens `[first, limit)` of a block; none where no dash opens a turn: at its start, behind a colon, or
 * behind a sentence if a cue tells.
 */
export function utterances(tokens: Tokens, first: number, limit: number, cues: TurnCues): Utterance[] {
  const opening = openingDash(tokens, first, limit);
  const inside = opening === -1 ? dashBehindSentence(tokens, first, limit, cues) : opening;
  const found: Utterance[] = [];
  for (let from = inside; from !== -1; ) {
    const end = utteranceEnd(tokens, from + 1, limit, cues);
    if (end.to > from + 1) found.push({ from, to: end.to });
    from = end.narrative === -1 ? -1 : nextDash(tokens, end.narrative, limit, cues.behindComma);
    // "—dijo Ana—. Lo abriremos": the stop belongs to what went before
    if (from !== -1 && from + 2 < limit && adjoins(tokens, from) && !isWord(tokens, from + 1)) from += 2;
  }
  const last = tokens.folded[limit - 1] as string;
  // "— zaznaczył.": the cue of words that stand elsewhere
  if (found.length === 1 && inside + 1 < limit && cues.isCue(inside + 1) && limit - inside <= LONGEST_REST) return [];
  // "— Ana Petrov (@apetrov) March 21, 2020": the credit of an embedded post
  if (found.length === 1 && isCredit(tokens, inside + 1, limit)) return [];
  // an item of a list, not a turn
  return found.length === 1 && found[0]?.to === limit && (last === ';' || last === ',') ? [] : found;
}

/** Whether an account's handle stands in brackets behind a name. */
function isCredit({ folded }: Tokens, from: number, limit: number): boolean {
  for (let i = from; i + 1 < limit && i - from <= LONGEST_CREDITED; i++)
    if (folded[i] === '(' && folded[i + 1] === '@') return true;
  return false;
}

/**
 * The utterances within quotation marks that hold their cue too («Q, — сказал X. — Q»): tokens `[first, limit)`, marks
 * included. Empty where no comma or stop and a dash part a cue from the words.
 */
export function utterancesInMarks(tokens: Tokens, first: number, limit: number, cues: TurnCues): Utterance[] {
  if (cues.behindComma) return cues.inMarks ? utterancesBetweenCommas(tokens, first, limit, cues) : [];
  const found: Utterance[] = [];
  for (let from = first; from !== -1; ) {
    const cut = cutInMarks(tokens, from + 1, limit, cues);
    if (cut === -1) {
      if (found.length > 0) found.push({ from, to: limit });
      return found;
    }
    found.push({ from, to: withoutCommas(tokens, from, cut) });
    let next = cut + 1;
    while (next < limit && !parts(tokens, next)) next++;
    from = next + 1 < limit ? next + 1 : -1;
  }
  return found;
}

/** The same where commas part the cue («Q, explique X, Q», «Q, explique X. Q»): what follows its subject's comma or stop goes on. */
function utterancesBetweenCommas(tokens: Tokens, first: number, limit: number, cues: TurnCues): Utterance[] {
  const found: Utterance[] = [];
  let from = first;
  for (let i = first + 2; i + 2 < limit; i++) {
    if (!isComma(tokens.folded[i] as string) || !invertsBehind(tokens, i + 1, cues)) continue;
    let end = i + 3;
    while (
      end < limit &&
      end - i <= LONGEST_ASIDE &&
      !isComma(tokens.folded[end] as string) &&
      !isStop(tokens.folded[end] as string)
    )
      end++;
    if (end - i > LONGEST_ASIDE) continue;
    found.push({ from, to: i });
    from = end + 1;
    i = end;
  }
  if (found.length > 0 && from + 1 < limit) found.push({ from, to: limit });
  return found;
}

/** "explique X", "a expliqué X": whether a verb of saying and its subject follow, with nothing else between. */
function invertsBehind(tokens: Tokens, from: number, cues: TurnCues): boolean {
  const verb = cues.isCue(from) ? from : from + 1;
  // "dit-il"
  const subject = isDash(tokens.folded[verb + 1] as string) ? verb + 2 : verb + 1;
  return tokens.capital[from] !== 1 && cues.isCue(verb) && isSubject(tokens, subject, cues);
}

/** The dash before the cue within quoted words; -1 if there is none. */
function cutInMarks(tokens: Tokens, from: number, limit: number, cues: TurnCues): number {
  for (let i = from + 1; i + 1 < limit; i++) {
    if (!parts(tokens, i)) continue;
    const before = tokens.folded[i - 1] as string;
    const closed = isComma(before) || isStop(before);
    if (closed ? opensWithCue(tokens, i + 1, limit, cues) : isAside(tokens, i + 1, limit, cues)) return i;
  }
  return -1;
}

/** "„Q – mówi X – Q”", "«Q - ha detto X - Q»": whether a verb of saying and its subject stand between this dash and the next. */
function isAside(tokens: Tokens, from: number, limit: number, cues: TurnCues): boolean {
  if (!invertsBehind(tokens, from, cues)) return false;
  for (let i = from + 2; i < limit && i - from <= LONGEST_ASIDE; i++) {
    if (parts(tokens, i)) return true;
    if (isStop(tokens.folded[i] as string) && !adjoins(tokens, i)) return false;
  }
  return false;
}

/** A dash, or the hyphen with blanks about it that is typed for one. */
function parts(tokens: Tokens, i: number): boolean {
  const mark = tokens.folded[i] as string;
  return isDash(mark) || (mark === '-' && !adjoins(tokens, i - 1) && !adjoins(tokens, i));
}

/** The dash that opens the block's turn; -1 if there is none. */
function openingDash(tokens: Tokens, first: number, limit: number): number {
  if (first < limit && isOpening(tokens, first, limit)) return first;
  for (let i = first + 1; i + 1 < limit; i++)
    if (tokens.folded[i] === ':' && isOpening(tokens, i + 1, limit)) return i + 1;
  return -1;
}

/** "Lie er fornøyd. – Broen er trygg, sier hun.": the dash of a turn behind a sentence, which a cue must tell; -1 if there is none. */
function dashBehindSentence(tokens: Tokens, first: number, limit: number, cues: TurnCues): number {
  let said = cues.isCue(first);
  let announced = false;
  for (let i = first + 1; i + 1 < limit; i++) {
    const opens = isStop(tokens.folded[i - 1] as string) && isOpening(tokens, i, limit) && tokens.capital[i + 1] === 1;
    // "Det säger X. – Bron är säker.": the cue may stand in the sentence before it too
    if (opens) return announced || utteranceEnd(tokens, i + 1, limit, cues).narrative !== -1 ? i : -1;
    if (isStop(tokens.folded[i] as string)) announced = said && cues.behindComma;
    said = isStop(tokens.folded[i] as string) ? false : said || cues.isCue(i);
  }
  return -1;
}

/** A dash with a blank behind it; the long one also opens without ("—No sé"). */
function isOpening(tokens: Tokens, i: number, limit: number): boolean {
  const form = tokens.folded[i] as string;
  return isDash(form) && i + 1 < limit && (!adjoins(tokens, i) || (form === '—' && tokens.capital[i + 1] === 1));
}

interface End {
  readonly to: number;
  /** The first token of what is said of the words; -1 where the block ends with them. */
  readonly narrative: number;
}

function utteranceEnd(tokens: Tokens, from: number, limit: number, cues: TurnCues): End {
  for (let i = from; i + 1 < limit; i++) {
    const form = tokens.folded[i] as string;
    if (isDash(form) && !isHyphen(tokens, i)) {
      if (opensWithCue(tokens, i + 1, limit, cues)) return { to: withoutCommas(tokens, from, i), narrative: i + 1 };
    } else if (cues.behindComma && (isComma(form) || isStop(form))) {
      const plain = !isComma(form);
      const inverted = cues.isCue(i + 1) && tokens.capital[i + 1] !== 1;
      if (inverted || (!plain && closesWithCue(tokens, i + 1, limit, cues)))
        return { to: plain ? i + 1 : i, narrative: i + 1 };
    }
  }
  return { to: limit, narrative: -1 };
}

/** A dash within a word ("Nord-Sud"), not one that a stop follows ("—dijo Ana—."). */
function isHyphen(tokens: Tokens, i: number): boolean {
  return adjoins(tokens, i - 1) && adjoins(tokens, i) && isWord(tokens, i + 1);
}

function isWord(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.number;
}

function withoutCommas(tokens: Tokens, from: number, at: number): number {
  let to = at;
  while (to > from && isComma(tokens.folded[to - 1] as string)) to--;
  return to;
}

function isSubject(tokens: Tokens, i: number, cues: TurnCues): boolean {
  return tokens.capital[i] === 1 || cues.opensSubject(i);
}

/** "сказал X", "тихо сказал он". */
function opensWithCue(tokens: Tokens, from: number, limit: number, cues: TurnCues): boolean {
  for (let i = from; i < limit && i - from <= CUE_REACH; i++) {
    if (cues.isCue(i)) return true;
    const form = tokens.folded[i] as string;
    if (isComma(form) || isDash(form) || isStop(form)) return false;
  }
  return false;
}

/** "Anna Virtanen sanoo.", "Virtanen sanoo STT:lle." */
function closesWithCue(tokens: Tokens, from: number, limit: number, cues: TurnCues): boolean {
  if (!isSubject(tokens, from, cues)) return false;
  for (let i = from + 1; i < limit && i - from <= LONGEST_NAME; i++)
    if (cues.isCue(i)) {
      for (let k = i + 1; k - i <= LONGEST_REST; k++) {
        if (k === limit || isStop(tokens.folded[k] as string)) return true;
        if (isComma(tokens.folded[k] as string)) return false;
      }
      return false;
    }
  return false;
}

/** Where the words go on: the next dash; where commas part, only one that opens a sentence. -1 if they do not. */
function nextDash(tokens: Tokens, from: number, limit: number, afterStop: boolean): number {
  for (let i = from + 1; i + 1 < limit; i++) {
    if (!isDash(tokens.folded[i] as string) || isHyphen(tokens, i)) continue;
    if (!afterStop || isStop(tokens.folded[i - 1] as string)) return i;
  }
  return -1;
}
