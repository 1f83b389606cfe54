/** Every fault that a record can have is refused, and named with its file and record. */

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkDir } from '../../../scripts/support/check-dir.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/bad-data');
const TODAY = '2020-06-02';
const work = mkdtempSync(join(tmpdir(), 'record-'));
afterAll(() => rmSync(work, { recursive: true }));

const cases = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'base')
  .map(({ name }) => name);

/** The base dataset with a case's files laid over it. */
function laidOut(name: string): string {
  const dir = join(work, name);
  cpSync(join(FIXTURES, 'base'), dir, { recursive: true });
  if (name !== 'base') cpSync(join(FIXTURES, name), dir, { recursive: true });
  return dir;
}

interface Expected {
  readonly file: string;
  readonly record: string;
  readonly message: string;
}

describe('a dataset with a fault is refused', () => {
  test('the base has none, so that each case has its own alone', async () => {
    expect(await checkDir(laidOut('base'), TODAY)).toEqual([]);
  });

  test.each(cases)('%s', async (name) => {
    const expected = JSON.parse(readFileSync(join(FIXTURES, name, 'expect.json'), 'utf8')) as Expected;
    const faults = await checkDir(laidOut(name), TODAY);
    expect(faults.length, JSON.stringify(faults, null, 1)).toBeGreaterThan(0);
    for (const fault of faults) {
      expect(fault).toMatchObject({ file: expected.file, record: expected.record });
    }
    expect(faults.map(({ message }) => message).join('\n')).toContain(expected.message);
  });

  test('the day of the check is given, not taken from the clock', async () => {
    const faults = await checkDir(laidOut('base'), '2020-03-03');
    expect(faults.map(({ record }) => record)).toContain('kites-returned');
  });

  test('a folder without a dataset is refused', async () => {
    expect(await checkDir(work, TODAY)).toMatchObject([{ file: 'dataset.json' }]);
  });
});
