/** The dates of an article as a timeline: one moment for each value, however often it is mentioned. */
import type { DateExpression } from '../parser/annotations.ts';

/** One place in the text that speaks of a moment. */
export interface Mention {
  /** Index into `dates`. */
  readonly index: number;
  readonly expression: DateExpression;
}

/** A time that the article speaks of, with all the places that do. */
export interface Moment {
  /** In text order, at least one; all with the same type and value. */
  readonly mentions: readonly [Mention, ...Mention[]];
}

/** An article's moments in the order in which they are shown. */
export interface Timeline {
  /** What has a place on the calendar, earliest first. */
  readonly onCalendar: readonly Moment[];
  /** Durations, "every week", "now": in text order. */
  readonly offCalendar: readonly Moment[];
}

/** Earliest first; of two that start together, the longer one: a year before its January. */
function byRange(a: Moment, b: Moment): number {
  const [aFirst, aLast] = a.mentions[0].expression.range as readonly [string, string];
  const [bFirst, bLast] = b.mentions[0].expression.range as readonly [string, string];
  if (aFirst !== bFirst) return aFirst < bFirst ? -1 : 1;
  if (aLast !== bLast) return aLast > bLast ? -1 : 1;
  return a.mentions[0].index - b.mentions[0].index;
}

/** Sorts dates into a timeline. ISO 8601 days of four-digit years sort as text. */
export function timelineOf(dates: readonly DateExpression[]): Timeline {
  const moments = new Map<string, [Mention, ...Mention[]]>();
  dates.forEach((expression, index) => {
    const key = `${expression.type} ${expression.value} ${expression.range?.join('/')}`;
    const mentions = moments.get(key);
    if (mentions === undefined) moments.set(key, [{ index, expression }]);
    else mentions.push({ index, expression });
  });
  const all = [...moments.values()].map((mentions) => ({ mentions }));
  const isOnCalendar = (moment: Moment) => moment.mentions[0].expression.range !== null;
  return {
    onCalendar: all.filter(isOnCalendar).sort(byRange),
    offCalendar: all.filter((moment) => !isOnCalendar(moment)),
  };
}
