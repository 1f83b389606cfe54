/** Bodies named only as members of a group: "eight law-enforcement agencies, including Enfield and Wethersfield". */

import { GROUP } from '../roles.ts';
import type { Token } from '../tokens.ts';
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

const BRINGS_LIST = /^(including|include|includes|included|namely|among|are|were|like)$/;

/** Whether a group noun speaks of police: "law-enforcement agencies", "police departments". */
function policeGroupStart(tokens: readonly Token[], at: number): number | undefined {
  const one = tokens[at - 1]?.low ?? '';
  const two = tokens[at - 2]?.low ?? '';
  if (/^(law-enforcement|police|policing)$/.test(one)) return at - 1;
  if (one === 'enforcement' && two === 'law') return at - 2;
  return undefined;
}

/** First token of the list that a group noun announces, or undefined. */
function listAfterGroup(tokens: readonly Token[], at: number): number | undefined {
  const next = tokens[at + 1];
  if (!next || next.sentence !== tokens[at]!.sentence) return undefined;
  if (/^\s*[:(\u2014]\s*$/.test(next.gap) || /^\s+-{1,2}\s+$/.test(next.gap))
    return BRINGS_LIST.test(next.low) ? at + 2 : at + 1;
  // Within a few words: "agencies on the list, including", "agencies – among them"
  for (let now = at + 1; now < at + 9; now += 1) {
    const token = tokens[now];
    if (!token || token.sentence !== tokens[at]!.sentence) return undefined;
    if (now > at + 1 && /^\s*:\s*[-*\u2022]?\s*$/.test(token.gap)) return now;
    if (token.low === 'such' && tokens[now + 1]?.low === 'as') return now + 2;
    if (token.low === 'among' && tokens[now + 1]?.low === 'them') return now + 2;
    if (/^(including|include|includes|included|namely)$/.test(token.low)) return now + 1;
    if (
      /^(are|were)$/.test(token.low) &&
      now === at + 1 &&
      (tokens[now + 1]?.cap || /^(the|those)$/.test(tokens[now + 1]?.low ?? ''))
    )
      return now + 1;
    if (token.low === 'that' && /^(patrol|police|serve|cover)$/.test(tokens[now + 1]?.low ?? ''))
      return now + 2;
    if (/^(in|from|of|serving|for|at)$/.test(token.low) && now === at + 1) return now + 1;
    if (token.cap && !token.headline && !/,/.test(token.gap)) return undefined;
  }
  return undefined;
}

/** "Trumbull is one of eight law enforcement departments": the subject, left of "is one of" or "was among". */
function subjectOfGroup(finder: Finder, at: number, groupStart: number): void {
  const { tokens } = finder;
  for (let now = groupStart - 1; now > Math.max(0, groupStart - 7); now -= 1) {
    const token = tokens[now]!;
    if (token.sentence !== tokens[at]!.sentence || token.cap) return;
    const links = (token.low === 'one' && tokens[now + 1]?.low === 'of') || token.low === 'among';
    if (!links) continue;
    const verb = tokens[now - 1];
    if (!verb || !/^(is|are|was|were|be|as)$/.test(verb.low)) return;
    const name = nameEndingAt(tokens, now - 2);
    if (name && !tokens[now - 2]!.possessive) {
      propose(finder, {
        kind: 'police',
        rule: 'one-of-agencies',
        readings: headedReadings(tokens, name),
        region: name.region,
      });
    }
    return;
  }
}

/** Finds members of announced groups of law-enforcement bodies. */
export function findAgencyLists(finder: Finder): void {
  const { tokens } = finder;
  for (let at = 1; at < tokens.length; at += 1) {
    if (!(tokens[at]!.role & GROUP)) continue;
    const start = policeGroupStart(tokens, at);
    const isPolice = start !== undefined;
    if (isPolice) subjectOfGroup(finder, at, start);
    const list = listAfterGroup(tokens, at);
    if (list === undefined) continue;
    const names = listStartingAt(tokens, skipArticles(tokens, list));
    if (!isPolice && names.length < 2) continue;
    for (const name of names) {
      propose(finder, {
        kind: 'police',
        rule: 'list-after-agencies',
        readings: memberReadings(tokens, name),
        region: name.region,
        need: isPolice ? 'none' : 'police-near',
      });
    }
    if (names.length && follows(tokens, at + 1) && isPolice) at += 1;
  }
}
