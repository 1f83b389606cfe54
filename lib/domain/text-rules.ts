/** Small rules on single values of the record: dates, addresses, tidy text. */

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;
const UNTIDY = /^\s|\s$|\s{2}|[\t\n\r\u00ad\u200b-\u200f\u2060\ufeff]/u;

/** Whether a text is a year (`2019`), a month (`2019-07`) or a day (`2019-03-13`) that exists. */
export function isPartialDate(value: string): boolean {
  const parts = PARTIAL.exec(value);
  if (!parts) return false;
  const [year, month = 1, day = 1] = parts
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const date = new Date(Date.UTC(year ?? 0, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** First day (`edge` = "start") or last day that a partial date may mean, as `YYYY-MM-DD`. */
export function dayOf(date: string, edge: 'start' | 'end'): string {
  if (date.length === 10) return date;
  if (edge === 'start') return date.length === 4 ? `${date}-01-01` : `${date}-01`;
  const year = Number(date.slice(0, 4));
  const month = date.length === 4 ? 12 : Number(date.slice(5, 7));
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Whether a date surely lies before another: its last possible day precedes the other's first. */
export function isBefore(date: string, other: string): boolean {
  return dayOf(date, 'end') < dayOf(other, 'start');
}

/** Whether a text is an absolute http or https address. */
export function isAbsoluteUrl(value: string): boolean {
  if (!/^https?:\/\//u.test(value) || /\s/u.test(value)) return false;
  try {
    return new URL(value).hostname.includes('.');
  } catch {
    return false;
  }
}

/** Whether a text is not empty, is composed (NFC), and has no stray, doubled or invisible spaces. */
export function isTidyText(value: string): boolean {
  return value.length > 0 && !UNTIDY.test(value) && value.normalize('NFC') === value;
}
