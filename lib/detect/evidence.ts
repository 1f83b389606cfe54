/** Which place is meant: what the text's clues and the outlet say for and against each region. */

import type { LookupReply, PlaceSense, Region } from '../domain/lookup.ts';
import type { Evidence } from '../domain/mention.ts';
import type { Cue, Found } from './types.ts';

/** Sorts of clue: a state printed beside this very name, elsewhere or in the dateline, says most. */
type Clue = Cue['clue'] | 'same-name' | 'same-name-dateline';

/** How near a clue stands to the name. */
type Nearness = 'sentence' | 'paragraph' | 'document';

/**
 * Weight of each sort of clue by nearness. Roughly the logarithm of how much likelier the region becomes; set by
 * hand from the rules of what counts as evidence and checked on the labelled corpus.
 */
const WEIGHTS: Readonly<Record<Clue, Readonly<Record<Nearness, number>>>> = {
  'same-name': { sentence: 7, paragraph: 4, document: 3 },
  'same-name-dateline': { sentence: 6, paragraph: 6, document: 6 },
  dateline: { sentence: 5, paragraph: 5, document: 3.5 },
  'state-beside-place': { sentence: 2.5, paragraph: 2, document: 1 },
  state: { sentence: 2.5, paragraph: 2, document: 0.85 },
  'from-state': { sentence: 0.7, paragraph: 0.4, document: 0.3 },
  place: { sentence: 2.5, paragraph: 1.8, document: 1 },
  'name-of-thing': { sentence: 0.8, paragraph: 0.5, document: 0.3 },
};

/** A host's home is a weak prior; its own town's name is a stronger one. */
const HOME_WEIGHT = 1.5;
const HOME_TOWN_WEIGHT = 5;
/** "there" after the name, for the state printed last before it. */
const THERE_WEIGHT = 5;
/** For the bodies of a state: the only state that the text names. */
const ONLY_STATE_WEIGHT = 2;

/** Clues looked at on each side of a name, and the most that far clues of one region may weigh together. */
const WINDOW = 40;
const FAR_LIMIT = 4;
const FAR_FACTOR = 0.6;

/** A place counts for a region only from this share of the places of its name. */
const MIN_SHARE = 0.03;
const SMALL_SHARE = 0.06;

/**
 * How far a place of a name speaks for a region. A story set in a region names its small places as readily as its
 * large ones, so that existence counts more than size; and a place that the owner's own region has too speaks
 * against that region only by what the other's is larger.
 */
function force(share: number, ownShare: number | undefined, isOwn: boolean): number {
  if (ownShare === undefined) return isOwn ? (share < MIN_SHARE ? 0.15 : 0.4 + 0.6 * share) : 0.25 + 0.75 * share;
  return Math.max(0, share - ownShare) * 0.5;
}

interface Regional {
  readonly cue: Cue;
  readonly region: Region;
  readonly share: number;
  readonly senses: readonly PlaceSense[];
}

export interface Balance {
  readonly total: number;
  readonly evidence: readonly Evidence[];
}

export interface Weigher {
  /** Balance by region for one find; `relevant` leaves out regions that cannot be meant. */
  weigh(found: Found, key: string, own: Region, stateLevel: boolean, relevant: (region: Region) => boolean): Map<Region, Balance>;
}

/** The regions that a clue speaks for. */
function regionsOf(cue: Cue, reply: LookupReply): Regional[] {
  if (cue.region) return [{ cue, region: cue.region, share: 1, senses: [] }];
  const senses = cue.key === undefined ? undefined : reply.places[cue.key];
  if (!senses) return [];
  return senses.map((sense) => ({ cue, region: sense.region, share: sense.share, senses }));
}

function isName(cue: Cue): boolean {
  return cue.clue === 'place' || cue.clue === 'name-of-thing';
}

/** Surnames that are also towns: the last word of a longer name that is no place ("Mary Bedford … Bedford said"). */
function surnames(cues: readonly Cue[], reply: LookupReply): Set<string> {
  const found = new Set<string>();
  for (const cue of cues) {
    const words = isName(cue) ? cue.key!.split(' ') : [];
    if (words.length === 2 && !reply.places[cue.key!] && !reply.places[words[0]!] && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(cue.words)) found.add(words[1]!);
  }
  return found;
}

