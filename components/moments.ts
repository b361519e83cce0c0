/** The dates of an article as a timeline: one moment for each value, however often it is mentioned. */
import type { DateExpression } from '../parser/annotations.ts';

/** One place in the text that speaks of a moment: an expression, or a range from its first end to its last. */
export interface Mention {
  /** Index into `dates`, of a range's first end. */
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

/** The places that speak of dates, in text order; the two ends of a range are one. */
export function mentionsOf(dates: readonly DateExpression[]): readonly Mention[] {
  const ends = new Set(dates.map(({ endPoint }) => endPoint));
  return dates.flatMap((begin, index) => {
    const end = begin.endPoint === null ? undefined : dates[begin.endPoint];
    if (end === undefined) return ends.has(index) ? [] : [{ index, expression: begin }];
    return [{ index, expression: spanned(begin, end) }];
  });
}

/** A range as one expression; its value is an interval of ISO 8601. */
function spanned(begin: DateExpression, end: DateExpression): DateExpression {
  const range = begin.range && end.range && ([begin.range[0], end.range[1]] as const);
  return { ...begin, end: end.end, value: `${begin.value}/${end.value}`, range };
}

/** Sorts dates into a timeline. ISO 8601 days of four-digit years sort as text. */
export function timelineOf(dates: readonly DateExpression[]): Timeline {
  const moments = new Map<string, [Mention, ...Mention[]]>();
  for (const mention of mentionsOf(dates)) {
    const { type, value, range } = mention.expression;
    const key = `${type} ${value} ${range?.join('/')}`;
    const mentions = moments.get(key);
    if (mentions === undefined) moments.set(key, [mention]);
    else mentions.push(mention);
  }
  const all = [...moments.values()].map((mentions) => ({ mentions }));
  const isOnCalendar = (moment: Moment) => moment.mentions[0].expression.range !== null;
  return {
    onCalendar: all.filter(isOnCalendar).sort(byRange),
    offCalendar: all.filter((moment) => !isOnCalendar(moment)),
  };
}
