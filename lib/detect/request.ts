/** What to ask the background about a document: names and places, never its text. */

import { isSendableKey } from '../domain/key.ts';
import { type Candidate, candidateId, type LookupRequest, MAX_LOOKUPS } from '../domain/lookup.ts';
import { initialsOf, lettersOf, placeLetters } from './initials.ts';
import { withoutInvisible } from './normalise.ts';
import { surroundingsOf, titleCues } from './parse.ts';
import type { Cue, Found, Parse } from './types.ts';
import { canStandAlone } from './words.ts';

/** Room kept for places in a request full of candidates. */
const ROOM_FOR_PLACES = 60;

/** Paragraphs with finds that are looked at for the nearness of places. */
const NEAR_PARAGRAPHS = 50;

/** Keys of the places nearest to the finds. */
function placesToAsk(
  found: readonly Found[],
  cues: readonly Cue[],
  title: readonly Cue[],
  taken: ReadonlySet<string>,
  room: number,
): string[] {
  const paragraphs = [...new Set(found.map(({ paragraph }) => paragraph))].slice(0, NEAR_PARAGRAPHS);
  const nearest = new Map<string, number>();
  const offer = ({ key }: Cue, distance: number) => {
    if (key === undefined || taken.has(key) || !isSendableKey(key)) return;
    nearest.set(key, Math.min(distance, nearest.get(key) ?? Number.POSITIVE_INFINITY));
  };
  for (const cue of title) offer(cue, 0);
  for (const cue of cues) {
    const distance = Math.min(...paragraphs.map((paragraph) => Math.abs(paragraph - cue.paragraph)));
    offer(cue, cue.clue === 'dateline' ? 0 : distance);
  }
  return [...nearest]
    .sort((a, b) => a[1] - b[1])
    .slice(0, room)
    .map(([key]) => key);
}

const CAMPUS_POLICE = /\b(?:university|campus)\s+police\b/i;

/** Initials such as "NBA" are worth asking about only beside a body's full name. */
function worthAsking(found: readonly Found[], texts: readonly Pick<Parse, 'text'>[]): readonly Found[] {
  if (texts.some(({ text }) => CAMPUS_POLICE.test(withoutInvisible(text)))) return found;
  if (found.some(({ kind, need }) => kind !== 'acronym' && need !== 'named-only')) return found;
  return found.filter(
    ({ kind, readings }) =>
      kind === 'acronym' && readings.some(({ key }) => canStandAlone(key.toUpperCase()) || /^conn/.test(key)),
  );
}

/** The finds' names, as many as a request may hold beside places. */
function candidatesOf(found: readonly Found[]): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  for (const { kind, readings } of found) {
    for (const { key } of readings) {
      if (candidates.size >= MAX_LOOKUPS - ROOM_FOR_PLACES) return candidates;
      if (isSendableKey(key)) candidates.set(candidateId({ key, kind }), { key, kind });
    }
  }
  return candidates;
}

/**
 * The names of all blocks of a document, without places: whose are they? Where the reply has no owner, there is
 * nothing to resolve, and what the document says of places need not be read.
 *
 * @returns null when nothing agency-like is named
 */
export function firstRequest(parses: readonly Parse[]): LookupRequest | null {
  const candidates = candidatesOf(
    worthAsking(
      parses.flatMap(({ found }) => found),
      parses,
    ),
  );
  return candidates.size === 0 ? null : { candidates: [...candidates.values()], places: [] };
}

/** Whether a document has initials such as "EHPD", whose owner only its places can tell. */
export function hasPoliceInitials(parses: readonly Parse[]): boolean {
  return parses.some((parse) =>
    parse.found.some(
      (one) => one.kind === 'acronym' && placeLetters(lettersOf(one, parse.text)) !== undefined,
    ),
  );
}

/** For "EHPD": the places of the text with the initials E.H. */
function placesWithInitials(found: readonly Found[], parse: Parse): Set<string> {
  const wanted = new Set(
    found.flatMap((one) => (one.kind === 'acronym' ? (placeLetters(lettersOf(one, parse.text)) ?? []) : [])),
  );
  if (wanted.size === 0) return new Set();
  const { cues } = surroundingsOf(parse);
  return new Set(
    cues.flatMap(({ key }) =>
      key !== undefined && wanted.has(initialsOf(key)) && isSendableKey(key) ? [key] : [],
    ),
  );
}

/**
 * What to ask the background about a document.
 *
 * @param context the page's title, whose places are evidence too
 * @returns null when nothing agency-like is named: then there is nothing to ask and nothing to show
 */
export function lookupRequest(parse: Parse, context: { readonly title?: string } = {}): LookupRequest | null {
  const asked = worthAsking(parse.found, [parse]);
  const candidates = candidatesOf(asked);
  if (candidates.size === 0) return null;
  for (const key of placesWithInitials(asked, parse)) {
    if (candidates.size < MAX_LOOKUPS - ROOM_FOR_PLACES)
      candidates.set(candidateId({ key, kind: 'police' }), { key, kind: 'police' });
  }
  const keys = new Set([...candidates.values()].map(({ key }) => key));
  const room = MAX_LOOKUPS - candidates.size;
  const places = placesToAsk(asked, surroundingsOf(parse).cues, titleCues(context.title), keys, room);
  return { candidates: [...candidates.values()], places };
}
