import { datasetChanges } from '../domain/changes.ts';
import { changesText } from '../domain/changes-text.ts';
import { contentHash } from '../domain/content-hash.ts';
import { assertDataset, isDataset } from '../domain/parse.ts';
import { type Dataset, SCHEMA_VERSION } from '../domain/schema.ts';
import type { MatterRow, RecordDatabase, SeedRow } from './database.ts';
import { type NameEntry, nameEntries } from './owners.ts';

interface Rows {
  readonly names: readonly NameEntry[];
  readonly matters: readonly MatterRow[];
  readonly seed: SeedRow;
}

/** What the tables hold now, as a dataset; null when they are empty, or of a shape that is no longer read. */
async function stored(db: RecordDatabase): Promise<Dataset | null> {
  const seed = await db.meta.get('seed');
  if (!seed) return null;
  const [agencies, matters, sources] = await Promise.all([
    db.agencies.toArray(),
    db.matters.toArray(),
    db.sources.toArray(),
  ]);
  const dataset: unknown = {
    schema: SCHEMA_VERSION,
    version: seed.version,
    checkedOn: seed.checkedOn,
    agencies,
    matters: matters.map(({ matter }) => matter),
    sources,
  };
  return isDataset(dataset) ? dataset : null;
}

/** What a reader is told of a new dataset in place of an old one. */
function changesBetween(before: Dataset | null, after: Dataset): string {
  const changes = before ? datasetChanges(before, after) : [];
  return before && changes.length > 0 ? changesText(before, after, changes) : '';
}

function rowsOf(dataset: Dataset, hash: string, changes: string): Rows {
  const names = nameEntries(dataset.agencies);
  const matters = dataset.matters.map((matter) => ({
    id: matter.id,
    agencies: [...new Set(matter.statements.flatMap(({ agencies }) => agencies))],
    matter,
  }));
  const { version, checkedOn, agencies, sources } = dataset;
  const counts = [agencies.length, names.length, matters.length, sources.length] as const;
  return { names, matters, seed: { key: 'seed', version, checkedOn, hash, changes, counts } };
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
    const changes = changesBetween(await stored(db), dataset);
    const { names, matters, seed } = rowsOf(dataset, hash, changes);
    await Promise.all(db.tables.map((table) => table.clear()));
    await db.agencies.bulkAdd(dataset.agencies);
    await db.names.bulkAdd([...names]);
    await db.matters.bulkAdd([...matters]);
    await db.sources.bulkAdd(dataset.sources);
    await db.meta.add(seed);
    return true;
  });
}
