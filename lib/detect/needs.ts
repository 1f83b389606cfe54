/** What a loose wording needs around it: "Wethersfield’s chief" in a story on fires is no police chief. */

import type { Judged } from './judge.ts';
import type { Topic } from './types.ts';

function any(
  topics: readonly Topic[],
  word: Topic['word'],
  where: (topic: Topic) => boolean = () => true,
): boolean {
  return topics.some((topic) => topic.word === word && where(topic));
}

function mostlySports(topics: readonly Topic[]): boolean {
  const count = (word: Topic['word']) => topics.filter((topic) => topic.word === word).length;
  return count('sports') > 2 * count('police');
}

/** Whether the document gives a find what its wording needs. */
export function meetsNeed(item: Judged, topics: readonly Topic[]): boolean {
  const { found } = item;
  const here = (topic: Topic) => topic.sentence === found.sentence;
  const outside = (topic: Topic) =>
    topic.end <= item.reading.start || topic.start >= Math.max(found.end, item.reading.end);
  switch (found.need) {
    case 'police':
      if (any(topics, 'police', (topic) => here(topic) && outside(topic))) return true;
      return (
        any(topics, 'police', outside) &&
        !any(topics, 'fire', here) &&
        !any(topics, 'sports', here) &&
        !mostlySports(topics)
      );
    case 'police-near':
      return (
        any(topics, 'police', (topic) => outside(topic) && Math.abs(topic.sentence - found.sentence) <= 2) &&
        !any(topics, 'fire', here)
      );
    case 'not-fire':
      if (any(topics, 'police', (topic) => here(topic) && outside(topic))) return true;
      return (
        !any(topics, 'fire', here) &&
        !any(topics, 'sports', here) &&
        (any(topics, 'police', outside) || (!any(topics, 'fire') && !any(topics, 'sports')))
      );
    case 'not-sports':
      return !mostlySports(topics);
    case 'body':
      return item.owner?.kind === 'campus-police'
        ? any(topics, 'campus-police', (topic) => Math.abs(topic.sentence - found.sentence) <= 1)
        : !any(topics, 'sports', here);
    case 'campus':
      return item.owner?.kind === 'campus-police';
    case 'place':
      return !any(topics, 'scouts');
    default:
      return true;
  }
}
