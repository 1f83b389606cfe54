/**
 * Opens the record. Nothing here throws because of the disk: when the database cannot be opened, seeded or read,
 * the bundled dataset answers and the status says why.
 */

import { Dexie } from 'dexie';
import type { Dataset } from '../domain/schema.ts';
import { bundleRecords } from './bundle-records.ts';
import { DATABASE_NAME, RecordDatabase } from './database.ts';
import { databaseRecords } from './database-records.ts';
import type { Records } from './records.ts';
import { seed } from './seed.ts';

export interface StoreStatus {
  /** Where answers come from now. */
  readonly from: 'database' | 'bundle';
  /** Name of the error that made the bundle answer. */
  readonly fault?: string;
}

export interface RecordStore extends Records {
  status(): StoreStatus;
}

const faultName = (error: unknown): string => (error instanceof Error ? error.name : 'UnknownError');

async function openSeeded(dataset: Dataset): Promise<Records> {
  const db = new RecordDatabase();
  try {
    await seed(db, dataset);
    return await databaseRecords(db);
  } catch (error) {
    db.close();
    throw error;
  }
}

/** One more try on a clean slate: everything in this database can be seeded again. */
async function openOrRebuild(dataset: Dataset): Promise<Records> {
  try {
    return await openSeeded(dataset);
  } catch {
    await Dexie.delete(DATABASE_NAME);
    return openSeeded(dataset);
  }
}

/** Reads from the database until it fails once, and from the bundle from then on. */
function guarded(primary: Records, bundle: Records): RecordStore {
  let current = primary;
  let status: StoreStatus = { from: 'database' };
  const read = async <T>(query: (records: Records) => Promise<T>): Promise<T> => {
    if (current === bundle) return query(bundle);
    try {
      return await query(current);
    } catch (error) {
      current = bundle;
      status = { from: 'bundle', fault: faultName(error) };
      return query(bundle);
    }
  };
  return {
    version: bundle.version,
    checkedOn: bundle.checkedOn,
    changes: primary.changes,
    ownersOf: (ids) => read((records) => records.ownersOf(ids)),
    record: (agency) => read((records) => records.record(agency)),
    onRecord: (agencies) => read((records) => records.onRecord(agencies)),
    agencies: () => read((records) => records.agencies()),
    status: () => status,
  };
}

/**
 * Opens the database in this origin, seeds it if its contents are not those of the bundle, and answers from it.
 *
 * @param dataset the bundled dataset; it has passed its check at build time
 */
export async function openStore(dataset: Dataset): Promise<RecordStore> {
  const bundle = bundleRecords(dataset);
  try {
    return guarded(await openOrRebuild(dataset), bundle);
  } catch (error) {
    return { ...bundle, status: () => ({ from: 'bundle', fault: faultName(error) }) };
  }
}
