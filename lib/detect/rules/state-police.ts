/** "state police", "Connecticut State Police", "state troopers", "Troop H". */

import type { HeadClass } from '../../domain/lookup.ts';
import { AFTER_POLICE } from '../exclusions.ts';
import { isStateUniversity, stateAt, stateEndingAt } from '../runs.ts';
import { type Finder, follows, propose } from './finder.ts';
import { type Owner, proposeBody, reading } from './state-owner.ts';

/** "state police", "Connecticut State Police", "state troopers", "Troop H", "trooper from Troop K". */
export function findStatePolice(finder: Finder, at: number): void {
  const { low, possessive } = finder.tokens[at]!;
  const next = follows(finder.tokens, at + 1) ? finder.tokens[at + 1]!.low : '';
  if (low === 'state' && !possessive && /^(police|trooper|troopers)$/.test(next)) findByState(finder, at);
  else if (/^troopers?$/.test(low)) findTroopers(finder, at);
  else findLetteredTroop(finder, at);
}

/** "state police" and "state troopers", with the state before or after them. */
function findByState(finder: Finder, at: number): void {
  const { tokens } = finder;
  const following = follows(tokens, at + 2) && !tokens[at + 1]!.possessive ? tokens[at + 2]!.low : '';
  // The state police run an academy of their own; a town's "police academy" is not the town's.
  if (
    (AFTER_POLICE.has(following) && following !== 'academy') ||
    /^(departments|forces|agencies)$/.test(following)
  )
    return;
  const before = follows(tokens, at) ? tokens[at - 1] : undefined;
  const region = before ? stateEndingAt(tokens, at - 1) : undefined;
  if (region && isStateUniversity(tokens, at)) return;
  const isOther =
    before && !region && before.cap > 0 && !before.headline && !before.first && !before.possessive;
  if (isOther && tokens[at]!.cap && before.low !== 'resident') return;
  const owner: Owner = {
    ...(region ? { region: region.region } : {}),
    state: true,
    other: false,
    from: region?.from ?? at,
  };
  // A resident trooper works for a town.
  const loose = before?.low === 'resident';
  proposeBody(finder, 'state-police', 'state-police', 'state police', at, at + 1, { owner, loose });
  if (region) findStatesBefore(finder, region.from, 'state-police', 'state police');
  findStatesAfter(finder, at + 1);
}

/** "Connecticut troopers"; bare "troopers" are a second reference. */
function findTroopers(finder: Finder, at: number): void {
  const { tokens } = finder;
  if (tokens[at - 1]?.low === 'state' || !follows(tokens, at)) return;
  const region = stateEndingAt(tokens, at - 1);
  if (!region) return;
  const owner: Owner = { region: region.region, state: true, other: false, from: region.from };
  proposeBody(finder, 'state-police', 'state-troopers', 'state police', at, at, { owner });
}

/** "Troop H", "Troops D, F and L". */
function findLetteredTroop(finder: Finder, at: number): void {
  const { tokens } = finder;
  const token = tokens[at]!;
  if (
    !/^troops?$/.test(token.low) ||
    !token.cap ||
    !follows(tokens, at + 1) ||
    !/^[A-LW]$/.test(tokens[at + 1]!.text)
  )
    return;
  let last = at + 1;
  if (token.low === 'troops') {
    while (
      last < at + 24 &&
      /^([A-LW]|and|AND)$/.test(tokens[last + 1]?.text ?? '') &&
      tokens[last + 1]!.sentence === token.sentence
    )
      last += 1;
  }
  const owner: Owner = { state: true, other: false, from: at };
  proposeBody(finder, 'state-police', 'lettered-troop', 'state police', at, last, { need: 'place', owner });
}

/** "Conn., Mass. State Police", "Connecticut and Massachusetts state police": the states left of the last. */
function findStatesBefore(finder: Finder, from: number, kind: HeadClass, key: string): void {
  const { tokens } = finder;
  let at = from;
  for (let steps = 0; steps < 8 && at > 0; steps += 1) {
    const conjunction = /^(and|or|&)$/.test(tokens[at - 1]!.low);
    const comma = /^\s*[,&/]\s*$/.test(tokens[at]!.gap);
    if (!conjunction && !comma) return;
    const state = stateEndingAt(tokens, conjunction ? at - 2 : at - 1);
    if (!state || tokens[state.from]!.sentence !== tokens[at]!.sentence) return;
    const last = conjunction ? at - 2 : at - 1;
    propose(finder, {
      kind,
      rule: 'states-list',
      readings: [reading(tokens, key, state.from, last)],
      region: state.region,
      from: state.from,
      to: last,
    });
    at = state.from;
  }
}

/** "State police in Vermont and in Connecticut": the states after the first. */
function findStatesAfter(finder: Finder, last: number): void {
  const { tokens } = finder;
  let at = last + 1;
  if (!/^(in|of|from)$/.test(tokens[at]?.low ?? '') || !follows(tokens, at)) return;
  for (let steps = 0; steps < 8; steps += 1) {
    while (
      /^(in|of|from|and|the|y)$/.test(tokens[at]?.low ?? '') &&
      tokens[at]!.sentence === tokens[last]!.sentence
    )
      at += 1;
    const state =
      tokens[at] && tokens[at]!.sentence === tokens[last]!.sentence ? stateAt(tokens, at) : undefined;
    if (!state) return;
    if (steps > 0)
      propose(finder, {
        kind: 'state-police',
        rule: 'states-list',
        readings: [reading(tokens, 'state police', at, state.to)],
        region: state.region,
        from: at,
        to: state.to,
      });
    at = state.to + 1;
  }
}
