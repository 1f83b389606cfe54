/** Bodies of a state: its police, departments, attorney general, courts, authorities. */

import { STATE_BODY } from '../roles.ts';
import { stateEndingAt } from '../runs.ts';
import { findCommissionerOf, findDepartmentOf, findNamedDepartment } from './departments.ts';
import { type Finder, follows, propose } from './finder.ts';
import { ownerBefore, proposeBody, reading } from './state-owner.ts';
import { findStatePolice } from './state-police.ts';

/** "Attorney General Quill Testwell", "the attorney general’s office", "Office of the Attorney General". */
function findAttorneyGeneral(finder: Finder, at: number): void {
  const { tokens } = finder;
  const last = tokens[at + 1]!;
  const plural = /^attorneys$/.test(tokens[at]!.low);
  if (plural) {
    const preposition = tokens[at + 2];
    if (!preposition || !/^(of|from|in|for)$/.test(preposition.low)) return;
    statesInList(finder, at + 3);
    return;
  }
  if (last.cap !== tokens[at]!.cap && !last.headline) return;
  let from = at;
  if (tokens[at - 1]?.low === 'the' && tokens[at - 2]?.low === 'of' && tokens[at - 3]?.low === 'office')
    from = at - 3;
  const to = last.possessive && tokens[at + 2]?.low === 'office' ? at + 2 : at + 1;
  proposeBody(finder, 'office', 'attorney-general', 'attorney general', from, to);
}

/** "attorneys general of Connecticut, Ohio and Vermont": each state's own office. */
function statesInList(finder: Finder, at: number): void {
  const { tokens } = finder;
  for (
    let now = at;
    now < at + 30 && tokens[now] && tokens[now]!.sentence === tokens[at]?.sentence;
    now += 1
  ) {
    const token = tokens[now]!;
    const state = stateEndingAt(tokens, now);
    if (state) {
      propose(finder, {
        kind: 'office',
        rule: 'attorney-general',
        readings: [reading(tokens, 'attorney general', state.from, now)],
        region: state.region,
        from: state.from,
        to: now,
      });
    } else if (!/^(and|the|district|of|columbia|states)$/.test(token.low) && !token.cap) return;
  }
}

/** "Judicial Branch"; in small letters only with the state: "the state’s judicial branch". */
function findCourtOrAuthority(finder: Finder, at: number, kind: 'court' | 'authority', key: string): void {
  const { tokens } = finder;
  const owner = ownerBefore(tokens, at);
  const named =
    tokens[at]!.cap ||
    owner.state ||
    (kind === 'authority' && /^(the|la|an|and)$/.test(tokens[at - 1]?.low ?? 'the'));
  if (!named) return;
  if (tokens[at + 2]?.low === 'of' && tokens[at + 3]?.low === 'government') return;
  proposeBody(finder, kind, kind === 'court' ? 'judicial-branch' : 'state-authority', key, at, at + 1, {
    owner,
  });
}

/** Finds state bodies by their head words; linear. */
export function findStateBodies(finder: Finder): void {
  const { tokens } = finder;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!(tokens[at]!.role & STATE_BODY)) continue;
    const low = tokens[at]!.low;
    const next = follows(tokens, at + 1) ? tokens[at + 1]!.low : '';
    if (low === 'state' || low === 'troop' || low === 'troops' || low === 'trooper' || low === 'troopers')
      findStatePolice(finder, at);
    if (
      (low === 'department' || low === 'dept' || low === 'departamento') &&
      (next === 'of' || next === 'de') &&
      !tokens[at]!.possessive
    )
      findDepartmentOf(finder, at);
    else if ((low === 'department' || low === 'commissioner') && at > 0) findNamedDepartment(finder, at);
    if (low === 'commissioner' && next === 'of') findCommissionerOf(finder, at);
    if ((low === 'attorney' || low === 'attorneys') && next === 'general') findAttorneyGeneral(finder, at);
    if (low === 'judicial' && next === 'branch') findCourtOrAuthority(finder, at, 'court', 'judicial branch');
    if (low === 'airport' && next === 'authority')
      findCourtOrAuthority(finder, at, 'authority', 'airport authority');
  }
}
