import { agencyRecord } from '../domain/concern.ts';
import type { Dataset } from '../domain/schema.ts';
import { nameEntries } from './owners.ts';
import type { Records } from './records.ts';

/**
 * The record, read from a dataset in memory: for the command-line tools, and for the background when the
 * database cannot be used.
 *
 * @param dataset a dataset that has passed its check
 */
export function bundleRecords(dataset: Dataset): Records {
  const names = new Map(nameEntries(dataset.agencies).map(({ id, owners }) => [id, owners]));
  const concerned = new Set(
    dataset.matters.flatMap(({ statements }) => statements.flatMap(({ agencies }) => agencies)),
  );
  return {
    version: dataset.version,
    checkedOn: dataset.checkedOn,
    changes: '',
    async ownersOf(ids) {
      return Object.fromEntries(ids.flatMap((id) => (names.has(id) ? [[id, names.get(id)!]] : [])));
    },
    async record(agency) {
      return agencyRecord(dataset, agency);
    },
    async onRecord(agencies) {
      return agencies.filter((id) => concerned.has(id));
    },
    async agencies() {
      return dataset.agencies.map(({ id, name }) => ({ id, name }));
    },
  };
}
