/**
 * `npm run data:format [-- DIR]`: writes every record file in its canonical form and the content hash; for the
 * bundled dataset, the JSON Schema files as well.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../lib/domain/content-hash.ts';
import type { DatasetInfo } from '../lib/domain/schema.ts';
import { canonicalText } from './support/canonical.ts';
import { jsonSchemaFiles } from './support/json-schema.ts';
import { DATA_DIR, loadDataset, readDataFiles } from './support/load-dataset.ts';

const dir = process.argv[2] ?? DATA_DIR;
for (const { file, text } of readDataFiles(dir)) {
  const tidy = canonicalText(file, JSON.parse(text));
  if (tidy !== text) writeFileSync(join(dir, file), tidy);
}

const path = join(dir, 'dataset.json');
const info = JSON.parse(readFileSync(path, 'utf8')) as DatasetInfo;
const hash = await contentHash(loadDataset(dir));
writeFileSync(path, canonicalText('dataset.json', { ...info, hash }));

if (dir === DATA_DIR) {
  mkdirSync(join(dir, 'schema'), { recursive: true });
  for (const [name, text] of jsonSchemaFiles()) writeFileSync(join(dir, 'schema', name), text);
}
console.log(`${dir}: version ${info.version}, ${hash}`);
