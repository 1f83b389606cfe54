import { describe, expect, test } from 'vitest';
import { explain } from '../../../scripts/support/explain.ts';
import { detector } from '../../support/detection.ts';

const only = async (text: string, host?: string) => {
  const { mentions } = await detector.detect({ text, ...(host ? { host } : {}) });
  expect(mentions).toHaveLength(1);
  return mentions[0]!;
};

describe('why a mention is one', () => {
  test('it says the words as the page prints them', async () => {
    const text = 'The Nor\u00adwalk\u00a0police came.';
    const { why, start, end } = await only(text);
    expect(why.words).toBe('Nor\u00adwalk\u00a0police');
    expect(text.slice(start, end)).toBe(why.words);
  });

  test('it names the rule', async () => {
    expect((await only('Norwalk police came.')).why.rule).toBe('name-before-police');
    expect((await only('Police in Norwalk came.')).why.rule).toBe('police-before-name');
  });

  test('the state beside the name is evidence for it', async () => {
    const { why } = await only('Norwalk, Conn., police came.');
    expect(why.supporting).toEqual([expect.objectContaining({ region: 'US-CT' })]);
    expect(why.against).toEqual([]);
  });

  test('a dateline is evidence, with its words', async () => {
    const { why } = await only('NORWALK, Conn. (AP) — Norwalk police came.');
    expect(why.supporting).toContainEqual(
      expect.objectContaining({ words: expect.stringContaining('NORWALK'), region: 'US-CT' }),
    );
  });

  test('the outlet’s home is evidence', async () => {
    const { why } = await only('Norwalk police came.', 'www.wtnh.com');
    expect(why.supporting).toContainEqual(expect.objectContaining({ clue: 'outlet', region: 'US-CT' }));
  });

  test('evidence against is kept where the mention stands all the same', async () => {
    const { why } = await only(
      'NORWALK, Conn. — Norwalk police, with neighbors in Darien and Westport, asked about a truck from Ohio.',
    );
    expect(why.against.map(({ region }) => region)).toContain('US-OH');
  });

  test('a possible mention has evidence on the other side', async () => {
    const { mentions } = await detector.detect({
      text: 'The Department of Correction bought beds in Ohio and in Connecticut.',
    });
    expect(mentions).toHaveLength(1);
    for (const { certainty, why } of mentions) {
      expect(certainty).toBe('possible');
      expect(why.against.length).toBeGreaterThan(0);
    }
  });

  test('every weight is positive and every region a code', async () => {
    const { why } = await only('NORWALK, Conn. — Norwalk police met Stamford firefighters, Ohio’s best.');
    for (const { weight, region, clue, words } of [...why.supporting, ...why.against]) {
      expect(weight).toBeGreaterThan(0);
      expect(region).toMatch(/^[A-Z]{2}(-[A-Z]{2})?$/);
      expect(clue).not.toBe('');
      expect(words).not.toBe('');
    }
  });

  // A known fault: only the words of the mention lose their line ends, not those of the evidence.
  test('a line end in the page’s words makes no second line', async () => {
    expect(explain(await only('Norwalk, Conn.,\npolice came.'))).not.toContain('\n');
  });

  test('the command line explains it in one line', async () => {
    const line = explain(await only('Norwalk, Conn., police came.'));
    expect(line).toContain('"Norwalk, Conn., police"');
    expect(line).toContain('name-before-police');
    expect(line).toContain('US-CT');
  });
});
