/** `npm run score -- DIR [--json] [--predictions FILE]`: scores detection on a labelled corpus. */

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Mention } from '../lib/domain/mention.ts';
import {
  compare,
  corpusFolders,
  type Labelled,
  type Outcome,
  readCorpus,
  type Totals,
  totals,
} from './support/corpus.ts';
import { createDetector } from './support/detector.ts';

const USAGE = 'usage: npm run score -- DIR [--json] [--predictions FILE] [--quiet]';

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, predictions: { type: 'string' }, quiet: { type: 'boolean' } },
    });
    if (positionals.length !== 1) throw new Error('one folder is needed');
    return { ...values, dir: positionals[0]! };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

const percent = (value: number) => `${(100 * value).toFixed(2)}%`.padStart(8);

function line(
  label: string,
  { documents, precision, recall, f1, spanPrecision, spanRecall }: Totals,
): string {
  return `${label.padEnd(28)}${String(documents).padStart(5)} ${percent(precision)} ${percent(recall)} ${percent(f1)}  ${percent(spanPrecision)} ${percent(spanRecall)}`;
}

function printTags(outcomes: readonly Outcome[], out: (text: string) => void): void {
  const tags = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    for (const tag of outcome.item.tags ?? []) tags.set(tag, [...(tags.get(tag) ?? []), outcome]);
  }
  for (const [tag, tagged] of [...tags].sort()) out(line(`  ${tag}`, totals(tagged)));
}

function excerpt(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 60), start);
  return `…${before}[${text.slice(start, end)}]${text.slice(end, end + 60)}…`.replace(/\s+/g, ' ');
}

function printMisses(outcomes: readonly Outcome[], out: (text: string) => void): void {
  for (const { item, wrong, missed, wrongSpans, missedSpans } of outcomes) {
    if (wrong.length + missed.length + wrongSpans.length + missedSpans.length === 0) continue;
    out(
      `${item.id}${item.host ? ` (${item.host})` : ''}: ${[...wrong.map((id) => `+${id}`), ...missed.map((id) => `-${id}`)].join(' ') || 'spans only'}`,
    );
    for (const { start, end, agency, why } of wrongSpans) {
      const sides = [why.supporting, why.against].map((side) =>
        side.map((one) => `${one.words}/${one.clue}/${one.weight.toFixed(1)}`).join(', '),
      );
      out(
        `   wrong  ${agency} ${why.rule} ${excerpt(item.text, start, end)}  for: ${sides[0]}; against: ${sides[1]}`,
      );
    }
    for (const [start, end, agency] of missedSpans)
      out(`   missed ${agency} ${excerpt(item.text, start, end)}`);
  }
}

async function main(): Promise<void> {
  const options = readOptions();
  const out = options.json ? (text: string) => console.error(text) : (text: string) => console.log(text);
  const folders = corpusFolders(options.dir);
  if (folders.length === 0)
    throw new Error(`${options.dir}: no corpus there (articles/*.json or sentences.jsonl)`);
  const detector = createDetector();
  const predictions: string[] = [];
  const run = async (items: readonly Labelled[], scope: ReadonlySet<string> | undefined) => {
    const outcomes: Outcome[] = [];
    for (const item of items) {
      const where = item.url ?? item.host;
      const { mentions } = await detector.detect({
        text: item.text,
        ...(item.title ? { title: item.title } : {}),
        ...(where ? { host: where } : {}),
      });
      outcomes.push(compare(item, mentions, scope));
      predictions.push(prediction(item.id, mentions));
    }
    return outcomes;
  };
  const results = { articles: [] as Outcome[], sentences: [] as Outcome[] };
  for (const folder of folders) {
    const corpus = readCorpus(folder);
    results.articles.push(...(await run(corpus.articles, corpus.scope)));
    results.sentences.push(...(await run(corpus.sentences, corpus.scope)));
  }
  out(`${''.padEnd(28)}  docs precision   recall       F1   span-pr.  span-re.`);
  for (const [part, outcomes] of Object.entries(results)) {
    out(line(part, totals(outcomes)));
    if (!options.quiet) {
      printTags(outcomes, out);
      printMisses(outcomes, out);
    }
  }
  if (options.predictions) writeFileSync(options.predictions, `${predictions.join('\n')}\n`);
  if (options.json)
    console.log(JSON.stringify({ articles: totals(results.articles), sentences: totals(results.sentences) }));
}

function prediction(id: string, mentions: readonly Mention[]): string {
  const sure = mentions.filter((mention) => mention.certainty === 'sure');
  const agencies = [...new Set(sure.map((mention) => mention.agency))].sort();
  return JSON.stringify({
    id,
    agencies,
    mentions: sure.map(({ start, end, agency }) => ({ start, end, agency })),
  });
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
