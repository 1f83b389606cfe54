import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Detection } from '../../lib/domain/mention.ts';
import type { Agency } from '../../lib/domain/schema.ts';
import { createDetector, type Detector } from '../../scripts/support/detector.ts';
import { DATA_DIR } from '../../scripts/support/load-dataset.ts';
import { CONNECTICUT_TOWNS } from '../support/ct-towns.ts';
import { dataset, detector, policeByTown } from '../support/detection.ts';
import { town, WORDINGS, wording } from '../support/property.ts';

const sureIds = ({ mentions }: Detection) =>
  mentions.filter(({ certainty }) => certainty === 'sure').map(({ agency }) => agency);

const municipal = (id: string, place: Agency['place']): Agency => ({
  id,
  name: `${place.town} Police Department`,
  kind: 'municipal-police',
  place,
});

describe('adding an agency is adding its record', () => {
  const missing = CONNECTICUT_TOWNS.filter((name) => !policeByTown.has(name));
  const idOf = (name: string) => `${name.toLowerCase().replaceAll(' ', '-')}-new`;
  let every: Detector | undefined;
  const withAll = () => {
    every ??= createDetector(
      DATA_DIR,
      missing.map((name) => municipal(idOf(name), { state: 'US-CT', town: name })),
    );
    return every;
  };

  test('no town without a record is found', async () => {
    for (const name of missing) {
      const text = WORDINGS.map((say) => say(name)).join('\n\n');
      expect({ name, found: (await detector.detect({ text })).mentions }).toEqual({ name, found: [] });
    }
  });

  // Words that are also common nouns, adjectives or given names are left to the labelled texts.
  const plain = missing.filter(
    (name) => !/^(Union|Orange|Prospect|Preston|Sharon|Sterling|Morris|Washington|Avon)$/.test(name),
  );

  test('a new record makes its town’s police found, in every wording', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...plain), wording, async (name, say) => {
        expect(sureIds(await withAll().detect({ text: say(name) }))).toEqual([idOf(name)]);
      }),
      { numRuns: 400 },
    );
  });

  // A known fault: "Avon" is also read as the end of a longer name ("Stratford-upon-Avon"), after "The" too.
  test('a new record for Avon', async () => {
    expect(sureIds(await withAll().detect({ text: 'The Avon Police Department bought a boat.' }))).toEqual([
      'avon-new',
    ]);
  });

  test('one new record, of a town that nobody knows', async () => {
    const one = createDetector(DATA_DIR, [
      municipal('quillbrook-pd', { state: 'US-CT', town: 'Quillbrook' }),
    ]);
    for (const say of WORDINGS) {
      expect(sureIds(await detector.detect({ text: say('Quillbrook') }))).toEqual([]);
      expect(sureIds(await one.detect({ text: say('Quillbrook') }))).toEqual(['quillbrook-pd']);
    }
  });

  test('a new record changes nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(wording, town), { minLength: 1, maxLength: 4 }), async (said) => {
        const text = said.map(([say, name]) => say(name)).join(' ');
        expect(await withAll().detect({ text })).toEqual(await detector.detect({ text }));
      }),
    );
  });

  const kinds: readonly (readonly [string, Agency, string])[] = [
    [
      'a campus police',
      {
        id: 'quill-pd',
        name: 'Quill',
        kind: 'campus-police',
        place: { state: 'US-CT' },
        names: { institution: ['Quillbrook State University'] },
      },
      'Quillbrook State University police came.',
    ],
    [
      'a school district',
      {
        id: 'quill-schools',
        name: 'Quill',
        kind: 'school-district',
        place: { state: 'US-CT', town: 'Quillbrook' },
      },
      'Quillbrook Public Schools closed.',
    ],
    [
      'a department',
      {
        id: 'quill-dept',
        name: 'Quill',
        kind: 'state-department',
        place: { state: 'US-CT' },
        names: { body: ['Department of Ducks'] },
      },
      'The Connecticut Department of Ducks met.',
    ],
    [
      'a university',
      {
        id: 'quill-u',
        name: 'Quill',
        kind: 'university',
        place: { state: 'US-CT' },
        names: { institution: ['University of Quillbrook'] },
      },
      'University of Quillbrook trustees met.',
    ],
    [
      'a second department of initials',
      {
        id: 'quill-dept',
        name: 'Quill',
        kind: 'state-department',
        place: { state: 'US-CT' },
        names: { body: ['Department of Ducks'], acronyms: ['DDK'] },
      },
      'The Connecticut Department of Ducks (DDK) met.',
    ],
    [
      'police of another state',
      municipal('norwalk-ohio', { state: 'US-OH', town: 'Norwalk' }),
      'Norwalk, Ohio, police came.',
    ],
  ];
  test.each(kinds)('%s', async (_what, agency, text) => {
    expect(dataset.agencies.some(({ id }) => id === agency.id)).toBe(false);
    expect(sureIds(await detector.detect({ text }))).not.toContain(agency.id);
    expect(new Set(sureIds(await createDetector(DATA_DIR, [agency]).detect({ text })))).toEqual(
      new Set([agency.id]),
    );
  });

  test('with an agency of the same name in another state, each is found in its own', async () => {
    const both = createDetector(DATA_DIR, [municipal('norwalk-ohio', { state: 'US-OH', town: 'Norwalk' })]);
    const text = 'Norwalk, Ohio, police wrote to Norwalk, Conn., police.';
    expect(sureIds(await both.detect({ text }))).toEqual(['norwalk-ohio', 'norwalk-pd']);
  });

  test('a group is never found', async () => {
    const group: Agency = {
      id: 'quill-group',
      name: 'Quillbrook police',
      kind: 'group',
      place: { state: 'US-CT', town: 'Quillbrook' },
      names: { body: ['Quillbrook Police Department'], acronyms: ['QPD'] },
    };
    const text = 'The Quillbrook Police Department (QPD) met. Quillbrook police and QPD met.';
    expect((await createDetector(DATA_DIR, [group]).detect({ text })).mentions).toEqual([]);
  });
});
