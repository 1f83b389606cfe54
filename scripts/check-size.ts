/**
 * `npm run check:size`: what pages pay, as built. Fails when a script for pages is too big, or holds code that
 * belongs elsewhere.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './support/build.ts';

const FOLDER = join(ROOT, '.output/chrome-mv3');

/** Scripts that run in pages, the most bytes of each after gzip, and the packages that it may hold. */
const PAGE_SCRIPTS = [
  // Every page, where the reader has allowed all news sites.
  { name: 'news.js', most: 2_000, packages: [] },
  // Every listed page.
  { name: 'reader.js', most: 12_000, packages: [] },
  // Pages whose words may name an agency.
  { name: 'detector.js', most: 28_000, packages: [] },
  // Pages that name an agency on record.
  { name: 'overlay.js', most: 30_000, packages: ['preact'] },
] as const satisfies readonly { name: string; most: number; packages: readonly string[] }[];

/**
 * A string that each package leaves in its minified code. A mark that is found nowhere in the build is out of date,
 * and fails too.
 */
const MARKS = { preact: 'dangerouslySetInnerHTML', dexie: 'DexieError', valibot: '~standard' } as const;

function read(name: string): string {
  const path = join(FOLDER, name);
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first.`);
  return readFileSync(path, 'utf8');
}

function scriptFaults({ name, most, packages }: (typeof PAGE_SCRIPTS)[number]): string[] {
  const script = read(name);
  const bytes = gzipSync(script).length;
  console.log(`${name}: ${bytes} of at most ${most} bytes after gzip`);
  const misplaced = Object.entries(MARKS)
    .filter(([found, mark]) => script.includes(mark) && !(packages as readonly string[]).includes(found))
    .map(([found]) => `${name} holds ${found}`);
  return [...(bytes > most ? [`${name} is ${bytes - most} bytes too big`] : []), ...misplaced];
}

function staleMarks(): string[] {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
  const build = names
    .filter((name) => name.endsWith('.js'))
    .map(read)
    .join('');
  return Object.entries(MARKS)
    .filter(([, mark]) => !build.includes(mark))
    .map(([name, mark]) => `the mark of ${name}, "${mark}", is nowhere in the build`);
}

const faults = [...PAGE_SCRIPTS.flatMap(scriptFaults), ...staleMarks()];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
