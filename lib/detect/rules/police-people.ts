/** Police named by their people or by what is left out: "Officer Ada Testwell of Meriden", "and Ansonia’s will". */

import { readingsFromRight, runEndingAt } from '../runs.ts';
import type { Finder } from './finder.ts';
import { follows, memberReadings, nameStartingAt, propose, skipArticles } from './finder.ts';
import type { Head } from './police-heads.ts';
import { strict } from './police-lists.ts';

/** "Police Chiefs Ada Testwell of Norwalk and Bo Mock of Westport"; "Officer Iva Dummer (Waterbury)". */
export function findPeople(finder: Finder, head: Head, person: number): void {
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
    propose(finder, {
      kind: 'police',
      rule: 'officer-of-place',
      readings: memberReadings(tokens, name),
      region: name.region,
      need: head.need === 'none' ? 'none' : 'police',
    });
    at = name.last + 1;
    while (tokens[at] && /^(and|officer|chief|sgt|lt|det|capt|detective|police)$/.test(tokens[at]!.low))
      at += 1;
  }
}

const ELLIPSIS_BEFORE = /^(and|or|with|while|from|to|by|than|unlike|so|has|only|also)$/;
const ELLIPSIS_AFTER =
  /^(has|have|will|is|are|was|were|did|does|do|can|also|sent|said|and|or|would|had|in|on)$/;

/** "Seymour police, Derby police and Ansonia’s will meet": a possessive that borrows "police" from before it. */
export function findEllipsis(finder: Finder, at: number, lastHead: Head | undefined): void {
  const { tokens } = finder;
  const token = tokens[at]!;
  if (!token.possessive || !token.cap || token.headline || !lastHead) return;
  const head = tokens[lastHead.to]!;
  if (at <= lastHead.to || at - lastHead.to > 20 || token.sentence !== head.sentence) return;
  const next = tokens[at + 1];
  const closed =
    !next ||
    next.sentence !== token.sentence ||
    /^\s*[,;)\u2014]/.test(next.gap) ||
    ELLIPSIS_AFTER.test(next.low);
  const span = runEndingAt(tokens, at);
  if (!closed || !span) return;
  const before = tokens[span.from - 1];
  if (!before || !(ELLIPSIS_BEFORE.test(before.low) || /[,;]/.test(tokens[span.from]!.gap))) return;
  propose(finder, {
    kind: 'police',
    rule: 'possessive-ellipsis',
    readings: strict(readingsFromRight(tokens, span)),
    need: 'none',
  });
}
