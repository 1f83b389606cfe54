import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../lib/detect/index.ts';
import { createDetector } from '../../scripts/support/detector.ts';
import { detector, detectParse, devTexts, parseInBlocks } from '../support/detection.ts';
import { noise, story } from '../support/property.ts';

describe('documents do not touch each other', () => {
  test('their order does not matter', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(story, noise), { minLength: 2, maxLength: 6 }), async (texts) => {
        const forth = [];
        for (const text of texts) forth.push(await detector.detect({ text }));
        const back = [];
        for (const text of [...texts].reverse()) back.unshift(await detector.detect({ text }));
        expect(back).toEqual(forth);
      }),
      { numRuns: 100 },
    );
  });

  test('a fresh detector finds what a used one finds', async () => {
    const used = createDetector();
    const items = devTexts().filter((_item, at) => at % 5 === 0);
    for (const item of [...items].reverse()) await used.detect(item);
    const fresh = createDetector();
    for (const item of items) expect(await used.detect(item)).toEqual(await fresh.detect(item));
  });
});

describe('a document read in blocks', () => {
  // Labelled texts are compared in first-test.test.ts.
  test('has the mentions of the whole', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (text) => {
        const whole = await detectParse(parse(text));
        const blocks = await detectParse(parseInBlocks(text));
        expect(blocks.mentions).toEqual(whole.mentions);
      }),
      { numRuns: 300 },
    );
  });

  test('a paragraph without an agency in front or behind moves the mentions, no more', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (text) => {
        const before = 'It rained.\n\n';
        const alone = await detector.detect({ text });
        const after = await detector.detect({ text: `${before}${text}\n\nNobody minded.` });
        expect(
          after.mentions.map(({ start, agency, certainty }) => ({
            start: start - before.length,
            agency,
            certainty,
          })),
        ).toEqual(alone.mentions.map(({ start, agency, certainty }) => ({ start, agency, certainty })));
      }),
    );
  });
});
