/** Text → who is named as an agency in it, and what tells of places; knows no dataset. */

import { isSendableKey } from '../domain/key.ts';
import { candidateId, type Candidate, type LookupRequest, MAX_LOOKUPS } from '../domain/lookup.ts';
import { readCues } from './cues.ts';
import { normalise, type Normalised } from './normalise.ts';
import { findAcronyms } from './rules/acronym.ts';
import { findAgencyLists } from './rules/agencies.ts';
import type { Finder } from './rules/finder.ts';
import { findPolice } from './rules/police.ts';
import { findSchools } from './rules/schools.ts';
import { findSpanish } from './rules/spanish.ts';
import { findStateBodies } from './rules/state.ts';
import { findUniversities } from './rules/university.ts';
import { type Token, tokenise } from './tokens.ts';
import { readTopics } from './topics.ts';
import type { Cue, Found, Parse, Topic } from './types.ts';

/** Marks in original offsets; a find without its own ends takes those of its name. */
function toOriginal(found: Found, text: Normalised): Found {
  const at = (offset: number) => (offset < 0 ? -1 : text.original(offset));
  const last = (offset: number) => (offset <= 0 ? -1 : text.original(offset - 1) + 1);
  return {
    ...found,
    start: at(found.start),
    end: last(found.end),
    readings: found.readings.map((reading) => ({ ...reading, start: at(reading.start), end: last(reading.end) })),
  };
}

/**
 * Reads one text, or one block of a page. Linear in the length of the text; pure.
 *
 * @param text any text, as printed
 * @returns what was found, for `joinParses`, `lookupRequest` and `resolve`; offsets are UTF-16, into `text`
 */
export function parse(text: string): Parse {
  const normalised = normalise(text);
  const tokens: Token[] = tokenise(normalised.text);
  const finder: Finder = { tokens, found: [] };
  findPolice(finder);
  findAgencyLists(finder);
  findStateBodies(finder);
  findSchools(finder);
  findUniversities(finder);
  findSpanish(finder);
  findAcronyms(finder);
  const move = <T extends Cue | Topic>(item: T): T => ({
    ...item,
    start: normalised.original(item.start),
    end: normalised.original(item.end - 1) + 1,
  });
  return {
    text,
    found: finder.found.map((found) => toOriginal(found, normalised)),
    cues: readCues(tokens).map(move),
    topics: readTopics(tokens).map(move),
    sentences: (tokens.at(-1)?.sentence ?? -1) + 1,
    paragraphs: (tokens.at(-1)?.paragraph ?? -1) + 1,
  };
}

/**
 * Joins the blocks of one document.
 *
 * @param parts each block's parse and its UTF-16 offset in the document's text, in order
 */
export function joinParses(parts: readonly { readonly parse: Parse; readonly offset: number }[]): Parse {
  const joined = { text: '', found: [] as Found[], cues: [] as Cue[], topics: [] as Topic[], sentences: 0, paragraphs: 0 };
  for (const { parse: part, offset } of parts) {
    const place = <T extends { sentence: number; paragraph: number }>(item: T): T => ({ ...item, sentence: item.sentence + joined.sentences, paragraph: item.paragraph + joined.paragraphs });
    const shift = (at: number) => (at < 0 ? at : at + offset);
    joined.text = joined.text.padEnd(offset) + part.text;
    for (const found of part.found) {
      const readings = found.readings.map((reading) => ({ ...reading, start: shift(reading.start), end: shift(reading.end) }));
      joined.found.push({ ...place(found), start: shift(found.start), end: shift(found.end), readings });
    }
    for (const cue of part.cues) joined.cues.push({ ...place(cue), start: shift(cue.start), end: shift(cue.end) });
    for (const topic of part.topics) joined.topics.push({ ...place(topic), start: shift(topic.start), end: shift(topic.end) });
    joined.sentences += part.sentences;
    joined.paragraphs += part.paragraphs;
  }
  return joined;
}

/** Clues in a page's title. */
export function parseTitle(title: string): Cue[] {
  return readCues(tokenise(normalise(title).text));
}

/** Keys of the places nearest to the candidates, at most `MAX_LOOKUPS`. */
function placesToAsk(parse: Parse, taken: ReadonlySet<string>, title: readonly Cue[]): string[] {
  const paragraphs = [...new Set(parse.found.map((found) => found.paragraph))];
  const nearest = new Map<string, number>();
  for (const cue of [...title, ...parse.cues]) {
    if (cue.key === undefined || taken.has(cue.key) || !isSendableKey(cue.key)) continue;
    const distance = cue.clue === 'dateline' || title.includes(cue) ? 0 : Math.min(...paragraphs.slice(0, 50).map((paragraph) => Math.abs(paragraph - cue.paragraph)));
    nearest.set(cue.key, Math.min(distance, nearest.get(cue.key) ?? Infinity));
  }
  return [...nearest].sort((a, b) => a[1] - b[1]).slice(0, MAX_LOOKUPS).map(([key]) => key);
}

/**
 * What to ask the background about a document.
 *
 * @param context the page's title, whose places are evidence too
 * @returns null when nothing agency-like is named: then there is nothing to ask and nothing to show
 */
export function lookupRequest(parse: Parse, context: { readonly title?: string } = {}): LookupRequest | null {
  const candidates = new Map<string, Candidate>();
  for (const found of parse.found) {
    for (const { key } of found.readings) {
      if (candidates.size >= MAX_LOOKUPS) break;
      if (isSendableKey(key)) candidates.set(candidateId({ key, kind: found.kind }), { key, kind: found.kind });
    }
  }
  if (candidates.size === 0) return null;
  const keys = new Set([...candidates.values()].map(({ key }) => key));
  const title = context.title ? parseTitle(context.title) : [];
  return { candidates: [...candidates.values()], places: placesToAsk(parse, keys, title) };
}
