/** Initials: "NPD", "DCF", "SCSU". What they stand for is decided when the whole document is known. */

import { nameKey } from '../../domain/key.ts';
import type { Token } from '../tokens.ts';
import { type Finder, propose } from './finder.ts';
import { ownerRegion } from './region.ts';

/** DOC, NPD, ConnDOT, CTDOT, UConn: two capitals or more, at most eight letters, no digits. */
const ACRONYM = /^(?=.{2,8}$)\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*$/u;

/** In an ALL CAPS line every word looks like initials; only short words without vowels count there. */
function looksLikeInitials(token: Token): boolean {
  if (token.cap === 0 || !ACRONYM.test(token.text)) return false;
  return !token.headline || token.cap === 1 || !/[AEIOU]{1}.*[AEIOU]/.test(token.text);
}

/** Proposes every set of initials; nothing is marked that the dataset does not know. Linear. */
export function findAcronyms(finder: Finder): void {
  const { tokens } = finder;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.cap === 0 || token.text.length > 8 || !looksLikeInitials(token)) continue;
    const owner = ownerRegion(tokens, at);
    if (owner === 'other') continue;
    propose(finder, {
      kind: 'acronym',
      rule: 'initials',
      readings: [
        { key: nameKey(token.text.replace(/\./g, '')), start: token.start, end: token.end, fit: 'whole' },
      ],
      region: owner,
      need: 'none',
      to: at,
    });
  }
}
