/** Police of a place or a campus: "Wethersfield police", "Enfield’s top officer", "officers from Norwalk". */

import type { Region } from '../../domain/lookup.ts';
import { POLICE } from '../roles.ts';
import { stateAt, stateEndingAt } from '../runs.ts';
import type { Token } from '../tokens.ts';
import { MODIFIERS, PREPOSITIONS } from '../vocabulary.ts';
import {
  type Finder,
  follows,
  headedReadings,
  listStartingAt,
  memberReadings,
  nameEndingAt,
  propose,
  skipArticles,
} from './finder.ts';
import { type Head, headAt, isOther } from './police-heads.ts';
import { findListBefore } from './police-lists.ts';
import { findEllipsis, findPeople } from './police-people.ts';
import { findPlaceBefore } from './police-where.ts';

/** Steps left over "new", "deputy", "town" … to where the place's name should end. */
function nameEndBefore(tokens: readonly Token[], at: number): number | undefined {
  let now = at;
  for (let steps = 0; steps < 4; steps += 1) {
    const token = tokens[now]!;
    const left = tokens[now - 1];
    if (!left || left.sentence !== token.sentence) return undefined;
    const glued =
      follows(tokens, now) || (/^\s*[,)]{1,2}\s*$/.test(token.gap) && stateEndsBefore(tokens, now));
    if (!glued) return undefined;
    if (left.possessive && left.cap) return now - 1;
    if (
      (MODIFIERS.has(left.low) || (left.text.includes('-') && !left.cap)) &&
      (!left.cap || left.headline || token.cap > 0) &&
      !(left.cap && /^(new|former)$/.test(left.low))
    ) {
      now -= 1;
      continue;
    }
    // "Norwalk fire and police departments", "Norwalk and state police"
    if (
      left.low === 'and' &&
      /^(fire|state|ems|local)$/.test(tokens[now - 2]?.low ?? '') &&
      follows(tokens, now - 1)
    ) {
      now -= 2;
      continue;
    }
    return left.cap ? now - 1 : undefined;
  }
  return undefined;
}

function stateEndsBefore(tokens: readonly Token[], at: number): boolean {
  for (const from of [at - 1, at - 2]) {
    if (from > 0 && stateAt(tokens, from)?.to === at - 1) return true;
  }
  return false;
}

/** "Enfield and Wethersfield police": the name before the head, and the members of its list. */
function fromLeft(finder: Finder, head: Head): boolean {
  const { tokens } = finder;
  const end = nameEndBefore(tokens, head.from);
  if (end === undefined) return false;
  const name = nameEndingAt(tokens, end);
  if (!name) return false;
  const readings = headedReadings(tokens, name);
  const region = name.region ?? stateAfter(tokens, head.to) ?? possessiveStateBefore(tokens, name.span.from);
  propose(finder, {
    kind: 'police',
    rule: 'name-before-police',
    readings,
    region,
    need: head.need,
    loose: head.loose,
    to: head.to,
  });
  findListBefore(finder, head, name);
  return readings.length > 0;
}

/** "Norwalk police in California". */
function stateAfter(tokens: readonly Token[], last: number): Region | undefined {
  const at = last + 2;
  if (!follows(tokens, last + 1) || !/^(in|of|from)$/.test(tokens[last + 1]!.low) || tokens[last]!.possessive)
    return undefined;
  const state = tokens[at] && follows(tokens, at) ? stateAt(tokens, at) : undefined;
  return state &&
    !tokens[state.to]!.possessive &&
    !(tokens[state.to + 1]?.cap && follows(tokens, state.to + 1))
    ? state.region
    : undefined;
}

/** "Connecticut’s Manchester police", "In Connecticut, Manchester police". */
function possessiveStateBefore(tokens: readonly Token[], from: number): Region | undefined {
  const token = tokens[from]!;
  const state = from > 0 ? stateEndingAt(tokens, from - 1) : undefined;
  if (!state || tokens[from - 1]!.sentence !== token.sentence) return undefined;
  if (tokens[from - 1]!.possessive) return token.glued ? state.region : undefined;
  // "In Connecticut, Manchester police"
  return /^\s*,\s*$/.test(token.gap) && tokens[state.from - 1]?.low === 'in' ? state.region : undefined;
}

/** "Police and firefighters from Hamden", "officers on loan from Berlin", "chiefs came from Norwich". */
function skipLink(tokens: readonly Token[], at: number): number {
  let now = at;
  if (
    tokens[now]?.low === 'and' &&
    /^(firefighters|fire|paramedics|medics|emts|dispatchers|deputies)$/.test(tokens[now + 1]?.low ?? '')
  )
    now += 2;
  if (tokens[now]?.low === 'on' && /^(loan|patrol|duty)$/.test(tokens[now + 1]?.low ?? '')) now += 2;
  if (
    /^(lent|loaned|sent|provided|borrowed|assigned|hired)$/.test(tokens[now]?.low ?? '') &&
    /^(by|from)$/.test(tokens[now + 1]?.low ?? '')
  )
    return now + 1;
  const verb = /^(came|come|coming|arrived|traveled|responded|drove|hailed|hail|participating|drawn)$/.test(
    tokens[now]?.low ?? '',
  );
  return verb && tokens[now + 1]?.low === 'from' ? now + 1 : now;
}

/** "Police in Fairfield, Westport and Norwalk"; "Police Chief Tom Testwell of Trumbull". */
function fromRight(finder: Finder, head: Head): void {
  const { tokens } = finder;
  const at = skipLink(tokens, head.to + 1);
  if (tokens[head.to]!.possessive) return;
  if (
    /^(officer|officers|chief|chiefs|sgt|lt|det|detective|capt|sergeant|lieutenant|captain|cpl)$/.test(
      tokens[head.to]!.low,
    ) &&
    tokens[at]?.cap === 1
  ) {
    findPeople(finder, head, at);
    return;
  }
  const preposition = tokens[at];
  const linked = at > head.to + 1 && preposition?.low === 'by';
  if (!preposition || !follows(tokens, at) || !(linked || PREPOSITIONS.has(preposition.low))) return;
  const list = listStartingAt(tokens, skipArticles(tokens, at + 1));
  list.forEach((name, index) => {
    const lead = index === 0 ? { from: head.from } : {};
    propose(finder, {
      kind: 'police',
      rule: index ? 'list-after-police' : 'police-before-name',
      readings: memberReadings(tokens, name),
      region: name.region,
      need: head.need,
      loose: head.loose,
      ...lead,
    });
  });
}

/** Finds police by every head word; linear, since each look around a head is bounded. */
export function findPolice(finder: Finder): void {
  const { tokens } = finder;
  let lastHead: Head | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const { role, possessive } = tokens[at]!;
    if (!(role & POLICE) && !possessive) continue;
    const head = role & POLICE ? headAt(tokens, at) : undefined;
    if (!head) {
      findEllipsis(finder, at, lastHead);
      continue;
    }
    if (head.need === 'none' || head.need === 'not-sports') lastHead = head;
    const other = isOther(tokens, at);
    const shared = at > 1 && tokens[at - 1]!.low === 'state' && /^(and|y|&)$/.test(tokens[at - 2]!.low);
    const named = (!other || shared) && fromLeft(finder, head);
    // "Yale police in Hartford" are Yale's.
    if (!other && head.leads && (!named || tokens[at]!.headline)) fromRight(finder, head);
    if (tokens[at]!.low === 'police') {
      if (!named && !other) findPlaceBefore(finder, at, head.to);
      at = head.to;
    }
  }
}
