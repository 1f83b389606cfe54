/** The JSON Schema files are those that the schema makes. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemaFiles } from '../../../scripts/support/json-schema.ts';
import { DATA_DIR } from '../../../scripts/support/load-dataset.ts';

const DIR = join(DATA_DIR, 'schema');
const files = [...jsonSchemaFiles()];

test.each(files)('data/schema/%s is current (else: npm run data:format)', (name, text) => {
  expect(readFileSync(join(DIR, name), 'utf8')).toBe(text);
});

test('no other file stands there', () => {
  expect(readdirSync(DIR).sort()).toEqual(files.map(([name]) => name).sort());
});

test('the files refuse unknown keys', () => {
  for (const [, text] of files) {
    expect(text).toContain('"additionalProperties": false');
    expect(text).not.toContain('"additionalProperties": true');
  }
});
