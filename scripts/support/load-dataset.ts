/** Reads the dataset's files from a folder, for scripts and tests. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { type Dataset, DatasetSchema } from '../../lib/domain/schema.ts';

/** The bundled dataset's folder. */
export const DATA_DIR = fileURLToPath(new URL('../../data', import.meta.url));

export interface DataFile {
  /** Path inside the folder, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** Folders of one record a file, and single files, in the order in which they are read. */
const FOLDERS = ['agencies', 'matters'] as const;
const SINGLE = ['dataset.json', 'sources.json'] as const;

/**
 * @param dir a folder laid out like `data/`
 * @returns its record files, unparsed; a missing file or folder is left out
 */
export function readDataFiles(dir: string): DataFile[] {
  const inFolders = FOLDERS.filter((folder) => existsSync(join(dir, folder))).flatMap((folder) =>
    readdirSync(join(dir, folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  const single = SINGLE.filter((name) => existsSync(join(dir, name)));
  return [...single, ...inFolders].map((file) => ({ file, text: readFileSync(join(dir, file), 'utf8') }));
}

/** Puts record files together as one value, unchecked. */
export function joinDataFiles(files: readonly DataFile[]): unknown {
  const parsed = files.map(({ file, text }) => ({ file, value: JSON.parse(text) as unknown }));
  const folder = (name: string) =>
    parsed.filter(({ file }) => file.startsWith(`${name}/`)).map(({ value }) => value);
  const single = (name: string) => parsed.find(({ file }) => file === name)?.value;
  return {
    ...(single('dataset.json') as object | undefined),
    agencies: folder('agencies'),
    matters: folder('matters'),
    sources: single('sources.json') ?? [],
  };
}

/**
 * Loads a dataset.
 *
 * @param dir a folder laid out like `data/`, or one JSON file that holds a whole dataset
 * @throws when a file is not JSON or the whole is not of the record's shape (`check:data` names the record)
 */
export function loadDataset(dir: string = DATA_DIR): Dataset {
  const value = dir.endsWith('.json')
    ? (JSON.parse(readFileSync(dir, 'utf8')) as unknown)
    : joinDataFiles(readDataFiles(dir));
  return v.parse(DatasetSchema, value);
}
