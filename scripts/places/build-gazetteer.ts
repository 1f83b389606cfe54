/** Builds data/places/gazetteer.txt from the source packages and the hand-kept files beside it. */

import { writeFileSync } from 'node:fs';

import { nameKey } from '../../lib/domain/key.ts';
import {
  GAZETTEER,
  readConnecticutTowns,
  readLandmarks,
  readOtherMeanings,
  readSupplement,
} from './hand-kept.ts';
import { Names } from './merge.ts';
import { cities, type Place, postOffices } from './sources.ts';

/** Smallest place that is taken, by country; elsewhere 100,000. */
const SMALLEST: Readonly<Record<string, number>> = {
  US: 1,
  CA: 1000,
  IE: 1000,
  GB: 5000,
  AU: 5000,
  NZ: 5000,
  DE: 10_000,
  AT: 20_000,
  CH: 20_000,
  FR: 50_000,
  IT: 50_000,
  ES: 50_000,
  NL: 50_000,
  BE: 50_000,
  PL: 100_000,
  MX: 50_000,
  JM: 5000,
  BS: 5000,
};
const SMALLEST_ELSEWHERE = 100_000;

/** Smallest part of a city that is taken. */
const SMALLEST_SECTION = 20_000;

/** Inhabitants assumed for a place that only the post-office list has: townships of the Northeast are large. */
const POST_OFFICE: Readonly<Record<string, number>> = {
  MA: 3000,
  RI: 3000,
  NJ: 3000,
  CT: 1000,
  NH: 1500,
  VT: 1500,
  ME: 1500,
  NY: 1500,
  PA: 1500,
};
const POST_OFFICE_ELSEWHERE = 400;

/** Weight of a landmark, as inhabitants: it is known well enough to settle its region. */
const LANDMARK = 100_000;

/** Weight of a country's English name, as inhabitants. */
const COUNTRY = 1_000_000;

/** @returns the whole gazetteer as text */
export async function buildGazetteer(): Promise<string> {
  const names = new Names();
  const wanted = homonymsOfConnecticut();
  const counties = new Map<string, number>();
  const countries = new Set<string>();
  for await (const place of cities()) {
    countries.add(place.region.slice(0, 2));
    if (place.county) counties.set(place.county, (counties.get(place.county) ?? 0) + place.population);
    if (isTaken(place, wanted)) names.add(place.name, place.region, Math.max(place.population, 100));
  }
  await addPostOffices(names, counties);
  addCountries(names, countries);
  addHandKept(names);
  return names.toText();
}

function homonymsOfConnecticut(): ReadonlySet<string> {
  return new Set(Object.keys(readConnecticutTowns()).map(nameKey));
}

function isTaken(place: Place, wanted: ReadonlySet<string>): boolean {
  const { region, population } = place;
  if (region === 'US-CT' && wanted.has(nameKey(place.name))) return false;
  if (region.startsWith('US-') || !wanted.has(nameKey(place.name))) {
    const smallest = SMALLEST[region.slice(0, 2)] ?? SMALLEST_ELSEWHERE;
    return population >= (place.isSection ? Math.max(smallest, SMALLEST_SECTION) : smallest);
  }
  return true;
}

async function addPostOffices(names: Names, populations: ReadonlyMap<string, number>): Promise<void> {
  const seen = new Set<string>();
  for await (const { name, region, county } of postOffices()) {
    if (!names.has(name, region)) {
      names.add(name, region, POST_OFFICE[region.slice(3)] ?? POST_OFFICE_ELSEWHERE);
    }
    if (county && !seen.has(county.code)) {
      seen.add(county.code);
      names.add(county.name, region, Math.max(populations.get(county.code) ?? 0, 1000));
    }
  }
}

/** English names of countries, but for those that name a US state (Georgia) and the US itself. */
function addCountries(names: Names, codes: ReadonlySet<string>): void {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const states = new Set(
    Object.keys(readSupplement().groups.find((group) => group.id === 'states')?.names ?? {}),
  );
  for (const code of codes) {
    const name = english.of(code);
    if (name && name !== code && code !== 'US' && !states.has(name)) names.set(name, code, COUNTRY);
  }
}

function addHandKept(names: Names): void {
  const supplement = readSupplement();
  for (const [name, regions] of supplement.wrong.flatMap((group) => Object.entries(group.names))) {
    for (const region of regions) names.remove(name, region);
  }
  for (const [name, figures] of supplement.groups.flatMap((group) => Object.entries(group.names))) {
    for (const [region, population] of Object.entries(figures)) names.set(name, region, population);
  }
  for (const [town, population] of Object.entries(readConnecticutTowns()))
    names.set(town, 'US-CT', population);
  for (const [name, where] of readLandmarks().groups.flatMap((group) => Object.entries(group.names))) {
    for (const region of typeof where === 'string' ? [where] : where) names.set(name, region, LANDMARK);
  }
  for (const { bearers, names: words } of readOtherMeanings().groups) {
    for (const word of words) names.addBearers(word, bearers);
  }
}

if (import.meta.main) {
  const text = await buildGazetteer();
  writeFileSync(GAZETTEER, text);
  console.log(`${GAZETTEER.pathname}: ${text.split('\n').length - 1} names, ${text.length} bytes`);
}
