/** Second references: "the department", "the chief", "police said". They inform; they are never marked. */

import type { Mention, Reference } from '../domain/mention.ts';
import { normalise } from './normalise.ts';
import type { Parse } from './types.ts';

const SECOND = /\b(?:[Tt]he\s+(?:department|chief|agency|force|barracks)|[Pp]olice|[Oo]fficers)\b/g;

/** How far back a second reference may look, in UTF-16 code units. */
const REACH = 2000;

/** Each second reference with the last sure mention before it; none where a mention covers it. Linear. */
export function findReferences(parse: Parse, mentions: readonly Mention[]): Reference[] {
  const sure = mentions.filter((mention) => mention.certainty === 'sure');
  if (sure.length === 0) return [];
  const references: Reference[] = [];
  let next = 0;
  const { text, original } = normalise(parse.text);
  for (const match of text.matchAll(SECOND)) {
    const start = original(match.index);
    const end = original(match.index + match[0].length - 1) + 1;
    while (next < sure.length && sure[next]!.start < end) next += 1;
    const before = sure[next - 1];
    if (before && before.end <= start && start - before.end <= REACH)
      references.push({ start, end, agency: before.agency });
  }
  return references;
}
