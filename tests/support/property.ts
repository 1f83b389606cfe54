/** Settings and generators of the property tests. */

import fc from 'fast-check';
import { policeByTown } from './detection.ts';

// Fixed, so that a failure is the same everywhere; fast-check prints the seed and the shrunk case.
fc.configureGlobal({ seed: 20_190_313, numRuns: 150 });

export const towns = [...policeByTown.keys()];
export const town = fc.constantFrom(...towns);

/** Wordings that name a town's police and nothing else, without a clue to any place. */
export const WORDINGS: readonly ((town: string) => string)[] = [
  (name) => `${name} police came at noon.`,
  (name) => `The ${name} Police Department bought a boat.`,
  (name) => `The mayor thanked ${name} PD.`,
  (name) => `Police in ${name} counted bicycles.`,
  (name) => `${name} Police Chief Ada Testwell spoke first.`,
  (name) => `${name}’s police chief spoke first.`,
  (name) => `A ${name} police officer held the door.`,
  (name) => `Officers from ${name} stood by.`,
  (name) => `Two ${name} detectives drove off.`,
  (name) => `La policía de ${name} contó bicicletas.`,
];
export const wording = fc.constantFrom(...WORDINGS);

/** Sentences without any agency or place. */
export const FILLER = [
  'It rained.',
  'Nobody minded the long wait for the band.',
  'The soup was hot, the bread was not.',
  'A choir sang, and a dog joined in.',
] as const;

/** Other things of a story: names of places, near misses, state bodies, quotations. */
const OTHERS = [
  'NORWALK, Ohio (AP) — Ducks came.',
  'A fair in Solano County, California, was loud.',
  'New Fairfield police waved.',
  'Fairfield University police waved.',
  'The Connecticut Department of Correction (DOC) bought beds.',
  'DOC declined to say why.',
  'Connecticut state troopers from Troop K waved.',
  'The Norwalk Police Department (NPD) waved. NPD waved again.',
  'Southern Connecticut State University opened a library. University police waved.',
  'Police in Fairfield, Westport, Mass., and Norwalk waved; so did Enfield’s.',
  'Eight law-enforcement agencies, including Enfield and Wethersfield, signed.',
  'The department said nothing. The chief said less.',
  'Enfield Public Schools and UConn officials met the attorney general’s office.',
  'WEST HARTFORD POLICE COUNT DUCKS',
  'Norwalk and Stamford Police Share a Boat',
] as const;

/** A story of some paragraphs. */
export const story = fc
  .array(
    fc.array(
      fc.oneof(
        fc.tuple(wording, town).map(([say, name]) => say(name)),
        fc.constantFrom(...OTHERS),
        fc.constantFrom(...FILLER),
      ),
      { minLength: 1, maxLength: 4 },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'));

/** Text of any characters, thick with words that the grammar looks for. */
export const noise = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          'police',
          'Police',
          'POLICE',
          'PD',
          'chief',
          'officers',
          'Department',
          'of',
          'in',
          'and',
          'from',
          'the',
          'State',
          'University',
          'Troop K',
          'DCF',
          'Board of Education',
          'policía de',
          'agencies, including',
          'there',
        ),
      },
      { weight: 3, arbitrary: town },
      {
        weight: 1,
        arbitrary: fc.constantFrom('Ohio', 'Conn.', 'CT', 'N.H.', 'California', 'St. Cloud', 'Mary'),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          ',',
          ';',
          '.',
          '’s',
          "'s",
          '(',
          ')',
          '—',
          '\n',
          '\n\n',
          '\u00a0',
          '\u00ad',
          '\u200b',
          '\u2068',
          '“',
          '&',
          '/',
          '-',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 60 },
  )
  .chain((words) =>
    fc
      .array(fc.constantFrom(' ', ' ', ' ', ''), { minLength: words.length, maxLength: words.length })
      .map((gaps) => words.map((word, at) => word + gaps[at]).join('')),
  );
