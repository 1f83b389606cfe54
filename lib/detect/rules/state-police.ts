/** "state police", "Connecticut State Police", "state troopers", "Troop H". */

import type { HeadClass } from '../../domain/lookup.ts';
import { stateAt, stateEndingAt } from '../runs.ts';
import { type Finder, follows, propose } from './finder.ts';
import { type Owner, proposeBody, reading } from './state-owner.ts';

/** "state police", "Connecticut State Police", "state troopers", "Troop H", "trooper from Troop K". */
export function findStatePolice(finder: Finder, at: number): void {
  const { tokens } = finder;
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (
    token.low === 'state' &&
    next &&
    follows(tokens, at + 1) &&
    /^(police|trooper|troopers)$/.test(next.low) &&
    !token.possessive
  ) {
    if (
      next.low === 'police' &&
      /^(union|academy|departments|forces|agencies)$/.test(tokens[at + 2]?.low ?? '') &&
      follows(tokens, at + 2)
    )
      return;
    const region = at > 0 && follows(tokens, at) ? stateEndingAt(tokens, at - 1) : undefined;
    const before = tokens[at - 1];
    if (
      !region &&
      before?.cap &&
      follows(tokens, at) &&
      !before.headline &&
      !before.first &&
      token.cap &&
      !before.possessive
    )
      return;
    const owner: Owner = {
      ...(region ? { region: region.region } : {}),
      state: true,
      other: false,
      from: region?.from ?? at,
    };
    const key = 'state police';
    proposeBody(finder, 'state-police', 'state-police', key, at, at + 1, { owner });
    if (region) findStatesBefore(finder, region.from, 'state-police', key);
    findStatesAfter(finder, at + 1);
    return;
  }
  if (/^troopers?$/.test(token.low) && tokens[at - 1]?.low !== 'state') {
    const region = at > 0 && follows(tokens, at) ? stateEndingAt(tokens, at - 1) : undefined;
    if (region)
      proposeBody(finder, 'state-police', 'state-troopers', 'state police', at, at, {
        owner: { region: region.region, state: true, other: false, from: region.from },
      });
    return;
  }
  if (token.low === 'troop' && token.cap && next && follows(tokens, at + 1) && /^[A-L]$/.test(next.text)) {
    proposeBody(finder, 'state-police', 'lettered-troop', 'state police', at, at + 1, {
      need: 'place',
      owner: { state: true, other: false, from: at },
    });
  } else if (
    token.low === 'troops' &&
    token.cap &&
    next &&
    follows(tokens, at + 1) &&
    /^[A-L]$/.test(next.text)
  ) {
    let last = at + 1;
    while (
      last < at + 24 &&
      /^([A-L]|and|AND)$/.test(tokens[last + 1]?.text ?? '') &&
      tokens[last + 1]!.sentence === token.sentence
    )
      last += 1;
    proposeBody(finder, 'state-police', 'lettered-troop', 'state police', at, last, {
      need: 'place',
      owner: { state: true, other: false, from: at },
    });
  }
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
