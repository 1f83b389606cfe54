/**
 * The cheapest question: is there any word at all that a body could be named by? Most blocks of most pages have
 * none, and are never split into words.
 */

import { withoutInvisible } from './normalise.ts';

const AGENCY_WORD =
  /polic[eií]|\bp\.?d\b|\bcops?\b|officer|detective|constable|sergeant|lieutenant|\b(?:sgt|lt|det|capt|cpl)\b|captain|corporal|patrol|swat\b|k-?9\b|trooper|\btroops?\s+[a-lw]\b|chief|department|\bdepts?\b|commissioner|agenc(?:y|ies)|attorneys?\s+general|judicial|airport\s+authority|schools?\b|superintendent|board\s+of\s+ed|universi|college|finest\b|\bforces?\b|security\s+at|agentes?\b|oficial|\bjef[ea]\b|escuelas|junta\s+de|distrito\s+escolar|departamento|fiscal\s+general|procurador|rama\s+judicial|autoridad/i;

/** Initials that can stand alone for a body: a department's, a police department's, the attorney general's. */
const AGENCY_INITIALS =
  /\b(?:CT ?|Conn)?D[A-Z]{2,3}\b|\b[A-Z]{1,4}PD\b|\bAG\b|\bU(?:[A-Z]|[a-z]{0,2}[A-Z])\p{L}+|\b[A-Z]{2,4}U\b/u;

/** What only a document that names a body elsewhere needs: its initials ("CSP"), its university ("Southern … State"). */
const SECOND_LOOK = /\b[A-Z]{3,5}\b|\bState\b/;

/**
 * @param text any text, as printed; soft hyphens and their like are seen through
 * @returns false only if no rule of the grammar can find anything in it; linear
 */
export function mayNameAgency(text: string): boolean {
  const seen = withoutInvisible(text);
  return AGENCY_WORD.test(seen) || AGENCY_INITIALS.test(seen);
}

/** Whether a block may hold a later reference to a body that another block names. */
export function mayReferToAgency(text: string): boolean {
  return SECOND_LOOK.test(text);
}

/** Whether initials may be asked about where nothing else in the document names a body. */
export function canStandAlone(initials: string): boolean {
  return AGENCY_INITIALS.test(initials);
}
