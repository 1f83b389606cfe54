/** Words of a text with what the grammar needs to know about each: case, possessive, what stands before it. */

import { roleOf } from './roles.ts';
import { stateAbbreviation } from './states.ts';
import { ABBREVIATIONS, FUNCTION_WORDS } from './vocabulary.ts';

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

/** A line without lower-case words (but for "of", "in" …) is a headline; so is the line before a lone line end. */
class LineCase {
  private readonly tokens: Token[] = [];
  private lower = 0;
  private upper = 0;
  private capitals = 0;

  add(token: Token): void {
    this.tokens.push(token);
    if (token.text.length < 2 || FUNCTION_WORDS.has(token.low)) return;
    if (token.cap === 2) this.capitals += 1;
    if (token.cap) this.upper += 1;
    else if (LOWER.test(token.text)) this.lower += 1;
  }

  get length(): number {
    return this.tokens.length;
  }

  /** Nothing but capitals. */
  get isCapitals(): boolean {
    return this.capitals > 0 && this.capitals === this.upper && this.lower === 0;
  }

  get isHeadline(): boolean {
    return (
      (this.upper >= 3 && this.lower <= this.upper / 8) ||
      (this.capitals >= 2 && this.capitals === this.upper && this.lower === 0)
    );
  }

  close(): void {
    // A line without one capital ("shout out to wethersfield police") says as little by its case as a headline.
    const noCapitals = this.upper === 0 && this.lower >= 3;
    if (this.isHeadline || noCapitals) for (const token of this.tokens) token.headline = true;
    if (noCapitals)
      for (const token of this.tokens)
        if (!FUNCTION_WORDS.has(token.low) && LOWER.test(token.text)) token.cap = 1;
    this.tokens.length = 0;
    this.lower = 0;
    this.upper = 0;
    this.capitals = 0;
  }
}

/** Whether a lone line end ends a headline, or a heading in capitals before text that is not. */
function endsLine(line: LineCase, next: string): boolean {
  return (line.isHeadline && line.length > 2) || (line.isCapitals && capOf(next) === 1 && next.length > 1);
}

/**
 * Splits normalised text into words; linear.
 *
 * @param text normalised text
 * @returns the words in order
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const line = new LineCase();
  let previousEnd = 0;
  let sentence = 0;
  let paragraph = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const start = match.index;
    let word = match[0];
    const split = word.includes('-') ? SPLIT.exec(word) : null;
    if (split) word = word.slice(0, split[0].length - 1);
    let after = start + word.length;
    const gap =
      start === previousEnd + 1 && text.charCodeAt(previousEnd) === SPACE
        ? ' '
        : text.slice(previousEnd, start);
    const plain = gap === ' ';
    const newParagraph = !plain && PARAGRAPH.test(gap);
    const broken =
      newParagraph || (!plain && (SENTENCE_END.test(gap) || (gap.includes('\n') && endsLine(line, word))));
    if (broken) line.close();
    if (tokens.length > 0) {
      if (newParagraph) paragraph += 1;
      if (broken) sentence += 1;
    }
    let possessive = false;
    if (word.charCodeAt(word.length - 2) === APOSTROPHE && /s$/i.test(word)) {
      possessive = true;
      word = word.slice(0, -2);
    } else if (text[after] === "'" && /s$/iu.test(word) && !/\p{L}/u.test(text[after + 1] ?? '')) {
      possessive = true;
    }
    const end = start + word.length;
    if (word.endsWith('.')) word = word.slice(0, -1);
    else if (text[after] === '.' && isAbbreviation(word.toLowerCase())) after += 1;
    if (!possessive && text.startsWith("'s", after)) {
      possessive = true;
      after += 2;
    }
    const low = word.toLowerCase();
    const token: Token = {
      start,
      end: possessive ? end : after,
      text: word,
      low,
      cap: capOf(word),
      possessive,
      gap,
      glued: plain || (!newParagraph && (gap === '-' || (gap !== '' && gap.trim() === ''))),
      role: roleOf(low),
      sentence,
      paragraph,
      first: broken || tokens.length === 0,
      headline: false,
    };
    tokens.push(token);
    line.add(token);
    previousEnd = after;
    WORD.lastIndex = after;
  }
  line.close();
  return tokens;
}
