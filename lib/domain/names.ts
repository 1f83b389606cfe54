/**
 * The names by which text is matched to an agency, made from its kind, its place and its names. Because they are
 * made by rule, adding an agency is adding one data file.
 */

import { nameKey } from './key.ts';
import type { AgencyKind, HeadClass, Region } from './lookup.ts';
import type { Agency } from './schema.ts';

export interface NameRow {
  /** `class:key`, as `candidateId` makes it: "police:wethersfield". */
  readonly id: string;
  readonly agency: string;
  readonly kind: AgencyKind;
  readonly region: Region;
}

type Named = readonly [HeadClass, string];

const all = (head: HeadClass, names: readonly string[] = []): Named[] => names.map((name) => [head, name]);

const townAndPlaces = (agency: Agency): string[] => [
  ...(agency.place.town === undefined ? [] : [agency.place.town]),
  ...(agency.names?.places ?? []),
];

const institution = ({ names }: Agency): Named[] => [
  ...all('police', names?.institution),
  ...all('university', names?.institution),
];

const body = (head: HeadClass, { names }: Agency): Named[] => all(head, names?.body);

/** By kind: which head words ("police", "Department of …") go with which of the agency's names. */
const NAMES: Readonly<Record<AgencyKind, (agency: Agency) => Named[]>> = {
  'municipal-police': (agency) => all('police', townAndPlaces(agency)),
  'campus-police': institution,
  university: institution,
  'state-police': (agency) => [['state-police', 'state police'], ...body('state-police', agency)],
  'state-department': (agency) => body('department', agency),
  'constitutional-office': (agency) => body('office', agency),
  'court-system': (agency) => body('court', agency),
  authority: (agency) => body('authority', agency),
  'school-district': (agency) => all('schools', townAndPlaces(agency)),
  // A group is read and searched, and never matched in text.
  group: () => [],
};

/**
 * The rows under which an agency is looked up.
 *
 * @returns one row for each distinct name; none for a group
 */
export function nameRows(agency: Agency): NameRow[] {
  const acronyms = agency.kind === 'group' ? [] : all('acronym', agency.names?.acronyms);
  const named = [...NAMES[agency.kind](agency), ...acronyms];
  const rowIds = new Set(named.map(([head, name]) => `${head}:${nameKey(name)}`));
  return [...rowIds].map((id) => ({ id, agency: agency.id, kind: agency.kind, region: agency.place.state }));
}
