import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { nameKey } from '../../../lib/domain/key.ts';
import { createGazetteer } from '../../../lib/places/index.ts';
import { CONNECTICUT_TOWNS } from '../../support/ct-towns.ts';

const text = readFileSync(new URL('../../../data/places/gazetteer.txt', import.meta.url), 'utf8');
const lines = text.trimEnd().split('\n');
const { senses } = createGazetteer(text);
const regions = (name: string): string[] => senses(nameKey(name)).map((sense) => sense.region);

describe('the file', () => {
  test('is small enough to be held in memory', () => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000);
    expect(lines.filter((line) => /[^\0-\xff]/.test(line))).toEqual([]);
  });

  test('has one well-formed line for each key', () => {
    const form =
      /^[^\t\n]{2,80}\t(?:(?:US|CA)-[A-Z]{2}|[A-Z]{2}):[1-9]\d{0,2}(?:,(?:(?:US|CA)-[A-Z]{2}|[A-Z]{2}):[1-9]\d?)*$/;
    expect(lines.filter((line) => !form.test(line))).toEqual([]);
  });

  test('is sorted by key in code-unit order without a repeat, keys being what nameKey makes', () => {
    const keys = lines.map((line) => line.slice(0, line.indexOf('\t')));
    expect(keys.filter((key, index) => index > 0 && !(key > (keys[index - 1] ?? '')))).toEqual([]);
    expect(keys.filter((key) => nameKey(key) !== key)).toEqual([]);
  });

  test('has shares that are positive, fall, and sum to no more than one but for rounding', () => {
    for (const line of lines) {
      const shares = senses(line.slice(0, line.indexOf('\t'))).map((sense) => sense.share);
      expect(shares, line).toEqual([...shares].sort((a, b) => b - a));
      const sum = shares.reduce((total, share) => total + share, 0);
      expect(sum, line).toBeLessThanOrEqual(1.005 + shares.length * 0.01);
    }
  });
});

describe('the search', () => {
  const small = createGazetteer('aa\tUS-OH:99\nab\tUS-CT:60,GB:30\nb\tIE:5\n');

  test('finds first, middle and last line', () => {
    expect(small.senses('aa')).toEqual([{ region: 'US-OH', share: 0.99 }]);
    expect(small.senses('ab')).toEqual([
      { region: 'US-CT', share: 0.6 },
      { region: 'GB', share: 0.3 },
    ]);
    expect(small.senses('b')).toEqual([{ region: 'IE', share: 0.05 }]);
  });

  test.each(['', 'a', 'aaa', 'abc', 'c', '\t', '\n', 'aa\tUS-OH:99'])('finds nothing for %j', (key) => {
    expect(small.senses(key)).toEqual([]);
  });

  test('finds nothing in an empty text', () => {
    expect(createGazetteer('').senses('a')).toEqual([]);
  });

  test('finds every line of the real file', () => {
    const missed = lines.filter((line) => {
      const [key = '', list = ''] = line.split('\t');
      const found = senses(key).map(({ region, share }) => `${region}:${Math.round(share * 100)}`);
      return found.join(',') !== list;
    });
    expect(missed).toEqual([]);
  });
});

describe('spellings', () => {
  test.each([
    ['St. Louis', 'US-MO'],
    ['Saint Louis', 'US-MO'],
    ['East St. Louis', 'US-IL'],
    ['Port St. Lucie', 'US-FL'],
    ['Mt. Vernon', 'US-NY'],
    ['Ft. Worth', 'US-TX'],
    ['Łódź', 'PL'],
    ['N. Canton', 'US-OH'],
    ['E. Hartford', 'US-CT'],
    ['City of Norwalk', 'US-CT'],
    ['Town of Canton', 'US-CT'],
  ])('%s is known', (name, region) => {
    expect(regions(name)).toContain(region);
  });

  test('a township is never in Connecticut', () => {
    expect(regions('Fairfield Township')).toContain('US-OH');
    expect(regions('Fairfield Township')).not.toContain('US-CT');
    expect(regions('Wethersfield Township')).not.toContain('US-CT');
  });
});

describe("Connecticut's towns", () => {
  test('are 169, in order, without a repeat', () => {
    expect(CONNECTICUT_TOWNS).toHaveLength(169);
    expect([...new Set(CONNECTICUT_TOWNS)].sort()).toEqual(CONNECTICUT_TOWNS);
  });

  test('are the keys of the populations', () => {
    const file = new URL('../../../data/places/connecticut-towns.json', import.meta.url);
    const figures = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
    expect(Object.keys(figures)).toEqual(CONNECTICUT_TOWNS);
    const all = Object.values(figures).reduce((sum, population) => sum + population, 0);
    expect(all).toBe(3_605_944);
  });

  test.each(CONNECTICUT_TOWNS)('%s is in Connecticut', (town) => {
    expect(regions(town)).toContain('US-CT');
  });
});
