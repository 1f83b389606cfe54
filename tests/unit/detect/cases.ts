/** Runs a table of cases: one test for each, named by its text and its reason. */

import { describe, expect, test } from 'vitest';
import { type Case, foundIn } from '../../support/detection.ts';

export function testCases(idea: string, cases: readonly Case[]): void {
  describe(idea, () => {
    for (const one of cases) {
      const run = one.open ? test.fails : test;
      run(`${one.text.replace(/\s+/g, ' ').slice(0, 90)} (${one.why})`, async () => {
        expect(await foundIn(one)).toBe(one.text);
      });
    }
  });
}
