/** Whose body a state body is: what stands before and after its name. */

import type { HeadClass, Region } from '../../domain/lookup.ts';
import { stateEndingAt } from '../runs.ts';
import type { Token } from '../tokens.ts';
import type { Need, Reading } from '../types.ts';
import { type Finder, follows, nameStartingAt, propose } from './finder.ts';

/** What stands before a state body: "Connecticut’s", "the state", or another body's name. */
export interface Owner {
  readonly region?: Region;
  /** "state", "state’s": of the state that the text is about. */
  readonly state: boolean;
  /** Another proper name: "New York City Department of Correction", "U.S. attorney general". */
  readonly other: boolean;
  readonly from: number;
}

const ADJECTIVES =
  /^(former|new|acting|assistant|deputy|then|ex|current|interim|late|longtime|retired|senior|local|off-duty|first)$/;

/** Reads what stands before token `at`. */
export function ownerBefore(tokens: readonly Token[], at: number): Owner {
  let now = at;
  while (
    now > 0 &&
    follows(tokens, now) &&
    ADJECTIVES.test(tokens[now - 1]!.low) &&
    !tokens[now - 1]!.possessive
  )
    now -= 1;
  const none: Owner = { state: false, other: false, from: at };
  if (now === 0 || !follows(tokens, now)) return none;
  const before = tokens[now - 1]!;
  if (before.low === 'state') {
    const region = now > 1 && follows(tokens, now - 1) ? stateEndingAt(tokens, now - 2) : undefined;
    return {
      ...(region ? { region: region.region } : {}),
      state: true,
      other: false,
      from: region?.from ?? now - 1,
    };
  }
  const region = stateEndingAt(tokens, now - 1);
  if (region) return { region: region.region, state: true, other: false, from: region.from };
  if (/^(u\.s|us|federal|national|american|city|county|municipal)$/.test(before.low))
    return { ...none, other: true };
  if (
    !before.cap ||
    before.headline ||
    before.first ||
    /^(the|el|la|former|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(before.low)
  )
    return none;
  return { ...none, other: true };
}

/** The state after a body: "Department of Correction in Connecticut", "attorney general of Ohio". */
export function regionAfter(tokens: readonly Token[], last: number): Region | undefined {
  const preposition = tokens[last + 1];
  if (!preposition || !follows(tokens, last + 1) || !/^(of|in|for|from|de)$/.test(preposition.low))
    return undefined;
  const at = tokens[last + 2]?.low === 'the' ? last + 3 : last + 2;
  if (!tokens[at]?.cap) return undefined;
  const name = nameStartingAt(tokens, at);
  if (!name) return undefined;
  return stateEndingAt(tokens, name.span.to)?.from === name.span.from
    ? stateEndingAt(tokens, name.span.to)!.region
    : undefined;
}

export function reading(tokens: readonly Token[], key: string, from: number, to: number): Reading {
  return { key, start: tokens[from]!.start, end: tokens[to]!.end, fit: 'whole' };
}

export function proposeBody(
  finder: Finder,
  kind: HeadClass,
  rule: string,
  key: string,
  from: number,
  to: number,
  options: { need?: Need; owner?: Owner; loose?: boolean | undefined } = {},
): void {
  const { tokens } = finder;
  const owner = options.owner ?? ownerBefore(tokens, from);
  if (owner.other) return;
  const region = owner.region ?? regionAfter(tokens, to);
  const start = owner.state || owner.region ? owner.from : from;
  propose(finder, {
    kind,
    rule,
    readings: [reading(tokens, key, from, to)],
    region,
    need: options.need ?? 'none',
    loose: options.loose,
    from: start,
    to,
  });
}
