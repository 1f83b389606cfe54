import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { buildGazetteer } from '../../../scripts/places/build-gazetteer.ts';
import {
  GAZETTEER,
  readLandmarks,
  readOtherMeanings,
  readSupplement,
} from '../../../scripts/places/hand-kept.ts';
import { Names } from '../../../scripts/places/merge.ts';

const REGION = /^(?:US-[A-Z]{2}|CA-[A-Z]{2}|[A-Z]{2})$/;

test('the committed gazetteer is what the sources and the hand-kept files give', async () => {
  const fresh = await buildGazetteer();
  // Not toBe on the texts: its difference would be a megabyte.
  expect(fresh === readFileSync(GAZETTEER, 'utf8'), 'run `node scripts/places/build-gazetteer.ts`').toBe(
    true,
  );
});

describe('merging', () => {
  test('shares a name out by population, over an imagined thousand who are elsewhere', () => {
    const names = new Names();
    names.add('Somewhere', 'US-OH', 2000);
    names.add('Somewhere', 'US-OH', 1000);
    names.add('SOMEWHERE', 'US-CT', 6000);
    expect(names.toText()).toBe('somewhere\tUS-CT:60,US-OH:30\n');
  });

  test('sorts by key in code-unit order and gives every place one percent at least', () => {
    const names = new Names();
    names.add('Zz', 'GB', 1_000_000);
    names.add('Zz', 'IE', 1);
    names.add('A b', 'US-NY', 99_000);
    names.add('Ab', 'US-NY', 99_000);
    expect(names.toText()).toBe('a b\tUS-NY:99\nab\tUS-NY:99\nzz\tGB:100,IE:1\n');
  });

  test('counts places of far countries at a tenth', () => {
    const names = new Names();
    names.add('Salem', 'IN', 90_000);
    names.add('Salem', 'US-OR', 9000);
    expect(names.toText()).toBe('salem\tIN:47,US-OR:47\n');
  });

  test('lets a hand-kept figure replace the sum, and an error be removed', () => {
    const names = new Names();
    names.add('Here', 'US-CT', 5000);
    names.add('Here', 'US-VA', 90_000);
    names.set('Here', 'US-CT', 1000);
    names.remove('Here', 'US-VA');
    expect(names.toText()).toBe('here\tUS-CT:50\n');
  });

  test('weighs bearers that are not places', () => {
    const names = new Names();
    names.add('May', 'US-TX', 1000);
    names.addBearers('May', 8000);
    expect(names.toText()).toBe('may\tUS-TX:10\n');
  });

  test('writes Saint inside a name both ways', () => {
    const names = new Names();
    names.add('East Saint Louis', 'US-IL', 9000);
    expect(names.toText()).toBe('east saint louis\tUS-IL:90\neast st louis\tUS-IL:90\n');
  });
});

describe('hand-kept files', () => {
  test('name ISO regions and positive figures', () => {
    const figures = readSupplement().groups.flatMap((group) => Object.values(group.names));
    const entries = figures.flatMap((regions) => Object.entries(regions));
    expect(entries.filter(([region, people]) => !REGION.test(region) || !(people > 0))).toEqual([]);
    expect(figures.filter((regions) => Object.keys(regions).length === 0)).toEqual([]);
    const marks = readLandmarks().groups.flatMap((group) => Object.values(group.names).flat());
    expect(marks.filter((region) => !REGION.test(region))).toEqual([]);
  });

  test('have each landmark and each other meaning once', () => {
    const marks = readLandmarks().groups.flatMap((group) => Object.keys(group.names));
    expect(marks.length).toBe(new Set(marks).size);
    const words = readOtherMeanings().groups.flatMap((group) => group.names);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});
