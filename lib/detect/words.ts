/**
 * The cheapest question: is there any word at all that a body could be named by? Most blocks of most pages have
 * none, and are never split into words.
 */

const AGENCY_WORD =
  /polic[eií]|\bp\.?d\b|\bcops?\b|officer|detective|constable|sergeant|lieutenant|\b(?:sgt|lt|det|capt|cpl)\b|captain|corporal|patrol|swat\b|k-?9\b|trooper|\btroops? [a-l]\b|chief|department|\bdepts?\b|commissioner|agenc(?:y|ies)|attorneys?.general|judicial|airport.authority|schools?\b|superintendent|board of ed|universi|college|finest\b|\bforces?\b|security at|agentes?\b|oficial|\bjef[ea]\b|escuelas|junta de|distrito escolar|departamento|fiscal general|procurador|rama judicial|autoridad/i;

/** Initials that can stand alone for a body: a department's, a police department's, the attorney general's. */
const AGENCY_INITIALS =
  /\b(?:CT ?|Conn)?D[A-Z]{2,3}\b|\b[A-Z]{1,4}PD\b|\bAG\b|\bU(?:[A-Z]|[a-z]{0,2}[A-Z])\p{L}+|\b[A-Z]{2,4}U\b/u;

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * @param text any text, as printed; soft hyphens and their like are seen through
 * @returns false only if no rule of the grammar can find anything in it; linear
 */
export function mayNameAgency(text: string): boolean {
  const seen = text.search(INVISIBLE) < 0 ? text : text.replace(INVISIBLE, '');
  return AGENCY_WORD.test(seen) || AGENCY_INITIALS.test(seen);
}

/** Whether initials may be asked about where nothing else in the document names a body. */
export function canStandAlone(initials: string): boolean {
  return AGENCY_INITIALS.test(initials);
}
