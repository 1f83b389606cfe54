/** Police of a place or a campus: "Wethersfield police", "Enfield’s top officer", "officers from Norwalk". */

import { nameKey } from '../../domain/key.ts';
import { AFTER_DEPARTMENT, AFTER_POLICE } from '../exclusions.ts';
import type { Region } from '../../domain/lookup.ts';
import { readingsFromRight, runEndingAt, stateAt, stateEndingAt } from '../runs.ts';
import { POLICE } from '../roles.ts';
import type { Token } from '../tokens.ts';
import type { Need, Reading } from '../types.ts';
import { FUNCTION_WORDS, MODIFIERS, OTHER_CHIEF, OTHER_CHIEF_OF, OTHER_OFFICERS, OTHER_POLICE, PLACE_PREFIXES, PLACE_PREPOSITIONS, PREPOSITIONS } from '../vocabulary.ts';
import { type Finder, follows, headedReadings, listLeftOf, listStartingAt, memberReadings, type Name, nameEndingAt, nameStartingAt, propose, skipArticles } from './finder.ts';

interface Head {
  /** First token after the place's name, modifiers included, and last token of the head. */
  readonly from: number;
  readonly to: number;
  readonly need: Need;
  /** "police departments", "cops": may also stand before its places. */
  readonly leads: boolean;
  readonly plural: boolean;
}

const DEPARTMENT = /^(department|departments|dept|depts|force|headquarters|hq)$/;
const POLICE_TAIL =
  /^(department|departments|dept|depts|force|forces|headquarters|hq|officer|officers|chief|chiefs|spokesman|spokeswoman|spokesperson|official|officials|commission|commissioners|detective|detectives|sergeant|lieutenant|captain|sgt|lt|capt|cpl|cruiser|cruisers|station|stations|detail|dispatcher|dispatchers|bureau|division|unit|report|log|blotter|dog|k-9|k9|academy-trained|reserves|cadets|recruits|brass)$/;
const OFFICERS = /^(officer|officers|cop|cops|detective|detectives|policeman|policemen|policewoman|policewomen|patrolman|patrolmen|constable|constables|sergeants|lieutenants|oficiales|agentes)$/;
const RANK_ABBREVIATION = /^(sgt|lt|det|capt|cpl|sergeant|lieutenant|captain|corporal|ptl|ofc)$/;

/** A verb, a name or a small word may follow "the Norwalk chief"; a noun makes it "chief scorer", "chief crop". */
function mayFollowChief(next: Token): boolean {
  if (next.cap && !next.headline) return true;
  if (OTHER_CHIEF.has(next.low)) return false;
  return FUNCTION_WORDS.has(next.low) || VERB.test(next.low);
}

const VERB = /(ed|s|ing)$|^(told|has|had|who|will|would|can|could|may|might|did|made|took|gave|got|left|went|came|says|said|wrote|ran|held|won|met|led|paid|read|sent|spoke|sat|stood|since|when|during|before|where|while|also|not|because|so|if|about|between|now|then|again|here|there|later|last|this|today|yesterday|tomorrow|tonight)$/;

/** The head that starts with token `at`, if it is one. */
function headAt(tokens: readonly Token[], at: number): Head | undefined {
  const token = tokens[at]!;
  switch (token.low) {
    case 'police':
      return policeHead(tokens, at);
    case 'pd':
    case 'p.d':
      return { from: at, to: at, need: 'none', leads: false, plural: false };
    case 'chief':
    case 'chiefs':
      return chiefHead(tokens, at);
    case 'department':
    case 'departments':
      return departmentHead(tokens, at);
    case 'swat':
    case 'k-9':
    case 'k9':
    case 'patrol':
      return { from: at, to: at, need: token.low === 'patrol' ? 'police' : 'none', leads: false, plural: false };
    case 'board':
      return commissionHead(tokens, at);
    default:
  }
  if (OFFICERS.test(token.low)) return { from: at, to: at, need: 'not-sports', leads: true, plural: token.low.endsWith('s') };
  if (token.low === 'finest') return tokens[at - 1]?.possessive ? { from: at, to: at, need: 'none', leads: false, plural: false } : undefined;
  if (token.low === 'force' && !token.possessive) return { from: at, to: at, need: 'not-fire', leads: false, plural: false };
  if (token.low === 'security') return tokens[at + 1]?.low === 'at' ? { from: at, to: at, need: 'campus', leads: true, plural: false } : undefined;
  if (RANK_ABBREVIATION.test(token.low)) {
    const named = tokens[at + 1]?.cap === 1 && follows(tokens, at + 1);
    const plain = !token.cap && token.low.length > 4 && !token.low.startsWith('capt');
    return named || plain ? { from: at, to: at, need: 'police', leads: false, plural: false } : undefined;
  }
  return undefined;
}

