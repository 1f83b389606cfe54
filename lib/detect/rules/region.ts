/** What stands directly before initials: a state ("Florida DCF"), "state", or another body ("NYC DOC"). */

import type { Region } from '../../domain/lookup.ts';
import { stateEndingAt } from '../runs.ts';
import type { Token } from '../tokens.ts';
import { follows } from './finder.ts';

/** @returns the state's region, `'other'` for another owner ("U.S. DOT"), undefined for none */
export function ownerRegion(tokens: readonly Token[], at: number): Region | 'other' | undefined {
  if (at === 0 || !follows(tokens, at)) return undefined;
  const state = stateEndingAt(tokens, at - 1);
  if (state) return state.region;
  const { low } = tokens[at - 1]!;
  return /^(u\.s|us|federal|nyc|city)$|-based$/.test(low) ? 'other' : undefined;
}