/** Clues that lie inside a longer clue that is a known place say nothing of their own. */
function independent(cues: readonly Cue[], reply: LookupReply): Cue[] {
  const kept: Cue[] = [];
  let coveredTo = -1;
  const sorted = [...cues].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const cue of sorted) {
    if (isName(cue) && (cue.end <= coveredTo || !reply.places[cue.key!])) continue;
    coveredTo = Math.max(coveredTo, cue.end);
    kept.push(cue);
  }
  return kept;
}

/**
 * Prepares the clues of a document for weighing; each find then costs a bounded amount.
 *
 * @param cues the document's clues
 * @param title clues of its title
 */
export function createWeigher(cues: readonly Cue[], title: readonly Cue[], reply: LookupReply): Weigher {
  const people = surnames(cues, reply);
  const kept = independent(cues, reply).filter((cue) => !isName(cue) || !people.has(cue.key!));
  const sole = onlyState(kept);
  const bound = bindings(kept);
  const regional = kept.map((cue) => regionsOf(bind(cue, bound), reply));
  const far = farClues([...regional.flat(), ...independent(title, reply).flatMap((cue) => regionsOf(cue, reply))]);
  return {
    weigh(found, key, own, stateLevel, relevant) {
      const balances = new Map<Region, { total: number; evidence: Evidence[] }>();
      const add = (region: Region, clue: string, words: string, weight: number) => {
        if (weight <= 0 || !relevant(region)) return;
        const balance = balances.get(region) ?? { total: 0, evidence: [] };
        balance.total += weight;
        balance.evidence.push({ clue, words, region, weight });
        balances.set(region, balance);
      };
      // What stands in the same paragraph outweighs the rest of the document: a round-up changes place by paragraph.
      let isNear = false;
      const inSentence = new Set<Region>();
      const name = found.readings.at(-1)!;
      const at = indexFrom(kept, name.start);
      const dateline = datelineBefore(kept, at, found.paragraph);
      const role = (cue: Cue): Clue => (cue.clue === 'dateline' && dateline !== undefined && cue.paragraph !== dateline ? 'place' : sortOf(cue, key));
      const seen = new Set<string>();
      for (let index = Math.max(0, at - WINDOW); index < Math.min(kept.length, at + WINDOW); index += 1) {
        const cue = kept[index]!;
        const nearness = cue.sentence === found.sentence ? 'sentence' : cue.paragraph === found.paragraph ? 'paragraph' : undefined;
        if (!nearness || (cue.key === key && !cue.region)) continue;
        for (const { region, share, senses } of regional[index]!) {
          const sort = role(cue);
          const once = `${region} ${cue.key ?? cue.words} ${nearness}`;
          if (seen.has(once)) continue;
          seen.add(once);
          if (relevant(region) && sort !== 'from-state') {
            isNear = true;
            if (nearness === 'sentence') inSentence.add(region);
          }
          // "In Massachusetts, the attorney general’s office": the state in the sentence says whose body it is.
          const isItsState = stateLevel && nearness === 'sentence' && sort === 'state';
          const weight = (isItsState ? 4 : 1) * WEIGHTS[sort][nearness] * shareFor(cue, region, share, senses, own, relevant);
          add(region, sort, cue.words, weight);
        }
      }
      if (stateLevel && sole?.region) add(sole.region, 'only-state', sole.words, ONLY_STATE_WEIGHT);
      if (found.there) addThere(kept, regional, at, add);
      for (const [region, clues] of far) {
        let left = FAR_LIMIT;
        for (const { cue, share, senses } of clues) {
          if (cue.paragraph === found.paragraph || (cue.key === key && !cue.region)) continue;
          const sort = role(cue);
          const weight = farFactor(sort, region, isNear, inSentence) * WEIGHTS[sort].document * shareFor(cue, region, share, senses, own, relevant);
          if (sort === 'place' || sort === 'name-of-thing' || sort === 'from-state' || sort === 'state') {
            if (left <= 0) continue;
            left -= weight;
          }
          add(region, sort, cue.words, weight);
        }
      }
      if (reply.home) {
        const sameTown = reply.home.town !== undefined && reply.home.town.toLowerCase() === key;
        add(reply.home.region, 'outlet', reply.home.town ?? reply.home.region, sameTown ? HOME_TOWN_WEIGHT : HOME_WEIGHT);
      }
      return balances;
    },
  };
}

