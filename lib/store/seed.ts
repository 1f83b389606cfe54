import { contentHash } from '../domain/content-hash.ts';
import { assertDataset } from '../domain/parse.ts';
import type { Dataset } from '../domain/schema.ts';
import type { MatterRow, RecordDatabase, SeedRow } from './database.ts';
import { type NameEntry, nameEntries } from './owners.ts';

interface Rows {
  readonly names: readonly NameEntry[];
  readonly matters: readonly MatterRow[];
  readonly seed: SeedRow;
}

function rowsOf(dataset: Dataset, hash: string): Rows {
  const names = nameEntries(dataset.agencies);
  const matters = dataset.matters.map((matter) => ({
    id: matter.id,
    agencies: [...new Set(matter.statements.flatMap(({ agencies }) => agencies))],
    matter,
  }));
  const { version, checkedOn, agencies, sources } = dataset;
  const counts = [agencies.length, names.length, matters.length, sources.length] as const;
  return { names, matters, seed: { key: 'seed', version, checkedOn, hash, counts } };
}

/** Whether the tables hold just what their seed row says, and the seed row says just this bundle. */
async function isSeeded(db: RecordDatabase, dataset: Dataset, hash: string): Promise<boolean> {
  const seed = await db.meta.get('seed');
  if (seed?.hash !== hash || seed.version !== dataset.version || seed.checkedOn !== dataset.checkedOn) {
    return false;
  }
  const counts = await Promise.all([
    db.agencies.count(),
    db.names.count(),
    db.matters.count(),
    db.sources.count(),
  ]);
  return counts.every((count, table) => count === seed.counts[table]);
}

/**
 * Brings the tables to the bundled dataset: in one transaction, so that a reader sees the old set or the new.
 *
 * @returns whether anything had to be written
 * @throws when the dataset is refused by the schema, or the database fails; the tables are then as before
 */
export async function seed(db: RecordDatabase, dataset: Dataset): Promise<boolean> {
  // Awaiting anything but the database would end its transaction.
  const hash = await contentHash(dataset);
  return db.transaction('rw', db.tables, async () => {
    if (await isSeeded(db, dataset, hash)) return false;
    assertDataset(dataset);
    const { names, matters, seed } = rowsOf(dataset, hash);
    await Promise.all(db.tables.map((table) => table.clear()));
    await db.agencies.bulkAdd(dataset.agencies);
    await db.names.bulkAdd([...names]);
    await db.matters.bulkAdd([...matters]);
    await db.sources.bulkAdd(dataset.sources);
    await db.meta.add(seed);
    return true;
  });
}
