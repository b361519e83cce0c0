/** Figures of other systems and goals, beside which ours stand. */
import baselines from './baselines.json' with { type: 'json' };

/** A system's figures by measure, as its source prints them (per cent, or text). */
export type Figures = Readonly<Record<string, string | number>>;

/** The figures of other systems on one set. */
export interface BaselineSet {
  /** Where the figures were read. */
  readonly source: string;
  readonly systems: Readonly<Record<string, Figures>>;
  readonly goals?: Figures;
}

/** A set with baselines. */
export type BaselineName = keyof typeof baselines;

/** The baselines of a set, from baselines.json. */
export function baselinesOf(name: BaselineName): BaselineSet {
  return baselines[name] as unknown as BaselineSet;
}

/** A figure as text; a dash where the system has none. */
export function figure(figures: Figures | undefined, measure: string): string {
  const value = figures?.[measure];
  if (value === undefined) return '–';
  return typeof value === 'number' ? value.toFixed(1) : value;
}
