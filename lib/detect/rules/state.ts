/** Bodies of a state: its police and their troops, its departments, attorney general, courts, authorities. */

import { nameKey } from '../../domain/key.ts';
import type { HeadClass, Region } from '../../domain/lookup.ts';
import { stateAt, stateEndingAt } from '../runs.ts';
import { STATE_BODY } from '../roles.ts';
import type { Token } from '../tokens.ts';
import type { Need, Reading } from '../types.ts';
import { type Finder, follows, nameStartingAt, propose } from './finder.ts';

/** What stands before a state body: "Connecticut’s", "the state", or another body's name. */
interface Owner {
  readonly region?: Region;
  /** "state", "state’s": of the state that the text is about. */
  readonly state: boolean;
  /** Another proper name: "New York City Department of Correction", "U.S. attorney general". */
  readonly other: boolean;
  readonly from: number;
}

const ADJECTIVES = /^(former|new|acting|assistant|deputy|then|ex|current|interim|late|longtime|retired|senior|local|off-duty|first)$/;

/** Reads what stands before token `at`. */
function ownerBefore(tokens: readonly Token[], at: number): Owner {
  let now = at;
  while (now > 0 && follows(tokens, now) && ADJECTIVES.test(tokens[now - 1]!.low) && !tokens[now - 1]!.possessive) now -= 1;
  const none: Owner = { state: false, other: false, from: at };
  if (now === 0 || !follows(tokens, now)) return none;
  const before = tokens[now - 1]!;
  if (before.low === 'state') {
    const region = now > 1 && follows(tokens, now - 1) ? stateEndingAt(tokens, now - 2) : undefined;
    return { ...(region ? { region: region.region } : {}), state: true, other: false, from: region?.from ?? now - 1 };
  }
  const region = stateEndingAt(tokens, now - 1);
  if (region) return { region: region.region, state: true, other: false, from: region.from };
  if (/^(u\.s|us|federal|national|american|city|county|municipal)$/.test(before.low)) return { ...none, other: true };
  if (!before.cap || before.headline || before.first || /^(the|el|la|former|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(before.low)) return none;
  return { ...none, other: true };
}

/** The state after a body: "Department of Correction in Connecticut", "attorney general of Ohio". */
function regionAfter(tokens: readonly Token[], last: number): Region | undefined {
  const preposition = tokens[last + 1];
  if (!preposition || !follows(tokens, last + 1) || !/^(of|in|for|from|de)$/.test(preposition.low)) return undefined;
  const at = tokens[last + 2]?.low === 'the' ? last + 3 : last + 2;
  if (!tokens[at]?.cap) return undefined;
  const name = nameStartingAt(tokens, at);
  if (!name) return undefined;
  return stateEndingAt(tokens, name.span.to)?.from === name.span.from ? stateEndingAt(tokens, name.span.to)!.region : undefined;
}

function reading(tokens: readonly Token[], key: string, from: number, to: number): Reading {
  return { key, start: tokens[from]!.start, end: tokens[to]!.end, fit: 'whole' };
}

function proposeBody(finder: Finder, kind: HeadClass, rule: string, key: string, from: number, to: number, options: { need?: Need; owner?: Owner } = {}): void {
  const { tokens } = finder;
  const owner = options.owner ?? ownerBefore(tokens, from);
  if (owner.other) return;
  const region = owner.region ?? regionAfter(tokens, to);
  const start = owner.state || owner.region ? owner.from : from;
  propose(finder, { kind, rule, readings: [reading(tokens, key, from, to)], region, need: options.need ?? 'none', from: start, to });
}

/** "state police", "Connecticut State Police", "state troopers", "Troop H", "trooper from Troop K". */
function findStatePolice(finder: Finder, at: number): void {
  const { tokens } = finder;
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.low === 'state' && next && follows(tokens, at + 1) && /^(police|trooper|troopers)$/.test(next.low) && !token.possessive) {
    if (next.low === 'police' && /^(union|academy|departments|forces)$/.test(tokens[at + 2]?.low ?? '') && follows(tokens, at + 2)) return;
    const region = at > 0 && follows(tokens, at) ? stateEndingAt(tokens, at - 1) : undefined;
    const before = tokens[at - 1];
    if (!region && before?.cap && follows(tokens, at) && !before.headline && !before.first && token.cap && !before.possessive) return;
    const owner: Owner = { ...(region ? { region: region.region } : {}), state: true, other: false, from: region?.from ?? at };
    const key = 'state police';
    proposeBody(finder, 'state-police', 'state-police', key, at, at + 1, { owner });
    if (region) findStatesBefore(finder, region.from, 'state-police', key);
    findStatesAfter(finder, at + 1);
    return;
  }
  if (/^troopers?$/.test(token.low) && tokens[at - 1]?.low !== 'state') {
    const region = at > 0 && follows(tokens, at) ? stateEndingAt(tokens, at - 1) : undefined;
    if (region) proposeBody(finder, 'state-police', 'state-troopers', 'state police', at, at, { owner: { region: region.region, state: true, other: false, from: region.from } });
    return;
  }
  if (token.low === 'troop' && token.cap && next && follows(tokens, at + 1) && /^[A-L]$/.test(next.text)) {
    proposeBody(finder, 'state-police', 'lettered-troop', 'state police', at, at + 1, { need: 'place', owner: { state: true, other: false, from: at } });
  } else if (token.low === 'troops' && token.cap && next && follows(tokens, at + 1) && /^[A-L]$/.test(next.text)) {
    let last = at + 1;
    while (last < at + 24 && /^([A-L]|and|AND)$/.test(tokens[last + 1]?.text ?? '') && tokens[last + 1]!.sentence === token.sentence) last += 1;
    proposeBody(finder, 'state-police', 'lettered-troop', 'state police', at, last, { need: 'place', owner: { state: true, other: false, from: at } });
  }
}

