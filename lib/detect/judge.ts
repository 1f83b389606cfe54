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

/** Weight of what the text itself says, the outlet left aside. */
function textWeight(balance: Balance | undefined): number {
  const home = balance?.evidence.find(({ clue }) => clue === 'outlet')?.weight ?? 0;
  return (balance?.total ?? 0) - home;
}

/** Sure, possible or no, for a body of whichever state the text is about. */
function decideOfState(found: Found, own: number, other: number): Judged['verdict'] {
  if (own > 0) {
    if (other < FAINT || own >= other * CLEAR) return 'sure';
    return other >= own * CLEAR ? 'no' : 'possible';
  }
  if (other >= FAINT) return 'no';
  // Only a full name ("the Judicial Branch") is the owner's where nothing speaks for any place.
  return FULL_NAMES.has(found.kind) && !isFederalName(found) ? 'sure' : 'possible';
}

/** Sure, possible or no, from the balance of the owner's region against the strongest other. */
function decide(found: Found, own: Balance | undefined, rival: Balance | undefined): Judged['verdict'] {
  const other = rival?.total ?? 0;
  const total = own?.total ?? 0;
  if (STATE_LEVEL.has(found.kind) || found.need === 'place') return decideOfState(found, total, other);
  // Where the text speaks for both, the prior decides nothing.
  const mine = textWeight(own) > 0 && other >= total ? total : total + PRIOR;
  if (other < FAINT || mine >= other * CLEAR) return 'sure';
  return other >= mine * CLEAR ? 'no' : 'possible';
}

/** What a find is before any place is weighed. */
interface Known {
  readonly found: Found;
  readonly reading: Reading;
  readonly owners: readonly Owner[];
  readonly why: Why;
}

/** The owner that the words themselves tell: "ConnDOT", "Norwalk, Ohio, police". Undefined: they do not tell. */
function judgeByWords({ found, reading, owners, why }: Known): Judged | undefined {
  const beside = (owner: Owner, clue: string): Judged => ({
    found,
    reading,
    owner,
    verdict: isDoubtful(found, reading) ? 'possible' : 'sure',
    why: { ...why, supporting: [{ clue, words: why.words, region: owner.region, weight: 10 }] },
  });
  const itself =
    found.kind === 'acronym' ? owners.find(({ region }) => namesRegion(reading.key, region)) : undefined;
  if (itself) return beside(itself, 'initials-of-state');
  if (!found.region) return undefined;
  const owner = owners.find(({ region }) => region === found.region);
  return owner ? beside(owner, 'beside-name') : { found, reading, verdict: 'no', why };
}

/** From this share of the places of a name its place is known beyond its own region's borders. */
const KNOWN_SHARE = 0.08;

function rivalsOf({ key }: Reading, own: ReadonlySet<Region>, reply: LookupReply): Region[] {
  const senses = reply.places[key] ?? [];
  return senses
    .filter(({ region, share }) => share >= KNOWN_SHARE && !own.has(region))
    .map(({ region }) => region);
}

/** The owner that the places around tell. */
function judgeByPlaces(
  { found, reading, owners, why }: Known,
  reply: LookupReply,
  weigher: Weigher,
  contrasted: ReadonlySet<Region>,
): Judged {
  const possible = new Set((reply.places[reading.key] ?? []).map((sense) => sense.region));
  const isStateLevel = STATE_LEVEL.has(found.kind);
  const isAnywhere = isStateLevel || possible.size === 0;
  const ownRegions = new Set(owners.map((owner) => owner.region));
  const { region: own } = owners.find((item) => item.region === reply.home?.region) ?? owners[0]!;
  const balances = weigher.weigh({
    found,
    key: reading.key,
    own,
    isStateLevel,
    rivals: isStateLevel ? [] : rivalsOf(reading, ownRegions, reply),
    namesakes: isStateLevel ? [] : [...possible].filter((region) => !ownRegions.has(region)),
    contrasted: isStateLevel ? contrasted : new Set(),
    relevant: (region) =>
      (isAnywhere && sameCountry(region, own)) || ownRegions.has(region) || possible.has(region),
  });
  const weightOf = ({ region }: Owner) => balances.get(region)?.total ?? 0;
  const owner = [...owners].sort((a, b) => weightOf(b) - weightOf(a))[0]!;
  const mine = balances.get(owner.region);
  const rival = strongest(balances, owner.region)?.balance;
  const isShared = owners.some((item) => item !== owner && item.region === owner.region);
  const verdict = decide(found, mine, rival);
  return {
    found,
    reading,
    owner,
    verdict: verdict === 'sure' && (isShared || isDoubtful(found, reading)) ? 'possible' : verdict,
    leans: weightOf(owner) + PRIOR >= (rival?.total ?? 0),
    why: { ...why, supporting: mine?.evidence ?? [], against: rival?.evidence ?? [] },
  };
}

/**
 * By kind and name, the states whose body a text names only after it has named one without a state: those are the
 * other ones. "the attorney general … The Rhode Island attorney general".
 */
export function contrastsOf(found: readonly Found[]): Map<string, Set<Region>> {
  const bare = new Set<string>();
  const contrasts = new Map<string, Set<Region>>();
  for (const { kind, readings, region } of [...found].sort(
    (a, b) => a.readings[0]!.start - b.readings[0]!.start,
  )) {
    if (!STATE_LEVEL.has(kind)) continue;
    for (const { key } of readings) {
      const id = `${kind}:${key}`;
      if (!region) bare.add(id);
      else if (bare.has(id)) contrasts.set(id, (contrasts.get(id) ?? new Set()).add(region));
    }
  }
  return contrasts;
}

/**
 * Which agency a find names, how sure, and why.
 *
 * @returns undefined when nobody knows the name; without an owner when the body is not on record
 */
export function judge(
  found: Found,
  parse: Parse,
  reply: LookupReply,
  weigher: Weigher,
  contrasts: ReadonlyMap<string, ReadonlySet<Region>>,
): Judged | undefined {
  const known = longestKnown(found, reply);
  if (!known) return undefined;
  const { reading, owners } = known;
  const start = found.start < 0 ? reading.start : Math.min(found.start, reading.start);
  const words = parse.text.slice(start, Math.max(found.end, reading.end));
  const why: Why = { words, rule: found.rule, supporting: [], against: [] };
  if (reading.fit === 'blocked' || owners.length === 0) return { found, reading, verdict: 'no', why };
  const item = { found, reading, owners, why };
  return (
    judgeByWords(item) ??
    judgeByPlaces(item, reply, weigher, contrasts.get(`${found.kind}:${reading.key}`) ?? new Set())
  );
}

/** The bodies of a state compete with those of other states, not with Germany's. */
function sameCountry(a: Region, b: Region): boolean {
  return a.slice(0, 3) === b.slice(0, 3);
}
