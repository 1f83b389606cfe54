/** Departments of a state: "Department of Correction", "state transportation commissioner". */

import { nameKey } from '../../domain/key.ts';
import type { Token } from '../tokens.ts';
import type { Need, Reading } from '../types.ts';
import { type Finder, follows, propose } from './finder.ts';
import { ownerBefore, proposeBody, reading, regionAfter } from './state-owner.ts';

const STOPS_DEPARTMENT =
  /^(in|on|at|said|says|will|has|had|is|was|for|to|of|with|by|from|as|that|officials|spokesman|spokeswoman|commissioner)$/;

/** "Department of Children and Families": as long as the words can belong to the name. */
export function findDepartmentOf(finder: Finder, at: number): void {
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
    // A capitalised name ends where capitals do; one in small letters has two words, or "x and y".
    if (!joining && capital && !token.cap) break;
    if (!capital && to > at + (words.includes(' and ') ? 4 : 2)) break;
    if (!joining && !capital && STOPS_DEPARTMENT.test(token.low)) break;
    if (!joining) readings.unshift(reading(tokens, nameKey(words), at, to));
    if (!joining && (token.possessive || STOPS_DEPARTMENT.test(token.low))) break;
  }
  const owner = ownerBefore(tokens, at);
  if (readings.length === 0 || owner.other || !(capital || owner.state)) return;
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
export function findNamedDepartment(finder: Finder, at: number): void {
  const { tokens } = finder;
  let from = at - 1;
  if (!follows(tokens, at) || tokens[from]!.possessive) return;
  if (/^(deputy|assistant|acting)$/.test(tokens[from]!.low) && follows(tokens, from)) from -= 1;
  const subject = tokens[from]!;
  if (!/\p{L}{4,}/u.test(subject.text)) return;
  if (
    tokens[from - 1]?.low === 'and' &&
    follows(tokens, from) &&
    tokens[from - 2] &&
    follows(tokens, from - 1)
  ) {
    const wide = nameKey(`department of ${tokens[from - 2]!.text} and ${subject.text}`);
    proposeBody(finder, 'department', 'named-department', wide, from - 2, at);
  }
  const owner = ownerBefore(tokens, from);
  if (!owner.state && !subject.cap) return;
  proposeBody(finder, 'department', 'named-department', nameKey(`department of ${subject.text}`), from, at, {
    owner,
  });
}

/** "commissioner of correction": reads like "department of correction". */
export function findCommissionerOf(finder: Finder, at: number): void {
  const { tokens } = finder;
  const subject = tokens[at + 2];
  if (!subject || !follows(tokens, at + 2) || !/\p{L}{4,}/u.test(subject.text)) return;
  const owner = ownerBefore(tokens, at);
  if (tokens[at + 3]?.low === 'and' && tokens[at + 4] && follows(tokens, at + 4)) {
    proposeBody(
      finder,
      'department',
      'named-department',
      nameKey(`department of ${subject.text} and ${tokens[at + 4]!.text}`),
      at,
      at + 4,
      { owner },
    );
  }
  proposeBody(
    finder,
    'department',
    'named-department',
    nameKey(`department of ${subject.text}`),
    at,
    at + 2,
    { owner },
  );
}
