/**
 * Phrases that hold an agency's words and name something else: each with its reason. The key is what follows
 * the head word(s), in lower case; a new exception is a new row here, never a new `if`.
 */

export type ExclusionTable = ReadonlyMap<string, string>;

/** What may follow "police": "Norwalk police union". */
export const AFTER_POLICE: ExclusionTable = new Map([
  ['union', 'the officers’ union speaks for its members, not for the department'],
  ['unions', 'the officers’ union speaks for its members, not for the department'],
  ['association', 'an association of officers or chiefs is not the department'],
  ['activity', 'a Police Activity League is a youth charity'],
  ['explorer', 'Police Explorers are a youth programme'],
  ['explorers', 'Police Explorers are a youth programme'],
  ['athletic', 'a Police Athletic League is a youth charity'],
  ['activities', 'a Police Activities League is a youth charity'],
  ['benevolent', 'a Police Benevolent Association is a union or charity'],
  ['foundation', 'a police foundation is a charity'],
  ['academy', 'a police academy is a school, often the state’s'],
  ['league', 'a league is a club'],
  ['museum', 'a museum'],
  ['exam', 'an examination'],
  ['blues', 'a title'],
  ['gazette', 'a newspaper'],
  ['scanner', 'a listener’s radio or feed'],
  ['emerald', 'an Emerald Society is a club'],
]);

/** What may follow initials: "a DCF model" is a bank's, "a .DOC file" a computer's. */
export const AFTER_INITIALS: ExclusionTable = new Map([
  ['model', 'discounted cash flow'],
  ['models', 'discounted cash flow'],
  ['analysis', 'discounted cash flow'],
  ['valuation', 'discounted cash flow'],
  ['file', 'a format of files'],
  ['files', 'a format of files'],
  ['format', 'a format of files'],
]);

/** What may follow "department": "Hartford Department Store", "Norwalk Department of Public Works". */
export const AFTER_DEPARTMENT: ExclusionTable = new Map([
  ['of', 'a department of something else'],
  ['store', 'a shop'],
  ['stores', 'shops'],
  ['head', 'the head of an office or of a school’s department'],
  ['heads', 'heads of several departments'],
  ['chair', 'a university’s department'],
]);
