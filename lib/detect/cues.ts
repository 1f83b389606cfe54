/** Clues to places in a text: states' names, datelines, and capitalised names that a gazetteer may know. */

import { isSendableKey, nameKey } from '../domain/key.ts';
import { adjoins, stateAt } from './runs.ts';
import { follows } from './rules/finder.ts';
import { stateName } from './states.ts';
import type { Token } from './tokens.ts';
import type { Cue } from './types.ts';
import { LEAD_WORDS, TOWN_WORDS } from './vocabulary.ts';

/** Longest name tried as a place, in words. */
const MAX_PLACE_WORDS = 4;

/** Words after a place's name in the name of something that stands in it. */
const OF_PLACE = new Set(
  'superior court courthouse hospital university college police department city town council mayor school schools high board fire county officials residents airport library general memorial medical center district public housing authority chamber commerce journal herald times gazette reflector beacon news post tribune star day hour advocate mall train station fairgrounds city-county hall harbor waterfront'.split(' '),
);

/** Single words that gazetteers know as places somewhere and news uses otherwise. */
const NO_PLACE = new Set(
  'university college police council lake park post haven freedom hope union cove center officer chief church mobile reading bath nice lebanon-based orange council board street road north south east west city town county state hospital station beach river mayor district almond oliver lincoln-era friendship independence summit eagle valley field hall bell price page king young green brown gray grant day may june august grace faith sandy victoria sydney charlotte florence madison jackson marion clay wells hill hills'.split(' '),
);

const SPEAKS = /^(said|says|told|asked|added|wrote|recalled|joked|noted|explained)$/;

function cue(tokens: readonly Token[], from: number, to: number, rest: Pick<Cue, 'clue'> & Partial<Cue>): Cue {
  const first = tokens[from]!;
  return {
    start: first.start,
    end: tokens[to]!.end,
    words: tokens.slice(from, to + 1).map((token) => token.text).join(' '),
    sentence: first.sentence,
    paragraph: first.paragraph,
    ...rest,
  };
}

