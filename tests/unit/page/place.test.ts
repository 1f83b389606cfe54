/** Where a card stands: in the window, and never over its own sentence. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Placement, place, type Situation } from '../../../lib/page/place.ts';

const situation = (rest: Partial<Situation> = {}): Situation => ({
  sentence: { left: 320, top: 210, right: 960, bottom: 265 },
  column: { left: 320, top: 210, right: 960, bottom: 265 },
  window: { width: 1600, height: 900 },
  height: 500,
  isTouch: false,
  ...rest,
});

/** The box that a card of that height takes. */
function boxOf({ left = 0, top, bottom, width, maxHeight }: Placement, { height, window }: Situation) {
  const shown = Math.min(height, maxHeight);
  const y = top ?? window.height - bottom! - shown;
  return { left, right: left + width, top: y, bottom: y + shown };
}

describe('a card', () => {
  test('stands in the margin where there is one', () => {
    expect(place(situation()).kind).toBe('beside');
  });

  test('stands below or above its sentence where there is none', () => {
    const column = { left: 180, top: 210, right: 820, bottom: 265 };
    const narrow = { window: { width: 1000, height: 900 }, column };
    expect(place(situation({ ...narrow, sentence: column })).kind).toBe('below');
    const low = { left: 20, top: 800, right: 600, bottom: 850 };
    expect(place(situation({ ...narrow, sentence: low })).kind).toBe('above');
  });

  test('is a sheet at the free edge in a narrow window', () => {
    const phone = { window: { width: 320, height: 640 } };
    const at = (top: number) => ({ sentence: { left: 16, right: 300, top, bottom: top + 60 } });
    expect(place(situation({ ...phone, ...at(60) })).kind).toBe('sheet-bottom');
    expect(place(situation({ ...phone, ...at(560) })).kind).toBe('sheet-top');
  });

  test('is a sheet for fingers on a tablet', () => {
    expect(place(situation({ window: { width: 820, height: 1180 }, isTouch: true })).kind).toMatch(/^sheet/);
  });

  test('without words stands in the corner', () => {
    expect(place(situation({ sentence: null, column: null })).kind).toBe('corner');
  });
});

test('whatever the window, a card is in it, and off its sentence where that leaves it room', () => {
  const number = (min: number, max: number) => fc.integer({ min, max });
  const situations = fc
    .record({
      width: number(320, 2000),
      height: number(480, 1400),
      left: number(0, 600),
      column: number(200, 1200),
      top: number(0, 1300),
      lines: number(1, 8),
      wanted: number(120, 2000),
      isTouch: fc.boolean(),
    })
    .map(({ width, height, left, column, top, lines, wanted, isTouch }) => {
      const bottom = Math.min(top + lines * 24, height);
      const box = { left, right: Math.min(left + column, width), top: Math.min(top, bottom - 20), bottom };
      return situation({ sentence: box, column: box, window: { width, height }, height: wanted, isTouch });
    });
  fc.assert(
    fc.property(situations, (given) => {
      const box = boxOf(place(given), given);
      const sentence = given.sentence!;
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(given.window.width + 0.5);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(given.window.height + 0.5);
      const free = Math.max(sentence.top, given.window.height - sentence.bottom);
      const isApart =
        box.left >= sentence.right ||
        box.right <= sentence.left ||
        box.top >= sentence.bottom ||
        box.bottom <= sentence.top;
      if (free >= 260) expect(isApart).toBe(true);
    }),
    { numRuns: 500 },
  );
});
