/**
 * Detection for tests: the extension's own engine over the real data, and a notation in which a test says what
 * should be found where: `[Norwalk police](norwalk-pd) said`.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinParses, lookupRequest, type Parse, parse, resolve } from '../../lib/detect/index.ts';
import type { LookupReply, LookupRequest, Owner } from '../../lib/domain/lookup.ts';
import type { Detection, Mention } from '../../lib/domain/mention.ts';
import { nameRows } from '../../lib/domain/names.ts';
import { createGazetteer, createOutlets } from '../../lib/places/index.ts';
import { answer } from '../../lib/store/answer.ts';
import { type Labelled, readCorpus } from '../../scripts/support/corpus.ts';
import { createDetector, type Page } from '../../scripts/support/detector.ts';
import { DATA_DIR, loadDataset } from '../../scripts/support/load-dataset.ts';

export const detector = createDetector();
export const dataset = loadDataset();

/** Town → agency id of each municipal police department on record. */
export const policeByTown: ReadonlyMap<string, string> = new Map(
  dataset.agencies
    .filter(({ kind }) => kind === 'municipal-police')
    .map(({ id, place }) => [place.town!, id] as const),
);

const owners = new Map<string, Owner[]>();
for (const agency of dataset.agencies) {
  for (const { id, kind, region } of nameRows(agency)) {
    owners.set(id, [...(owners.get(id) ?? []), { id: agency.id, kind, region }]);
  }
}
const gazetteer = createGazetteer(readFileSync(join(DATA_DIR, 'places', 'gazetteer.txt'), 'utf8'));
const outlets = createOutlets(JSON.parse(readFileSync(join(DATA_DIR, 'outlets.json'), 'utf8')));

/** The background's answer, from the data files. */
export function lookup(request: LookupRequest, host?: string): Promise<LookupReply> {
  return answer(request, {
    version: dataset.version,
    ownersOf: (ids) =>
      Object.fromEntries(ids.flatMap((id) => (owners.has(id) ? [[id, owners.get(id)!]] : []))),
    placeSenses: (key) => gazetteer.senses(key),
    home: host ? outlets.home(host, '/') : null,
  });
}

/** Resolves a parse as the extension does. */
export async function detectParse(
  whole: Parse,
  { title, host }: Omit<Page, 'text'> = {},
): Promise<Detection> {
  const context = title ? { title } : {};
  const request = lookupRequest(whole, context);
  if (!request) return { mentions: [], references: [] };
  return resolve(whole, await lookup(request, host), context);
}

/** The text's paragraphs parsed one by one and joined, as the page reader does. */
export function parseInBlocks(text: string): Parse {
  let offset = 0;
  const parts = text.split('\n\n').map((block) => {
    const part = { parse: parse(block), offset };
    offset += block.length + 2;
    return part;
  });
  return joinParses(parts);
}

/** What a test expects, and why the rules of what counts as a mention ask for it. */
export interface Case {
  /**
   * Text with marks: `[words](id)` is a sure mention, `[words](?id)` a possible one, and `[words](~id)` is not to
   * be sure (possible or nothing). Whatever is unmarked must not be found.
   */
  readonly text: string;
  readonly why: string;
  readonly title?: string;
  readonly host?: string;
  /** A known fault: the test then expects to fail, and says so when the fault is gone. */
  readonly open?: true;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly sign: '' | '?' | '~';
  readonly agency: string;
}

const MARK = /\[([^\]]*)\]\(([?~]?)([a-z0-9-]+)\)/g;

/** A marked text without its marks, and the marks. */
export function readMarked(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let removed = 0;
  const text = marked.replace(
    MARK,
    (whole, words: string, sign: Mark['sign'], agency: string, at: number) => {
      const start = at - removed;
      removed += whole.length - words.length;
      marks.push({ start, end: start + words.length, sign, agency });
      return words;
    },
  );
  return { text, marks };
}

function writeMarked(text: string, marks: readonly Mark[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, sign, agency } of [...marks].sort((a, b) => a.start - b.start)) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}](${sign}${agency})`;
    at = end;
  }
  return out + text.slice(at);
}

/** How far a mark may reach beyond the words expected: "former", "Connecticut", "officers". */
const SLACK = 30;

function fits(mark: Mark, mention: Mention): boolean {
  const overlaps = mention.start < mark.end && mark.start < mention.end;
  const isNear = mention.start >= mark.start - SLACK && mention.end <= mark.end + SLACK;
  return overlaps && isNear && mark.agency === mention.agency;
}

/** What was found, in the notation of the case; spans that fit an expected one are written as that one. */
export async function foundIn(case_: Case): Promise<string> {
  const { text, marks } = readMarked(case_.text);
  const { mentions } = await detector.detect({
    text,
    ...(case_.title ? { title: case_.title } : {}),
    ...(case_.host ? { host: case_.host } : {}),
  });
  const left = new Set(marks);
  const found: Mark[] = mentions.map((mention) => {
    const mark = [...left].find((one) => fits(one, mention));
    if (mark) left.delete(mark);
    const { start, end } = mark ?? mention;
    const sign = mention.certainty === 'sure' ? '' : mark?.sign === '~' ? '~' : '?';
    return { start, end, sign, agency: mention.agency };
  });
  // "Not sure" is met by silence too.
  found.push(...[...left].filter(({ sign }) => sign === '~'));
  return writeMarked(text, found);
}

export const CORPUS_DIR = 'tests/corpus';

/** Folders of labelled texts that tests may read one by one (the held-back set is only counted). */
export const DEV_SETS = ['dev', 'dev-2', 'dev-3', 'dev-4'] as const;

export const corpusSets = (): string[] =>
  readdirSync(CORPUS_DIR, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** Every labelled text of the development sets. */
export function devTexts(): Labelled[] {
  return DEV_SETS.flatMap((name) => {
    const { articles, sentences } = readCorpus(join(CORPUS_DIR, name));
    return [...articles, ...sentences];
  });
}
