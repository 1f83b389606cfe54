/**
 * Where places of a name are. The gazetteer is one sorted text of lines `key<TAB>REGION:percent,REGION:percent`,
 * searched in place: nothing is parsed before it is asked for.
 */

import type { PlaceSense } from '../domain/lookup.ts';

export interface Gazetteer {
  /**
   * @param key `nameKey` of a name: "saint cloud", "fairfield", "fairfield township", "n canton"
   * @returns the regions that have a place of this name, largest share first; empty when unknown
   */
  senses(key: string): PlaceSense[];
}

/** Abbreviated first words of place names. */
const OPENINGS: readonly (readonly [short: string, long: string])[] = [
  ['mt ', 'mount '],
  ['ft ', 'fort '],
  ['pt ', 'port '],
  ['n ', 'north '],
  ['s ', 'south '],
  ['e ', 'east '],
  ['w ', 'west '],
  ['no ', 'north '],
  ['so ', 'south '],
  ['co ', 'county '],
];

const BODY_BEFORE = /^(?:city|town|village|borough|township|municipality|hamlet) of (?=.)/;
const BODY_AFTER = / (?:borough|village|town|city)$/;
const TOWNSHIP = / (?:township|twp|charter township)$/;

/** Regions whose municipalities may be called townships. Connecticut has none. */
const TOWNSHIP_REGIONS = new Set(
  'AR IL IN IA KS MI MN MO NE NC ND NJ OH PA SD SC'
    .split(' ')
    .map((state) => `US-${state}`)
    .concat('CA-ON'),
);

const BEYOND_LATIN_1: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ı: 'i' };

/**
 * The spelling under which the gazetteer holds a key. A text within Latin-1 takes one byte a character in
 * memory, a single letter beyond it would make that two.
 */
export function gazetteerKey(key: string): string {
  return key.replace(/[łđı]/g, (letter) => BEYOND_LATIN_1[letter] ?? letter);
}

/** @param text lines sorted by key in code-unit order, each ended by a line feed */
export function createGazetteer(text: string): Gazetteer {
  const find = (key: string): PlaceSense[] => {
    const line = findLine(text, key);
    return line === null ? [] : parseSenses(line);
  };
  return {
    senses(key) {
      for (const spelling of spellings(gazetteerKey(key))) {
        const found = find(spelling);
        if (found.length > 0) return found;
      }
      if (!TOWNSHIP.test(key)) return [];
      return find(key.replace(TOWNSHIP, '')).filter((sense) => TOWNSHIP_REGIONS.has(sense.region));
    },
  };
}

/** The key itself, then its abbreviation written out, then the place of "city of …". */
function spellings(key: string): string[] {
  const opening = OPENINGS.find(([short]) => key.startsWith(short));
  const long = opening ? opening[1] + key.slice(opening[0].length) : key;
  const place = long.replace(BODY_BEFORE, '').replace(BODY_AFTER, '');
  return [...new Set([key, long, place])];
}

/** Binary search over the text. @returns what follows the tab on the key's line, or null */
function findLine(text: string, key: string): string | null {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const start = text.lastIndexOf('\n', ((low + high) >>> 1) - 1) + 1;
    const end = lineEnd(text, start);
    const tab = text.indexOf('\t', start);
    if (tab < 0 || tab > end) return null;
    const here = text.slice(start, tab);
    if (here === key) return text.slice(tab + 1, end);
    if (here < key) low = end + 1;
    else high = start;
  }
  return null;
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function parseSenses(list: string): PlaceSense[] {
  return list.split(',').map((entry) => {
    const colon = entry.indexOf(':');
    return { region: entry.slice(0, colon), share: Number(entry.slice(colon + 1)) / 100 };
  });
}