/** "Next was Alabama, where … Fairfield police there": the last state printed before the name. */
function addThere(cues: readonly Cue[], regional: readonly (readonly Regional[])[], at: number, add: (region: Region, clue: string, words: string, weight: number) => void): void {
  for (let index = at - 1; index >= Math.max(0, at - 12); index -= 1) {
    const cue = cues[index]!;
    if (!cue.region || !regional[index]!.length) continue;
    add(cue.region, 'there', cue.words, THERE_WEIGHT);
    return;
  }
}

/** Paragraph of the dateline that governs a place in the text: the last one before it, if there is more than one. */
function datelineBefore(cues: readonly Cue[], at: number, paragraph: number): number | undefined {
  for (let index = Math.min(at, cues.length - 1); index >= 0 && at - index < WINDOW * 4; index -= 1) {
    const cue = cues[index]!;
    if (cue.clue === 'dateline' && cue.paragraph <= paragraph) return cue.paragraph;
  }
  return undefined;
}

/** Names whose state the text itself prints, once and for all: "Waterbury, Vt. … Waterbury". */
function bindings(cues: readonly Cue[]): Map<string, Region | null> {
  const bound = new Map<string, Region | null>();
  for (const { key, region } of cues) {
    if (key === undefined || !region) continue;
    const before = bound.get(key);
    bound.set(key, before === undefined || before === region ? region : null);
  }
  return bound;
}

function bind(cue: Cue, bound: ReadonlyMap<string, Region | null>): Cue {
  const region = isName(cue) && cue.key !== undefined && !cue.region ? bound.get(cue.key) : undefined;
  return region ? { ...cue, region } : cue;
}

/** What lies far away counts less where something near speaks, and least against a place named in the sentence. */
function farFactor(sort: Clue, region: Region, isNear: boolean, inSentence: ReadonlySet<Region>): number {
  const elsewhere = inSentence.size > 0 && !inSentence.has(region);
  if (sort.startsWith('same-name')) return elsewhere ? FAR_FACTOR : 1;
  return isNear ? FAR_FACTOR : 1;
}

/** The one state that a document names, if it names just one. */
function onlyState(cues: readonly Cue[]): Cue | undefined {
  const named = cues.filter((cue) => cue.region && cue.clue !== 'from-state');
  return named.length > 0 && named.every((cue) => cue.region === named[0]!.region) ? named[0] : undefined;
}

function sortOf(cue: Cue, key: string): Clue {
  if (cue.key !== key) return cue.clue;
  return cue.clue === 'dateline' ? 'same-name-dateline' : 'same-name';
}

function shareFor(cue: Cue, region: Region, share: number, senses: readonly PlaceSense[], own: Region, relevant: (region: Region) => boolean): number {
  if (cue.region) return 1;
  // Half by all places of the name, half by those in regions that could be meant: Gorham beside Berlin is N.H.
  if (share < MIN_SHARE && region !== own) return 0;
  const among = senses.reduce((sum, sense) => sum + (relevant(sense.region) ? sense.share : 0), 0);
  const fair = share < SMALL_SHARE || among === 0 ? share : (share + share / among) / 2;
  return force(fair, region === own ? undefined : senses.find((sense) => sense.region === own)?.share, region === own);
}

/** By region, the most telling clues of the whole document, each wording once. */
function farClues(all: readonly Regional[]): Map<Region, Regional[]> {
  const byRegion = new Map<Region, Map<string, Regional>>();
  for (const item of all) {
    const clues = byRegion.get(item.region) ?? new Map<string, Regional>();
    const id = `${item.cue.clue} ${item.cue.key ?? item.cue.words}`;
    if (!clues.has(id) && clues.size < WINDOW) clues.set(id, item);
    byRegion.set(item.region, clues);
  }
  return new Map([...byRegion].map(([region, clues]) => [region, [...clues.values()]]));
}

function indexFrom(cues: readonly Cue[], start: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
