/** The tables. This folder is the only one that imports Dexie, and only the background opens the database. */

import { Dexie, type EntityTable } from 'dexie';
import type { Agency, Matter, Source } from '../domain/schema.ts';
import type { NameEntry } from './owners.ts';

export const DATABASE_NAME = 'on-record';

/** A matter with the agencies that its statements concern, by which it is found. */
export interface MatterRow {
  readonly id: string;
  readonly agencies: readonly string[];
  readonly matter: Matter;
}

/** What the tables hold, written in the same transaction as their rows. */
export interface SeedRow {
  readonly key: 'seed';
  readonly version: string;
  readonly checkedOn: string;
  /** Hash of the dataset as bundled: a rebuilt dataset of the same version is seeded anew too. */
  readonly hash: string;
  /** What this seeding changed, in plain words; empty after the first. */
  readonly changes: string;
  readonly counts: readonly [agencies: number, names: number, matters: number, sources: number];
}

export class RecordDatabase extends Dexie {
  declare agencies: EntityTable<Agency, 'id'>;
  declare names: EntityTable<NameEntry, 'id'>;
  declare matters: EntityTable<MatterRow, 'id'>;
  declare sources: EntityTable<Source, 'id'>;
  declare meta: EntityTable<SeedRow, 'key'>;

  constructor() {
    super(DATABASE_NAME);
    this.version(1).stores({
      agencies: 'id',
      names: 'id',
      matters: 'id, *agencies',
      sources: 'id',
      meta: 'key',
    });
  }
}
