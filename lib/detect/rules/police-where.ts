/** Police named by the place just before: "in Waterford, Connecticut, where police run …", "In Meriden, city police …". */

import type { Token } from '../tokens.ts';
import { type Finder, follows, headedReadings, nameEndingAt, propose } from './finder.ts';

const LOCAL = /^(the|its|their|local|city|town|village|borough|municipal|own)$/;
const REPORTS = /^(said|say|says|told|added|according|reported|announced|believe|allege|alleged)$/;
const BEGINS_CLAUSE = /^(and|but|while|as|though|meanwhile|also|then)$/;

/** Token before "where the town’s police", if that is how the head is reached. */
function relativeBefore(tokens: readonly Token[], head: number): number | undefined {
  let at = head - 1;
  while (at > head - 4 && tokens[at] && LOCAL.test(tokens[at]!.low) && follows(tokens, at + 1)) at -= 1;
  const token = tokens[at];
  if (!token || !/^(where|whose)$/.test(token.low) || !follows(tokens, at + 1)) return undefined;
  return /^\s*,\s*$/.test(token.gap) ? at - 1 : undefined;
}

/** Token before ", [city] police" where the place opens its clause: "In Meriden, police tried". */
function openingBefore(tokens: readonly Token[], head: number): number | undefined {
  let at = head;
  while (at > head - 3 && LOCAL.test(tokens[at - 1]?.low ?? '') && follows(tokens, at)) at -= 1;
  if (!/^\s*,\s*$/.test(tokens[at]?.gap ?? '') || at < 2) return undefined;
  const verb = tokens[head + 1];
  return !verb || !follows(tokens, head + 1) || verb.cap || REPORTS.test(verb.low) ? undefined : at - 1;
}

/** Whether a place stands as "In Meriden" at the head of its sentence or clause. */
function opensClause(tokens: readonly Token[], run: number): boolean {
  // At the head of a sentence "In" is a capitalised word of the run itself.
  const at = tokens[run]!.low === 'in' ? run : run - 1;
  const preposition = tokens[at];
  if (preposition?.low !== 'in' || !follows(tokens, at + 1)) return false;
  const before = tokens[at - 1];
  return (
    preposition.first ||
    (before !== undefined && BEGINS_CLAUSE.test(before.low)) ||
    /[;\u2014]/.test(preposition.gap)
  );
}

/** @param head index of the word "police" that has no place of its own */
export function findPlaceBefore(finder: Finder, head: number, last: number): void {
  const { tokens } = finder;
  const relative = relativeBefore(tokens, head);
  const end = relative ?? openingBefore(tokens, head);
  if (end === undefined || tokens[end]!.sentence !== tokens[head]!.sentence || tokens[end]!.possessive)
    return;
  const name = nameEndingAt(tokens, end);
  if (!name || (relative === undefined && !opensClause(tokens, name.span.from))) return;
  propose(finder, {
    kind: 'police',
    rule: 'place-where-police',
    readings: headedReadings(tokens, name),
    region: name.region,
    to: last,
  });
}
