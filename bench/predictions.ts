/** The annotation format → the scorers' prediction forms. */
import type { DateExpression, Quote, ReuseNotice } from '../parser/annotations.ts';

/** A quote as the scorers take it. */
export interface QuotePrediction {
  readonly start: number;
  readonly end: number;
  readonly kind: Quote['kind'];
  readonly group: number;
  readonly speaker: { readonly name: string; readonly start?: number; readonly end?: number } | null;
}

/** A quote as `bench/quotes/score.mjs` takes it: a mention only where there is one. */
export function quotePrediction({ start, end, kind, group, speaker }: Quote): QuotePrediction {
  if (speaker === null) return { start, end, kind, group, speaker };
  const { name } = speaker;
  const mention = speaker.start === null || speaker.end === null ? {} : { start: speaker.start, end: speaker.end };
  return { start, end, kind, group, speaker: { name, ...mention } };
}

/** A date as `bench/dates/score.mjs` takes it. */
export function datePrediction({ start, end, type, value }: DateExpression): object {
  return { start, end, type, value };
}

/**
 * Dates as other parsers' cases expect them: a range is one expression with one value ("from 3 to 5 March" is 2017-03-03/2017-03-05);
 * TIMEX3 annotates its ends. "The last two weeks" are the days that it covers, where TIMEX3 has an amount of time.
 */
export function rangePredictions(dates: readonly DateExpression[]): object[] {
  const ends = new Set(dates.map((date) => date.endPoint));
  return dates.flatMap((begin, index) => {
    const end = begin.endPoint === null ? undefined : dates[begin.endPoint];
    if (end?.range && begin.range)
      return [{ start: begin.start, end: end.end, type: begin.type, value: `${begin.range[0]}/${end.range[1]}` }];
    if (begin.type === 'DURATION' && begin.range !== null)
      return [{ ...datePrediction(begin), type: 'DATE', value: begin.range.join('/') }];
    return ends.has(index) ? [] : [datePrediction(begin)];
  });
}

/**
 * What was said of one stretch of a text, as `bench/reuse/score.mjs` takes it: the notices that overlap it, taken
 * together. Notices elsewhere in the text answer another question.
 */
export function noticePrediction(notices: readonly ReuseNotice[], asked: { start: number; end: number }): object {
  const said = notices.filter(
    ({ start, end }) => start !== null && end !== null && start < asked.end && end > asked.start,
  ) as (ReuseNotice & { start: number; end: number })[];
  if (said.length === 0) return { notice: false, requirements: [] };
  const start = Math.min(...said.map((notice) => notice.start));
  const end = Math.max(...said.map((notice) => notice.end));
  const link = said.find((notice) => notice.link !== null)?.link;
  return {
    notice: { start, end },
    requirements: [...new Set(said.flatMap((notice) => notice.requirements))],
    ...(link === undefined ? {} : { link }),
  };
}
