/** Interviews printed as turns: paragraphs that open with who speaks and a colon ("Q: …", "Anna Berg: …", "A.B.: …"). */

import { TokenKind } from '../../text/tokens.ts';
import { Word } from '../attribution-grammar.ts';
import { isColon } from '../items.ts';
import type { Entities } from '../people/entities.ts';
import type { Statement } from '../statements.ts';
import type { Reading, Source } from '../subjects.ts';

/** What is said in one paragraph of an interview: tokens `[from, to)`. */
export interface Turn extends Said {
  /** Entity, or -1: whose initials or letter it is the text may not tell. */
  readonly entity: number;
}

interface Said {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  /** The name that opens the paragraph; null for a letter ("Q") or initials. */
  readonly source: Source | null;
}

interface Labelled extends Said {
  readonly label: string;
  /** The label's letters, where it is made of letters. */
  readonly letters: string;
}

/** The longest label, in tokens: "Dr. Anna van der Berg". */
const LONGEST_LABEL = 8;
/** How many paragraphs make an interview, of how many who speak, and how often each of them has to. */
const FEWEST_TURNS = 4;
const FEWEST_LABELS = 2;
const FEWEST_EACH = 2;
/** How many letters written together are initials ("AB: …"). */
const MOST_INITIALS = 3;

/** The turns of a text that is an interview, by the number of their block; none in any other text. */
export function findTurns(
  statements: readonly Statement[],
  reading: Reading,
  entities: Entities,
): ReadonlyMap<number, Turn> {
  const labelled: Labelled[] = [];
  for (let i = 0; i < statements.length; ) {
    const { block, from } = statements[i] as Statement;
    while (statements[i + 1]?.block === block) i++;
    const turn = readTurn(block, from, (statements[i] as Statement).to, reading);
    if (turn !== null) labelled.push(turn);
    i++;
  }
  const counts = new Map<string, number>();
  for (const { label } of labelled) counts.set(label, (counts.get(label) ?? 0) + 1);
  const recurring = labelled.filter(({ label }) => (counts.get(label) as number) >= FEWEST_EACH);
  const labels = new Set(recurring.map(({ label }) => label));
  const isInterview = recurring.length >= FEWEST_TURNS && labels.size >= FEWEST_LABELS;
  if (!isInterview) return new Map();
  const initials = personsByInitials(entities);
  const { questions, answers } = reading.interview;
  const asked = [questions, answers].every((some) => [...labels].some((label) => some.has(label)));
  const interviewee = asked
    ? onlyPersonBefore((labelled.find(({ label }) => answers.has(label)) as Labelled).from)
    : -1;
  const turns = labelled.map((said) => ({ ...said, entity: entityOf(said) }));
  const speaking = new Set(turns.filter(({ label }) => labels.has(label)).map(({ entity }) => entity));
  // where nobody is known by name, turns tell nothing: forms and lists look the same
  if (!asked && !turns.some(({ entity }) => entity !== -1 && speaking.has(entity))) return new Map();
  const spoken = turns.filter(({ label, entity }) => labels.has(label) || (entity !== -1 && speaking.has(entity)));
  return new Map(spoken.map((turn) => [turn.block, turn]));

  function entityOf({ source, letters, label }: Labelled): number {
    if (asked && questions.has(label)) return -1;
    if (asked && answers.has(label)) return interviewee;
    return source === null ? (initials.get(letters) ?? -1) : (entities.of[source.mention] as number);
  }

  /** The one person whom the text names before the first answer; -1 if they are several or nobody. */
  function onlyPersonBefore(token: number): number {
    const found = new Set<number>();
    reading.mentions.all.forEach(({ from, type }, index) => {
      const id = entities.of[index] as number;
      const entity = entities.all[id];
      const person = entity?.kind === 'person' || (entity?.kind === 'unknown' && entity.words.length > 1);
      if (type === 'name' && from < token && person) found.add(id);
    });
    const [id = -1, ...others] = found;
    return others.length === 0 ? id : -1;
  }
}

function readTurn(block: number, from: number, to: number, reading: Reading): Labelled | null {
  const { tokens, mentions } = reading;
  const colon = labelEnd(from, to, reading);
  if (colon === -1) return null;
  const words = Array.from({ length: colon - from }, (_, i) => tokens.folded[from + i] as string);
  const letters = words.filter((word) => word !== '.');
  const said = { block, from: colon + 1, to, label: words.join(' '), letters: letters.join('') };
  const { questions, answers } = reading.interview;
  if (questions.has(said.label) || answers.has(said.label)) return { ...said, source: null };
  if (letters.every((word) => word.length === 1) || (letters.length === 1 && said.letters.length <= MOST_INITIALS))
    return { ...said, source: null };
  const index = mentions.startingAt[from] as number;
  const mention = mentions.all[index];
  if (mention?.type !== 'name' || mention.to !== colon) return null;
  return { ...said, source: { from: mention.from, to: mention.to, mention: index, type: 'name' } };
}

/** The colon behind a label that opens a paragraph; -1 if there is none, or if it names no speaker ("Photo: …"). */
function labelEnd(from: number, to: number, { tokens, words, interview }: Reading): number {
  const first = tokens.folded[from] as string;
  const isTurn = interview.questions.has(first) || interview.answers.has(first);
  if (isTurn && from + 2 < to && isColon(tokens.folded[from + 1] as string)) return from + 1;
  if (tokens.capital[from] !== 1) return -1;
  for (let i = from; i + 1 < to && i - from <= LONGEST_LABEL; i++) {
    if (i > from && isColon(tokens.folded[i] as string)) return i;
    // "Q" labels no speaker elsewhere, but a turn
    const letter = (tokens.folded[i] as string).length === 1;
    if (!letter && (words.bits[i] as number) & Word.label) return -1;
    if (tokens.kind[i] !== TokenKind.word && tokens.folded[i] !== '.') return -1;
  }
  return -1;
}

/** Persons by the initials of their names; -1 where several share them. */
function personsByInitials({ all }: Entities): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  all.forEach(({ words, kind }, id) => {
    if (kind === 'organization' || words.length < 2) return;
    const initials = words.map((word) => word.slice(0, 1)).join('');
    found.set(initials, found.has(initials) ? -1 : id);
  });
  return found;
}
