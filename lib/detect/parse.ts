/** Text → who is named as an agency in it, and what tells of places; knows no dataset. */

import { readCues } from './cues.ts';
import { type Normalised, normalise } from './normalise.ts';
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
import type { Cue, Found, Parse, Surroundings, Topic } from './types.ts';
import { mayNameAgency, mayReferToAgency } from './words.ts';

/** A text's words, kept beside its parse until its surroundings are read: a parse itself is plain data. */
const words = new WeakMap<Parse, { readonly tokens: readonly Token[]; readonly normalised: Normalised }>();

const RULES = [
  findPolice,
  findAgencyLists,
  findStateBodies,
  findSchools,
  findUniversities,
  findSpanish,
  findAcronyms,
];

/** Marks in original offsets; a find without its own ends takes those of its name. */
function toOriginal(found: Found, text: Normalised): Found {
  const at = (offset: number) => (offset < 0 ? -1 : text.original(offset));
  const last = (offset: number) => (offset <= 0 ? -1 : text.original(offset - 1) + 1);
  return {
    ...found,
    start: at(found.start),
    end: last(found.end),
    readings: found.readings.map((reading) => ({
      ...reading,
      start: at(reading.start),
      end: last(reading.end),
    })),
  };
}

function readSurroundings(tokens: readonly Token[], text: Normalised): Surroundings {
  const move = <T extends Cue | Topic>(item: T): T => ({
    ...item,
    start: text.original(item.start),
    end: text.original(item.end - 1) + 1,
  });
  return {
    cues: readCues(tokens).map(move),
    topics: readTopics(tokens).map(move),
    sentences: (tokens.at(-1)?.sentence ?? -1) + 1,
    paragraphs: (tokens.at(-1)?.paragraph ?? -1) + 1,
  };
}

/**
 * Reads one text, or one block of a page. Linear in the length of the text; pure.
 *
 * @param text any text, as printed
 * @returns what was found, for `joinParses`, `lookupRequest` and `resolve`; offsets are UTF-16, into `text`
 */
export function parse(text: string): Parse {
  if (!mayNameAgency(text) && !mayReferToAgency(text)) return { text, found: [] };
  const normalised = normalise(text);
  const tokens = tokenise(normalised.text);
  const finder: Finder = { tokens, found: [], listed: new Set() };
  for (const find of RULES) find(finder);
  const found = finder.found.map((one) => toOriginal(one, normalised));
  const result: Parse = { text, found };
  if (found.length > 0) words.set(result, { tokens, normalised });
  return result;
}

/** Clues, topics and counts of a text; read once, kept with its parse. */
export function surroundingsOf(parse: Parse): Surroundings {
  if (!parse.surroundings) {
    const normalised = words.get(parse)?.normalised ?? normalise(parse.text);
    const tokens = words.get(parse)?.tokens ?? tokenise(normalised.text);
    parse.surroundings = readSurroundings(tokens, normalised);
    words.delete(parse);
  }
  return parse.surroundings;
}

/** Reads a parse's surroundings ahead of `joinParses`, so that a long document can be prepared in slices. */
export function prepare(parse: Parse): void {
  surroundingsOf(parse);
}

/** Clues in a page's title. */
export function titleCues(title: string | undefined): readonly Cue[] {
  if (!title) return [];
  // Outside every paragraph of the text, and before all of them.
  const { cues } = surroundingsOf({ text: title, found: [] });
  return cues.map((cue) => ({ ...cue, sentence: -1, paragraph: -1 }));
}
