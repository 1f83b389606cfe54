/** The store: seeding, re-seeding, corruption, and the bundle that answers when the database cannot. */

import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Dataset } from '../../../lib/domain/schema.ts';
import { answer } from '../../../lib/store/answer.ts';
import { bundleRecords } from '../../../lib/store/bundle-records.ts';
import { DATABASE_NAME, RecordDatabase } from '../../../lib/store/database.ts';
import { openStore } from '../../../lib/store/open.ts';
import { seed } from '../../../lib/store/seed.ts';
import { DATA_DIR, loadDataset } from '../../../scripts/support/load-dataset.ts';

const dataset = loadDataset(DATA_DIR);
const AGENCY = 'wethersfield-pd';

async function withDatabase<T>(use: (db: RecordDatabase) => Promise<T>): Promise<T> {
  const db = new RecordDatabase();
  try {
    return await use(db);
  } finally {
    db.close();
  }
}

beforeEach(async () => {
  // Dexie says so when a database of the test before is closed to be deleted.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await Dexie.delete(DATABASE_NAME);
});
afterEach(() => vi.restoreAllMocks());

describe('a healthy database', () => {
  test('answers after seeding, with what the bundle would say', async () => {
    const store = await openStore(dataset);
    const bundle = bundleRecords(dataset);
    expect(store.status()).toEqual({ from: 'database' });
    for (const { id } of dataset.agencies) {
      expect(await store.record(id)).toEqual(await bundle.record(id));
    }
    const ids = ['police:wethersfield', 'police:nowhere at all'];
    expect(await store.ownersOf(ids)).toEqual(await bundle.ownersOf(ids));
    expect(Object.keys(await store.ownersOf(ids))).toEqual(['police:wethersfield']);
  });

  test('knows which agencies anything is on record about', async () => {
    const store = await openStore({ ...dataset, matters: dataset.matters.slice(0, 1) });
    const concerned = dataset.matters[0]!.statements[0]!.agencies[0]!;
    const others = dataset.agencies.filter(
      ({ id }) => !dataset.matters[0]!.statements.some(({ agencies }) => agencies.includes(id)),
    );
    expect(await store.onRecord([concerned, others[0]!.id])).toEqual([concerned]);
  });

  test('does not know an agency that is not there', async () => {
    expect(await (await openStore(dataset)).record('nobody')).toBeNull();
  });

  test('is not written again by the same bundle', async () => {
    await withDatabase(async (db) => {
      expect(await seed(db, dataset)).toBe(true);
      expect(await seed(db, dataset)).toBe(false);
    });
  });
});

describe('re-seeding', () => {
  test('a new version replaces the old one whole', async () => {
    await openStore(dataset);
    const next: Dataset = {
      ...dataset,
      version: '99.0.0',
      agencies: dataset.agencies.filter(({ id }) => id !== AGENCY),
    };
    const store = await openStore(next);
    expect(store.version).toBe('99.0.0');
    expect(await store.record(AGENCY)).toBeNull();
    expect(await store.ownersOf(['police:wethersfield'])).toEqual({});
  });

  test('what a new version changed is told in plain words, and nothing after the first seeding', async () => {
    expect((await openStore(dataset)).changes).toBe('');
    const next = structuredClone(dataset);
    next.version = '99.0.0';
    next.agencies.find(({ id }) => id === AGENCY)!.name = 'Another Name';
    const { changes } = await openStore(next);
    expect(changes).toContain('“Another Name”');
    expect((await openStore(next)).changes).toBe(changes);
  });

  test('other contents under the same version are seeded too', async () => {
    await openStore(dataset);
    const corrected = structuredClone(dataset);
    corrected.agencies.find(({ id }) => id === AGENCY)!.name = 'Another Name';
    expect((await (await openStore(corrected)).record(AGENCY))?.agency.name).toBe('Another Name');
  });

  test('a dataset that the schema refuses is not stored, and the old tables stay', async () => {
    await withDatabase(async (db) => {
      await seed(db, dataset);
      const bad = {
        ...dataset,
        version: '99.0.0',
        agencies: [{ ...dataset.agencies[0], colour: 'red' }],
      } as unknown as Dataset;
      await expect(seed(db, bad)).rejects.toThrow();
      expect((await db.meta.get('seed'))?.version).toBe(dataset.version);
      expect(await db.agencies.count()).toBe(dataset.agencies.length);
    });
  });
});

describe('a damaged database', () => {
  test('rows that went missing are seeded again', async () => {
    await openStore(dataset);
    await withDatabase((db) => db.names.clear());
    const store = await openStore(dataset);
    expect(Object.keys(await store.ownersOf(['police:wethersfield']))).toHaveLength(1);
    expect(store.status().from).toBe('database');
  });

  test('a row that the schema refuses makes the bundle answer, and the status says so', async () => {
    const store = await openStore(dataset);
    await withDatabase((db) => db.agencies.update(AGENCY, { kind: 'nonsense' as 'group' }));
    expect((await store.record(AGENCY))?.agency.kind).toBe('municipal-police');
    expect(store.status()).toEqual({ from: 'bundle', fault: 'ValiError' });
  });

  test('a database that is taken away while in use makes the bundle answer, and not an empty one', async () => {
    const store = await openStore(dataset);
    await withDatabase((db) => Promise.all(db.tables.map((table) => table.clear())));
    expect(Object.keys(await store.ownersOf(['police:wethersfield']))).toHaveLength(1);
    expect(await store.onRecord([AGENCY])).toEqual([AGENCY]);
    expect(store.status()).toEqual({ from: 'bundle', fault: 'DataChangedError' });
  });

  test('a database of an unknown later shape is rebuilt', async () => {
    const later = new Dexie(DATABASE_NAME);
    later.version(9).stores({ something: 'id' });
    await later.open();
    later.close();
    const store = await openStore(dataset);
    expect(await store.record(AGENCY)).not.toBeNull();
  });
});

describe('no database', () => {
  test('the bundle answers everything, and the status says why', async () => {
    const refusal = new DOMException('no room', 'QuotaExceededError');
    vi.spyOn(RecordDatabase.prototype, 'transaction').mockRejectedValue(refusal as never);
    const store = await openStore(dataset);
    expect(store.status()).toEqual({ from: 'bundle', fault: 'QuotaExceededError' });
    expect((await store.record(AGENCY))?.matters.length).toBeGreaterThan(0);
    expect(Object.keys(await store.ownersOf(['police:wethersfield']))).toHaveLength(1);
    expect((await store.agencies()).length).toBe(dataset.agencies.length);
  });
});

test('an answer has owners by class and key, and places by key, only where there are any', async () => {
  const reply = await answer(
    { candidates: [{ key: 'wethersfield', kind: 'police' }], places: ['ohio', 'nowhere'] },
    {
      version: '1',
      ownersOf: (ids) => Object.fromEntries(ids.map((id) => [id, []])),
      placeSenses: (key) => (key === 'nowhere' ? [] : [{ region: 'US-CT', share: 1 }]),
      home: null,
    },
  );
  expect(reply).toEqual({
    version: '1',
    owners: { 'police:wethersfield': [] },
    places: { wethersfield: [{ region: 'US-CT', share: 1 }], ohio: [{ region: 'US-CT', share: 1 }] },
    home: null,
  });
});
