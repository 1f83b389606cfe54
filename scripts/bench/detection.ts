/** Speed of detection beside one combined regular expression and an Aho–Corasick automaton, as ratios. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AhoCorasick } from '@monyone/aho-corasick/greedy';
import { joinParses, lookupRequest, parse, resolve } from '../../lib/detect/index.ts';
import type { Owner } from '../../lib/domain/lookup.ts';
import { nameRows } from '../../lib/domain/names.ts';
import type { Agency } from '../../lib/domain/schema.ts';
import { createGazetteer } from '../../lib/places/index.ts';
import { answer } from '../../lib/store/answer.ts';
import { ROOT } from '../support/build.ts';
import { medians, printTable, type Subject } from './measure.ts';
import { aliases, documents, policeAgencies } from './texts.ts';

const SIZES = [8, 1_000, 18_000] as const;
const TEXT_LENGTH = 1_000_000;
const ROUNDS = 5;

const gazetteer = createGazetteer(readFileSync(join(ROOT, 'data/places/gazetteer.txt'), 'utf8'));

/** The extension's pipeline over agencies held in memory. */
function pipeline(agencies: readonly Agency[]): (text: string) => Promise<number> {
  const owners: Record<string, Owner[]> = Object.create(null);
  for (const { id, agency, kind, region } of agencies.flatMap(nameRows)) {
    owners[id] = [...(owners[id] ?? []), { id: agency, kind, region }];
  }
  return async (text) => {
    const whole = joinParses([{ parse: parse(text), offset: 0 }]);
    const request = lookupRequest(whole, {});
    if (request === null) return 0;
    const reply = await answer(request, {
      version: 'bench',
      ownersOf: (ids) => Object.fromEntries(ids.flatMap((id) => (owners[id] ? [[id, owners[id]]] : []))),
      placeSenses: (key) => gazetteer.senses(key),
      home: { region: 'US-CT' },
    });
    return resolve(whole, reply, {}).mentions.length;
  };
}

function combinedExpression(agencies: readonly Agency[]): (text: string) => number {
  const words = aliases(agencies)
    .sort((a, b) => b.length - a.length)
    .map((alias) => alias.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const expression = new RegExp(`\\b(?:${words.join('|')})(?!\\w)`, 'gi');
  return (text) => [...text.matchAll(expression)].length;
}

function automaton(agencies: readonly Agency[]): (text: string) => number {
  const matcher = new AhoCorasick(aliases(agencies).map((alias) => alias.toLowerCase()));
  return (text) => matcher.matchInText(text.toLowerCase()).length;
}

/** The grammar alone: what a page pays before anything is asked; it knows no dataset. */
function grammar(): (text: string) => number {
  return (text) => parse(text).found.length;
}

const TECHNIQUES = {
  'On Record': pipeline,
  'On Record, the parser alone': grammar,
  'one regular expression': combinedExpression,
  'Aho–Corasick (@monyone/aho-corasick)': automaton,
} as const;

/** Prints the tables. @returns slowest to fastest of our three sizes, 1 where the size makes no difference */
export async function benchDetection(): Promise<number> {
  const texts = documents(TEXT_LENGTH);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const built = SIZES.flatMap((size) => subjects(size, texts));
  const times = await medians(built, ROUNDS);
  const timeOf = (name: string, size: number): number => times.get(`${name} ${size}`) ?? Number.NaN;

  console.log(
    `Detection: ${texts.length} documents, ${(length / 1e6).toFixed(2)} M characters, median of ${ROUNDS} rounds`,
  );
  printTable([
    ['million characters a second', ...SIZES.map((size) => `${size} agencies`)],
    ...Object.keys(TECHNIQUES).map((name) => [
      name,
      ...SIZES.map((size) => (length / 1e3 / timeOf(name, size)).toFixed(1)),
    ]),
  ]);
  console.log('On Record’s speed as a ratio to the others’ in this run (above 1: On Record is faster)');
  printTable(
    Object.keys(TECHNIQUES)
      .slice(1)
      .map((name) => [
        name,
        ...SIZES.map((size) => (timeOf(name, size) / timeOf('On Record', size)).toFixed(2)),
      ]),
  );
  const spreadOf = (name: string): number => {
    const ours = SIZES.map((size) => timeOf(name, size));
    return Math.max(...ours) / Math.min(...ours);
  };
  for (const name of ['On Record, the parser alone', 'On Record']) {
    console.log(`${name}: slowest to fastest of the three sizes ${spreadOf(name).toFixed(2)} (1 is flat)`);
  }
  return spreadOf('On Record, the parser alone');
}

function subjects(size: number, texts: readonly string[]): Subject[] {
  const agencies = policeAgencies(size);
  return Object.entries(TECHNIQUES).map(([name, build]) => {
    const started = performance.now();
    const find = build(agencies);
    console.log(`  built ${name} for ${size} agencies in ${Math.round(performance.now() - started)} ms`);
    return {
      name: `${name} ${size}`,
      run: async () => {
        for (const text of texts) await find(text);
      },
    };
  });
}
