/** The one way in which a record file is written, so that loading and saving gives the same bytes. */

import * as v from 'valibot';
import { AgencySchema, DatasetInfoSchema, MatterSchema, SourceSchema } from '../../lib/domain/schema.ts';

/** The schema of a record file, by its path inside the data folder. */
export function schemaOf(file: string): v.GenericSchema {
  if (file === 'dataset.json') return DatasetInfoSchema;
  if (file === 'sources.json') return v.array(SourceSchema);
  return file.startsWith('agencies/') ? AgencySchema : MatterSchema;
}

/**
 * A record file's canonical text: keys in the schema's order, two spaces, sources by id, one line end.
 *
 * @throws when the value is not of the file's shape
 */
export function canonicalText(file: string, value: unknown): string {
  const parsed = v.parse(schemaOf(file), value);
  return `${JSON.stringify(file === 'sources.json' ? byId(parsed) : parsed, null, 2)}\n`;
}

function byId(sources: unknown): unknown {
  const ids = (source: { id: string }) => source.id;
  return [...(sources as { id: string }[])].sort((a, b) => (ids(a) < ids(b) ? -1 : 1));
}
