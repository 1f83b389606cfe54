/** The words that name police after or before a place: "police department", "top officer", "chief", "K-9". */

import { AFTER_DEPARTMENT, AFTER_POLICE } from '../exclusions.ts';
import { isStateUniversity } from '../runs.ts';
import type { Token } from '../tokens.ts';
import type { Need } from '../types.ts';
import { FUNCTION_WORDS, OTHER_CHIEF, OTHER_CHIEF_OF, OTHER_OFFICERS, OTHER_POLICE } from '../vocabulary.ts';
import { follows } from './finder.ts';

export interface Head {
  /** First token after the place's name, modifiers included, and last token of the head. */
  readonly from: number;
  readonly to: number;
  readonly need: Need;
  /** "police departments", "cops": may also stand before its places. */
  readonly leads: boolean;
  readonly plural: boolean;
  /** A commission, "finest", campus "security": perhaps not the police themselves. */
  readonly loose?: boolean;
}

const POLICE_TAIL =
  /^(department|departments|dept|depts|force|forces|headquarters|hq|officer|officers|chief|chiefs|spokesman|spokeswoman|spokesperson|official|officials|commission|commissioners|detective|detectives|sergeant|lieutenant|captain|sgt|lt|capt|cpl|cruiser|cruisers|station|stations|detail|dispatcher|dispatchers|bureau|division|unit|report|log|blotter|dog|k-9|k9|academy-trained|reserves|cadets|recruits|brass)$/;
const OFFICERS =
  /^(officer|officers|cop|cops|detective|detectives|policeman|policemen|policewoman|policewomen|patrolman|patrolmen|constable|constables|sergeants|lieutenants|oficiales|agentes)$/;
const RANK_ABBREVIATION = /^(sgt|lt|det|capt|cpl|sergeant|lieutenant|captain|corporal|ptl|ofc)$/;

/** A verb, a name or a small word may follow "the Norwalk chief"; a noun makes it "chief scorer", "chief crop". */
function mayFollowChief(next: Token): boolean {
  if (next.cap && !next.headline) return true;
  if (OTHER_CHIEF.has(next.low)) return false;
  return FUNCTION_WORDS.has(next.low) || VERB.test(next.low);
}

const VERB =
  /(ed|s|ing)$|^(told|has|had|who|will|would|can|could|may|might|did|made|took|gave|got|left|went|came|says|said|wrote|ran|held|won|met|led|paid|read|sent|spoke|sat|stood|since|when|during|before|where|while|also|not|because|so|if|about|between|now|then|again|here|there|later|last|this|today|yesterday|tomorrow|tonight)$/;

/** The head that starts with token `at`, if it is one. */
export function headAt(tokens: readonly Token[], at: number): Head | undefined {
  const token = tokens[at]!;
  switch (token.low) {
    case 'police':
      return policeHead(tokens, at);
    case 'pd':
    case 'p.d':
      return { from: at, to: at, need: 'none', leads: false, plural: false };
    case 'chief':
    case 'chiefs':
      return chiefHead(tokens, at);
    case 'department':
    case 'departments':
      return departmentHead(tokens, at);
    case 'swat':
    case 'k-9':
    case 'k9':
    case 'patrol':
      return {
        from: at,
        to: at,
        need: token.low === 'patrol' ? 'police' : 'none',
        leads: false,
        plural: false,
      };
    case 'board':
      return commissionHead(tokens, at);
    default:
  }
  if (OFFICERS.test(token.low))
    return { from: at, to: at, need: 'not-sports', leads: true, plural: token.low.endsWith('s') };
  if (token.low === 'finest')
    return tokens[at - 1]?.possessive
      ? { from: at, to: at, need: 'none', leads: false, plural: false, loose: true }
      : undefined;
  if (token.low === 'force' && !token.possessive)
    return { from: at, to: at, need: 'not-fire', leads: false, plural: false };
  if (token.low === 'security')
    return tokens[at + 1]?.low === 'at'
      ? { from: at, to: at, need: 'campus', leads: true, plural: false, loose: true }
      : undefined;
  if (RANK_ABBREVIATION.test(token.low)) {
    const named = tokens[at + 1]?.cap === 1 && follows(tokens, at + 1);
    const plain = !token.cap && token.low.length > 4 && !token.low.startsWith('capt');
    return named || plain ? { from: at, to: at, need: 'police', leads: false, plural: false } : undefined;
  }
  return undefined;
}

