/** Initials: "Norwalk Police Department (NPD) … NPD"; "DCF" in a Connecticut story; "EHPD" under "East Haven". */

import type { LookupReply } from '../domain/lookup.ts';
import { AFTER_INITIALS } from './exclusions.ts';
import type { Judged } from './judge.ts';
import { withoutInvisible } from './normalise.ts';
import type { Cue, Found, Parse } from './types.ts';

/** Kinds whose initials count only where the text names the body too, or its own outlets print them. */
const NEEDS_NAME: ReadonlySet<string> = new Set(['authority', 'state-police']);

const POLICE_INITIALS = /^[A-Z]{1,4}PD$/;

/** Words after initials that speak of a body: "a DOC spokesman", "DOT crews". */
const OF_BODY =
  /^(spokesman|spokeswoman|spokesperson|commissioner|official|officials|crew|crews|worker|workers|caseworker|caseworkers|inspector|inspectors|engineer|engineers|staff|officer|officers|plow|plows|truck|trucks|investigators|cameras?|employees?|regional|office|offices|said|says|will|has|is|was)$/;

/** Evidence by which initials that the text introduces nowhere are surely the owner's. */
const ENOUGH = 2;
const FAR_ENOUGH = 4;

/** `initialsOf("east haven")` is "EH". */
export function initialsOf(key: string): string {
  return key
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();
}

/** Letters of "EHPD" that stand for a place, or undefined. */
export function placeLetters(initials: string): string | undefined {
  return POLICE_INITIALS.test(initials) ? initials.slice(0, -2) : undefined;
}

/** The initials of a find as capitals without stops. */
export function lettersOf(found: Found, text: string): string {
  const { start, end } = found.readings[0]!;
  return text.slice(start, end).replace(/[^\p{L}]/gu, '');
}

interface Services {
  judge(found: Found): Judged | undefined;
  readonly reply: LookupReply;
  readonly cues: readonly Cue[];
}

class InitialsResolver {
  readonly #text: string;
  readonly #byEnd = new Map<number, Judged>();
  readonly #verdicts = new Map<string, Set<Judged['verdict']>>();
  /** Regions and sentences of the bodies of a state that are surely named. */
  readonly #bodies = new Set<string>();
  readonly #services: Services;
  /** By initials: the police that the text names in full. */
  readonly #named = new Map<string, Map<string, Judged>>();
  /** By initials: the body named right before "(NPD)". */
  readonly #introduced = new Map<string, Judged>();

  constructor(text: string, names: readonly Judged[], services: Services) {
    this.#text = text;
    this.#services = services;
    for (const item of names) {
      this.#byEnd.set(Math.max(item.found.end, item.reading.end), item);
      if (item.owner)
        this.#verdicts.set(item.owner.id, (this.#verdicts.get(item.owner.id) ?? new Set()).add(item.verdict));
      if (item.verdict === 'sure' && item.owner && item.found.kind !== 'police')
        this.#bodies.add(`${item.owner.region} ${item.found.sentence}`);
      if (item.found.kind !== 'police' || item.found.need === 'named-only') continue;
      if (item.verdict !== 'sure' && item.owner) continue;
      const short = `${initialsOf(item.reading.key)}PD`;
      const bodies = this.#named.get(short) ?? new Map<string, Judged>();
      this.#named.set(short, bodies.set(item.owner?.id ?? item.reading.key, item));
    }
  }

  resolve(found: Found): Judged | undefined {
    const letters = lettersOf(found, this.#text);
    const source = this.#introducer(found);
    if (source) this.#introduced.set(letters, source);
    const known = this.#services.judge(found);
    if (known?.owner) return this.#bodyOfState(known, letters);
    return POLICE_INITIALS.test(letters) && !found.region ? this.#police(found, letters) : undefined;
  }

  /** The named body that stands right before "(NPD)". */
  #introducer(found: Found): Judged | undefined {
    const { start } = found.readings[0]!;
    const open = this.#text.lastIndexOf('(', start);
    if (open < 0 || start - open > 8) return undefined;
    for (let end = open; end >= open - 14; end -= 1) {
      const named = this.#byEnd.get(end);
      if (named) return named;
    }
    return undefined;
  }

