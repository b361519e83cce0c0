/** Machine-written timestamps in the forms that pages use → ISO 8601. */

/** Offsets of the zone names that RFC 2822 and pages use, in minutes. */
const ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  UT: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  BST: 60,
  CET: 60,
  CEST: 120,
  WIB: 420,
  WITA: 480,
  WIT: 540,
  JST: 540,
  KST: 540,
  IST: 330,
  AEST: 600,
  AEDT: 660,
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const TIME =
  '(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s?([AaPp]\\.?[Mm]\\.?)?\\s{0,3}(Z|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}\\b|(?:GMT|UTC)[+-]\\d{1,4}(?::\\d{2})?|[A-Z]{2,4}\\b)?';
const ISO = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]\\s?${TIME})?`);
const SLASHED = new RegExp(`^(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})(?:[T ]\\s?${TIME})?`);
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?()(Z|[+-]\d{2}:?\d{2})?)?$/;
const DAY_FIRST = new RegExp(`^(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(?:,?\\s${TIME})?`);
/** "Wed, 02 Feb 2022 09:12:22 +0100" (RFC 2822), "2 February 2022". */
const DAY_MONTH = new RegExp(
  `^(?:[A-Za-z]{3,9},?\\s)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]([A-Za-z]{3,9})\\.?,?[\\s-](\\d{4})(?:,?\\s${TIME})?`,
);
/** "Tue, Sep 15 2020 10:01:41 EDT", "September 15, 2020 10:01 am". */
const MONTH_DAY = new RegExp(
  `^(?:[A-Za-z]{3,9},?\\s)?([A-Za-z]{3,9})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?:,?\\s(?:at\\s)?${TIME})?`,
);
/** JavaScript's `Date` as text, year last or in the middle: "Tue Sep 15 10:01:41 EDT 2020". */
const UNIX = /^(1\d{9}|[1-9]\d{8})(\d{3})?$/;

/** Newspapers have been on the web since 1990; an older date is an archive's or a mistake, and both are kept from 1800. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;

/**
 * A timestamp as ISO 8601, as precise as it is written: a day, or a minute or second with its offset.
 * null for anything else. `01/02/2020` is read day first, as most of the world writes it, unless only the other fits.
 */
export function isoTimestamp(value: string): string | null {
  const text = value.trim().slice(0, 80);
  const unix = UNIX.exec(text);
  if (unix !== null) return new Date(Number(unix[1]) * 1000).toISOString().replace('.000Z', 'Z');
  const ymd = ISO.exec(text) ?? SLASHED.exec(text) ?? COMPACT.exec(text);
  if (ymd !== null) return isoOf(ymd[1], ymd[2], ymd[3], ymd.slice(4));
  const dmy = DAY_FIRST.exec(text);
  if (dmy !== null) {
    const swap = Number(dmy[2]) > 12;
    return isoOf(dmy[3], swap ? dmy[1] : dmy[2], swap ? dmy[2] : dmy[1], dmy.slice(4));
  }
  const named = DAY_MONTH.exec(text);
  if (named !== null) return isoOf(named[3], month(named[2]), named[1], named.slice(4));
  const american = MONTH_DAY.exec(text);
  if (american !== null) return isoOf(american[3], month(american[1]), american[2], american.slice(4));
  return null;
}

/** Number of an English month name; these are formats of software, whatever the page's language. */
function month(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

export type Part = string | undefined;

/** ISO 8601 of the parts of a date, null if there is no such day. `half` is "am" or "pm". */
export function isoOf(
  year: Part,
  monthNumber: Part,
  day: Part,
  [hour, minute, second, half, zone]: readonly Part[],
): string | null {
  const [y, m, d] = [Number(year), Number(monthNumber), Number(day)];
  if (y < FIRST_YEAR || y > LAST_YEAR || m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate())
    return null;
  const date = `${year}-${pad(m)}-${pad(d)}`;
  if (hour === undefined || minute === undefined) return date;
  const h = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour);
  if (h > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date;
  return `${date}T${pad(h)}:${minute}${second === undefined ? '' : `:${second}`}${offset(zone)}`;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

/** `Z`, `+07:00`, or nothing for a zone that is not known: then it is the wall clock of the place of publication. */
function offset(zone: Part): string {
  if (!zone) return '';
  const known = ZONES[zone];
  if (known === 0) return 'Z';
  const digits = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  const minutes =
    known ??
    (digits === null ? null : (digits[1] === '-' ? -1 : 1) * (Number(digits[2]) * 60 + Number(digits[3] ?? 0)));
  if (minutes === null || Math.abs(minutes) > 14 * 60) return '';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
