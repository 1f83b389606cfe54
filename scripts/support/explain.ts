/** Why a mention is one, in a line of plain English, for the command line. */

import type { Evidence, Mention } from '../../lib/domain/mention.ts';

function list(evidence: readonly Evidence[]): string {
  const best = [...evidence].sort((a, b) => b.weight - a.weight).slice(0, 5);
  return best
    .map(
      ({ clue, words, region, weight }) =>
        `${clue} "${words.replace(/\s+/g, ' ')}" → ${region} (${weight.toFixed(1)})`,
    )
    .join(', ');
}

/** @returns e.g. `"Norwalk police" by name-before-police; for: dateline "NORWALK" → US-CT (4.0); against: nothing` */
export function explain({ why }: Mention): string {
  const supporting = why.supporting.length ? list(why.supporting) : 'nothing speaks for another place';
  const against = why.against.length ? list(why.against) : 'nothing';
  return `"${why.words.replace(/\s+/g, ' ')}" by rule ${why.rule}; for: ${supporting}; against: ${against}`;
}
