import { describe, expect, test } from 'vitest';
import { joinParses, lookupRequest, parse } from '../../../lib/detect/index.ts';
import { detector, detectParse } from '../../support/detection.ts';

const join = (blocks: readonly string[], gap = 2) => {
  let offset = 0;
  return joinParses(
    blocks.map((block) => {
      const part = { parse: parse(block), offset };
      offset += block.length + gap;
      return part;
    }),
  );
};

describe('blocks of one document', () => {
  test('offsets are into the whole document', async () => {
    const blocks = [
      'Ducks came to the pond.',
      'Then Norwalk police came.',
      '🦆 Wethers\u00adfield police came.',
    ];
    const whole = blocks.join('\n\n');
    const { mentions } = await detectParse(join(blocks));
    expect(mentions.map(({ start, end }) => whole.slice(start, end))).toEqual([
      'Norwalk police',
      'Wethers\u00adfield police',
    ]);
    expect(mentions.map(({ why }) => why.words)).toEqual(['Norwalk police', 'Wethers\u00adfield police']);
  });

  test('a gap of another length moves them', async () => {
    const { mentions } = await detectParse(join(['Ducks came.', 'Norwalk police came.'], 100));
    expect(mentions.map(({ start, end }) => [start, end])).toEqual([[111, 125]]);
  });

  test('no find in any block: nothing to ask', () => {
    expect(lookupRequest(join(['Ducks came.', 'Norwalk is warm.']))).toBeNull();
    expect(lookupRequest(joinParses([]))).toBeNull();
  });

  test('a dateline in one block decides in another', async () => {
    const { mentions } = await detectParse(
      join(['NORWALK, Ohio (AP) — Ducks came.', 'Norwalk police came too.']),
    );
    expect(mentions).toEqual([]);
  });

  test('a block without an agency still tells of its place', async () => {
    const { mentions } = await detectParse(
      join(['The fair in Norwalk, Ohio, is loud.', 'Norwalk police came.']),
    );
    expect(mentions.filter(({ certainty }) => certainty === 'sure')).toEqual([]);
  });

  test('blocks do not flow into each other', async () => {
    expect((await detectParse(join(['We like Norwalk', 'police dogs']))).mentions).toEqual([]);
    expect((await detectParse(join(['Police in', 'Norwalk']))).mentions).toEqual([]);
  });

  const known: readonly (readonly [what: string, first: string, second: string])[] = [
    ['a police department’s initials', 'The Norwalk Police Department hired.', 'NPD will hire again.'],
    ['a department’s initials', 'The Connecticut Department of Correction hired.', 'DOC will hire again.'],
  ];
  // Known faults: the cheap first test of a block does not know these words.
  const unknown: typeof known = [
    ['the state police’s initials', 'The Connecticut State Police (CSP) hired.', 'CSP will hire again.'],
    ['a university', 'Classes at Southern Connecticut State ended.', 'University police closed a lot.'],
  ];
  const inNext = async (_what: string, ...blocks: string[]) => {
    const whole = blocks.join('\n\n');
    const expected = await detector.detect({ text: whole });
    expect(expected.mentions.at(-1)!.start).toBeGreaterThan(blocks[0]!.length);
    expect(await detectParse(join(blocks))).toEqual(expected);
  };
  test.each(known)('%s of a block before are known in the next', inNext);
  test.each(unknown)('%s of a block before are known in the next', inNext);
});

describe('one parse', () => {
  test('is plain data, the same each time', () => {
    const text = 'Police in Norwalk and Stamford met Wethersfield’s chief.';
    const first = parse(text);
    expect(structuredClone(first)).toEqual(first);
    expect(parse(text)).toEqual(first);
  });

  test.each([
    ['empty', ''],
    ['spaces', '   '],
    ['one character', '\u00ad'],
    ['a lone surrogate', '\ud83e Norwalk police'],
    ['a null', 'Norwalk\u0000police'],
  ])('takes odd text: %s', async (_what, text) => {
    const { mentions } = await detector.detect({ text });
    for (const { start, end } of mentions) expect(text.slice(start, end)).toContain('Norwalk');
  });
});
