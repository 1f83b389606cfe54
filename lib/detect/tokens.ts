/** Words of a text with what the grammar needs to know about each: case, possessive, what stands before it. */

import { LineCase } from './line-case.ts';
import { roleOf } from './roles.ts';
import { stateAbbreviation } from './states.ts';
import { ABBREVIATIONS } from './vocabulary.ts';

export interface Token {
  /** Offsets into the normalised text; `end` is before a possessive 's. */
  readonly start: number;
  readonly end: number;
  /** As printed, without possessive 's and without the stop of an abbreviation. */
  readonly text: string;
  readonly low: string;
  /** 0 lower case, 1 Capitalised (or mixed), 2 ALL CAPITALS. Digits count as lower case. */
  cap: 0 | 1 | 2;
  readonly possessive: boolean;
  /** What stands between the previous word and this one. */
  readonly gap: string;
  /** Nothing but white space (or the hyphen of "ex-") stands there. */
  readonly glued: boolean;
  /** Bits of roles.ts. */
  readonly role: number;
  /** Number of the sentence and of the paragraph in this text, from 0. */
  readonly sentence: number;
  readonly paragraph: number;
  /** First word of its sentence. */
  readonly first: boolean;
  /** Stands in a Title Case or ALL CAPS line, where capitals say nothing. */
  headline: boolean;
}

const WORD = /(?:\p{L}\.){2,}|\p{Lu}\.\p{Lu}[\p{Ll}]{1,3}\.|[\p{L}\p{N}]+(?:[-'&][\p{L}\p{N}]+)*/gu;
const SENTENCE_END = /[.!?]["')\]\u201d]*\s|[.!?]["'\u201d)\]]*$|\|/u;
/** "ex-Stratford", "police-sponsored": the part before the hyphen is a word of its own. */
const SPLIT = /^(?:ex|then|non|pro|police)-(?=\p{L})/iu;
const SPACE = 32;
const APOSTROPHE = 39;
const PARAGRAPH = /\n\s*\n/u;
const CAPITAL = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;

function capOf(word: string): 0 | 1 | 2 {
  if (!CAPITAL.test(word)) return 0;
  return word.length > 1 && !LOWER.test(word) ? 2 : 1;
}

function isAbbreviation(low: string): boolean {
  return ABBREVIATIONS.has(low) || stateAbbreviation(low) !== undefined;
}

/** A word without its possessive 's and stop, and where it and they end. */
interface Word {
  readonly text: string;
  readonly end: number;
  readonly after: number;
  readonly possessive: boolean;
}

function trim(text: string, start: number, word: string): Word {
  let after = start + word.length;
  if (word.charCodeAt(word.length - 2) === APOSTROPHE && /s$/i.test(word)) {
    return { text: word.slice(0, -2), end: after - 2, after, possessive: true };
  }
  const isPlural = text[after] === "'" && /s$/iu.test(word) && !/\p{L}/u.test(text[after + 1] ?? '');
  if (isPlural) return { text: word, end: after, after, possessive: true };
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  if (bare === word && text[after] === '.' && isAbbreviation(word.toLowerCase())) after += 1;
  if (text.startsWith("'s", after)) return { text: bare, end: after, after: after + 2, possessive: true };
  return { text: bare, end: after, after, possessive: false };
}

class Tokeniser {
  readonly tokens: Token[] = [];
  readonly #line = new LineCase();
  readonly #text: string;
  #previousEnd = 0;
  #sentence = 0;
  #paragraph = 0;

  constructor(text: string) {
    this.#text = text;
  }

  run(): Token[] {
    WORD.lastIndex = 0;
    for (let match = WORD.exec(this.#text); match; match = WORD.exec(this.#text)) {
      const word = match[0];
      const split = word.includes('-') ? SPLIT.exec(word) : null;
      WORD.lastIndex = this.#add(match.index, split ? word.slice(0, split[0].length - 1) : word);
    }
    this.#line.close();
    return this.tokens;
  }

  #gapBefore(start: number): string {
    const isSpace = start === this.#previousEnd + 1 && this.#text.charCodeAt(this.#previousEnd) === SPACE;
    return isSpace ? ' ' : this.#text.slice(this.#previousEnd, start);
  }

  /** @returns where to look for the next word */
  #add(start: number, printed: string): number {
    const gap = this.#gapBefore(start);
    const isPlain = gap === ' ';
    const isParagraph = !isPlain && PARAGRAPH.test(gap);
    const cap = capOf(printed);
    const isBroken =
      isParagraph ||
      (!isPlain &&
        (SENTENCE_END.test(gap) || (gap.includes('\n') && this.#line.endsBefore(cap, printed, gap))));
    if (isBroken) this.#line.close();
    const isFirst = this.tokens.length === 0;
    if (isParagraph && !isFirst) this.#paragraph += 1;
    if (isBroken && !isFirst) this.#sentence += 1;
    const { text, end, after, possessive } = trim(this.#text, start, printed);
    const low = text.toLowerCase();
    const token: Token = {
      start,
      end,
      text,
      low,
      cap: capOf(text),
      possessive,
      gap,
      glued: isPlain || (!isParagraph && (gap === '-' || (gap !== '' && gap.trim() === ''))),
      role: roleOf(low),
      sentence: this.#sentence,
      paragraph: this.#paragraph,
      first: isBroken || isFirst,
      headline: false,
    };
    this.tokens.push(token);
    this.#line.add(token);
    this.#previousEnd = after;
    return after;
  }
}

/**
 * Splits normalised text into words; linear.
 *
 * @param text normalised text
 * @returns the words in order
 */
export function tokenise(text: string): Token[] {
  return new Tokeniser(text).run();
}
