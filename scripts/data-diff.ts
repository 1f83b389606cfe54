/**
 * `npm run data:diff -- OLD NEW [--json]`: what was added, corrected and withdrawn between two datasets, agency by
 * agency, in plain words. OLD and NEW are folders laid out like `data/`, or JSON files that hold a whole dataset.
 * Exit codes: 0 done, 1 a dataset could not be read, 2 wrong usage.
 */

import { parseArgs } from 'node:util';
import { datasetChanges } from '../lib/domain/changes.ts';
import { changesText } from '../lib/domain/changes-text.ts';
import type { Dataset } from '../lib/domain/schema.ts';
import { loadDataset } from './support/load-dataset.ts';

function fail(code: 1 | 2, message: string): never {
  console.error(message);
  process.exit(code);
}

function load(path: string): Dataset {
  try {
    return loadDataset(path);
  } catch (error) {
    return fail(1, `${path}: ${(error as Error).message}`);
  }
}

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const [before, after, ...rest] = positionals;
if (before === undefined || after === undefined || rest.length > 0) {
  fail(2, 'usage: npm run data:diff -- OLD NEW [--json]');
}

const [old, now] = [load(before), load(after)];
const changes = datasetChanges(old, now);
process.stdout.write(values.json ? `${JSON.stringify(changes)}\n` : changesText(old, now, changes));
