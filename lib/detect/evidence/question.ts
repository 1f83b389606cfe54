/** What is weighed, and what comes of it. */

import type { LookupReply, Region } from '../../domain/lookup.ts';
import type { Evidence } from '../../domain/mention.ts';
import type { Cue, Found } from '../types.ts';
import type { NearClue, Regional } from './clues.ts';
import type { Coherence } from './coherence.ts';

export interface Balance {
  readonly total: number;
  readonly evidence: readonly Evidence[];
}

/** What is to be weighed. */
export interface Question {
  readonly found: Found;
  /** Key of the name's chosen reading. */
  readonly key: string;
  /** Region of the agency on record that bears the name. */
  readonly own: Region;
  /** A body of a state, not of a town. */
  readonly isStateLevel: boolean;
  /** Every other region with a place of the name; empty for the bodies of a state. */
  readonly namesakes: readonly Region[];
  /** Regions whose body of this name the text names as the other one: "The Rhode Island attorney general". */
  readonly contrasted: ReadonlySet<Region>;
  /** Other regions with a well-known place of the name; empty for the bodies of a state. */
  readonly rivals: readonly Region[];
  /** Regions that could be meant; others are no evidence. */
  relevant(region: Region): boolean;
}

/** The document's clues, ready for any question. */
export interface Clues {
  readonly near: readonly NearClue[];
  readonly far: readonly (readonly [Region, readonly Regional[]])[];
  readonly onlyState: Cue | undefined;
  /** Names that stand bare before their state is printed. */
  readonly bareFirst: ReadonlySet<string>;
  readonly coherence: Coherence;
  readonly home: LookupReply['home'];
  readonly places: LookupReply['places'];
}
