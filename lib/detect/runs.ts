/** Runs of capitalised words, the raw material of proper names, and the ways in which they are read as names. */

import { nameKey } from '../domain/key.ts';
import type { Region } from '../domain/lookup.ts';
import { stateAbbreviation, stateName, statePostal } from './states.ts';
import type { Token } from './tokens.ts';
import type { Reading } from './types.ts';
import {
  FUNCTION_WORDS,
  INSTITUTIONS,
  LEAD_WORDS,
  MODIFIERS,
  PLACE_PREFIXES,
  PLACE_SUFFIXES,
  TOWN_WORDS,
  TRAIL_WORDS,
} from './vocabulary.ts';

/** Most words of one name. */
const MAX_WORDS = 6;

/** Only white space between a word and the one before it. */
export function adjoins(token: Token): boolean {
  return token.glued;
}

/** A stretch of tokens [from, to]. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Region of the state named by the tokens that start at `at`, with the last token; undefined if none. */
export function stateAt(tokens: readonly Token[], at: number): { region: Region; to: number } | undefined {
  const token = tokens[at];
  if (!token?.cap) return undefined;
  const next = tokens[at + 1];
  if (next?.cap && adjoins(next) && !token.possessive) {
    const two = stateName(`${token.low} ${next.low}`);
    if (two) return { region: two, to: at + 1 };
  }
  const region =
    stateName(token.low) ??
    stateAbbreviation(token.low) ??
    (token.text.length === 2 && token.cap === 2 ? statePostal(token.text) : undefined);
  return region ? { region, to: at } : undefined;
}

/** The state whose name ends at token `at`, with its first token. */
export function stateEndingAt(
  tokens: readonly Token[],
  at: number,
): { region: Region; from: number } | undefined {
  if (at > 0) {
    const two = stateAt(tokens, at - 1);
    if (two?.to === at) return { region: two.region, from: at - 1 };
  }
  const one = stateAt(tokens, at);
  return one?.to === at ? { region: one.region, from: at } : undefined;
}

/** "University of", "Town of"; not "Officer Jane Testwell of". */
function bindsOf(token: Token): boolean {
  return (
    !token.possessive &&
    (token.low === 'universidad' || INSTITUTIONS.has(token.low) || TOWN_WORDS.has(token.low))
  );
}

/** "And", "In", "The" at the head of a sentence or in a headline are no part of a name. */
function isSmall(token: Token): boolean {
  return (
    FUNCTION_WORDS.has(token.low) &&
    token.low !== 'la' &&
    token.low !== 'las' &&
    token.low !== 'los' &&
    token.low !== 'el' &&
    token.low !== 'del'
  );
}

/** The run of capitalised words that ends at `to`: goes left over "of" as in "University of Hartford". */
export function runEndingAt(tokens: readonly Token[], to: number): Span | undefined {
  if (!tokens[to]?.cap) return undefined;
  let from = to;
  while (to - from + 1 < MAX_WORDS + 4) {
    const current = tokens[from]!;
    const left = tokens[from - 1];
    if (!left || left.sentence !== current.sentence || !adjoins(current) || left.possessive) break;
    if (left.cap && !isSmall(left)) from -= 1;
    else if (
      (left.low === 'of' || (left.low === 'de' && tokens[from - 2]?.low === 'universidad')) &&
      tokens[from - 2]?.cap &&
      adjoins(left) &&
      bindsOf(tokens[from - 2]!)
    )
      from -= 2;
    else break;
  }
  return { from, to };
}

/** The run of capitalised words that starts at `from`, over "of" ("University of Hartford"). */
export function runStartingAt(tokens: readonly Token[], from: number): Span | undefined {
  if (!tokens[from]?.cap) return undefined;
  let to = from;
  while (to - from + 1 < MAX_WORDS + 4 && !tokens[to]!.possessive) {
    const right = tokens[to + 1];
    if (!right || right.sentence !== tokens[to]!.sentence || !adjoins(right)) break;
    if (right.cap && !isSmall(right)) to += 1;
    else if (
      (right.low === 'of' || right.low === 'de') &&
      bindsOf(tokens[to]!) &&
      tokens[to + 2]?.cap &&
      adjoins(tokens[to + 2]!)
    )
      to += 2;
    else break;
  }
  return { from, to };
}

