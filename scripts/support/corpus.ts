/** Reads a labelled corpus and scores detections against it. Format: tests/corpus/README.md. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mention } from '../../lib/domain/mention.ts';

export type LabelledSpan = readonly [start: number, end: number, agency: string];

export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly host?: string;
  readonly url?: string;
  readonly agencies: readonly string[];
  readonly spans: readonly LabelledSpan[];
  readonly ambiguous?: readonly LabelledSpan[];
  readonly exhaustive?: boolean;
  readonly tags?: readonly string[];
  readonly why?: string;
}

export interface Corpus {
  readonly articles: readonly Labelled[];
  readonly sentences: readonly Labelled[];
  /** Agencies outside the scope are ignored; undefined: all count. */
  readonly scope?: ReadonlySet<string>;
}

function jsonFiles(dir: string): string[] {
  return existsSync(dir)
    ? readdirSync(dir)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(dir, name))
    : [];
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: not JSON (${(error as Error).message})`);
  }
}

/**
 * @param dir folder with `articles/*.json`, `sentences.jsonl`, `corpus.json`, each optional
 * @throws naming the file, when one is not JSON or nothing is there
 */
export function readCorpus(dir: string): Corpus {
  const articles = jsonFiles(join(dir, 'articles')).map(
    (file) => parseJson(file, readFileSync(file, 'utf8')) as Labelled,
  );
  const lines = join(dir, 'sentences.jsonl');
  const sentences = existsSync(lines)
    ? readFileSync(lines, 'utf8')
        .split('\n')
        .filter((line) => line.trim())
        .map((line, index) => parseJson(`${lines}:${index + 1}`, line) as Labelled)
    : [];
  const meta = join(dir, 'corpus.json');
  const scope = existsSync(meta)
    ? (parseJson(meta, readFileSync(meta, 'utf8')) as { scope?: string[] }).scope
    : undefined;
  if (articles.length + sentences.length === 0)
    throw new Error(`${dir}: no articles/*.json and no sentences.jsonl`);
  return { articles, sentences, ...(scope ? { scope: new Set(scope) } : {}) };
}

/** Folders with a corpus: the folder itself, or its sub-folders. */
export function corpusFolders(dir: string): string[] {
  const isCorpus = (folder: string) =>
    existsSync(join(folder, 'articles')) || existsSync(join(folder, 'sentences.jsonl'));
  if (isCorpus(dir)) return [dir];
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .sort()
    .map((name) => join(dir, name))
    .filter(isCorpus);
}

export interface Outcome {
  readonly item: Labelled;
  readonly found: readonly string[];
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  /** Predicted spans that hit nothing, and labelled spans that nothing hits. */
  readonly wrongSpans: readonly Mention[];
  readonly missedSpans: readonly LabelledSpan[];
  readonly spanHits: number;
  readonly labelledHits: number;
}

const overlaps = (a: { start: number; end: number }, [start, end]: LabelledSpan) =>
  a.start < end && start < a.end;

/** Compares sure mentions with the labels of one document. */
export function compare(item: Labelled, mentions: readonly Mention[], scope?: ReadonlySet<string>): Outcome {
  const inScope = (id: string) => !scope || scope.has(id);
  const sure = mentions.filter((mention) => mention.certainty === 'sure' && inScope(mention.agency));
  const labelled = new Set(item.agencies.filter(inScope));
  const spans = item.spans.filter(([, , id]) => inScope(id));
  const counted = sure.filter(
    (mention) =>
      !(item.ambiguous ?? []).some((span) => overlaps(mention, span)) ||
      spans.some((span) => span[2] === mention.agency && overlaps(mention, span)),
  );
  const predicted = new Set(sure.map((mention) => mention.agency));
  const hits = counted.filter((mention) =>
    spans.some((span) => span[2] === mention.agency && overlaps(mention, span)),
  );
  const missedSpans = spans.filter(
    (span) => !sure.some((mention) => mention.agency === span[2] && overlaps(mention, span)),
  );
  return {
    item,
    found: [...predicted].filter((id) => labelled.has(id)),
    wrong: [...predicted].filter((id) => !labelled.has(id)),
    missed: [...labelled].filter((id) => !predicted.has(id)),
    wrongSpans: item.exhaustive === false ? [] : counted.filter((mention) => !hits.includes(mention)),
    missedSpans,
    spanHits: hits.length,
    labelledHits: spans.length - missedSpans.length,
  };
}

export interface Totals {
  readonly documents: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly spanPrecision: number;
  readonly spanRecall: number;
}

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** Micro totals over documents; a share of nothing counts as 1. */
export function totals(outcomes: readonly Outcome[]): Totals {
  const sum = (count: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const found = sum((outcome) => outcome.found.length);
  const precision = ratio(found, found + sum((outcome) => outcome.wrong.length));
  const recall = ratio(found, found + sum((outcome) => outcome.missed.length));
  const spanHits = sum((outcome) => outcome.spanHits);
  const labelledHits = sum((outcome) => outcome.labelledHits);
  return {
    documents: outcomes.length,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    spanPrecision: ratio(spanHits, spanHits + sum((outcome) => outcome.wrongSpans.length)),
    spanRecall: ratio(labelledHits, labelledHits + sum((outcome) => outcome.missedSpans.length)),
  };
}
