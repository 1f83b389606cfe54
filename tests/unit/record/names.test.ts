/** The names by which an agency is found follow from its kind and place. */

import { describe, expect, test } from 'vitest';
import { AGENCY_KINDS, type AgencyKind } from '../../../lib/domain/lookup.ts';
import { nameRows } from '../../../lib/domain/names.ts';
import type { Agency } from '../../../lib/domain/schema.ts';
import { loadDataset } from '../../../scripts/support/load-dataset.ts';

const agency = (kind: AgencyKind, rest: Partial<Agency> = {}): Agency => ({
  id: 'x',
  name: 'X',
  kind,
  place: { state: 'US-CT', town: 'St. Alder' },
  ...rest,
});
const names = (value: Agency) => nameRows(value).map(({ id }) => id);

describe('names by kind', () => {
  test('police and schools by their town', () => {
    expect(names(agency('municipal-police'))).toEqual(['police:saint alder']);
    expect(names(agency('municipal-police', { names: { places: ['Alder Point'] } }))).toEqual([
      'police:saint alder',
      'police:alder point',
    ]);
    expect(names(agency('school-district'))).toEqual(['schools:saint alder']);
  });

  test('a university, and its police, under each of its names', () => {
    const named = { names: { institution: ['Alder University', 'AU'], acronyms: ['AU'] } };
    const expected = [
      'police:alder university',
      'police:au',
      'university:alder university',
      'university:au',
      'acronym:au',
    ];
    expect(names(agency('campus-police', named))).toEqual(expected);
    expect(names(agency('university', named))).toEqual(expected);
  });

  test('state bodies without the name of the state', () => {
    const body = { names: { body: ['Department of Parks'], acronyms: ['DOP'] } };
    expect(names(agency('state-department', body))).toEqual([
      'department:department of parks',
      'acronym:dop',
    ]);
    expect(names(agency('state-police'))).toEqual(['state-police:state police']);
  });

  test('a group is never matched', () => {
    expect(names(agency('group', { names: { acronyms: ['AIC'] } }))).toEqual([]);
  });

  test('every kind but the group has a name in the dataset', () => {
    const { agencies } = loadDataset();
    for (const kind of AGENCY_KINDS) {
      for (const one of agencies.filter((other) => other.kind === kind)) {
        expect(nameRows(one).length > 0, one.id).toBe(kind !== 'group');
      }
    }
  });
});
