import { describe, expect, test } from 'vitest';
import { type Part, partAt } from '../../../lib/page/page-text.ts';
import type { TextRun } from '../../../lib/page/text-run.ts';

const part = (offset: number): Part<number> => ({ run: {} as TextRun<number>, parse: offset, offset });

describe('the block of an offset', () => {
  const parts = [0, 10, 25, 26].map(part);

  test.each([
    [0, 0],
    [9, 0],
    [10, 10],
    [24, 10],
    [25, 25],
    [26, 26],
    [900, 26],
  ])('offset %i lies in the block that begins at %i', (at, offset) => {
    expect(partAt(parts, at)?.offset).toBe(offset);
  });

  test('a page without text has none', () => {
    expect(partAt([], 0)).toBeUndefined();
  });
});
