/** The hand-kept files of data/places, as the gazetteer's build reads them. */

import { readFileSync } from 'node:fs';

import type { Region } from '../../lib/domain/lookup.ts';

/** Inhabitants by region. */
type Figures = Readonly<Record<Region, number>>;

export interface Supplement {
  /** Each group says why its names are kept by hand. */
  readonly groups: readonly {
    readonly id: string;
    readonly reason: string;
    readonly names: Readonly<Record<string, Figures>>;
  }[];
  /** Senses that are errors of a source: regions by name. */
  readonly wrong: readonly {
    readonly reason: string;
    readonly names: Readonly<Record<string, readonly Region[]>>;
  }[];
}

export interface Landmarks {
  readonly groups: readonly {
    readonly kind: string;
    readonly names: Readonly<Record<string, Region | readonly Region[]>>;
  }[];
}

/** Names that in a news text often are not places; `bearers` are weighed like inhabitants. */
export interface OtherMeanings {
  readonly groups: readonly {
    readonly reason: string;
    readonly bearers: number;
    readonly names: readonly string[];
  }[];
}

const DATA = new URL('../../data/places/', import.meta.url);

/** @throws when the file is missing or is no JSON */
function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, DATA), 'utf8')) as T;
}

export const readSupplement = (): Supplement => read('supplement.json');
export const readLandmarks = (): Landmarks => read('landmarks.json');
export const readOtherMeanings = (): OtherMeanings => read('other-meanings.json');

/** Inhabitants of Connecticut's 169 towns by name (2020 census). */
export const readConnecticutTowns = (): Readonly<Record<string, number>> => read('connecticut-towns.json');

/** Where the built gazetteer stands. */
export const GAZETTEER = new URL('gazetteer.txt', DATA);
