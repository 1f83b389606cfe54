/** What the clues of a document say of regions, before any name is weighed. */

import type { LookupReply, PlaceSense, Region } from '../../domain/lookup.ts';
import type { Cue } from '../types.ts';

/** A clue that speaks for a region. */
export interface Regional {
  readonly cue: Cue;
  readonly region: Region;
  /** Share of this region among all places of the clue's name; 1 where the text prints the region. */
  readonly share: number;
  readonly senses: readonly PlaceSense[];
}

/** Most clues kept of one region for the whole document. */
const MOST_FAR = 40;

function isName({ clue }: Cue): boolean {
  return clue === 'place' || clue === 'name-of-thing';
}

/** The regions that a clue speaks for. */
export function regionsOf(cue: Cue, reply: LookupReply): Regional[] {
  if (cue.region) return [{ cue, region: cue.region, share: 1, senses: [] }];
  const senses = cue.key === undefined ? [] : (reply.places[cue.key] ?? []);
  return senses.map(({ region, share }) => ({ cue, region, share, senses }));
}

const TWO_NAMES = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;

/** Surnames that are also towns: the last word of a longer name that is no place ("Mary Bedford … Bedford said"). */
function surnames(cues: readonly Cue[], reply: LookupReply): Set<string> {
  const found = new Set<string>();
  for (const cue of cues) {
    if (!isName(cue) || !TWO_NAMES.test(cue.words) || reply.places[cue.key!]) continue;
    const [first, last] = cue.key!.split(' ') as [string, string];
    if (!reply.places[first]) found.add(last);
  }
  return found;
}

/** Known names that do not lie inside a longer known one, and all other clues; in order. */
export function independent(cues: readonly Cue[], reply: LookupReply): Cue[] {
  const kept: Cue[] = [];
  let coveredTo = -1;
  for (const cue of [...cues].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (isName(cue) && (cue.end <= coveredTo || !reply.places[cue.key!])) continue;
    coveredTo = Math.max(coveredTo, cue.end);
    kept.push(cue);
  }
  return kept;
}

/** The clues of a text that count: no person's name, none inside another. */
export function telling(cues: readonly Cue[], reply: LookupReply): Cue[] {
  const people = surnames(cues, reply);
  return independent(cues, reply).filter((cue) => !isName(cue) || !people.has(cue.key!));
}

/**
 * Names that stand bare before a state is printed beside them: news prints the state of a place that is not its
 * readers' own at first mention, so a later "Norwich, N.Y." is another Norwich.
 */
export function bareFirst(cues: readonly Cue[]): Set<string> {
  const seen = new Map<string, boolean>();
  for (const { key, region } of cues) {
    if (key !== undefined && !seen.has(key)) seen.set(key, region === undefined);
  }
  return new Set([...seen].filter(([, isBare]) => isBare).map(([key]) => key));
}

/** Gives a bare name the state that the text prints beside it at first, if always the same: "Waterbury, Vt. … Waterbury". */
export function withPrintedStates(cues: readonly Cue[]): Cue[] {
  const printed = new Map<string, Region | null>();
  const bare = bareFirst(cues);
  for (const { key, region } of cues) {
    if (key === undefined || !region || bare.has(key)) continue;
    const before = printed.get(key);
    printed.set(key, before === undefined || before === region ? region : null);
  }
  return cues.map((cue) => {
    const region = isName(cue) && !cue.region ? printed.get(cue.key!) : undefined;
    return region ? { ...cue, region, isBound: true } : cue;
  });
}

/** The one state that a document names, if it names just one. */
export function onlyState(cues: readonly Cue[]): Cue | undefined {
  const named = cues.filter((cue) => cue.region && cue.clue !== 'from-state');
  return named.every((cue) => cue.region === named[0]!.region) ? named[0] : undefined;
}

/** By region, the clues of the whole document, each wording once and not too many. */
export function farClues(all: readonly Regional[]): [Region, Regional[]][] {
  const byRegion = new Map<Region, Map<string, Regional>>();
  for (const item of all) {
    const clues = byRegion.get(item.region) ?? new Map<string, Regional>();
    const id = `${item.cue.clue} ${item.cue.key ?? item.cue.words}`;
    if (!clues.has(id) && clues.size < MOST_FAR) clues.set(id, item);
    byRegion.set(item.region, clues);
  }
  return [...byRegion].map(([region, clues]) => [region, [...clues.values()]]);
}

/** A clue with the regions that it speaks for. */
export interface NearClue {
  readonly cue: Cue;
  readonly regions: readonly Regional[];
}

/** How far back, in clues, a dateline may govern. */
const DATELINE_REACH = 160;

/** Index of the first clue at or after an offset. */
export function firstFrom(near: readonly NearClue[], start: number): number {
  let low = 0;
  let high = near.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (near[middle]!.cue.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * @param at index of the first clue at or after the offset
 * @returns offset of the last dateline at or before `start`
 */
export function datelineBefore(near: readonly NearClue[], at: number, start: number): number | undefined {
  const first = Math.min(at, near.length - 1);
  for (let index = first; index >= Math.max(0, first - DATELINE_REACH); index -= 1) {
    const { cue } = near[index]!;
    if (cue.clue === 'dateline' && cue.start <= start) return cue.start;
  }
  return undefined;
}
