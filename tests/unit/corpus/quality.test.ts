import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare, type Labelled, readCorpus, type Totals, totals } from '../../../scripts/support/corpus.ts';
import { CORPUS_DIR, detector } from '../../support/detection.ts';

type Floor = Omit<Totals, 'documents' | 'f1'>;

/** What detection reaches on the development sets, less a little. Raise these with each gain; never lower them. */
const FLOORS: Readonly<Record<string, { readonly articles: Floor; readonly sentences: Floor }>> = {
  dev: {
    articles: { precision: 0.985, recall: 0.97, spanPrecision: 0.985, spanRecall: 0.965 },
    sentences: { precision: 0.985, recall: 0.975, spanPrecision: 0.99, spanRecall: 0.975 },
  },
  'dev-2': {
    articles: { precision: 0.97, recall: 0.97, spanPrecision: 0.98, spanRecall: 0.96 },
    sentences: { precision: 0.975, recall: 0.94, spanPrecision: 0.975, spanRecall: 0.94 },
  },
  'dev-3': {
    articles: { precision: 0.99, recall: 0.98, spanPrecision: 0.99, spanRecall: 0.97 },
    sentences: { precision: 0.95, recall: 0.96, spanPrecision: 0.96, spanRecall: 0.96 },
  },
  'dev-4': {
    articles: { precision: 0.985, recall: 0.99, spanPrecision: 0.985, spanRecall: 0.99 },
    sentences: { precision: 0.975, recall: 0.99, spanPrecision: 0.975, spanRecall: 0.99 },
  },
};

async function score(items: readonly Labelled[], scope: ReadonlySet<string> | undefined): Promise<Totals> {
  const outcomes = [];
  for (const item of items) {
    const host = item.url ?? item.host;
    const { text, title } = item;
    const { mentions } = await detector.detect({
      text,
      ...(title ? { title } : {}),
      ...(host ? { host } : {}),
    });
    outcomes.push(compare(item, mentions, scope));
  }
  return totals(outcomes);
}

describe.each(Object.entries(FLOORS))('quality on %s', (name, floors) => {
  const { articles, sentences, scope } = readCorpus(join(CORPUS_DIR, name));

  test.each([
    ['articles', articles, floors.articles],
    ['sentences', sentences, floors.sentences],
  ] as const)('%s', async (_part, items, floor) => {
    const reached = await score(items, scope);
    for (const [figure, least] of Object.entries(floor)) {
      const value = reached[figure as keyof Floor];
      expect(value, `${figure} ${value.toFixed(4)} is below ${least}`).toBeGreaterThanOrEqual(least);
    }
  });
});
