/** What changed between two datasets, in plain words. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { datasetChanges } from '../../../lib/domain/changes.ts';
import { changesText } from '../../../lib/domain/changes-text.ts';
import { loadDataset } from '../../../scripts/support/load-dataset.ts';

const DIR = join(import.meta.dirname, '../../fixtures/data-diff');
const SCRIPT = join(import.meta.dirname, '../../../scripts/data-diff.ts');
const [before, after] = [loadDataset(join(DIR, 'old')), loadDataset(join(DIR, 'new'))];

describe('changes between two versions', () => {
  test('the reviewed text', () => {
    const expected = readFileSync(join(DIR, 'expected.txt'), 'utf8');
    expect(changesText(before, after, datasetChanges(before, after))).toBe(expected);
  });

  test('a dataset does not differ from itself', () => {
    expect(datasetChanges(after, after)).toEqual([]);
  });

  test('backwards, what was added is withdrawn', () => {
    const back = datasetChanges(after, before).find(({ agency }) => agency.id === 'oakridge-pd');
    expect(back?.changes.map(({ type }) => type)).toEqual(['agency-withdrawn', 'matter-withdrawn']);
  });

  test('a statement that comes to concern one more agency is added under that agency alone', () => {
    const wider = structuredClone(before);
    const returned = wider.matters
      .flatMap(({ statements }) => statements)
      .find(({ id }) => id === 'kites-returned');
    returned?.agencies.push('fernhollow-pd');
    const changes = datasetChanges(before, wider);
    expect(changes.map(({ agency }) => agency.id)).toEqual(['fernhollow-pd']);
    expect(changes[0]?.changes).toMatchObject([{ type: 'statement-added' }]);
  });

  test('the text repeats no statement, since it could not show the answer beside it', () => {
    const text = changesText(before, after, datasetChanges(before, after));
    const words = [before, after].flatMap(({ matters }) =>
      matters.flatMap(({ statements }) =>
        statements.flatMap(({ summary, quote }) => [summary, quote ?? summary]),
      ),
    );
    for (const said of words) expect(text).not.toContain(said);
  });

  test('the command prints the same text, and says when a dataset cannot be read', () => {
    const run = (...args: string[]) => spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
    expect(run(join(DIR, 'old'), join(DIR, 'new')).stdout).toBe(
      readFileSync(join(DIR, 'expected.txt'), 'utf8'),
    );
    const missing = run(join(DIR, 'old'), join(DIR, 'nowhere'));
    expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining('nowhere')]);
    expect(run(join(DIR, 'old')).status).toBe(2);
  });
});
