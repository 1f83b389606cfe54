/** Datelines: "NORWALK, Ohio (AP) —". */

import { nameKey } from '../domain/key.ts';
import { adjoins, keyOf, stateAt } from './runs.ts';
import type { Token } from './tokens.ts';
import type { Cue } from './types.ts';

export function cue(
  tokens: readonly Token[],
  from: number,
  to: number,
  rest: Pick<Cue, 'clue'> & Partial<Cue>,
): Cue {
  const first = tokens[from]!;
  return {
    start: first.start,
    end: tokens[to]!.end,
    words: tokens
      .slice(from, to + 1)
      .map((token) => token.text)
      .join(' '),
    sentence: first.sentence,
    paragraph: first.paragraph,
    ...rest,
  };
}

/** "Colorado Windsor: …" in a round-up of the states: the state, then the town and a colon. */
function stateHeadingAt(tokens: readonly Token[], at: number): { cues: Cue[]; to: number } | undefined {
  const state = stateAt(tokens, at);
  let to = (state?.to ?? 0) + 1;
  if (!state || !tokens[to]?.cap || !/^\s*:?\s+$|^\s*,\s*$/.test(tokens[to]!.gap)) return undefined;
  while (to - state.to < 4 && tokens[to + 1]?.cap && adjoins(tokens[to + 1]!)) to += 1;
  if (!/^\s*[:\u2014]/.test(tokens[to + 1]?.gap ?? '')) return undefined;
  const key = keyOf(tokens, state.to + 1, to);
  return { cues: [cue(tokens, at, to, { clue: 'dateline', key, region: state.region })], to };
}

/** A dateline: capitals at the head of a paragraph up to a dash: "NORWALK, Ohio (AP) —". */
export function datelineAt(tokens: readonly Token[], at: number): { cues: Cue[]; to: number } | undefined {
  const first = tokens[at]!;
  if (!first.cap) return undefined;
  const headed = stateHeadingAt(tokens, at);
  if (headed) return headed;
  let to = at;
  while (to - at < 4 && tokens[to + 1]?.cap && adjoins(tokens[to + 1]!)) to += 1;
  let end = to;
  let state: ReturnType<typeof stateAt>;
  const next = tokens[to + 1];
  if (next && /^\s*,\s*$/.test(next.gap)) {
    state = stateAt(tokens, to + 1);
    end = state ? state.to : to;
    if (!state && next.cap && /^\s*[(\u2014]|^\s*-/.test(tokens[to + 2]?.gap ?? '')) end = to + 1;
  }
  let after = end + 1;
  for (let steps = 0; steps < 5 && tokens[after]; steps += 1) {
    const gap = tokens[after]!.gap;
    if (/\u2014|\s--?\s/.test(gap)) {
      const capital = first.cap === 2 || state !== undefined || /\)/.test(gap) || after === end + 1;
      if (!capital || (first.cap !== 2 && to - at > 2)) return undefined;
      const key = keyOf(tokens, at, to);
      const cues = [
        cue(tokens, at, to, { clue: 'dateline', key, ...(state ? { region: state.region } : {}) }),
      ];
      if (!state && end > to)
        cues.push(cue(tokens, end, end, { clue: 'dateline', key: nameKey(tokens[end]!.text) }));
      return { cues, to: end };
    }
    const inParentheses = /\(/.test(gap) || (after > end + 1 && !/[.;:]/.test(gap));
    const moreDate = /^\s*,\s*$/.test(gap) || /^\s+$/.test(gap);
    if (!inParentheses && !(moreDate && /^(\d+|\p{Lu})/u.test(tokens[after]!.text))) return undefined;
    after += 1;
  }
  return undefined;
}
