import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../lib/domain/mention.ts';
import { compare, type Labelled, totals } from '../../../scripts/support/corpus.ts';

const TEXT = 'Norwalk police met Stamford police and the mayor.';
const labelled = (more: Partial<Labelled> = {}): Labelled => ({
  id: 'one',
  text: TEXT,
  agencies: ['norwalk-pd', 'stamford-pd'],
  spans: [
    [0, 14, 'norwalk-pd'],
    [19, 34, 'stamford-pd'],
  ],
  ...more,
});
const mention = (
  start: number,
  end: number,
  agency: string,
  certainty: Mention['certainty'] = 'sure',
): Mention => ({
  start,
  end,
  agency,
  certainty,
  why: { words: TEXT.slice(start, end), rule: 'test', supporting: [], against: [] },
});
const NORWALK = mention(0, 14, 'norwalk-pd');
const STAMFORD = mention(19, 34, 'stamford-pd');

describe('scoring', () => {
  test('all found', () => {
    expect(totals([compare(labelled(), [NORWALK, STAMFORD])])).toEqual({
      documents: 1,
      precision: 1,
      recall: 1,
      f1: 1,
      spanPrecision: 1,
      spanRecall: 1,
    });
  });

  test('one missed', () => {
    expect(totals([compare(labelled(), [NORWALK])])).toMatchObject({
      precision: 1,
      recall: 0.5,
      spanRecall: 0.5,
    });
  });

  test('one too many', () => {
    const figures = totals([compare(labelled(), [NORWALK, STAMFORD, mention(39, 48, 'danbury-pd')])]);
    expect(figures).toMatchObject({ precision: 2 / 3, recall: 1, spanPrecision: 2 / 3, spanRecall: 1 });
  });

  test('spans count by overlap', () => {
    const figures = totals([compare(labelled(), [mention(0, 7, 'norwalk-pd'), STAMFORD])]);
    expect(figures).toMatchObject({ spanPrecision: 1, spanRecall: 1 });
  });

  test('an agency found at the wrong place counts in the set and not in the spans', () => {
    const figures = totals([compare(labelled(), [mention(39, 48, 'norwalk-pd'), STAMFORD])]);
    expect(figures).toMatchObject({ precision: 1, recall: 1, spanPrecision: 0.5, spanRecall: 0.5 });
  });

  test('the right words with another agency are wrong', () => {
    const figures = totals([compare(labelled(), [mention(0, 14, 'danbury-pd')])]);
    expect(figures).toMatchObject({ precision: 0, recall: 0, f1: 0, spanPrecision: 0, spanRecall: 0 });
  });

  test('possible mentions do not count', () => {
    const figures = totals([
      compare(labelled(), [NORWALK, STAMFORD, mention(39, 48, 'danbury-pd', 'possible')]),
    ]);
    expect(figures).toMatchObject({ precision: 1, spanPrecision: 1 });
  });

  test('a predicted span at an ambiguous one counts neither way', () => {
    const item = labelled({ ambiguous: [[39, 48, 'danbury-pd']] });
    const figures = totals([compare(item, [NORWALK, STAMFORD, mention(39, 48, 'norwalk-pd')])]);
    expect(figures).toMatchObject({ spanPrecision: 1, spanRecall: 1 });
  });

  test('an ambiguous span does not touch the set', () => {
    const item = labelled({ ambiguous: [[39, 48, 'danbury-pd']] });
    const figures = totals([compare(item, [NORWALK, STAMFORD, mention(39, 48, 'danbury-pd')])]);
    expect(figures).toMatchObject({ precision: 2 / 3, spanPrecision: 1 });
  });

  test('further spans of a text that is not labelled to the end are not wrong', () => {
    const item = labelled({ exhaustive: false });
    const figures = totals([compare(item, [NORWALK, STAMFORD, mention(39, 48, 'norwalk-pd')])]);
    expect(figures.spanPrecision).toBe(1);
  });

  test('agencies outside the scope are ignored on both sides', () => {
    const scope = new Set(['norwalk-pd']);
    const outcome = compare(labelled(), [NORWALK, mention(39, 48, 'danbury-pd')], scope);
    expect(totals([outcome])).toMatchObject({ precision: 1, recall: 1, spanPrecision: 1, spanRecall: 1 });
  });

  test('totals are of all documents together', () => {
    const empty = labelled({ id: 'two', agencies: [], spans: [] });
    const figures = totals([compare(labelled(), [NORWALK, STAMFORD]), compare(empty, [NORWALK, STAMFORD])]);
    expect(figures).toMatchObject({ documents: 2, precision: 0.5, recall: 1 });
  });
});
