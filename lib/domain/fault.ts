/** How a fault of the record is named. */

import type { Agency, Dataset } from './schema.ts';

/** One thing wrong: in which file (path inside the data folder), of which record, and what. */
export interface Fault {
  readonly file: string;
  readonly record: string;
  readonly message: string;
}

export type Report = (message: string) => void;

/** Gathers faults of one file; called with a record, it gives the function that reports on that record. */
export const reporter =
  (faults: Fault[], file: string) =>
  (record: string): Report =>
  (message) => {
    faults.push({ file, record, message });
  };

/** Everything that looks across records, made once. */
export interface Index {
  readonly dataset: Dataset;
  readonly today: string;
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly sources: ReadonlySet<string>;
}

/** @returns the ids that occur more than once */
export function doubled(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}
