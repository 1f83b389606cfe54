/** What parsing finds, before anybody knows which of it is on record. All offsets into the original text. */

import type { HeadClass, Region } from '../domain/lookup.ts';

/** How far words before a name speak against its being the whole name; `opening`: an unknown first word of a sentence. */
export type Fit = 'whole' | 'opening' | 'doubtful';

/** One reading of how long the proper name is; the longest known reading wins. */
export interface Reading {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly fit: Fit | 'blocked';
}

/** What else the document must show before a loose wording counts. */
export type Need =
  | 'none'
  | 'police'
  | 'police-near'
  | 'not-fire'
  | 'not-sports'
  | 'place'
  | 'body'
  | 'campus'
  | 'named-only';

export interface Found {
  /** The words to be marked. */
  readonly start: number;
  readonly end: number;
  readonly kind: HeadClass;
  /** Longest name first. */
  readonly readings: readonly Reading[];
  readonly rule: string;
  /** Region printed beside the name itself: "Norwalk, Ohio". */
  readonly region?: Region;
  readonly need: Need;
  /** "Fairfield police there": of the place spoken of last. */
  readonly there?: boolean;
  /** The words may mean a body beside the agency (its commission): never more than possible. */
  readonly loose?: boolean;
  /** Key of the place printed right after: "Norwich police in Norfolk". */
  readonly within?: string;
  readonly sentence: number;
  readonly paragraph: number;
}

/** A clue to a place: a state's name, or a proper name that a gazetteer may know. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly clue:
    | 'state'
    | 'state-of-thing'
    | 'state-beside-place'
    | 'dateline'
    | 'place'
    | 'name-of-thing'
    | 'from-state';
  readonly region?: Region;
  readonly key?: string;
  /** The region was printed beside the same name elsewhere. */
  readonly isBound?: boolean;
  readonly sentence: number;
  readonly paragraph: number;
}

export interface Topic {
  readonly word: 'police' | 'fire' | 'sports' | 'scouts' | 'campus-police';
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** What a text says beside its finds: clues to places, topics, and how many sentences and paragraphs it has. */
export interface Surroundings {
  readonly cues: readonly Cue[];
  readonly topics: readonly Topic[];
  readonly sentences: number;
  readonly paragraphs: number;
}

/** What `parse` returns. Treat as opaque outside lib/detect. */
export interface Parse {
  readonly text: string;
  readonly found: readonly Found[];
  /** Read when first needed: a page without a find never needs it. */
  surroundings?: Surroundings;
}
