/** Which place is meant: the clues of a document, ready for any question. */

import type { LookupReply, Region } from '../../domain/lookup.ts';
import type { Cue } from '../types.ts';
import {
  bareFirst,
  farClues,
  independent,
  onlyState,
  regionsOf,
  telling,
  withPrintedStates,
} from './clues.ts';
import { Coherence } from './coherence.ts';
import type { Balance, Clues, Question } from './question.ts';
import { Weighing } from './weighing.ts';

export type { Balance } from './question.ts';

export interface Weigher {
  /** Balance by region; bounded work for each question. */
  weigh(question: Question): Map<Region, Balance>;
}

/**
 * Prepares the clues of a document for weighing.
 *
 * @param cues the document's clues
 * @param title clues of its title: as good as any far away
 */
export function createWeigher(cues: readonly Cue[], title: readonly Cue[], reply: LookupReply): Weigher {
  const kept = telling(cues, reply);
  const withStates = withPrintedStates(kept);
  const near = kept.map((cue, index) => ({ cue, regions: regionsOf(withStates[index]!, reply) }));
  const titled = independent(title, reply);
  const ofTitle = titled.flatMap((cue) => regionsOf(cue, reply));
  const far = farClues([...near.flatMap(({ regions }) => regions), ...ofTitle]);
  const clues: Clues = {
    near,
    far,
    onlyState: onlyState(kept),
    bareFirst: bareFirst([...titled, ...kept]),
    coherence: new Coherence([...kept, ...titled], reply),
    home: reply.home,
    places: reply.places,
  };
  return { weigh: (question) => new Weighing(clues, question).result() };
}
