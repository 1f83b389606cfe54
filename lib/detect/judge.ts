/** One find → which agency is meant, how sure, and why. */

import { candidateId, type LookupReply, type Owner, type Region } from '../domain/lookup.ts';
import type { Why } from '../domain/mention.ts';
import type { Balance, Weigher } from './evidence/weigher.ts';
import { stateAbbreviation } from './states.ts';
import type { Found, Parse, Reading } from './types.ts';

/** What is known of one find after look-up. */
export interface Judged {
  readonly found: Found;
  readonly reading: Reading;
  /** Undefined: a body is named, and it is not on record. */
  readonly owner?: Owner;
  readonly verdict: 'sure' | 'possible' | 'no';
  /** Whether a doubtful find leans to its owner: then what is clear elsewhere may settle it. */
  readonly leans?: boolean;
  readonly why: Why;
}

/** Kinds of head that name a body of whichever state the text is about. */
const STATE_LEVEL: ReadonlySet<string> = new Set([
  'state-police',
  'department',
  'office',
  'court',
  'authority',
  'acronym',
]);

const FULL_NAMES: ReadonlySet<string> = new Set(['department', 'court', 'authority']);

/** Departments that the United States have too: without a state beside it the name says nothing. */
const FEDERAL =
  /^department of (transportation|education|justice|labor|agriculture|health|energy|commerce|defense|housing|state|treasury|veterans affairs|homeland security|interior)\b/;

/** Weight for an owner on record where nothing speaks for or against a town of its name. */
const PRIOR = 1;
/** Below this, clues to another place are too faint to be evidence. */
const FAINT = 0.9;
/** How many times heavier one side must be to be sure. */
const CLEAR = 1.4;

function isFederalName(found: Found): boolean {
  return found.readings.some((reading) => FEDERAL.test(reading.key));
}

/** The longest reading that anybody knows: an agency's name or a place's. */
function longestKnown(
  found: Found,
  reply: LookupReply,
): { reading: Reading; owners: readonly Owner[] } | undefined {
  for (const reading of found.readings) {
    const owners = reply.owners[candidateId({ key: reading.key, kind: found.kind })];
    if (owners) return { reading, owners };
    if (reply.places[reading.key] && found.kind !== 'acronym') return { reading, owners: [] };
  }
  return undefined;
}

/** "ConnDOT", "CTDOT": initials that begin with their state's. */
function namesRegion(key: string, region: Region): boolean {
  const letters = key.replace(/ /g, '');
  return (
    [letters.slice(0, 2).toUpperCase(), letters.slice(0, 4), letters.slice(0, 5)].some(
      (start) => `US-${start}` === region || stateAbbreviation(start) === region,
    ) && letters.length > 4
  );
}

function strongest(
  balances: ReadonlyMap<Region, Balance>,
  except: Region,
): { region: Region; balance: Balance } | undefined {
  let best: { region: Region; balance: Balance } | undefined;
  for (const [region, balance] of balances) {
    if (region !== except && (!best || balance.total > best.balance.total)) best = { region, balance };
  }
  return best;
}

/** Heads that people have too: "John Trumbull’s officers", "Oliver Cromwell’s chief". */
const PERSONAL: ReadonlySet<string> = new Set(['not-sports', 'not-fire', 'police']);

function isDoubtful({ need, loose }: Found, { fit }: Reading): boolean {
  return loose === true || fit === 'doubtful' || (fit === 'opening' && PERSONAL.has(need));
}

/** Sure, possible or no, from the balance of one owner's region against the strongest other. */
function decide(found: Found, own: number, other: number): Judged['verdict'] {
  if (STATE_LEVEL.has(found.kind) || found.need === 'place') {
    // Only a full name ("the Judicial Branch") is the owner's where nothing speaks for any place.
    if (own <= 0)
      return other >= FAINT
        ? 'no'
        : FULL_NAMES.has(found.kind) && !isFederalName(found)
          ? 'sure'
          : 'possible';
    if (other < FAINT || own >= other * CLEAR) return 'sure';
    return other >= own * CLEAR ? 'no' : 'possible';
  }
  // Evidence for both: then the prior decides nothing.
  const mine = own > 0 && other >= own ? own : own + PRIOR;
  if (other < FAINT || mine >= other * CLEAR) return 'sure';
  return other >= mine * CLEAR ? 'no' : 'possible';
}

export function judge(found: Found, parse: Parse, reply: LookupReply, weigher: Weigher): Judged | undefined {
  const known = longestKnown(found, reply);
  if (!known) return undefined;
  const { reading, owners } = known;
  const start = found.start < 0 ? reading.start : Math.min(found.start, reading.start);
  const end = Math.max(found.end, reading.end);
  const words = parse.text.slice(start, end);
  const none: Judged = {
    found,
    reading,
    verdict: 'no',
    why: { words, rule: found.rule, supporting: [], against: [] },
  };
  if (reading.fit === 'blocked' || owners.length === 0) return none;
  const itself =
    found.kind === 'acronym' ? owners.find(({ region }) => namesRegion(reading.key, region)) : undefined;
  if (itself) {
    const supporting = [{ clue: 'initials-of-state', words, region: itself.region, weight: 10 }];
    return { found, reading, owner: itself, verdict: 'sure', why: { ...none.why, supporting } };
  }
  if (found.region) {
    const owner = owners.find((item) => item.region === found.region);
    if (!owner) return none;
    const supporting = [{ clue: 'beside-name', words, region: owner.region, weight: 10 }];
    return {
      found,
      reading,
      owner,
      verdict: isDoubtful(found, reading) ? 'possible' : 'sure',
      why: { ...none.why, supporting },
    };
  }
  const possible = new Set((reply.places[reading.key] ?? []).map((sense) => sense.region));
  const anyRegion = STATE_LEVEL.has(found.kind) || possible.size === 0;
  const ownRegions = new Set(owners.map((owner) => owner.region));
  const preferred = owners.find((item) => item.region === reply.home?.region) ?? owners[0]!;
  const balances = weigher.weigh({
    found,
    key: reading.key,
    own: preferred.region,
    isStateLevel: STATE_LEVEL.has(found.kind),
    relevant: (region) =>
      (anyRegion && sameCountry(region, preferred.region)) || ownRegions.has(region) || possible.has(region),
  });
  const ranked = [...owners].sort(
    (a, b) => (balances.get(b.region)?.total ?? 0) - (balances.get(a.region)?.total ?? 0),
  );
  const owner = ranked[0]!;
  const own = balances.get(owner.region);
  const rival = strongest(balances, owner.region);
  let verdict = decide(found, own?.total ?? 0, rival?.balance.total ?? 0);
  if (verdict === 'sure' && isDoubtful(found, reading)) verdict = 'possible';
  if (verdict === 'sure' && owners.some((item) => item !== owner && item.region === owner.region))
    verdict = 'possible';
  const why = {
    words,
    rule: found.rule,
    supporting: own?.evidence ?? [],
    against: rival?.balance.evidence ?? [],
  };
  const leans = (own?.total ?? 0) + PRIOR >= (rival?.balance.total ?? 0);
  return { found, reading, owner, verdict, leans, why };
}

/** The bodies of a state compete with those of other states, not with Germany's. */
function sameCountry(a: Region, b: Region): boolean {
  return a.slice(0, 3) === b.slice(0, 3);
}
