/** What comes back from a disk, checked by the schema before anybody believes it. */

import * as v from 'valibot';
import {
  type Agency,
  AgencySchema,
  type Dataset,
  DatasetSchema,
  type Matter,
  MatterSchema,
  type Source,
  SourceSchema,
} from './schema.ts';
import { DEFAULT_SETTINGS, type Settings, SettingsSchema } from './settings.ts';

/** @throws when the value is no agency */
export const parseAgency = (value: unknown): Agency => v.parse(AgencySchema, value);

/** @throws when the value is no matter */
export const parseMatter = (value: unknown): Matter => v.parse(MatterSchema, value);

/** @throws when the value is no source */
export const parseSource = (value: unknown): Source => v.parse(SourceSchema, value);

export const isDataset = (value: unknown): value is Dataset => v.is(DatasetSchema, value);

/** @throws when the value is no dataset */
export function assertDataset(value: unknown): asserts value is Dataset {
  v.assert(DatasetSchema, value);
}

/** @returns settings, field by field: one that is missing, unknown or refused by the schema has its default */
export function repairedSettings(stored: unknown): Settings {
  const fields = Object.entries(typeof stored === 'object' && stored !== null ? stored : {});
  const good = fields.filter(([name, value]) => {
    const schema: v.GenericSchema | undefined = SettingsSchema.entries[name as keyof Settings];
    return schema !== undefined && v.is(schema, value);
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(good) };
}
