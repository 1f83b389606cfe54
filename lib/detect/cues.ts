/** Clues to places in a text: states' names, datelines, and capitalised names that a gazetteer may know. */

import { isSendableKey } from '../domain/key.ts';
import { NO_PLACE, OF_PLACE } from './cue-words.ts';
import { cue, datelineAt } from './dateline.ts';
import { follows } from './rules/finder.ts';
import { keyOf, stateAt } from './runs.ts';
import { isLongerPlace, stateCue } from './state-cue.ts';
import { stateName } from './states.ts';
import type { Token } from './tokens.ts';
import type { Cue } from './types.ts';
import { LEAD_WORDS, TOWN_WORDS } from './vocabulary.ts';

/** Longest name tried as a place, in words. */
const MAX_PLACE_WORDS = 4;

const CAPITAL = /^\p{Lu}/u;

const SPEAKS = /^(said|says|told|asked|added|wrote|recalled|joked|noted|explained)$/;

/** "Interstate 80", "I-80": a road runs through some states and not through others. */
function highwayCue(tokens: readonly Token[], at: number): Cue | undefined {
  const short = /^i-(\d+)$/.exec(tokens[at]!.low);
  if (short) return cue(tokens, at, at, { clue: 'place', key: `interstate ${short[1]}` });
  const number = tokens[at + 1];
  if (tokens[at]!.low !== 'interstate' || !number || !/^\d+$/.test(number.text)) return undefined;
  return cue(tokens, at, at + 1, { clue: 'place', key: `interstate ${number.text}` });
}

/** "the Audubon center", "a Cheshire cat": a lone name before a small noun names a thing, hardly where it is. */
function isOfThing(tokens: readonly Token[], start: number, end: number): boolean {
  const next = tokens[end + 1];
  if (
    start !== end ||
    tokens[start]!.cap !== 1 ||
    !follows(tokens, start) ||
    !next ||
    !follows(tokens, end + 1)
  )
    return false;
  return (
    /^(the|a|an|this|that|his|her|their|its)$/.test(tokens[start - 1]!.low) &&
    !next.cap &&
    !/^(area|region|police|resident|residents|man|woman|suburb|border|line|department|fire|native|town|city)$/.test(
      next.low,
    )
  );
}

const BEFORE_PLACE = /^(in|at|near|of|from|to|for|outside|around)$/;

/** In a headline, where capitals say nothing, only its first words and what follows "in" or "from". */
function headlinePlaces(
  tokens: readonly Token[],
  from: number,
  to: number,
  push: (start: number, end: number) => void,
): void {
  for (let start = from; start <= to; start += 1) {
    const before = tokens[start - 1];
    const isOpening = start === from && tokens[start]!.first;
    if (!isOpening && !(before && BEFORE_PLACE.test(before.low))) continue;
    for (let end = start; end <= Math.min(to, start + 2); end += 1) push(start, end);
  }
}

/** Names that may be places: the whole run, and what stands before "police" or "Superior Court" in it. */
function placeCues(tokens: readonly Token[], from: number, to: number): Cue[] {
  const first = tokens[from]!;
  const after = tokens[to + 1];
  if (from === to && after && follows(tokens, to + 1) && SPEAKS.test(after.low)) return [];
  const cues: Cue[] = [];
  const push = (start: number, end: number) => {
    const key = keyOf(tokens, start, end);
    if (key.length > 2 && isSendableKey(key) && !LEAD_WORDS.has(key))
      cues.push(
        cue(tokens, start, end, { clue: isOfThing(tokens, start, end) ? 'name-of-thing' : 'place', key }),
      );
  };
  if (first.headline) {
    headlinePlaces(tokens, from, to, push);
    return cues;
  }
  let start = from;
  while (start < to && (LEAD_WORDS.has(tokens[start]!.low) || TOWN_WORDS.has(tokens[start]!.low))) {
    // "New Britain" first, then what may follow an adjective: "New Norwalk rules".
    if (tokens[start]!.low === 'new') push(start, to);
    start += 1;
  }
  if (to - start < MAX_PLACE_WORDS + 2 && !(start === to && NO_PLACE.has(tokens[start]!.low)))
    push(start, to);
  // "Stamford Superior Court", "Akron City Council": the first words of such a body's name tell of its place.
  let end = to;
  while (end > start && OF_PLACE.has(tokens[end]!.low)) {
    end -= 1;
    if (end > start || !NO_PLACE.has(tokens[end]!.low)) push(start, end);
  }
  return cues;
}

/**
 * Reads the clues of a text; linear.
 *
 * @param tokens the text's words
 */
export function readCues(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const highway = highwayCue(tokens, at);
    if (highway) cues.push(highway);
    // A lower-case line has its capitals by courtesy: they make no names.
    if (!token.cap || !CAPITAL.test(token.text)) continue;
    const startsParagraph =
      at === 0 ||
      tokens[at - 1]!.paragraph !== token.paragraph ||
      (token.first && token.gap.includes('\n') && (token.cap === 2 || stateAt(tokens, at) !== undefined));
    if (startsParagraph) {
      const dateline = datelineAt(tokens, at);
      if (dateline) {
        cues.push(...dateline.cues);
        at = dateline.to;
        continue;
      }
    }
    const state = isLongerPlace(tokens, at) ? undefined : stateCue(tokens, at);
    if (state) {
      cues.push(state.cue);
      at = state.to;
      continue;
    }
    let to = at;
    while (
      tokens[to + 1]?.cap &&
      follows(tokens, to + 1) &&
      !tokens[to]!.possessive &&
      (!stateName(tokens[to + 1]!.low) || isLongerPlace(tokens, to + 1)) &&
      to - at < 8
    )
      to += 1;
    cues.push(...placeCues(tokens, at, to));
    at = to;
  }
  return cues;
}