/** "State police in Vermont and in Connecticut": the states after the first. */
function findStatesAfter(finder: Finder, last: number): void {
  const { tokens } = finder;
  let at = last + 1;
  if (!/^(in|of|from)$/.test(tokens[at]?.low ?? '') || !follows(tokens, at)) return;
  for (let steps = 0; steps < 8; steps += 1) {
    while (/^(in|of|from|and|the|y)$/.test(tokens[at]?.low ?? '') && tokens[at]!.sentence === tokens[last]!.sentence) at += 1;
    const state = tokens[at] && tokens[at]!.sentence === tokens[last]!.sentence ? stateAt(tokens, at) : undefined;
    if (!state) return;
    if (steps > 0) propose(finder, { kind: 'state-police', rule: 'states-list', readings: [reading(tokens, 'state police', at, state.to)], region: state.region, from: at, to: state.to });
    at = state.to + 1;
  }
}

/** "Conn., Mass. State Police", "Connecticut and Massachusetts state police": the states left of the last. */
function findStatesBefore(finder: Finder, from: number, kind: HeadClass, key: string): void {
  const { tokens } = finder;
  let at = from;
  for (let steps = 0; steps < 8 && at > 0; steps += 1) {
    const conjunction = /^(and|or|&)$/.test(tokens[at - 1]!.low);
    const comma = /^\s*[,&/]\s*$/.test(tokens[at]!.gap);
    if (!conjunction && !comma) return;
    const state = stateEndingAt(tokens, conjunction ? at - 2 : at - 1);
    if (!state || tokens[state.from]!.sentence !== tokens[at]!.sentence) return;
    const last = conjunction ? at - 2 : at - 1;
    propose(finder, { kind, rule: 'states-list', readings: [reading(tokens, key, state.from, last)], region: state.region, from: state.from, to: last });
    at = state.from;
  }
}

const STOPS_DEPARTMENT = /^(in|on|at|said|says|will|has|had|is|was|for|to|of|with|by|from|as|that|officials|spokesman|spokeswoman|commissioner)$/;

/** "Department of Children and Families": as long as the words can belong to the name. */
function findDepartmentOf(finder: Finder, at: number): void {
  const { tokens } = finder;
  const readings: Reading[] = [];
  const capital = tokens[at]!.cap > 0;
  let words = tokens[at]!.low === 'dept' ? 'department' : tokens[at]!.low;
  for (let to = at + 1; to <= at + 7; to += 1) {
    const token = tokens[to];
    if (!token || token.sentence !== tokens[at]!.sentence) break;
    const comma = /^,\s*$/.test(token.gap);
    if (!comma && !/^\s*&?\s*$/.test(token.gap)) break;
    if (token.gap.includes('&')) words += ' and';
    words += ` ${token.text}`;
    if (to === at + 1) continue;
    const joining = /^(and|y|&|of|de)$/.test(token.low);
    if (!joining) readings.unshift(reading(tokens, nameKey(words), at, to));
    if (!joining && (token.possessive || (capital && !token.cap && !token.headline) || STOPS_DEPARTMENT.test(token.low))) break;
  }
  const owner = ownerBefore(tokens, at);
  if (readings.length === 0 || owner.other) return;
  const region = owner.region ?? regionAfter(tokens, at + lastOf(tokens, at, readings.at(-1)!.end));
  const need: Need = 'none';
  propose(finder, {
    kind: 'department',
    rule: 'department-of',
    readings,
    region,
    need,
    ...(owner.state ? { from: owner.from } : {}),
  });
}

/** How many tokens after `at` the one that ends at `end` stands; names are short. */
function lastOf(tokens: readonly Token[], at: number, end: number): number {
  let count = 0;
  while (tokens[at + count]!.end < end) count += 1;
  return count;
}