/** Key of the name that the tokens [from, to] print. */
export function keyOf(tokens: readonly Token[], from: number, to: number): string {
  let name = '';
  for (let at = from; at <= to; at += 1) name += `${tokens[at]!.text} `;
  return nameKey(name);
}

/** How the words before a reading of a name sit with it. */
function leftFit(tokens: readonly Token[], run: Span, start: number): Reading['fit'] {
  if (start === run.from) return 'whole';
  const before = tokens[start - 1]!;
  if (before.low === 'of') {
    const head = tokens[start - 2]!;
    if (TOWN_WORDS.has(head.low) || head.low === 'department' || head.low === 'chief') return 'whole';
    if (INSTITUTIONS.has(head.low)) return 'blocked';
    return tokens[start]!.headline ? 'whole' : 'doubtful';
  }
  if (TOWN_WORDS.has(before.low) && before.first) return 'whole';
  if (PLACE_PREFIXES.has(before.low)) {
    const isAdjective = before.low === 'new' || before.low === 'old';
    return isAdjective && (tokens[start]!.headline || before.first) ? 'whole' : 'blocked';
  }
  if (LEAD_WORDS.has(before.low) || tokens[start]!.headline) return 'whole';
  if (stateEndingAt(tokens, start - 1)) return 'whole';
  if (!before.first || start - 1 !== run.from) return 'doubtful';
  // "Yesterday Norwalk police" against "John Trumbull’s officers": it depends on the head word.
  return FUNCTION_WORDS.has(before.low) || /(ly|ing|ed)$/.test(before.low) ? 'whole' : 'opening';
}

/**
 * Readings of a run as a name that ends with the run: "Former New Fairfield" may be "former new fairfield",
 * "new fairfield" or "fairfield". The longest known one wins, later.
 */
export function readingsFromRight(tokens: readonly Token[], run: Span): Reading[] {
  const readings: Reading[] = [];
  for (let start = Math.max(run.from, run.to - MAX_WORDS + 1); start <= run.to; start += 1) {
    if (
      tokens[start]!.low === 'of' ||
      (start === run.to && (LEAD_WORDS.has(tokens[start]!.low) || MODIFIERS.has(tokens[start]!.low))) ||
      (start < run.to && LEAD_WORDS.has(tokens[start]!.low) && tokens[start]!.low !== 'new')
    )
      continue;
    readings.push({
      key: keyOf(tokens, start, run.to),
      start: tokens[start]!.start,
      end: tokens[run.to]!.end,
      fit: leftFit(tokens, run, start),
    });
  }
  return readings;
}

/** Readings of a run as a name that starts with the run; shorter ones only where capitals say nothing. */
export function readingsFromLeft(tokens: readonly Token[], run: Span): Reading[] {
  let to = run.to;
  while (to > run.from && TRAIL_WORDS.has(tokens[to]!.low)) to -= 1;
  let from = run.from;
  if (TOWN_WORDS.has(tokens[from]!.low) && tokens[from + 1]?.low === 'of' && from + 2 <= to) from += 2;
  const readings: Reading[] = [];
  for (let end = Math.min(to, from + MAX_WORDS - 1); end >= from; end -= 1) {
    if (tokens[end]!.low === 'of') continue;
    const next = end < run.to ? tokens[end + 1]! : undefined;
    let fit: Reading['fit'] = 'whole';
    if (next && end < to) {
      if (PLACE_SUFFIXES.has(next.low) || next.low === 'of') fit = 'blocked';
      else if (!tokens[end]!.headline) fit = 'blocked';
    }
    readings.push({ key: keyOf(tokens, from, end), start: tokens[from]!.start, end: tokens[end]!.end, fit });
  }
  return readings;
}

/** "Southern Connecticut State": the word "State" at `at` ends a university's name, "state police" do not begin. */
export function isStateUniversity(tokens: readonly Token[], at: number): boolean {
  const state = tokens[at]!.cap ? stateEndingAt(tokens, at - 1) : undefined;
  const direction = state && tokens[state.from - 1];
  return (
    direction !== undefined &&
    direction.cap > 0 &&
    tokens[state!.from]!.glued &&
    /^(southern|northern|eastern|western|central|north|south|east|west)$/.test(direction.low)
  );
}
