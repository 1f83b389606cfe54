/** From many places to one line for each name. Pure. */

import { nameKey } from '../../lib/domain/key.ts';
import type { Region } from '../../lib/domain/lookup.ts';
import { gazetteerKey } from '../../lib/places/gazetteer.ts';

/**
 * Inhabitants of an imagined further place of every name. It keeps the hamlet that is alone in having a name
 * from counting as much as a city does: most capitalised words that equal its name mean something else.
 */
export const UNKNOWN_BEARERS = 1000;

/** Countries whose places the news read here names without saying where they are. */
const NEAR = new Set(['US', 'CA', 'GB', 'IE', 'AU', 'NZ']);

/** What an inhabitant of any other country counts: a US text that says "Salem" does not mean the one in India. */
const FAR_WEIGHT = 0.1;

/** Population by region, by key. */
export class Names {
  readonly #byKey = new Map<string, Map<Region, number>>();
  readonly #elsewhere = new Map<string, number>();

  /** Adds inhabitants to those that the region already has under this name. */
  add(name: string, region: Region, population: number): void {
    for (const key of keysOf(name)) {
      const regions = this.#regions(key);
      regions.set(region, (regions.get(region) ?? 0) + population);
    }
  }

  /** Puts a figure in the place of what the sources say. */
  set(name: string, region: Region, population: number): void {
    for (const key of keysOf(name)) this.#regions(key).set(region, population);
  }

  /** Removes a sense that is an error of the source. */
  remove(name: string, region: Region): void {
    for (const key of keysOf(name)) this.#byKey.get(key)?.delete(region);
  }

  has(name: string, region: Region): boolean {
    return this.#byKey.get(gazetteerKey(nameKey(name)))?.has(region) ?? false;
  }

  /** Counts bearers of the name that are not places: people, companies, common words. */
  addBearers(name: string, count: number): void {
    for (const key of keysOf(name)) this.#elsewhere.set(key, (this.#elsewhere.get(key) ?? 0) + count);
  }

  /** @returns the gazetteer: lines sorted by key in code-unit order */
  toText(): string {
    const keys = [...this.#byKey].filter(([key, regions]) => key.length > 1 && regions.size > 0);
    keys.sort(([a], [b]) => (a < b ? -1 : 1));
    return keys.map(([key, regions]) => `${key}\t${this.#senses(key, regions)}\n`).join('');
  }

  #regions(key: string): Map<Region, number> {
    let regions = this.#byKey.get(key);
    if (!regions) {
      regions = new Map();
      this.#byKey.set(key, regions);
    }
    return regions;
  }

  #senses(key: string, regions: ReadonlyMap<Region, number>): string {
    const weighed = [...regions].map(([region, population]): [Region, number] => [
      region,
      NEAR.has(region.slice(0, 2)) ? population : population * FAR_WEIGHT,
    ]);
    const sorted = weighed.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const all = sorted.reduce((sum, [, population]) => sum + population, 0);
    const total = all + UNKNOWN_BEARERS + (this.#elsewhere.get(key) ?? 0);
    return sorted.map(([region, population]) => `${region}:${percent(population, total)}`).join(',');
  }
}

function percent(part: number, total: number): number {
  return Math.max(1, Math.round((100 * part) / total));
}

/** Keys under which a text may print the name: "East Saint Louis" is printed "East St. Louis" as well. */
function keysOf(name: string): string[] {
  const key = gazetteerKey(nameKey(name));
  const short = key.replace(/(?<= )saint (?=\p{L})/gu, 'st ').replace(/(?<= )sainte (?=\p{L})/gu, 'ste ');
  return [...new Set([key, short])];
}
