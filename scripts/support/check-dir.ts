/** Checks a folder of record files: what `check:data` runs, and its tests. */

import { basename } from 'node:path';
import { contentHash } from '../../lib/domain/content-hash.ts';
import { type Fault, shapeFaults, validateDataset } from '../../lib/domain/validate.ts';
import { canonicalText, schemaOf } from './canonical.ts';
import { type DataFile, joinDataFiles, readDataFiles } from './load-dataset.ts';

interface Parsed extends DataFile {
  readonly value: unknown;
}

function parse(file: DataFile): Parsed | Fault {
  try {
    return { ...file, value: JSON.parse(file.text) as unknown };
  } catch (error) {
    return { file: file.file, record: '(whole file)', message: `is not JSON: ${(error as Error).message}` };
  }
}

const idOf = (value: unknown): string => String((value as { id?: unknown } | null)?.id ?? '(no id)');

/** Faults of a file as a file: its shape, its name, its form. */
function fileFaults({ file, text, value }: Parsed): Fault[] {
  const shape = Array.isArray(value)
    ? value.flatMap((item) => shapeFaults(itemSchema(file), item, file))
    : shapeFaults(schemaOf(file), value, file).map((fault) => ({ ...fault, record: recordOf(file, fault) }));
  if (shape.length > 0) return shape;
  const named = file.includes('/') && basename(file, '.json') !== idOf(value);
  return [
    ...(named ? [{ file, record: idOf(value), message: 'the file is not named after the id' }] : []),
    ...(canonicalText(file, value) === text
      ? []
      : [{ file, record: '(whole file)', message: 'is not in canonical form; run `npm run data:format`' }]),
  ];
}

const recordOf = (file: string, { record }: Fault) => (file === 'dataset.json' ? 'dataset' : record);

/** `sources.json` is a list; its items are checked one by one, so that a fault names its source. */
const itemSchema = (file: string) =>
  (schemaOf(file) as unknown as { item: Parameters<typeof shapeFaults>[0] }).item;

/**
 * @param dir a folder laid out like `data/`
 * @param today the day of the check, `YYYY-MM-DD`
 * @returns every fault; empty when the folder may be bundled
 */
export async function checkDir(dir: string, today: string): Promise<readonly Fault[]> {
  const files = readDataFiles(dir);
  if (!files.some(({ file }) => file === 'dataset.json')) {
    return [{ file: 'dataset.json', record: 'dataset', message: `is missing in ${dir}` }];
  }
  const parsed = files.map(parse);
  const unreadable = parsed.filter((file) => 'message' in file);
  if (unreadable.length > 0) return unreadable;
  const readable = parsed.filter((file) => 'value' in file);
  const faults = readable.flatMap(fileFaults);
  const misshapen = faults.filter(
    ({ message }) => !message.includes('canonical form') && !message.includes('not named'),
  );
  if (misshapen.length > 0) return faults;
  const result = validateDataset(joinDataFiles(files), today);
  if (!result.ok) return [...faults, ...result.faults];
  const hash = await contentHash(result.dataset);
  if (result.dataset.hash === hash) return faults;
  const message = `its hash is not that of the content (${hash}); run \`npm run data:format\``;
  return [...faults, { file: 'dataset.json', record: 'dataset', message }];
}
