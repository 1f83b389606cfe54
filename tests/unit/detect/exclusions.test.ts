import { describe, expect, test } from 'vitest';
import {
  AFTER_DEPARTMENT,
  AFTER_INITIALS,
  AFTER_POLICE,
  type ExclusionTable,
} from '../../../lib/detect/exclusions.ts';
import { detector } from '../../support/detection.ts';
import { testCases } from './cases.ts';

testCases('other bodies with a town and "police" in their name', [
  { text: 'The Norwalk police union endorsed nobody.', why: 'the union is not the department' },
  { text: 'The Norwalk Police Benevolent Association gave toys.', why: 'a charity' },
  { text: 'The Norwalk Police Activity League plays.', why: 'a youth charity' },
  { text: 'The Norwalk Police Foundation gave bicycles.', why: 'a charity' },
  { text: 'The Norwalk Police Explorers camped.', why: 'a youth programme' },
  { text: 'The Norwalk police museum opened.', why: 'a museum' },
  { text: 'A Norwalk police academy opened.', why: 'a school' },
  {
    text: 'Norwalk [state police](connecticut-state-police) barracks moved.',
    why: 'the state’s police, not the town’s',
  },
  { text: 'MTA police in Stamford counted ducks.', why: 'a railroad’s police' },
  { text: 'Border officers in Stamford counted ducks.', why: 'not police of the town' },
  { text: 'Correction officers in Enfield counted ducks.', why: 'a prison’s officers' },
  { text: 'Norwalk Department Store closed.', why: 'a shop' },
  { text: 'The department head in Norwalk resigned.', why: 'a head of an office' },
]);

const table = (name: string, rows: ExclusionTable, around: (word: string) => string) =>
  describe(name, () => {
    test.each([...rows])('%s: %s', async (word, reason) => {
      expect(reason.length, 'each exclusion says why').toBeGreaterThan(3);
      const { mentions } = await detector.detect({ text: around(word), host: 'www.ctpost.com' });
      expect(mentions).toEqual([]);
    });
  });

table('after "police"', AFTER_POLICE, (word) => `The Norwalk police ${word} met on Tuesday.`);
table('after "department"', AFTER_DEPARTMENT, (word) => `The Norwalk department ${word} met a police dog.`);
table('after initials', AFTER_INITIALS, (word) => `A DCF ${word} was lost in Hartford, Connecticut.`);
