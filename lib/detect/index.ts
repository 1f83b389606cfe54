/**
 * Recognising agencies in text: `parse` the text (or its blocks, then `joinParses`), ask with `lookupRequest`,
 * `resolve` with the reply. Pure: no DOM, no browser, no dataset.
 */

import { joinParses } from './join.ts';
import { parse, prepare } from './parse.ts';
import { firstRequest, hasPoliceInitials, lookupRequest } from './request.ts';
import { resolve } from './resolve.ts';

export type { Parse } from './types.ts';
export { joinParses, lookupRequest, parse, resolve };

/** All that the page script needs, as one value. */
export const detector = {
  parse,
  firstRequest,
  hasPoliceInitials,
  prepare,
  joinParses,
  lookupRequest,
  resolve,
};
export type DetectorApi = typeof detector;