/** "state Correction Department", "state transportation commissioner", "Children and Families Commissioner". */
function findNamedDepartment(finder: Finder, at: number): void {
  const { tokens } = finder;
  let from = at - 1;
  if (!follows(tokens, at) || tokens[from]!.possessive) return;
  if (/^(deputy|assistant|acting)$/.test(tokens[from]!.low) && follows(tokens, from)) from -= 1;
  const subject = tokens[from]!;
  if (!/\p{L}{4,}/u.test(subject.text)) return;
  if (tokens[from - 1]?.low === 'and' && follows(tokens, from) && tokens[from - 2] && follows(tokens, from - 1)) {
    const wide = nameKey(`department of ${tokens[from - 2]!.text} and ${subject.text}`);
    proposeBody(finder, 'department', 'named-department', wide, from - 2, at);
  }
  const owner = ownerBefore(tokens, from);
  if (!owner.state && !subject.cap) return;
  proposeBody(finder, 'department', 'named-department', nameKey(`department of ${subject.text}`), from, at, { owner });
}

/** "Attorney General Quill Testwell", "the attorney general’s office", "Office of the Attorney General". */
function findAttorneyGeneral(finder: Finder, at: number): void {
  const { tokens } = finder;
  const last = tokens[at + 1]!;
  const plural = /^attorneys$/.test(tokens[at]!.low);
  if (plural) {
    const preposition = tokens[at + 2];
    if (!preposition || !/^(of|from|in|for)$/.test(preposition.low)) return;
    statesInList(finder, at + 3);
    return;
  }
  if (last.cap !== tokens[at]!.cap && !last.headline) return;
  let from = at;
  if (tokens[at - 1]?.low === 'the' && tokens[at - 2]?.low === 'of' && tokens[at - 3]?.low === 'office') from = at - 3;
  const to = last.possessive && tokens[at + 2]?.low === 'office' ? at + 2 : at + 1;
  proposeBody(finder, 'office', 'attorney-general', 'attorney general', from, to);
}

/** "attorneys general of Connecticut, Ohio and Vermont": each state's own office. */
function statesInList(finder: Finder, at: number): void {
  const { tokens } = finder;
  for (let now = at; now < at + 30 && tokens[now] && tokens[now]!.sentence === tokens[at]?.sentence; now += 1) {
    const token = tokens[now]!;
    const state = stateEndingAt(tokens, now);
    if (state) {
      propose(finder, { kind: 'office', rule: 'attorney-general', readings: [reading(tokens, 'attorney general', state.from, now)], region: state.region, from: state.from, to: now });
    } else if (!/^(and|the|district|of|columbia|states)$/.test(token.low) && !token.cap) return;
  }
}

/** "Judicial Branch"; in small letters only with the state: "the state’s judicial branch". */
function findCourtOrAuthority(finder: Finder, at: number, kind: 'court' | 'authority', key: string): void {
  const { tokens } = finder;
  const owner = ownerBefore(tokens, at);
  if (!tokens[at]!.cap && !owner.state && kind === 'court') return;
  if (tokens[at + 2]?.low === 'of' && tokens[at + 3]?.low === 'government') return;
  proposeBody(finder, kind, kind === 'court' ? 'judicial-branch' : 'state-authority', key, at, at + 1, { owner });
}

/** Finds state bodies by their head words; linear. */
export function findStateBodies(finder: Finder): void {
  const { tokens } = finder;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!(tokens[at]!.role & STATE_BODY)) continue;
    const low = tokens[at]!.low;
    const next = follows(tokens, at + 1) ? tokens[at + 1]!.low : '';
    if (low === 'state' || low === 'troop' || low === 'trooper' || low === 'troopers') findStatePolice(finder, at);
    if ((low === 'department' || low === 'dept' || low === 'departamento') && (next === 'of' || next === 'de') && !tokens[at]!.possessive) findDepartmentOf(finder, at);
    else if ((low === 'department' || low === 'commissioner') && at > 0) findNamedDepartment(finder, at);
    if (low === 'commissioner' && next === 'of') findCommissionerOf(finder, at);
    if ((low === 'attorney' || low === 'attorneys') && next === 'general') findAttorneyGeneral(finder, at);
    if (low === 'judicial' && next === 'branch') findCourtOrAuthority(finder, at, 'court', 'judicial branch');
    if (low === 'airport' && next === 'authority') findCourtOrAuthority(finder, at, 'authority', 'airport authority');
  }
}

/** "commissioner of correction": reads like "department of correction". */
function findCommissionerOf(finder: Finder, at: number): void {
  const { tokens } = finder;
  const subject = tokens[at + 2];
  if (!subject || !follows(tokens, at + 2) || !/\p{L}{4,}/u.test(subject.text)) return;
  const owner = ownerBefore(tokens, at);
  if (tokens[at + 3]?.low === 'and' && tokens[at + 4] && follows(tokens, at + 4)) {
    proposeBody(finder, 'department', 'named-department', nameKey(`department of ${subject.text} and ${tokens[at + 4]!.text}`), at, at + 4, { owner });
  }
  proposeBody(finder, 'department', 'named-department', nameKey(`department of ${subject.text}`), at, at + 2, { owner });
}