function policeHead(tokens: readonly Token[], at: number): Head | undefined {
  let to = at;
  while (to - at < 3 && follows(tokens, to + 1) && !tokens[to]!.possessive && POLICE_TAIL.test(tokens[to + 1]!.low)) to += 1;
  const next = follows(tokens, to + 1) && !tokens[to]!.possessive ? tokens[to + 1]!.low : '';
  if (AFTER_POLICE.has(next)) return undefined;
  if (DEPARTMENT.test(tokens[to]!.low) && AFTER_POLICE.has(next)) return undefined;
  const plural = tokens.slice(at + 1, to + 1).some((token) => /^(departments|depts|forces|officers|officials|chiefs|detectives)$/.test(token.low));
  return { from: at, to, need: 'none', leads: true, plural };
}

function chiefHead(tokens: readonly Token[], at: number): Head | undefined {
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (next?.low === 'of' && follows(tokens, at + 1)) {
    if (after?.low === 'police') return { from: at, to: at + 2, need: 'none', leads: true, plural: false };
    if (after && OTHER_CHIEF_OF.has(after.low)) return undefined;
  }
  if (next && follows(tokens, at + 1) && !tokens[at]!.possessive && !mayFollowChief(next)) return undefined;
  return { from: at, to: at, need: 'not-fire', leads: true, plural: tokens[at]!.low === 'chiefs' };
}

function departmentHead(tokens: readonly Token[], at: number): Head | undefined {
  const next = follows(tokens, at + 1) ? tokens[at + 1]!.low : '';
  if (AFTER_DEPARTMENT.has(next) && !tokens[at]!.possessive) {
    // "Hamden’s department of police services" is its police; "Department of Correction" is not.
    if (next !== 'of' || tokens[at + 2]?.low !== 'police') return undefined;
    return { from: at, to: tokens[at + 3]?.low === 'services' ? at + 3 : at + 2, need: 'none', leads: false, plural: false };
  }
  return { from: at, to: at, need: 'police-near', leads: true, plural: tokens[at]!.low === 'departments' };
}

/** "Hamden’s Board of Police Commissioners". */
function commissionHead(tokens: readonly Token[], at: number): Head | undefined {
  if (tokens[at + 1]?.low !== 'of' || tokens[at + 2]?.low !== 'police') return undefined;
  const to = /^commission/.test(tokens[at + 3]?.low ?? '') ? at + 3 : at + 2;
  return { from: at, to, need: 'none', leads: false, plural: false };
}

