/** "Enfield and Wethersfield police": the members of a list before its head. */

import { nameKey } from '../../domain/key.ts';
import { stateAt } from '../runs.ts';
import type { Token } from '../tokens.ts';
import type { Reading } from '../types.ts';
import { PLACE_PREFIXES, PLACE_PREPOSITIONS } from '../vocabulary.ts';
import { type Finder, headedReadings, listLeftOf, type Name, propose } from './finder.ts';
import type { Head } from './police-heads.ts';

/** Proposes the names that share a head with the name before it. */
export function findListBefore(finder: Finder, head: Head, name: Name): void {
  const { tokens } = finder;
  const { members, joined } = listLeftOf(tokens, name);
  // "Connecticut police departments" name no town: what stands before them is no list with them.
  if (stateAt(tokens, name.span.from)?.to === name.span.to) return;
  // "Firefighters from Hartford and Hartford police": a list does not name a place twice.
  if (
    members.some(
      (member) =>
        tokens[member.span.to]!.low === tokens[name.span.to]!.low &&
        !sharedTail(tokens, member, name) &&
        member.span.from === member.span.to &&
        name.span.from === name.span.to,
    )
  )
    return;
  if (members.length === 0 || !listCounts(tokens, members, joined, head)) return;
  for (const member of members) {
    if (finder.listed.has(member.span.from)) continue;
    finder.listed.add(member.span.from);
    const readings = sharedTail(tokens, member, name) ?? strict(headedReadings(tokens, member));
    propose(finder, {
      kind: 'police',
      rule: 'list-before-police',
      readings,
      region: member.region,
      loose: head.loose,
      need: head.need,
    });
  }
}

/** "East and West Hartford police": the first member borrows the second's last words. */
function sharedTail(tokens: readonly Token[], member: Name, name: Name): Reading[] | undefined {
  const { from, to } = member.span;
  const full = name.span;
  if (from !== to || full.from === full.to) return undefined;
  if (!PLACE_PREFIXES.has(tokens[from]!.low) || !PLACE_PREFIXES.has(tokens[full.from]!.low)) return undefined;
  const rest = tokens
    .slice(full.from + 1, full.to + 1)
    .map((token) => token.low)
    .join(' ');
  return [
    {
      key: nameKey(`${tokens[from]!.low} ${rest}`),
      start: tokens[from]!.start,
      end: tokens[to]!.end,
      fit: 'whole',
    },
  ];
}

/** A member of a list is not rescued from a word that may make it a longer name. */
export function strict<T extends { fit: string }>(readings: T[]): T[] {
  return readings.map((reading) => (reading.fit === 'doubtful' ? { ...reading, fit: 'blocked' } : reading));
}

/** "In Hartford, Norwalk police said" is no list; "Enfield, Wethersfield police" in a headline is. */
function listCounts(
  tokens: readonly Token[],
  members: readonly Name[],
  joined: boolean,
  head: Head,
): boolean {
  const leftmost = members.at(-1)!.span.from;
  const before = tokens[leftmost - 1];
  const inSentence = before && before.sentence === tokens[leftmost]!.sentence;
  if (inSentence && PLACE_PREPOSITIONS.has(before.low) && !head.plural) return false;
  if (joined) return true;
  return tokens[leftmost]!.headline || (tokens[leftmost]!.first && (head.plural || members.length > 1));
}
