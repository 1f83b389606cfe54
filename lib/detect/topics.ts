/** What a text is about, as far as loose wordings depend on it: police, fire, sports, a campus's police. */

import { TOPIC } from './roles.ts';
import { follows } from './rules/finder.ts';
import type { Token } from './tokens.ts';
import type { Topic } from './types.ts';

const POLICE =
  /^(police|policía|policia|cop|cops|officer|officers|patrol|patrols|detective|detectives|cruiser|cruisers|arrest|arrested|arrests|swat|sergeant|lieutenant|sgt|lt|precinct|troopers|law-enforcement|policing)$/;
const FIRE = /^(fire|firefighter|firefighters|firehouse|blaze|ladder)$/;
const SPORTS =
  /^(basketball|football|soccer|baseball|softball|hockey|lacrosse|volleyball|huskies|coach|coaches|game|games|season|ncaa|tournament|quarterback|touchdown|goalie|playoffs|playoff|roster|recruit|athletic|athletics|championship|team|inning|innings|league)$/;

/** "Yale University police" names its university itself. */
function namedBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && follows(tokens, at) && before.cap > 0 && !before.first && !before.headline;
}

/** Reads the topics of a text; linear. */
export function readTopics(tokens: readonly Token[]): Topic[] {
  const topics: Topic[] = [];
  tokens.forEach((token, at) => {
    if (!(token.role & TOPIC)) return;
    const add = (word: Topic['word'], end = token.end) =>
      topics.push({ word, start: token.start, end, sentence: token.sentence, paragraph: token.paragraph });
    if (POLICE.test(token.low)) add('police');
    else if (FIRE.test(token.low)) add('fire');
    else if (/^(scout|scouts|scouting|scoutmaster|brownies|webelos)$/.test(token.low)) add('scouts');
    else if (SPORTS.test(token.low)) add('sports');
    if (
      (token.low === 'university' || token.low === 'campus') &&
      follows(tokens, at + 1) &&
      tokens[at + 1]!.low === 'police' &&
      !namedBefore(tokens, at) &&
      tokens[at + 2]?.low !== 'there'
    ) {
      add('campus-police', tokens[at + 1]!.end);
    }
    if ((token.low === 'enforcement' && tokens[at - 1]?.low === 'law') || token.low === 'law-enforcement')
      add('police');
  });
  return topics;
}
