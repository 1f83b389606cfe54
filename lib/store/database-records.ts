import { agencyRecord } from '../domain/concern.ts';
import { parseAgency, parseMatter, parseSource } from '../domain/parse.ts';
import { type Agency, type Dataset, SCHEMA_VERSION } from '../domain/schema.ts';
import type { RecordDatabase, SeedRow } from './database.ts';
import type { Records } from './records.ts';

/** The part of the dataset that one agency's record needs; every row is checked, since a disk can fail. */
async function partFor(db: RecordDatabase, agency: Agency, seed: SeedRow): Promise<Dataset> {
  const rows = await db.matters.where('agencies').equals(agency.id).toArray();
  const matters = rows.map(({ matter }) => parseMatter(matter));
  const wanted = new Set(matters.flatMap(({ statements }) => statements.flatMap(({ sources }) => sources)));
  const sources = await db.sources.bulkGet([...wanted]);
  return {
    schema: SCHEMA_VERSION,
    version: seed.version,
    checkedOn: seed.checkedOn,
    agencies: [agency],
    matters,
    sources: sources.map(parseSource),
  };
}

class DataChangedError extends Error {
  override readonly name = 'DataChangedError';
}

/**
 * Reads in one transaction, in which the tables are still those that were seeded: a browser may take a database away
 * while it is in use, and then an empty one is opened in its place.
 */
const reading = <T>(db: RecordDatabase, seed: SeedRow, read: () => Promise<T>): Promise<T> =>
  db.transaction('r', db.tables, async () => {
    const held = await db.meta.get('seed');
    if (held?.hash === seed.hash) return read();
    throw new DataChangedError('the database is not as it was seeded');
  });

/**
 * The record, read from the database.
 *
 * @param db a seeded database
 * @throws from each method when the database fails or holds a row that the schema refuses
 */
export async function databaseRecords(db: RecordDatabase): Promise<Records> {
  const seed = await db.meta.get('seed');
  if (!seed) throw new Error('the database is not seeded');
  const inside = <T>(read: () => Promise<T>) => reading(db, seed, read);
  return {
    version: seed.version,
    checkedOn: seed.checkedOn,
    changes: seed.changes,
    ownersOf: (ids) =>
      inside(async () => {
        const entries = await db.names.bulkGet([...ids]);
        return Object.fromEntries(entries.flatMap((entry) => (entry ? [[entry.id, entry.owners]] : [])));
      }),
    record: (id) =>
      inside(async () => {
        const row = await db.agencies.get(id);
        if (!row) return null;
        const agency = parseAgency(row);
        return agencyRecord(await partFor(db, agency, seed), id);
      }),
    onRecord: (agencies) =>
      inside(async () => {
        const rows = await db.matters.where('agencies').anyOf(agencies).toArray();
        const concerned = new Set(rows.flatMap((row) => row.agencies));
        return agencies.filter((id) => concerned.has(id));
      }),
    agencies: () => inside(async () => (await db.agencies.toArray()).map(({ id, name }) => ({ id, name }))),
  };
}
