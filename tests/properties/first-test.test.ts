/**
 * Two shortcuts must never hide a find: the first test of a text (`mayNameAgency`) and the table of the words that
 * rules start from (`roleOf`). Here both are taken away, and nothing more may be found than with them.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Found } from '../../lib/detect/types.ts';
import { detector, detectParse, devTexts, lookup, parseInBlocks } from '../support/detection.ts';
import { WORDINGS } from '../support/property.ts';

const shortcuts = vi.hoisted(() => ({ firstTest: true, roles: true }));

vi.mock('../../lib/detect/words.ts', async (original) => {
  const actual = await original<typeof import('../../lib/detect/words.ts')>();
  return { ...actual, mayNameAgency: (text: string) => !shortcuts.firstTest || actual.mayNameAgency(text) };
});
vi.mock('../../lib/detect/roles.ts', async (original) => {
  const actual = await original<typeof import('../../lib/detect/roles.ts')>();
  // The nouns of groups ("agencies") stand in the table alone: there is no other list to be in step with.
  const every = 127 & ~actual.GROUP;
  return { ...actual, roleOf: (low: string) => actual.roleOf(low) | (shortcuts.roles ? 0 : every) };
});

const { parse } = await import('../../lib/detect/index.ts');
const { mayNameAgency } = await import('../../lib/detect/words.ts');

afterEach(() => {
  shortcuts.firstTest = true;
  shortcuts.roles = true;
});

/** What a text's rules find, but for names that are looked at only beside other finds. */
function finds(text: string): Found[] {
  const { found } = parse(text);
  return found.filter(({ kind, need }) => kind !== 'acronym' && need !== 'named-only');
}

function without<T>(shortcut: keyof typeof shortcuts, work: () => T): T {
  shortcuts[shortcut] = false;
  try {
    return work();
  } finally {
    shortcuts[shortcut] = true;
  }
}

/** Every word of the rules' own patterns and lists. */
function wordsOfRules(): string[] {
  const dir = 'lib/detect/rules';
  const source = readdirSync(dir).map((name) => readFileSync(`${dir}/${name}`, 'utf8'));
  const quoted = source.join('\n').match(/(?<=[/'(|^])[\p{Ll}][\p{Ll}0-9.?-]+(?=[/')|$])/gu) ?? [];
  return [...new Set(quoted.map((word) => word.replace(/\?/g, '')))];
}

const FRAMES: readonly ((word: string) => string)[] = [
  (word) => `Yesterday Norwalk ${word} came.`,
  (word) => `Norwalk’s ${word} came.`,
  (word) => `We saw ${word} in Norwalk and Stamford.`,
  (word) => `We saw the ${word} of Norwalk.`,
  (word) => `Las ${word} de Norwalk.`,
  (word) => `A Connecticut ${word} came.`,
  (word) => `Ada heard the state ${word}.`,
  (word) => `The ${word} general of Connecticut came.`,
  (word) => `A ${word} Ada Testwell of Norwalk came.`,
  (word) => `Norwalk ${word.toUpperCase()} came.`,
];

const words = wordsOfRules();

/** Sentences in which a rule starts from a word of its own patterns. */
const framed = words.flatMap((word) => FRAMES.map((frame) => frame(word)));

describe('the first test of a text', () => {
  test('there is much to test', () => {
    expect(words.length).toBeGreaterThan(200);
    expect(words).toEqual(
      expect.arrayContaining(['police', 'constables', 'patrolman', 'k-9', 'policía', 'superintendent']),
    );
    const texts = framed.filter((text) => without('firstTest', () => finds(text)).length > 0);
    expect(texts.length).toBeGreaterThan(200);
  });

  test('lets every sentence through in which a rule finds something', () => {
    const hidden = framed.filter(
      (text) => !mayNameAgency(text) && without('firstTest', () => finds(text)).length > 0,
    );
    expect(hidden).toEqual([]);
  });

  test('hides nothing in labelled texts', async () => {
    for (const { text, title, host } of devTexts()) {
      const rest = { ...(title ? { title } : {}), ...(host ? { host } : {}) };
      const all = await detectParse(
        without('firstTest', () => parse(text)),
        rest,
      );
      expect(await detectParse(parse(text), rest)).toEqual(all);
    }
  });

  // Without the first test, so that only the reading in blocks is compared here.
  test('a labelled text read in blocks has the mentions of the whole', async () => {
    for (const { id, text, title, host } of devTexts()) {
      const rest = { ...(title ? { title } : {}), ...(host ? { host } : {}) };
      const whole = await detectParse(parse(text), rest);
      const blocks = await detectParse(
        without('firstTest', () => parseInBlocks(text)),
        rest,
      );
      expect({ id, mentions: blocks.mentions }).toEqual({ id, mentions: whole.mentions });
    }
  });

  // A known fault: initials such as "CAA" in a paragraph of their own are not read.
  test('hides nothing in the paragraphs of labelled texts', async () => {
    for (const { id, text, title, host } of devTexts()) {
      const rest = { ...(title ? { title } : {}), ...(host ? { host } : {}) };
      const all = await detectParse(
        without('firstTest', () => parseInBlocks(text)),
        rest,
      );
      const { mentions } = await detectParse(parseInBlocks(text), rest);
      expect({ id, mentions }).toEqual({ id, mentions: all.mentions });
    }
  });
});

describe('the table of words that rules start from', () => {
  const same = (text: string) => {
    const all = without('roles', () => finds(text));
    expect({ text, found: finds(text) }).toEqual({ text, found: all });
  };

  test('has every word of the rules’ own patterns', () => {
    for (const text of framed) if (mayNameAgency(text)) same(text);
  });

  test('hides nothing in labelled texts and plain wordings', () => {
    for (const { text } of devTexts()) same(text);
    for (const say of WORDINGS) same(say('Norwalk'));
  });

  test('changes no topic and no place', async () => {
    for (const { text } of devTexts()) {
      const all = without('roles', () => parse(text));
      expect(parse(text).surroundings).toEqual(all.surroundings);
    }
  });
});

test('the shortcuts are really taken away here', async () => {
  expect(mayNameAgency('Ducks came.')).toBe(false);
  expect(without('firstTest', () => mayNameAgency('Ducks came.'))).toBe(true);
  expect(await lookup({ candidates: [{ key: 'norwalk', kind: 'police' }], places: [] })).toHaveProperty(
    'owners',
  );
  expect((await detector.detect({ text: 'Norwalk police came.' })).mentions).toHaveLength(1);
});
