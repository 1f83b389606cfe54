/**
 * The one way in which a name becomes a key. The parser makes keys from page text and the store makes them
 * from the records' names, so both must call this function and nothing else.
 */

/** Longest key that may leave the tab, in UTF-16 code units. */
export const MAX_KEY_LENGTH = 80;

/** Most words in a key that may leave the tab. */
export const MAX_KEY_WORDS = 8;

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu;
const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc\u02b9\u2032\u00b4`]/gu;
const NOT_KEY = /[^\p{L}\p{N}'&]+/gu;

/**
 * Normalises a proper name: lower case, no accents, straight apostrophes, `&` as "and", "St." as "saint",
 * every run of other characters as one space.
 *
 * @param name a name as printed, e.g. `"Groton  Long Point"` or `"GROTON\u00a0LONG POINT"`
 * @returns the key, e.g. `"groton long point"`; may be empty
 */
export function nameKey(name: string): string {
  return name
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, "'")
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(NOT_KEY, ' ')
    .trim()
    .replace(/^st (?=\p{L})/u, 'saint ');
}

/** Whether a key is short enough to be sent from a tab. */
export function isSendableKey(key: string): boolean {
  return key.length > 0 && key.length <= MAX_KEY_LENGTH && key.split(' ').length <= MAX_KEY_WORDS;
}
