/** Every quotation in the record is one that was read in a source, letter by letter; what is withheld stays out. */

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../scripts/support/load-dataset.ts';
import hashes from '../../fixtures/provenance/quotes.json' with { type: 'json' };

const hashOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const statements = loadDataset().matters.flatMap((matter) => matter.statements);
const printed = new Map(Object.entries(hashes.printed));
const splitOff = new Map(Object.entries(hashes.splitOff));

/** A statement's source of truth, and whether its quotation is the one that was read. */
function isAsRead({ id, quote }: { id: string; quote?: string | undefined }): boolean {
  if (splitOff.has(id)) return quote === undefined;
  return printed.has(id) && printed.get(id) === (quote === undefined ? null : hashOf(quote));
}

describe('provenance', () => {
  test('every quotation equals the one that was read, letter by letter', () => {
    expect(statements.filter((statement) => !isAsRead(statement)).map(({ id }) => id)).toEqual([]);
  });

  test('a changed letter, and a straight apostrophe for a curly one, would be noticed', () => {
    const { id, quote = '' } = statements.find(({ quote }) => quote?.includes('’')) ?? { id: '' };
    expect(isAsRead({ id, quote })).toBe(true);
    expect(isAsRead({ id, quote: quote.replace('’', "'") })).toBe(false);
    expect(isAsRead({ id, quote: `${quote}.` })).toBe(false);
  });

  test('the whole of what was read and may be shown is in the record', () => {
    const ids = new Set(statements.map(({ id }) => id));
    expect([...printed.keys(), ...splitOff.keys()].filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBe(printed.size + splitOff.size);
  });

  test('nothing that is withheld is in the record, by id or by its words', () => {
    const ids = Object.keys(hashes.withheld);
    const quotes = new Set(Object.values(hashes.withheld));
    expect(ids.length).toBeGreaterThan(0);
    expect(statements.filter(({ id }) => ids.includes(id))).toEqual([]);
    expect(statements.filter(({ quote }) => quote !== undefined && quotes.has(hashOf(quote)))).toEqual([]);
  });
});
