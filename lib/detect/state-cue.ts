/** States' names as clues: beside a place, in passing, or of a thing. */

import { cue } from './dateline.ts';
import { follows } from './rules/finder.ts';
import { adjoins, keyOf, stateAt } from './runs.ts';
import type { Token } from './tokens.ts';
import type { Cue } from './types.ts';
import { FUNCTION_WORDS, LEAD_WORDS } from './vocabulary.ts';

/** Longest place before its state, in words. */
const MAX_PLACE_WORDS = 4;

const NAMED_AFTER_STATE = /^(river|avenue|ave|street|road|lakes|lake|valley|blvd|boulevard|turnpike)$/;
const IN_PASSING =
  /^(license|licence|plates|plate|registration|man|woman|resident|native|driver|couple|teen|tourist|tourists|fugitive|trip|family|line|border|side)$/;
/** Abbreviations that are words too. */
const ALSO_WORDS = /^(man|ill|ore|la|ga)$/;

/** "Delaware County", "Kansas City", "Virginia Beach": a place with a state's name. */
export function isLongerPlace(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    next.cap > 0 &&
    follows(tokens, at + 1) &&
    /^(county|city|beach|springs|falls|heights|township|parish)$/.test(next.low) &&
    !tokens[at]!.headline
  );
}

/** "a Rhode Island moving company": a state before a small noun says whose the thing is, hardly where the story is. */
function isAdjective(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    !next.cap &&
    !FUNCTION_WORDS.has(next.low) &&
    !/(ed|s)$|^(police|state|has|had|will|who|where|when|while|because|before|since)$/.test(next.low)
  );
}

/** Whether a state stands right behind a place's name: "Norwalk, Ohio", "Norwalk (Conn.)", "Norwalk CT". */
function isBesidePlace(tokens: readonly Token[], at: number, isPostal: boolean): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (!before || before.sentence !== token.sentence || before.cap === 0 || before.possessive) return false;
  return /^\s*[,(]\s*$/.test(token.gap) || (isPostal && adjoins(token));
}

/** First token of the place that ends before `at`. */
function placeBefore(tokens: readonly Token[], at: number): number {
  let from = at - 1;
  while (
    at - from < MAX_PLACE_WORDS &&
    tokens[from - 1]?.cap &&
    follows(tokens, from) &&
    !tokens[from - 1]!.possessive
  )
    from -= 1;
  const isLead = ({ low, headline }: Token) =>
    low !== 'new' && (LEAD_WORDS.has(low) || FUNCTION_WORDS.has(low) || headline);
  while (from < at - 1 && isLead(tokens[from]!)) from += 1;
  return from;
}

/** What sort of clue a state is that stands alone. */
function sortAlone(tokens: readonly Token[], at: number, last: number): Cue['clue'] {
  const before = tokens[at - 1];
  const isFrom = before?.sentence === tokens[at]!.sentence && before.low === 'from';
  const next = follows(tokens, last + 1) ? tokens[last + 1] : undefined;
  if (isFrom || (next && IN_PASSING.test(next.low))) return 'from-state';
  return isAdjective(next) ? 'state-of-thing' : 'state';
}

/** A state's name at `at`; beside a place it also says where that place is. */
export function stateCue(tokens: readonly Token[], at: number): { cue: Cue; to: number } | undefined {
  const state = stateAt(tokens, at);
  if (!state) return undefined;
  const { to, region } = state;
  const token = tokens[at]!;
  const next = tokens[to + 1];
  if (next?.cap && follows(tokens, to + 1) && NAMED_AFTER_STATE.test(next.low)) return undefined;
  const isPostal = token.text.length === 2 && token.cap === 2;
  const isBeside = isBesidePlace(tokens, at, isPostal);
  if (!isBeside && ((isPostal && token.text !== 'CT') || ALSO_WORDS.test(token.low))) return undefined;
  if (token.low === 'miss') return undefined;
  if (!isBeside) return { cue: cue(tokens, at, to, { clue: sortAlone(tokens, at, to), region }), to };
  const from = placeBefore(tokens, at);
  const key = keyOf(tokens, from, at - 1);
  return { cue: cue(tokens, from, to, { clue: 'state-beside-place', region, key }), to };
}
