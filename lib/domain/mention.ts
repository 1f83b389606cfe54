/** The result of detection: which agency is named where, how sure, and why. */

import type { Region } from './lookup.ts';

/** One piece of evidence about which place is meant. */
export interface Evidence {
  /** What sort of clue, e.g. `dateline`, `state-beside-name`, `town-nearby`, `outlet`. Stable; the UI translates it. */
  readonly clue: string;
  /** The words of the page (or the outlet's home) that are the clue. */
  readonly words: string;
  readonly region: Region;
  /** Weight in favour of the region, > 0. */
  readonly weight: number;
}

export interface Why {
  /** The words matched, as the page prints them. */
  readonly words: string;
  /** Name of the grammar rule, e.g. `name-police`, `police-in-name`, `list-after-head`. Stable; the UI translates it. */
  readonly rule: string;
  /** Evidence that the agency's own place is meant. */
  readonly supporting: readonly Evidence[];
  /** Evidence that another place is meant. */
  readonly against: readonly Evidence[];
}

export interface Mention {
  /** UTF-16 offsets into the text that was parsed: [start, end). */
  readonly start: number;
  readonly end: number;
  readonly agency: string;
  readonly certainty: 'sure' | 'possible';
  readonly why: Why;
}

/** A second reference ("the department") to an agency; informs, never marked. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly agency: string;
}

export interface Detection {
  /** In order of `start`; no two overlap. */
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
}
