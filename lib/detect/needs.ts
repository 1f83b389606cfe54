/** What a loose wording needs around it: "Wethersfield’s chief" in a story on fires is no police chief. */

import type { Judged } from './resolve.ts';
import type { Parse, Topic } from './types.ts';

function any(parse: Parse, word: Topic['word'], where: (topic: Topic) => boolean = () => true): boolean {
  return parse.topics.some((topic) => topic.word === word && where(topic));
}

function mostlySports({ topics }: Parse): boolean {
  const count = (word: Topic['word']) => topics.filter((topic) => topic.word === word).length;
  return count('sports') > 2 * count('police');
}

/** Whether the document gives a find what its wording needs. */
export function meetsNeed(item: Judged, parse: Parse): boolean {
  const { found } = item;
  const here = (topic: Topic) => topic.sentence === found.sentence;
  const outside = (topic: Topic) => topic.end <= item.reading.start || topic.start >= Math.max(found.end, item.reading.end);
  switch (found.need) {
    case 'police':
      if (any(parse, 'police', (topic) => here(topic) && outside(topic))) return true;
      return any(parse, 'police', outside) && !any(parse, 'fire', here) && !any(parse, 'sports', here) && !mostlySports(parse);
    case 'police-near':
      return any(parse, 'police', (topic) => outside(topic) && Math.abs(topic.sentence - found.sentence) <= 2) && !any(parse, 'fire', here);
    case 'not-fire':
      if (any(parse, 'police', (topic) => here(topic) && outside(topic))) return true;
      return !any(parse, 'fire', here) && !any(parse, 'sports', here) && (any(parse, 'police', outside) || (!any(parse, 'fire') && !any(parse, 'sports')));
    case 'not-sports':
      return !mostlySports(parse);
    case 'body':
      return item.owner?.kind === 'campus-police'
        ? any(parse, 'campus-police', (topic) => Math.abs(topic.sentence - found.sentence) <= 1)
        : !any(parse, 'sports', here);
    case 'campus':
      return item.owner?.kind === 'campus-police';
    case 'place':
      return !any(parse, 'scouts');
    default:
      return true;
  }
}