/** Whether the word before a head makes it another body's: "state police", "probation officers", "fire chief". */
function isOther(tokens: readonly Token[], at: number): boolean {
  if (!follows(tokens, at) || tokens[at - 1]!.possessive) return false;
  const before = tokens[at - 1]!.low;
  const head = tokens[at]!.low;
  if (head === 'police') return OTHER_POLICE.has(before);
  if (/^(chief|chiefs|department|departments)$/.test(head)) return /^(fire|health|works|recreation|bureau|battalion|building|ems|parks|sheriff's|state|public|education|highway|water|finance|design|opinion|editor|in|commander-in)$/.test(before);
  return OTHER_OFFICERS.has(before) || OTHER_POLICE.has(before) || before === 'fire';
}

/** Steps left over "new", "deputy", "town" … to where the place's name should end. */
function nameEndBefore(tokens: readonly Token[], at: number): number | undefined {
  let now = at;
  for (let steps = 0; steps < 4; steps += 1) {
    const token = tokens[now]!;
    const left = tokens[now - 1];
    if (!left || left.sentence !== token.sentence) return undefined;
    const glued = follows(tokens, now) || (/^\s*[,)]{1,2}\s*$/.test(token.gap) && stateEndsBefore(tokens, now));
    if (!glued) return undefined;
    if (left.possessive && left.cap) return now - 1;
    if (MODIFIERS.has(left.low) && (!left.cap || left.headline || token.cap > 0) && !(left.cap && /^(new|former)$/.test(left.low))) {
      now -= 1;
      continue;
    }
    // "Norwalk fire and police departments", "Norwalk and state police"
    if (left.low === 'and' && /^(fire|state|ems|local)$/.test(tokens[now - 2]?.low ?? '') && follows(tokens, now - 1)) {
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
  propose(finder, { kind: 'police', rule: 'name-before-police', readings, region, need: head.need, to: head.to });
  findListBefore(finder, head, name);
  return readings.length > 0;
}

/** "Norwalk police in California". */
function stateAfter(tokens: readonly Token[], last: number): Region | undefined {
  const at = last + 2;
  if (!follows(tokens, last + 1) || !/^(in|of|from)$/.test(tokens[last + 1]!.low) || tokens[last]!.possessive) return undefined;
  const state = tokens[at] && follows(tokens, at) ? stateAt(tokens, at) : undefined;
  return state && !tokens[state.to]!.possessive && !(tokens[state.to + 1]?.cap && follows(tokens, state.to + 1)) ? state.region : undefined;
}

/** "Connecticut’s Manchester police". */
function possessiveStateBefore(tokens: readonly Token[], from: number): Region | undefined {
  if (!follows(tokens, from) || !tokens[from - 1]!.possessive) return undefined;
  return stateEndingAt(tokens, from - 1)?.region;
}

function findListBefore(finder: Finder, head: Head, name: Name): void {
  const { tokens } = finder;
  const { members, joined } = listLeftOf(tokens, name);
  // "Connecticut police departments" name no town: what stands before them is no list with them.
  if (stateAt(tokens, name.span.from)?.to === name.span.to) return;
  if (members.length === 0 || !listCounts(tokens, members, joined, head)) return;
  for (const member of members) {
    const readings = sharedTail(tokens, member, name) ?? strict(headedReadings(tokens, member));
    propose(finder, { kind: 'police', rule: 'list-before-police', readings, region: member.region, need: head.need });
  }
}

/** "East and West Hartford police": the first member borrows the second's last words. */
function sharedTail(tokens: readonly Token[], member: Name, name: Name): Reading[] | undefined {
  const { from, to } = member.span;
  const full = name.span;
  if (from !== to || full.from === full.to) return undefined;
  if (!PLACE_PREFIXES.has(tokens[from]!.low) || !PLACE_PREFIXES.has(tokens[full.from]!.low)) return undefined;
  const rest = tokens.slice(full.from + 1, full.to + 1).map((token) => token.low).join(' ');
  return [{ key: nameKey(`${tokens[from]!.low} ${rest}`), start: tokens[from]!.start, end: tokens[to]!.end, fit: 'whole' }];
}

/** A member of a list is not rescued from a word that may make it a longer name. */
function strict<T extends { fit: string }>(readings: T[]): T[] {
  return readings.map((reading) => (reading.fit === 'doubtful' ? { ...reading, fit: 'blocked' } : reading));
}

/** "In Hartford, Norwalk police said" is no list; "Enfield, Wethersfield police" in a headline is. */
function listCounts(tokens: readonly Token[], members: readonly Name[], joined: boolean, head: Head): boolean {
  const leftmost = members.at(-1)!.span.from;
  const before = tokens[leftmost - 1];
  const inSentence = before && before.sentence === tokens[leftmost]!.sentence;
  if (inSentence && PLACE_PREPOSITIONS.has(before.low) && !head.plural) return false;
  if (joined) return true;
  return tokens[leftmost]!.headline || (tokens[leftmost]!.first && (head.plural || members.length > 1));
}

/** "Police and firefighters from Hamden", "officers on loan from Berlin", "chiefs came from Norwich". */
function skipLink(tokens: readonly Token[], at: number): number {
  let now = at;
  if (tokens[now]?.low === 'and' && /^(firefighters|fire|paramedics|medics|emts|dispatchers|deputies)$/.test(tokens[now + 1]?.low ?? '')) now += 2;
  if (tokens[now]?.low === 'on' && /^(loan|patrol|duty)$/.test(tokens[now + 1]?.low ?? '')) now += 2;
  if (/^(lent|loaned|sent|provided|borrowed|assigned|hired)$/.test(tokens[now]?.low ?? '') && /^(by|from)$/.test(tokens[now + 1]?.low ?? '')) return now + 1;
  const verb = /^(came|come|coming|arrived|traveled|responded|drove|hailed|hail|participating|drawn)$/.test(tokens[now]?.low ?? '');
  return verb && tokens[now + 1]?.low === 'from' ? now + 1 : now;
}

/** "Police in Fairfield, Westport and Norwalk"; "Police Chief Tom Testwell of Trumbull". */
function fromRight(finder: Finder, head: Head): void {
  const { tokens } = finder;
  let at = skipLink(tokens, head.to + 1);
  if (tokens[head.to]!.possessive) return;
  if (/^(officer|officers|chief|chiefs|sgt|lt|det|detective|capt|sergeant|lieutenant|captain|cpl)$/.test(tokens[head.to]!.low) && tokens[at]?.cap === 1) {
    findPeople(finder, head, at);
    return;
  }
  const preposition = tokens[at];
  const linked = at > head.to + 1 && preposition?.low === 'by';
  if (!preposition || !follows(tokens, at) || !(linked || PREPOSITIONS.has(preposition.low))) return;
  const list = listStartingAt(tokens, skipArticles(tokens, at + 1));
  const need: Need = head.need;
  list.forEach((name, index) => {
    const lead = index === 0 ? { from: head.from, to: name.span.to } : {};
    propose(finder, { kind: 'police', rule: index ? 'list-after-police' : 'police-before-name', readings: memberReadings(tokens, name), region: name.region, need, ...lead });
  });
}

/** "Police Chiefs Ada Testwell of Norwalk and Bo Mock of Westport"; "Officer Iva Dummer (Waterbury)". */
function findPeople(finder: Finder, head: Head, person: number): void {
  const { tokens } = finder;
  let at = person;
  for (let people = 0; people < 12; people += 1) {
    const first = at;
    while (at - first < 5 && tokens[at]?.cap && (at === first || follows(tokens, at))) at += 1;
    if (at === first || !tokens[at] || tokens[at]!.sentence !== tokens[first]!.sentence) return;
    const inBrackets = /^\s*\(\s*$/.test(tokens[at]!.gap);
    const of = tokens[at]!.low === 'of' && follows(tokens, at);
    if (!inBrackets && !of) return;
    const name = nameStartingAt(tokens, skipArticles(tokens, of ? at + 1 : at));
    if (!name) return;
    const after = tokens[name.last + 1];
    if (inBrackets && after && !after.gap.startsWith(')')) return;
    propose(finder, { kind: 'police', rule: 'officer-of-place', readings: memberReadings(tokens, name), region: name.region, need: head.need === 'none' ? 'none' : 'police' });
    at = name.last + 1;
    while (tokens[at] && /^(and|officer|chief|sgt|lt|det|capt|detective|police)$/.test(tokens[at]!.low)) at += 1;
  }
}

const ELLIPSIS_BEFORE = /^(and|or|with|while|from|to|by|than|unlike|so|has|only|also)$/;
const ELLIPSIS_AFTER = /^(has|have|will|is|are|was|were|did|does|do|can|also|sent|said|and|or|would|had|in|on)$/;

/** "Seymour police, Derby police and Ansonia’s will meet": a possessive that borrows "police" from before it. */
function findEllipsis(finder: Finder, at: number, lastHead: Head | undefined): void {
  const { tokens } = finder;
  const token = tokens[at]!;
  if (!token.possessive || !token.cap || token.headline || !lastHead) return;
  const head = tokens[lastHead.to]!;
  if (at <= lastHead.to || at - lastHead.to > 20 || token.sentence !== head.sentence) return;
  const next = tokens[at + 1];
  const closed = !next || next.sentence !== token.sentence || /^\s*[,;)\u2014]/.test(next.gap) || ELLIPSIS_AFTER.test(next.low);
  const span = runEndingAt(tokens, at);
  if (!closed || !span) return;
  const before = tokens[span.from - 1];
  if (!before || !(ELLIPSIS_BEFORE.test(before.low) || /[,;]/.test(tokens[span.from]!.gap))) return;
  propose(finder, { kind: 'police', rule: 'possessive-ellipsis', readings: strict(readingsFromRight(tokens, span)), need: 'none' });
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
    if (tokens[at]!.low === 'police') at = head.to;
  }
}
