/**
 * What crosses from the tab to the background and back when a page is read: proper names out, ids and places
 * back. Running text never crosses.
 */

/** Most candidates, and most places, in one request. */
export const MAX_LOOKUPS = 200;

/** What a phrase's head word says about the body that it names: "police", "Department of", "Public Schools" … */
export const HEAD_CLASSES = [
  'police',
  'state-police',
  'department',
  'office',
  'court',
  'authority',
  'schools',
  'university',
  'acronym',
] as const;
export type HeadClass = (typeof HEAD_CLASSES)[number];

/** Kinds of agency. A `group` can be searched and read, and is never matched in text. */
export const AGENCY_KINDS = [
  'municipal-police',
  'campus-police',
  'state-police',
  'state-department',
  'school-district',
  'university',
  'authority',
  'court-system',
  'constitutional-office',
  'group',
] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** ISO 3166-2 subdivision of the US or Canada (`US-CT`, `CA-ON`), else an ISO 3166-1 country code (`GB`). */
export type Region = string;

export interface Candidate {
  /** `nameKey` of the proper name, without its head word: "wethersfield", "department of correction". */
  readonly key: string;
  readonly kind: HeadClass;
}

export interface LookupRequest {
  readonly candidates: readonly Candidate[];
  /** Keys of other proper names of the text that may be places. */
  readonly places: readonly string[];
}

/** An agency of the dataset that bears a candidate's name. */
export interface Owner {
  readonly id: string;
  readonly kind: AgencyKind;
  readonly region: Region;
}

/** One place of a name: where it is, and its share (0–1] of all places of that name by population. */
export interface PlaceSense {
  readonly region: Region;
  readonly share: number;
}

export interface LookupReply {
  /** Version of the dataset that answered. */
  readonly version: string;
  /** By `candidateId(candidate)`; a name without an owner is absent. */
  readonly owners: Readonly<Record<string, readonly Owner[]>>;
  /** By key, for every place and every candidate's key that the gazetteer knows; largest share first. */
  readonly places: Readonly<Record<string, readonly PlaceSense[]>>;
  /** Home of the outlet, from its host; null when unknown or of no one place (wires, chains). */
  readonly home: { readonly region: Region; readonly town?: string } | null;
}

/** @returns the key under which a candidate's owners stand in a reply, e.g. `"police:wethersfield"` */
export function candidateId(candidate: Candidate): string {
  return `${candidate.kind}:${candidate.key}`;
}