function policeHead(tokens: readonly Token[], at: number): Head | undefined {
  let to = at;
  while (
    to - at < 3 &&
    follows(tokens, to + 1) &&
    !tokens[to]!.possessive &&
    POLICE_TAIL.test(tokens[to + 1]!.low)
  )
    to += 1;
  const next = follows(tokens, to + 1) && !tokens[to]!.possessive ? tokens[to + 1]!.low : '';
  if (AFTER_POLICE.has(next)) return undefined;
  const plural = tokens
    .slice(at + 1, to + 1)
    .some((token) => /^(departments|depts|forces|officers|officials|chiefs|detectives)$/.test(token.low));
  const loose = /^commission/.test(tokens[to]!.low);
  return { from: at, to, need: 'none', leads: true, plural, loose };
}

function chiefHead(tokens: readonly Token[], at: number): Head | undefined {
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (next?.low === 'of' && follows(tokens, at + 1)) {
    if (after?.low === 'police') return { from: at, to: at + 2, need: 'none', leads: true, plural: false };
    if (after && OTHER_CHIEF_OF.has(after.low)) return undefined;
  }
  if (next && follows(tokens, at + 1) && !tokens[at]!.possessive && !mayFollowChief(next)) return undefined;
  return { from: at, to: at, need: 'not-fire', leads: true, plural: tokens[at]!.low === 'chiefs' };
}

function departmentHead(tokens: readonly Token[], at: number): Head | undefined {
  const next = follows(tokens, at + 1) ? tokens[at + 1]!.low : '';
  if (AFTER_DEPARTMENT.has(next) && !tokens[at]!.possessive) {
    // "Hamden’s department of police services" is its police; "Department of Correction" is not.
    if (next !== 'of' || tokens[at + 2]?.low !== 'police') return undefined;
    return {
      from: at,
      to: tokens[at + 3]?.low === 'services' ? at + 3 : at + 2,
      need: 'none',
      leads: false,
      plural: false,
    };
  }
  return { from: at, to: at, need: 'police-near', leads: true, plural: tokens[at]!.low === 'departments' };
}

/** "Hamden’s Board of Police Commissioners". */
function commissionHead(tokens: readonly Token[], at: number): Head | undefined {
  if (tokens[at + 1]?.low !== 'of' || tokens[at + 2]?.low !== 'police') return undefined;
  const to = /^commission/.test(tokens[at + 3]?.low ?? '') ? at + 3 : at + 2;
  return { from: at, to, need: 'none', leads: false, plural: false, loose: true };
}

/** Whether the word before a head makes it another body's: "state police", "probation officers", "fire chief". */
export function isOther(tokens: readonly Token[], at: number): boolean {
  if (!follows(tokens, at) || tokens[at - 1]!.possessive) return false;
  const before = tokens[at - 1]!.low;
  const head = tokens[at]!.low;
  if (head === 'police') return OTHER_POLICE.has(before) && !isStateUniversity(tokens, at - 1);
  if (/^(chief|chiefs|department|departments)$/.test(head))
    return /^(fire|health|works|recreation|bureau|battalion|building|ems|parks|sheriff's|state|public|education|highway|water|finance|design|opinion|editor|in|commander-in)$/.test(
      before,
    );
  return OTHER_OFFICERS.has(before) || OTHER_POLICE.has(before) || before === 'fire';
}
