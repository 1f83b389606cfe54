import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Labelled, type LabelledSpan, readCorpus } from '../../../scripts/support/corpus.ts';
import { CORPUS_DIR, corpusSets, DEV_SETS, dataset } from '../../support/detection.ts';

const KEYS = [
  'id',
  'host',
  'url',
  'title',
  'text',
  'agencies',
  'spans',
  'exhaustive',
  'ambiguous',
  'tags',
  'why',
];
const AGENCIES = new Map(dataset.agencies.map(({ id, kind }) => [id, kind]));

/** What is wrong with a span; its words are not repeated, since some sets are not to be read. */
function spanFaults(text: string, spans: readonly LabelledSpan[]): string[] {
  const faults: string[] = [];
  let last = 0;
  for (const [start, end, agency] of spans) {
    const at = `span ${start}–${end}`;
    if (!Number.isInteger(start) || !Number.isInteger(end)) faults.push(`${at}: not whole numbers`);
    if (start < last) faults.push(`${at}: overlaps the one before, or is out of order`);
    if (end <= start || end > text.length) faults.push(`${at}: outside the text`);
    const words = text.slice(start, end);
    if (words !== words.trim()) faults.push(`${at}: begins or ends with white space`);
    const cutsWord = (offset: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(offset - 1, offset + 1));
    if (cutsWord(start) || cutsWord(end)) faults.push(`${at}: cuts a word in two`);
    if (!AGENCIES.has(agency)) faults.push(`${at}: no agency ${agency}`);
    else if (AGENCIES.get(agency) === 'group') faults.push(`${at}: a group is never matched`);
    last = end;
  }
  return faults;
}

function faults(item: Labelled, isArticle: boolean): string[] {
  const found: string[] = [];
  const strings = isArticle ? (['id', 'title', 'text', 'why'] as const) : (['id', 'text', 'why'] as const);
  for (const key of strings) {
    if (typeof item[key] !== 'string' || !item[key].trim()) found.push(`no ${key}`);
  }
  if (isArticle && typeof item.exhaustive !== 'boolean') found.push('exhaustive is not said');
  for (const key of Object.keys(item)) if (!KEYS.includes(key)) found.push(`unknown field ${key}`);
  if (item.url && new URL(item.url).hostname !== item.host) {
    found.push('url is not of the host');
  }
  if (item.tags && (!Array.isArray(item.tags) || item.tags.some((tag) => !/^[a-z0-9-]+$/.test(tag)))) {
    found.push('tags are not words with hyphens');
  }
  const named = [...new Set(item.spans.map(([, , id]) => id))].sort();
  if (JSON.stringify(item.agencies) !== JSON.stringify(named)) {
    found.push('agencies are not those of the spans, sorted');
  }
  found.push(...spanFaults(item.text, item.spans), ...spanFaults(item.text, item.ambiguous ?? []));
  return found;
}

describe.each(corpusSets())('set %s', (name) => {
  const { articles, sentences, scope } = readCorpus(join(CORPUS_DIR, name));

  test('each text is well formed', () => {
    const all = [
      ...articles.map((item) => [item.id, faults(item, true)] as const),
      ...sentences.map((item) => [item.id, faults(item, false)] as const),
    ];
    expect(Object.fromEntries(all.filter(([, list]) => list.length > 0))).toEqual({});
  });

  test('its scope is of agencies on record, and holds every labelled one', () => {
    for (const id of scope ?? []) expect(AGENCIES.get(id)).toBeDefined();
    const labelled = [...articles, ...sentences].flatMap(({ agencies }) => agencies);
    expect(labelled.filter((id) => scope && !scope.has(id))).toEqual([]);
  });

  test('has texts with an agency and texts without', () => {
    const without = [...articles, ...sentences].filter(({ agencies }) => agencies.length === 0);
    expect(without.length).toBeGreaterThan(20);
    expect(articles.length + sentences.length - without.length).toBeGreaterThan(20);
  });
});

test('no two texts of all sets have one id, or the same words from the same outlet', () => {
  const all = corpusSets().flatMap((name) => {
    const { articles, sentences } = readCorpus(join(CORPUS_DIR, name));
    return [...articles, ...sentences];
  });
  const twice = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);
  expect(twice(all.map(({ id }) => id))).toEqual([]);
  const texts = new Map<string, string[]>();
  for (const { id, text, host, title } of all) {
    const words = [text, host, title].join('\n');
    texts.set(words, [...(texts.get(words) ?? []), id]);
  }
  expect([...texts.values()].filter((ids) => ids.length > 1)).toEqual([]);
});

test('the development sets are large, and name every agency that can be matched', () => {
  const sets = DEV_SETS.map((name) => readCorpus(join(CORPUS_DIR, name)));
  const articles = sets.flatMap((set) => set.articles);
  const sentences = sets.flatMap((set) => set.sentences);
  expect(articles.length).toBeGreaterThanOrEqual(150);
  expect(sentences.length).toBeGreaterThanOrEqual(400);
  const labelled = new Set([...articles, ...sentences].flatMap(({ agencies }) => agencies));
  const matched = [...AGENCIES].filter(([, kind]) => kind !== 'group').map(([id]) => id);
  expect(matched.filter((id) => !labelled.has(id))).toEqual([]);
});
