import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../lib/detect/index.ts';
import { nameKey } from '../../lib/domain/key.ts';
import { detector, devTexts, policeByTown } from '../support/detection.ts';
import { noise, story, town, wording } from '../support/property.ts';

async function holds(text: string): Promise<void> {
  const { mentions, references } = await detector.detect({ text });
  let last = 0;
  for (const { start, end, why } of mentions) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(why.words).toBe(text.slice(start, end));
    expect(why.words).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}.]$/su);
    last = end;
  }
  for (const { start, end } of references) {
    expect(text.slice(start, end)).toMatch(
      /^(the )?(department|chief|agency|force|barracks|police|officers)$/iu,
    );
    const sure = mentions.filter(({ certainty }) => certainty === 'sure');
    expect(sure.some((mention) => mention.start < end && start < mention.end)).toBe(false);
  }
  for (const { readings, start, end } of parse(text).found) {
    if (start >= 0) expect(start).toBeLessThan(text.length);
    if (end >= 0) expect(end).toBeLessThanOrEqual(text.length);
    for (const reading of readings) {
      expect(reading.start).toBeGreaterThanOrEqual(0);
      expect(reading.end).toBeGreaterThan(reading.start);
      expect(reading.end).toBeLessThanOrEqual(text.length);
    }
  }
}

describe('offsets always cut out the words claimed', () => {
  test('in stories', async () => {
    await fc.assert(fc.asyncProperty(story, holds));
  });

  test('in any text', async () => {
    await fc.assert(fc.asyncProperty(noise, holds), { numRuns: 600 });
  });

  test('in every labelled text', async () => {
    for (const { text } of devTexts()) await holds(text);
  });

  test('a town’s police are cut out with the town’s whole name', async () => {
    await fc.assert(
      fc.asyncProperty(wording, town, fc.nat(40), async (say, name, indent) => {
        const text = `${'🦆\u00ad '.repeat(indent)}${say(name)}`;
        const { mentions } = await detector.detect({ text });
        expect(mentions.map(({ agency }) => agency)).toEqual([policeByTown.get(name)]);
        expect(nameKey(text.slice(mentions[0]!.start, mentions[0]!.end))).toContain(nameKey(name));
      }),
    );
  });

  test('a reading’s key is made of the words that it cuts out', async () => {
    await fc.assert(
      fc.property(wording, town, (say, name) => {
        const text = say(name);
        const { found } = parse(text);
        const police = found.filter(({ kind }) => kind === 'police').flatMap(({ readings }) => readings);
        expect(police.length).toBeGreaterThan(0);
        for (const { key, start, end } of police) expect(nameKey(text.slice(start, end))).toBe(key);
      }),
    );
  });
});
