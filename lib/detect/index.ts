/**
 * Recognising agencies in text: `parse` the text (or its blocks, then `joinParses`), ask with `lookupRequest`,
 * `resolve` with the reply. Pure: no DOM, no browser, no dataset.
 */

export { joinParses } from './join.ts';
export { parse } from './parse.ts';
export { lookupRequest } from './request.ts';
export { resolve } from './resolve.ts';
export type { Parse } from './types.ts';
