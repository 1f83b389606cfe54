/**
 * `npm run check:size`: what every listed page pays, as built. Fails when the page script is too big or holds code
 * that belongs to the overlay or the background.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './support/build.ts';

const FOLDER = join(ROOT, '.output/chrome-mv3');
const PAGE_SCRIPT = 'reader.js';

/** In bytes after gzip. */
const MOST_BYTES = 12_000;

/**
 * A string that each package leaves in its minified code. A mark that is found nowhere in the build is out of date,
 * and fails too.
 */
const PACKAGES = [
  { name: 'preact', mark: 'dangerouslySetInnerHTML' },
  { name: 'dexie', mark: 'DexieError' },
  { name: 'valibot', mark: '~standard' },
] as const;

function read(name: string): string {
  const path = join(FOLDER, name);
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first.`);
  return readFileSync(path, 'utf8');
}

/** The build without the page script. */
function readRest(): string {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.js') && name !== PAGE_SCRIPT)
    .map(read)
    .join('');
}

function faults(): string[] {
  const script = read(PAGE_SCRIPT);
  const rest = readRest();
  const bytes = gzipSync(script).length;
  console.log(`${PAGE_SCRIPT}: ${bytes} of at most ${MOST_BYTES} bytes after gzip`);
  const tooBig = bytes > MOST_BYTES ? [`${PAGE_SCRIPT} is ${bytes - MOST_BYTES} bytes too big`] : [];
  const misplaced = PACKAGES.flatMap(({ name, mark }) => {
    if (script.includes(mark)) return [`${PAGE_SCRIPT} holds ${name}`];
    return rest.includes(mark) ? [] : [`the mark of ${name}, "${mark}", is nowhere in the build`];
  });
  return [...tooBig, ...misplaced];
}

const found = faults();
for (const fault of found) console.error(fault);
process.exitCode = found.length > 0 ? 1 : 0;
