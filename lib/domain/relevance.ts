/**
 * Which of an agency's matters a page is about. There is no list of topics: a matter's own words tell, those of its
 * title and summary that few other matters share.
 */

import type { Dataset } from './schema.ts';

/** Words that tell a matter, each with its share of what the title says: the shares of a title's words make 1. */
export type MatterWords = Readonly<Record<string, number>>;

/** From this share on a page counts as being about a matter. */
export const RELEVANT = 0.4;

/** Words in more than this part of all matters tell none of them. */
const COMMON = 0.2;

/** A summary's words are less chosen than a title's, and count for less. */
const SUMMARY = 1 / 4;

/** Shorter words are mostly grammar; names in capitals (ICE) are told by their case. */
const SHORTEST = 4;

const isInitials = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

/** Plural and singular are the same word. */
function folded(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length <= SHORTEST || !/[^s]s$/u.test(lower)) return lower;
  return lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
}

const tokensOf = (text: string): string[] =>
  text.match(/\p{L}+(?:[’']\p{L}+)*/gu)?.map((token) => token.replace(/[’']s$/iu, '')) ?? [];

/** A record's words, each once. What it writes in capitals is initials, and means nothing else. */
const ownWords = (text: string): ReadonlySet<string> =>
  new Set(tokensOf(text).map((token) => (isInitials(token) ? token : folded(token))));

const isTelling = (word: string): boolean => word.length >= SHORTEST || isInitials(word);

/** @returns the words of a page, as `relevance` compares them; capitals may be initials, or a headline */
export const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(tokensOf(text).flatMap((token) => (isInitials(token) ? [token, folded(token)] : [folded(token)])));

/**
 * @param dataset the whole of it: what is common is seen only there
 * @returns the words that tell each matter, by its id
 */
export function matterWords({ agencies, matters }: Pick<Dataset, 'agencies' | 'matters'>) {
  // Whose matter it is, and where, every page says that names the agency.
  const named = ownWords(agencies.map(({ name, place }) => `${name} ${place.town ?? ''}`).join(' '));
  const frequency = new Map<string, number>();
  for (const { title, summary } of matters) {
    for (const word of ownWords(`${title} ${summary}`)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const weight = (word: string): number => Math.log(matters.length / (frequency.get(word) ?? 1));
  const isOwn = (word: string): boolean =>
    isTelling(word) && !named.has(word) && (frequency.get(word) ?? 0) <= Math.max(1, matters.length * COMMON);
  return new Map<string, MatterWords>(
    matters.map(({ id, title, summary }) => {
      const inTitle = [...ownWords(title)].filter(isOwn);
      const whole = inTitle.reduce((sum, word) => sum + weight(word), 0) || 1;
      const words = [...new Set([...inTitle, ...[...ownWords(summary)].filter(isOwn)])];
      const share = (word: string) => (weight(word) / whole) * (inTitle.includes(word) ? 1 : SUMMARY);
      return [id, Object.fromEntries(words.map((word) => [word, Number(share(word).toFixed(3))]))];
    }),
  );
}

/** One word alone may be there by chance. */
const FEWEST = 2;

/**
 * @param page words of a page, as `wordsIn` gives them
 * @returns how far the page is about a matter: 0 for not at all
 */
export function relevance(words: MatterWords, page: ReadonlySet<string>): number {
  const shares = Object.keys(words).flatMap((word) => (page.has(word) ? [words[word]!] : []));
  return shares.length < FEWEST ? 0 : shares.reduce((sum, share) => sum + share, 0);
}

/**
 * @param words of each matter, by its id
 * @returns the matters that the page is about first, the most so before the others; the rest in their order
 */
export function byRelevance<M extends { readonly id: string }>(
  matters: readonly M[],
  words: Readonly<Record<string, MatterWords>>,
  page: ReadonlySet<string>,
): M[] {
  const scores = new Map(matters.map(({ id }) => [id, relevance(words[id] ?? {}, page)]));
  const score = ({ id }: M): number => {
    const value = scores.get(id) ?? 0;
    return value < RELEVANT ? 0 : value;
  };
  return [...matters].sort((a, b) => score(b) - score(a));
}
