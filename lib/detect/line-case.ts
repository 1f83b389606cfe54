/** What the capitals of a line tell: in a headline, or in a line without any, nothing. */

import type { Token } from './tokens.ts';
import { FUNCTION_WORDS } from './vocabulary.ts';

const LOWER = /\p{Ll}/u;

/** A line without lower-case words (but for "of", "in" …) is a headline. */
export class LineCase {
  readonly #tokens: Token[] = [];
  #lower = 0;
  #upper = 0;
  #capitals = 0;
  #anyCapital = false;

  add(token: Token): void {
    this.#tokens.push(token);
    this.#anyCapital ||= token.cap > 0;
    if (token.text.length < 2 || FUNCTION_WORDS.has(token.low)) return;
    if (token.cap === 2) this.#capitals += 1;
    if (token.cap) this.#upper += 1;
    else if (LOWER.test(token.text)) this.#lower += 1;
  }

  get #isHeadline(): boolean {
    if (this.#upper >= 3 && this.#lower <= this.#upper / 8) return true;
    return this.#capitals >= 2 && this.#isCapitals;
  }

  /** Nothing but capitals. */
  get #isCapitals(): boolean {
    return this.#capitals > 0 && this.#capitals === this.#upper && this.#lower === 0;
  }

  /**
   * Whether a lone line end here ends a headline, or a heading in capitals before text that is not; a line that
   * breaks off after "and" or a comma goes on.
   */
  endsBefore(nextCap: Token['cap'], next: string, gap: string): boolean {
    const last = this.#tokens.at(-1);
    if (!last || FUNCTION_WORDS.has(last.low) || gap.includes(',')) return false;
    return (
      (this.#isHeadline && this.#tokens.length > 2) || (this.#isCapitals && nextCap === 1 && next.length > 1)
    );
  }

  close(): void {
    // A line without one capital ("shout out to wethersfield police") says as little by its case as a headline.
    const noCapitals = !this.#anyCapital && this.#lower >= 3;
    for (const token of this.#tokens) {
      if (noCapitals && !FUNCTION_WORDS.has(token.low) && LOWER.test(token.text)) token.cap = 1;
      if (noCapitals || this.#isHeadline) token.headline = true;
    }
    this.#tokens.length = 0;
    this.#lower = 0;
    this.#upper = 0;
    this.#capitals = 0;
    this.#anyCapital = false;
  }
}
