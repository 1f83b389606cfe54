/** JSON Schema files for editors and newsrooms, made from the schema in `lib/domain/schema.ts`. */

import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import {
  AgencySchema,
  DatasetInfoSchema,
  DatasetSchema,
  MatterSchema,
  SourceSchema,
} from '../../lib/domain/schema.ts';

const SCHEMAS = {
  agency: [AgencySchema, 'One file of data/agencies'],
  matter: [MatterSchema, 'One file of data/matters'],
  sources: [v.array(SourceSchema), 'data/sources.json: bibliographic items in CSL-JSON'],
  info: [DatasetInfoSchema, 'data/dataset.json'],
  dataset: [DatasetSchema, 'A whole dataset in one file, as a newsroom may hand it over'],
} as const;

/**
 * Dates, tidy text, references and fairness are checked by `check:data`; JSON Schema has no words for them, so
 * these files say less than the check does.
 *
 * @returns the text of each file of `data/schema`, by its name
 */
export function jsonSchemaFiles(): ReadonlyMap<string, string> {
  const files = Object.entries(SCHEMAS).map(([name, [schema, title]]) => {
    const { $schema, ...rest } = toJsonSchema(schema, { errorMode: 'ignore' });
    return [`${name}.schema.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`] as const;
  });
  return new Map(files);
}
