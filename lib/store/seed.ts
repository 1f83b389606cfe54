import type { Dataset } from '../domain/schema.ts';
import type { MatterRow, RecordDatabase, SeedRow } from './database.ts';
import { type NameEntry, nameEntries } from './owners.ts';

interface Rows {
  readonly names: readonly NameEntry[];
  readonly matters: readonly MatterRow[];
  readonly seed: SeedRow;
}

/** 64 bits of FNV-1a over the dataset's JSON, in hex: tells two bundles apart, guards against nothing else. */
export function contentHash(value: unknown): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(JSON.stringify(value))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
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
async function isSeeded(db: RecordDatabase, hash: string): Promise<boolean> {
  const seed = await db.meta.get('seed');
  if (seed?.hash !== hash) return false;
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
 * @param dataset a dataset that has passed its check
 * @returns whether anything had to be written
 */
export async function seed(db: RecordDatabase, dataset: Dataset): Promise<boolean> {
  const hash = contentHash(dataset);
  return db.transaction('rw', db.tables, async () => {
    if (await isSeeded(db, hash)) return false;
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
