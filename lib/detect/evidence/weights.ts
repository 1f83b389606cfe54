/**
 * How much each sort of clue says. Weights are roughly the logarithm of how much likelier a region becomes; set by
 * hand from the rules of what counts as evidence, and checked on the labelled corpus.
 */

import type { Region } from '../../domain/lookup.ts';
import type { Cue } from '../types.ts';
import type { Regional } from './clues.ts';

/** Sorts of clue: a state printed beside this very name, elsewhere or in the dateline, says most. */
export type Clue = Cue['clue'] | 'same-name' | 'same-name-dateline';

/** How near a clue stands to the name. */
export type Nearness = 'sentence' | 'paragraph' | 'document';

export const WEIGHTS: Readonly<Record<Clue, Readonly<Record<Nearness, number>>>> = {
  'same-name': { sentence: 7, paragraph: 4, document: 3 },
  'same-name-dateline': { sentence: 6, paragraph: 6, document: 6 },
  dateline: { sentence: 5, paragraph: 5, document: 3.5 },
  'state-beside-place': { sentence: 2.5, paragraph: 2, document: 1 },
  state: { sentence: 2.5, paragraph: 2, document: 0.85 },
  'state-of-thing': { sentence: 1.5, paragraph: 1.2, document: 0.7 },
  'from-state': { sentence: 0.7, paragraph: 0.4, document: 0.3 },
  place: { sentence: 2.5, paragraph: 1.8, document: 1 },
  'name-of-thing': { sentence: 0.8, paragraph: 0.5, document: 0.3 },
};

/** A host's home is a weak prior; its own town's name is a stronger one. */
export const HOME_WEIGHT = 1.5;
export const HOME_TOWN_WEIGHT = 5;

/** "the attorney general" in an outlet of a state is that state's, unless the text says otherwise. */
export const HOME_STATE_WEIGHT = 3;

/** "there" after the name, for the state printed last before it. */
export const THERE_WEIGHT = 5;

/** "Norwich police in Norfolk", for the regions of what follows "in". */
export const WITHIN_WEIGHT = 7;

/** … and against the owner's region where no place of that name lies in it. */
export const NOT_WITHIN_WEIGHT = 3;

/** For the bodies of a state: the only state that the text names. */
export const ONLY_STATE_WEIGHT = 2;

/** "In Massachusetts, the attorney general’s office": a state in the sentence says whose body it is. */
export const ITS_STATE_FACTOR = 4;

/** For each place (at most four) that only one of two regions has, see coherence.ts. */
export const COHERENCE_WEIGHT = 1;

/** For a name that the owner's region shares with one in which the document's places hang together. */
export const INCOHERENT_FACTOR = 0.3;

/** A state printed beside the same name only after the bare name: that one is the other one. */
export const CONTRAST_FACTOR = 0.2;

/** "Norwalk police … in Ohio": a state after a town's police may be where something else was. */
export const STATE_AFTER_FACTOR = 0.7;

/** A place across a rival region's border, if at least this share of the places of its name is there. */
export const ACROSS_FACTOR = 0.5;
export const CLEARLY_THERE = 0.5;

/** Most that the places far away of one region may weigh together. */
export const FAR_LIMIT = 4;

/** What lies far away counts less where something near speaks. */
export const FAR_FACTOR = 0.6;

/** … and least where the sentence itself names a place in another region. */
export const CONTRADICTED_FACTOR = 0.5;

/** A rival's place counts only from this share of the places of its name. */
const MIN_SHARE = 0.03;

/** Below this a share is not helped by how few of the name's regions could be meant. */
const SMALL_SHARE = 0.06;

/**
 * How far a place's name speaks for a region. A story set in a region names its small places as readily as its
 * large ones, so that existence counts more than size; and a place that the owner's region has too speaks against
 * that region only by as much as the other's is larger.
 *
 * @param own region of the agency on record
 * @param relevant regions that could be meant
 * @returns 0–1
 */
export function shareOf(
  { cue, region, share, senses }: Regional,
  own: Region,
  relevant: (region: Region) => boolean,
): number {
  if (cue.region) return 1;
  if (region === own) return share < MIN_SHARE ? 0.15 : 0.4 + 0.6 * fairShare(share, senses, relevant);
  if (share < MIN_SHARE) return 0;
  const fair = fairShare(share, senses, relevant);
  const ownShare = senses.find((sense) => sense.region === own)?.share;
  return ownShare === undefined ? 0.25 + 0.75 * fair : Math.max(0, fair - ownShare) * 0.5;
}

/** Half by all places of the name, half by those in regions that could be meant: Gorham beside Berlin is N.H. */
function fairShare(share: number, senses: Regional['senses'], relevant: (region: Region) => boolean): number {
  const among = senses.reduce((sum, sense) => sum + (relevant(sense.region) ? sense.share : 0), 0);
  return share < SMALL_SHARE || among === 0 ? share : (share + share / among) / 2;
}