  #nextWord({ end }: { end: number }): string {
    const after = withoutInvisible(this.#text.slice(end, end + 40));
    return /^\s+(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  }

  #bodyOfState(known: Judged, letters: string): Judged | undefined {
    const owner = known.owner!;
    // Universities are named in sports and research too: the university rule reads their initials.
    if (owner.kind === 'university' || owner.kind === 'campus-police') return undefined;
    if (AFTER_INITIALS.has(this.#nextWord(known.reading))) return undefined;
    const binding = this.#introduced.get(letters);
    if (
      binding &&
      (binding.verdict === 'no' || (binding.owner?.id !== owner.id && binding.found.kind !== 'police'))
    )
      return undefined;
    const verdicts = this.#verdicts.get(owner.id);
    const isContested = verdicts?.has('no') ?? false;
    if (verdicts?.has('sure')) {
      const isSure = known.verdict === 'sure' || (known.verdict === 'possible' && !isContested);
      return isSure ? { ...known, verdict: 'sure' } : undefined;
    }
    // "AG" in a text on software is nobody's: without any clue to a place there is nothing to say.
    if (isContested || known.why.supporting.length === 0) return undefined;
    return this.#unintroduced(known);
  }

  /** "DCF" is nobody else's in a Connecticut story; but one place name makes no Connecticut story. */
  #unintroduced(known: Judged): Judged | undefined {
    const { home } = this.#services.reply;
    const isHome = home?.region === known.owner!.region;
    if (NEEDS_NAME.has(known.owner!.kind) && !(isHome && known.owner!.kind === 'state-police'))
      return undefined;
    if (known.verdict !== 'sure' || known.why.rule !== 'initials' || isHome) return known;
    const weight = known.why.supporting.reduce((sum, evidence) => sum + evidence.weight, 0);
    const isBody = OF_BODY.test(this.#nextWord(known.reading)) || this.#besideStateBody(known);
    return weight >= (isBody ? ENOUGH : FAR_ENOUGH) ? known : { ...known, verdict: 'possible' };
  }

  /** Another body of the same state is named in the sentence. */
  #besideStateBody({ found, owner }: Judged): boolean {
    return this.#bodies.has(`${owner!.region} ${found.sentence}`);
  }

  #police(found: Found, letters: string): Judged | undefined {
    const reading = found.readings[0]!;
    const words = this.#text.slice(reading.start, reading.end);
    const bodies = this.#named.get(letters);
    const meaning =
      this.#introduced.get(letters) ?? (bodies?.size === 1 ? [...bodies.values()][0] : undefined);
    if (meaning?.owner && meaning.verdict === 'sure') {
      return {
        found,
        reading,
        owner: meaning.owner,
        verdict: 'sure',
        why: { ...meaning.why, words, rule: 'initials-of-named' },
      };
    }
    return meaning || bodies ? undefined : this.#policeOfPlace(found, letters.slice(0, -2));
  }

  /** "EAST HARTFORD: EHPD closed Roberts Street": the one place of the text that has these initials. */
  #policeOfPlace(found: Found, letters: string): Judged | undefined {
    const { cues, reply, judge } = this.#services;
    const keys = new Set(
      cues.flatMap(({ key }) =>
        key !== undefined && initialsOf(key) === letters && reply.places[key] ? [key] : [],
      ),
    );
    const [key] = keys;
    if (key === undefined || keys.size > 1 || letters.length < 1) return undefined;
    const reading = { ...found.readings[0]!, key };
    const item = judge({ ...found, kind: 'police', rule: 'initials-of-place', readings: [reading] });
    const supporting = item?.why.supporting.reduce((sum, evidence) => sum + evidence.weight, 0) ?? 0;
    if (!item?.owner || item.verdict === 'no') return undefined;
    return supporting >= ENOUGH ? item : { ...item, verdict: 'possible' };
  }
}

/**
 * Resolves the initials of a document, in order.
 *
 * @param found the initials
 * @param names the bodies named in full, judged
 */
export function resolveInitials(
  found: readonly Found[],
  names: readonly Judged[],
  parse: Parse,
  services: Services,
): Judged[] {
  const resolver = new InitialsResolver(parse.text, names, services);
  return found.map((one) => resolver.resolve(one)).filter((item) => item !== undefined);
}
