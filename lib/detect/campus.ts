/** "University police" in a text about one university: that university's police. */

import type { Judged } from './judge.ts';
import type { Topic } from './types.ts';

/**
 * @param names the judged finds; those with need `named-only` are universities named anywhere
 * @returns a find for each "university police" whose university is the last one named before it, or the only one
 */
export function resolveCampus(names: readonly Judged[], text: string, topics: readonly Topic[]): Judged[] {
  const universities = names.filter((item) => item.found.need === 'named-only');
  if (universities.length === 0) return [];
  const results: Judged[] = [];
  for (const topic of topics) {
    if (topic.word !== 'campus-police') continue;
    const before = universities.filter((item) => item.reading.start < topic.start).at(-1) ?? universities[0]!;
    if (!before.owner || before.verdict !== 'sure') continue;
    const words = text.slice(topic.start, topic.end);
    results.push({
      ...before,
      found: { ...before.found, start: topic.start, end: topic.end, need: 'none', rule: 'university-police' },
      reading: { ...before.reading, start: topic.start, end: topic.end },
      why: { ...before.why, words, rule: 'university-police' },
    });
  }
  return results;
}
