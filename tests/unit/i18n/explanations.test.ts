/** Every rule and every clue that detection gives as a reason has words of its own, in every language. */

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../../lib/i18n/en.ts';
import { corpusFolders, readCorpus } from '../../../scripts/support/corpus.ts';
import { createDetector } from '../../../scripts/support/detector.ts';

const CORPUS = join(import.meta.dirname, '../../corpus/dev');

test('the reasons given anywhere in the corpus', async () => {
  const detector = createDetector();
  const keys = new Set<string>();
  for (const folder of corpusFolders(CORPUS)) {
    const { articles, sentences } = readCorpus(folder);
    for (const item of [...articles, ...sentences]) {
      const { mentions } = await detector.detect(item);
      for (const { why } of mentions) {
        keys.add(`rule.${why.rule}`);
        for (const { clue } of [...why.supporting, ...why.against]) keys.add(`clue.${clue}`);
      }
    }
  }
  expect(keys.size).toBeGreaterThan(15);
  expect([...keys].filter((key) => !(key in en))).toEqual([]);
}, 60_000);
