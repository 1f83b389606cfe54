import type { Owner } from '../domain/lookup.ts';
import { nameRows } from '../domain/names.ts';
import type { Agency } from '../domain/schema.ts';

/** One name and the agencies that bear it; a row of the database's `names` table. */
export interface NameEntry {
  /** `candidateId`: "police:wethersfield". */
  readonly id: string;
  readonly owners: readonly Owner[];
}

/** @returns one entry for each name that an agency of the dataset bears */
export function nameEntries(agencies: readonly Agency[]): NameEntry[] {
  const owners = new Map<string, Owner[]>();
  for (const { id, agency, kind, region } of agencies.flatMap(nameRows)) {
    owners.set(id, [...(owners.get(id) ?? []), { id: agency, kind, region }]);
  }
  return [...owners].map(([id, list]) => ({ id, owners: list }));
}
