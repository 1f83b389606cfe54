/** What the grammar's rules share: the words, and a place to put what they find. */

import { isSendableKey } from '../../domain/key.ts';
import type { HeadClass, Region } from '../../domain/lookup.ts';
import {
  keyOf,
  readingsFromLeft,
  readingsFromRight,
  runEndingAt,
  runStartingAt,
  type Span,
  stateAt,
  stateEndingAt,
} from '../runs.ts';
import type { Token } from '../tokens.ts';
import type { Found, Need, Reading } from '../types.ts';
import { CONJUNCTIONS, PLACE_SUFFIXES, TOWN_WORDS } from '../vocabulary.ts';

/** Most members of one list. */
const MAX_MEMBERS = 40;

/** A name in the text, with the state printed after it. */
export interface Name {
  readonly span: Span;
  readonly region?: Region;
  /** Last token, the state's included. */
  readonly last: number;
}

export interface Finder {
  readonly tokens: readonly Token[];
  readonly found: Found[];
  /** First tokens of list members already proposed: a member is proposed once, however many heads follow it. */
  readonly listed: Set<number>;
}

export interface Proposal {
  readonly kind: HeadClass;
  readonly rule: string;
  readonly readings: readonly Reading[];
  readonly region?: Region | undefined;
  readonly need?: Need;
  readonly loose?: boolean | undefined;
  /** First and last token to mark; without `from` the mark starts at the name. */
  readonly from?: number;
  readonly to?: number;
}

/** The place after "in" that follows a find: where its own place lies. */
function withinOf(tokens: readonly Token[], last: number | undefined): { within?: string } {
  if (last === undefined || tokens[last]!.possessive) return {};
  if (tokens[last + 1]?.low !== 'in' || !follows(tokens, last + 1)) return {};
  const name = nameStartingAt(tokens, last + 2);
  if (!name || !follows(tokens, last + 2)) return {};
  const key = keyOf(tokens, name.span.from, name.span.to);
  return isSendableKey(key) ? { within: key } : {};
}

/** Adds a find; the mark covers the name and, where given, its head words. */
export function propose(finder: Finder, proposal: Proposal): void {
  const { readings, region } = proposal;
  const name = readings.at(-1);
  if (!name || !readings[0]) return;
  const first = proposal.from === undefined ? undefined : finder.tokens[proposal.from]!;
  const last = proposal.to === undefined ? undefined : finder.tokens[proposal.to]!;
  const anchor = first ?? last ?? finder.tokens[tokenAt(finder.tokens, name.start)]!;
  finder.found.push({
    start: first?.start ?? -1,
    end: last?.end ?? -1,
    kind: proposal.kind,
    readings,
    rule: proposal.rule,
    ...(region ? { region } : {}),
    need: proposal.need ?? 'none',
    ...(proposal.loose ? { loose: true } : {}),
    ...(last && finder.tokens[proposal.to! + 1]?.low === 'there' && follows(finder.tokens, proposal.to! + 1)
      ? { there: true }
      : {}),
    ...withinOf(finder.tokens, proposal.to),
    sentence: anchor.sentence,
    paragraph: anchor.paragraph,
  });
}