/** A dateline: capitals at the head of a paragraph up to a dash: "NORWALK, Ohio (AP) —". */
function datelineAt(tokens: readonly Token[], at: number): { cues: Cue[]; to: number } | undefined {
  const first = tokens[at]!;
  if (!first.cap) return undefined;
  let to = at;
  while (to - at < 4 && tokens[to + 1]?.cap && adjoins(tokens[to + 1]!)) to += 1;
  let end = to;
  let state: ReturnType<typeof stateAt>;
  const next = tokens[to + 1];
  if (next && /^\s*,\s*$/.test(next.gap)) {
    state = stateAt(tokens, to + 1);
    end = state ? state.to : to;
    if (!state && next.cap && /^\s*[(\u2014]|^\s*-/.test(tokens[to + 2]?.gap ?? '')) end = to + 1;
  }
  let after = end + 1;
  for (let steps = 0; steps < 5 && tokens[after]; steps += 1) {
    const gap = tokens[after]!.gap;
    if (/\u2014|\s--?\s/.test(gap)) {
      const capital = first.cap === 2 || state !== undefined || /\)/.test(gap) || after === end + 1;
      if (!capital || (first.cap !== 2 && to - at > 2)) return undefined;
      const key = nameKey(tokens.slice(at, to + 1).map((token) => token.text).join(' '));
      const cues = [cue(tokens, at, to, { clue: 'dateline', key, ...(state ? { region: state.region } : {}) })];
      if (!state && end > to) cues.push(cue(tokens, end, end, { clue: 'dateline', key: nameKey(tokens[end]!.text) }));
      return { cues, to: end };
    }
    const inParentheses = /\(/.test(gap) || (after > end + 1 && !/[.;:]/.test(gap));
    const moreDate = /^\s*,\s*$/.test(gap) || /^\s+$/.test(gap);
    if (!inParentheses && !(moreDate && /^(\d+|\p{Lu})/u.test(tokens[after]!.text))) return undefined;
    after += 1;
  }
  return undefined;
}

/** A state's name; beside a place it also says where that place is. */
function stateCue(tokens: readonly Token[], at: number): { cue: Cue; to: number } | undefined {
  const state = stateAt(tokens, at);
  if (!state) return undefined;
  const token = tokens[at]!;
  const named = tokens[state.to + 1];
  if (named?.cap && follows(tokens, state.to + 1) && /^(river|avenue|ave|street|road|lakes|lake|valley|blvd|boulevard|turnpike)$/.test(named.low)) return undefined;
  const isPostal = token.text.length === 2 && token.cap === 2;
  const before = tokens[at - 1];
  const beside = before && before.sentence === token.sentence && before.cap > 0 && !before.possessive && (/^\s*[,(]\s*$/.test(token.gap) || (isPostal && adjoins(token)));
  if (isPostal && !beside && token.text !== 'CT') return undefined;
  if (token.headline && isPostal && !beside && token.text !== 'CT') return undefined;
  if (token.low === 'miss' || ((token.low === 'man' || token.low === 'ill' || token.low === 'ore' || token.low === 'la' || token.low === 'ga') && !beside)) return undefined;
  if (beside) {
    let from = at - 1;
    while (at - from < MAX_PLACE_WORDS && tokens[from - 1]?.cap && follows(tokens, from) && !tokens[from - 1]!.possessive) from -= 1;
    const key = nameKey(tokens.slice(from, at).map((word) => word.text).join(' '));
    const lone = nameKey(before.text);
    return { cue: cue(tokens, from, state.to, { clue: 'state-beside-place', region: state.region, key: tokens[from]!.first || tokens[from]!.headline ? lone : key }), to: state.to };
  }
  const preposition = before && before.sentence === token.sentence ? before.low : '';
  const next = follows(tokens, state.to + 1) ? tokens[state.to + 1]! : undefined;
  const passing =
    preposition === 'from' || /^(license|licence|plates|plate|registration|man|woman|resident|native|driver|couple|teen|tourist|tourists|fugitive|trip|family|line|border|side)$/.test(next?.low ?? '');
  return { cue: cue(tokens, at, state.to, { clue: passing ? 'from-state' : 'state', region: state.region }), to: state.to };
}

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
  if (start !== end || !follows(tokens, start) || !next || !follows(tokens, end + 1)) return false;
  return /^(the|a|an|this|that|his|her|their|its)$/.test(tokens[start - 1]!.low) && !next.cap && !/^(area|region|police|resident|residents|man|woman|suburb|border|line|department|fire|native|town|city)$/.test(next.low);
}

/** Names that may be places: the whole run, and in headlines each word and pair. */
function placeCues(tokens: readonly Token[], from: number, to: number): Cue[] {
  const first = tokens[from]!;
  const after = tokens[to + 1];
  if (from === to && after && follows(tokens, to + 1) && SPEAKS.test(after.low)) return [];
  const cues: Cue[] = [];
  const push = (start: number, end: number) => {
    const key = nameKey(tokens.slice(start, end + 1).map((token) => token.text).join(' '));
    if (key.length > 2 && isSendableKey(key) && !LEAD_WORDS.has(key)) cues.push(cue(tokens, start, end, { clue: isOfThing(tokens, start, end) ? 'name-of-thing' : 'place', key }));
  };
  if (first.headline) {
    for (let start = from; start <= to; start += 1) {
      push(start, start);
      if (start < to) push(start, start + 1);
    }
    return cues;
  }
  let start = from;
  if (tokens[from]!.low === 'new' && from < to) push(from, to);
  while (start < to && (LEAD_WORDS.has(tokens[start]!.low) || TOWN_WORDS.has(tokens[start]!.low))) start += 1;
  if (to - start < MAX_PLACE_WORDS + 2 && !(start === to && NO_PLACE.has(tokens[start]!.low))) push(start, to);
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
    if (!token.cap) continue;
    const startsParagraph = at === 0 || tokens[at - 1]!.paragraph !== token.paragraph || (token.first && token.cap === 2 && token.gap.includes('\n'));
    if (startsParagraph) {
      const dateline = datelineAt(tokens, at);
      if (dateline) {
        cues.push(...dateline.cues);
        at = dateline.to;
        continue;
      }
    }
    const state = stateCue(tokens, at);
    if (state) {
      cues.push(state.cue);
      at = state.to;
      continue;
    }
    let to = at;
    // "Town of Fairfield", "University of Akron" are read from the word after "of".
    while (tokens[to + 1]?.cap && follows(tokens, to + 1) && !tokens[to]!.possessive && !stateName(tokens[to + 1]!.low) && to - at < 8) to += 1;
    cues.push(...placeCues(tokens, at, to));
    at = to;
  }
  return cues;
}
