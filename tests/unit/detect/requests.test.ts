import { describe, expect, test } from 'vitest';
import { lookupRequest, parse } from '../../../lib/detect/index.ts';
import { HEAD_CLASSES, type LookupRequest } from '../../../lib/domain/lookup.ts';
import { devTexts } from '../../support/detection.ts';

// Written out, not imported: these are promises.
const MAX_LOOKUPS = 200;
const MAX_KEY_LENGTH = 80;
const MAX_KEY_WORDS = 8;

const keysOf = ({ candidates, places }: LookupRequest) => [...candidates.map(({ key }) => key), ...places];

const request = (text: string, title?: string) => lookupRequest(parse(text), title ? { title } : {});

describe('nothing agency-like: no request', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\n\t'],
    ['a recipe', 'Stir the flour into the milk and wait for an hour.'],
    ['places alone', 'Norwalk and Stamford are on the water in Connecticut.'],
    ['people alone', 'Ada Testwell sang with Bo Mock.'],
    ['the word police alone', 'Police came at noon.'],
    ['initials that name no body', 'The NBA met NASA.'],
  ])('%s', (_what, text) => {
    expect(request(text)).toBeNull();
  });
});

describe('what is asked', () => {
  test('the name with the class of its head, and the places around it', () => {
    const asked = request('Police in Norwalk met at the harbor in Darien.')!;
    expect(asked.candidates).toContainEqual({ key: 'norwalk', kind: 'police' });
    expect(asked.places).toContain('darien');
    expect(asked.candidates.some(({ key }) => key === 'darien')).toBe(false);
  });

  test('a place in the title', () => {
    expect(request('Norwalk police came.', 'Ducks in Sandusky')!.places).toContain('sandusky');
  });

  test('each name once', () => {
    const keys = keysOf(request('Norwalk police came. Norwalk police left. Norwalk slept.')!);
    expect(keys.filter((key) => key === 'norwalk')).toHaveLength(1);
  });
});

const letters = (index: number) => [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

describe('the limits of a request', () => {
  const crowded = Array.from(
    { length: 900 },
    (_, at) => `Bel${letters(at)} police met Dor${letters(at)} folk.`,
  );
  const cases: readonly (readonly [string, string])[] = [
    ['a crowd of names', crowded.join('\n\n')],
    ['a crowd in one paragraph', crowded.join(' ')],
    ['one endless name', `${'Bel Dor '.repeat(300)} police came.`],
    ['one endless word', `${'Norwalk'.repeat(60)} police came.`],
    ['an endless headline', `NORWALK POLICE ${'MEET BEL DOR FOLK '.repeat(300)}`],
    ['an endless department', `The Department of ${'Ducks and Geese and '.repeat(60)} Swans`],
  ];
  test.each(cases)('%s', (_what, text) => {
    const asked = request(text);
    if (!asked) return;
    expect(asked.candidates.length + asked.places.length).toBeLessThanOrEqual(MAX_LOOKUPS);
    for (const key of keysOf(asked)) {
      expect(key.length).toBeLessThanOrEqual(MAX_KEY_LENGTH);
      expect(key.split(' ').length).toBeLessThanOrEqual(MAX_KEY_WORDS);
    }
  });

  test('a crowd of names leaves room for places', () => {
    const asked = request(crowded.join('\n\n'))!;
    expect(asked.candidates.length).toBeGreaterThan(50);
    expect(asked.places.length).toBeGreaterThan(20);
  });

  test('each labelled text keeps them', () => {
    for (const { text, title } of devTexts()) {
      const asked = request(text, title);
      if (!asked) continue;
      expect(asked.candidates.length + asked.places.length).toBeLessThanOrEqual(MAX_LOOKUPS);
      for (const { kind } of asked.candidates) expect(HEAD_CLASSES).toContain(kind);
      for (const key of keysOf(asked)) {
        expect(key.length).toBeGreaterThan(0);
        expect(key.length).toBeLessThanOrEqual(MAX_KEY_LENGTH);
        expect(key.split(' ').length).toBeLessThanOrEqual(MAX_KEY_WORDS);
      }
    }
  });
});

describe('running text never crosses', () => {
  const secret = 'whispered';
  const never = (text: string) => {
    const asked = request(text)!;
    expect(asked).not.toBeNull();
    expect(keysOf(asked).filter((key) => key.includes(secret))).toEqual([]);
  };
  // Known faults: the words after "Department of" are asked about in every length, in lower case too, and every
  // word of a line whose only capital is that of a small word ("The").
  test.each([
    `The Department of Correction ${secret} to the ${secret} Judicial Branch.`,
    `The department of ${secret} hopes met Norwalk police.`,
    `Norwalk police came.\n\nThe band ${secret} a song and left.`,
  ])('%s', never);
  test.each([
    `Norwalk police ${secret} to Stamford.`,
    `The ${secret} chief in Norwalk met Ada ${secret} Mock.`,
    `Enfield and ${secret} Wethersfield police, ${secret} said.`,
    `Police in Norwalk, ${secret} and Stamford ${secret}.`,
    `University of Connecticut trustees ${secret} at UConn ${secret}.`,
    `“I ${secret},” Norwalk police said. DARIEN, Conn. — She ${secret}.`,
  ])('%s', never);
});