/** Index of the token that starts at an offset (binary search). */
export function tokenAt(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether two tokens stand in one sentence with nothing but white space between. */
export function follows(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && at > 0 && token.glued && token.sentence === tokens[at - 1]!.sentence;
}

const STATE_GAP = /^\s*[,(]?\s*$/;

/** The name that ends at token `at`, which may be the name's state ("Norwalk, Conn., police"). */
export function nameEndingAt(tokens: readonly Token[], at: number): Name | undefined {
  const state = stateEndingAt(tokens, at);
  if (state && state.from > 0) {
    const token = tokens[state.from]!;
    const before = tokens[state.from - 1]!;
    if (STATE_GAP.test(token.gap) && before.sentence === token.sentence && before.cap && !before.possessive) {
      const span = runEndingAt(tokens, state.from - 1);
      if (span) return { span, region: state.region, last: at };
    }
  }
  const span = runEndingAt(tokens, at);
  return span && { span, last: at };
}

/** The name that starts at token `at`, with the state after it ("Norwalk, Ohio", "Norwalk (Conn.)"). */
export function nameStartingAt(tokens: readonly Token[], at: number): Name | undefined {
  const span = runStartingAt(tokens, at);
  if (!span) return undefined;
  for (let last = span.from + 1; last <= span.to; last += 1) {
    const inside = stateAt(tokens, last);
    if (inside?.to === span.to && !tokens[last - 1]!.headline) {
      return { span: { from: span.from, to: last - 1 }, region: inside.region, last: span.to };
    }
  }
  const next = tokens[span.to + 1];
  if (
    next &&
    next.sentence === tokens[span.to]!.sentence &&
    /^\s*[,(]\s*$/.test(next.gap) &&
    !tokens[span.to]!.possessive
  ) {
    const state = stateAt(tokens, span.to + 1);
    if (state) return { span, region: state.region, last: state.to };
  }
  return { span, last: span.to };
}

/** Skips "the", "nearby", "town of" … before a name. */
export function skipArticles(tokens: readonly Token[], at: number): number {
  let now = at;
  for (let steps = 0; steps < 4; steps += 1) {
    const token = tokens[now];
    if (!token) break;
    if (TOWN_WORDS.has(token.low) && /^(of|de)$/.test(tokens[now + 1]?.low ?? '')) {
      now += 2;
      continue;
    }
    if (token.cap) break;
    if (
      /^(the|nearby|neighboring|neighbouring|both|downtown|central|la|el|los|de|those|either|at|in|of|from)$/.test(
        token.low,
      )
    )
      now += 1;
    else break;
  }
  return now;
}

/** Where the next member of a list may start after token `last`: behind ",", ";", "/", "and", "as well as". */
function nextMember(tokens: readonly Token[], last: number): { at: number; final: boolean } | undefined {
  const next = tokens[last + 1];
  if (!next || next.sentence !== tokens[last]!.sentence) return undefined;
  const separated = /^\)?\s*[,;/&\u2022]\s*$/.test(next.gap) || /^\s*\n\s*[-*\u2022]\s*$/.test(next.gap);
  if (CONJUNCTIONS.has(next.low) && !next.cap) return { at: skipArticles(tokens, last + 2), final: true };
  if (next.low === 'as' && tokens[last + 2]?.low === 'well')
    return { at: skipArticles(tokens, last + 4), final: true };
  if (next.low === 'along' && tokens[last + 2]?.low === 'with')
    return { at: skipArticles(tokens, last + 3), final: true };
  if (next.headline && CONJUNCTIONS.has(next.low)) return { at: skipArticles(tokens, last + 2), final: true };
  return separated ? { at: skipArticles(tokens, last + 1), final: false } : undefined;
}

/** The names of a list that starts at token `at`: "Fairfield, Westport, Mass., and Norwalk". Linear, bounded. */
export function listStartingAt(tokens: readonly Token[], at: number): Name[] {
  const names: Name[] = [];
  let position = skipArticles(tokens, at);
  const pending: Name[] = [];
  while (names.length + pending.length < MAX_MEMBERS) {
    const name = nameStartingAt(tokens, position);
    if (!name) break;
    // A comma may also end the list ("Police in Norwalk, Chief Testwell said"): hold back until "and" or more names.
    pending.push(name);
    const next = nextMember(tokens, name.last);
    names.push(...pending.splice(0));
    if (!next) break;
    const following = tokens[next.at];
    if (!following?.cap || following.sentence !== tokens[name.last]!.sentence) break;
    position = next.at;
  }
  return names;
}

/** The members to the left of a name, for "Enfield and Wethersfield police"; nearest first, without the name itself. */
export function listLeftOf(tokens: readonly Token[], name: Name): { members: Name[]; joined: boolean } {
  const members: Name[] = [];
  // Whether "and" or "/" stands right before the name: what joins members further left says nothing of it.
  let joined = false;
  let start = name.span.from;
  while (members.length < MAX_MEMBERS) {
    const token = tokens[start]!;
    let before = start - 1;
    if (tokens[before]?.low === 'the' && !tokens[before]!.headline) before -= 1;
    const left = tokens[before];
    if (!left || left.sentence !== token.sentence) break;
    const gap = tokens[before + 1]!.gap;
    let last: number;
    if (CONJUNCTIONS.has(left.low) && !left.possessive && before > 0) {
      last = before - 1;
      if (members.length === 0) joined = true;
    } else if (/^\s*[,;]\s*$/.test(gap) || /^\s*[/&]\s*$/.test(gap)) {
      if (gap.includes(';') && members.length === 0) break;
      if (/[/&]/.test(gap) && members.length === 0) joined = true;
      last = before;
    } else break;
    if (tokens[last]!.sentence !== token.sentence) break;
    if (tokens[last]!.possessive && !tokens[name.span.to]!.possessive) break;
    const member = nameEndingAt(tokens, last);
    if (!member) break;
    members.push(member);
    start = member.span.from;
  }
  return { members, joined };
}

/** Readings of a list member, or none where a capitalised word after it makes it something else. */
export function memberReadings(tokens: readonly Token[], name: Name): Reading[] {
  return readingsFromLeft(tokens, name.span);
}

/** Readings of a name before its head word. */
export function headedReadings(tokens: readonly Token[], name: Name): Reading[] {
  if (PLACE_SUFFIXES.has(tokens[name.span.to]!.low) && name.span.from < name.span.to) {
    const all = readingsFromRight(tokens, name.span);
    return all.filter((reading) => reading.key.includes(' '));
  }
  return readingsFromRight(tokens, name.span);
}
