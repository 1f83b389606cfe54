/**
 * Page text as the grammar wants it: one kind of space, one kind of apostrophe, no invisible characters.
 * Every position can be led back to the original text.
 */

export interface Normalised {
  readonly text: string;
  /** UTF-16 offset in the original text of a position in `text`. */
  original(at: number): number;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc\u2032\u00b4`]/gu;
const DASHES = /[\u2010-\u2015]/gu;

/** The text without soft hyphens, zero-width and direction marks. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Replacements that keep the length; only removed characters need a map. */
function sameLength(text: string): string {
  return text
    .replace(SPACES, ' ')
    .replace(/\r/g, ' ')
    .replace(APOSTROPHES, "'")
    .replace(/\u2010|\u2011/gu, '-')
    .replace(DASHES, '\u2014');
}

/**
 * @param text any text
 * @returns the normalised text with a way back; linear in the length
 */
export function normalise(text: string): Normalised {
  INVISIBLE.lastIndex = 0;
  if (!INVISIBLE.test(text)) return { text: sameLength(text), original: (at) => at };
  const starts: number[] = [0];
  const shifts: number[] = [0];
  let removed = 0;
  const kept = text.replace(INVISIBLE, (_match, offset: number) => {
    removed += 1;
    starts.push(offset + 1 - removed);
    shifts.push(removed);
    return '';
  });
  return {
    text: sameLength(kept),
    original(at) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= at) low = middle;
        else high = middle - 1;
      }
      return at + shifts[low]!;
    },
  };
}
