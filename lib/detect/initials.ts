/** Initials after their introduction: "Norwalk Police Department (NPD) … NPD"; "DCF" in a Connecticut story. */

import { AFTER_INITIALS } from './exclusions.ts';
import type { Judged } from './judge.ts';
import type { Found, Parse } from './types.ts';

/** Kinds whose initials count only where the text names the body too. */
const NEEDS_NAME: ReadonlySet<string> = new Set(['authority', 'state-police']);

const POLICE_INITIALS = /^([A-Z]{1,4})PD$/;

function initialsOf(key: string): string {
  return key
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();
}

function nextWord(text: string, at: number): string {
  return /^\s+(\p{Ll}+)/u.exec(text.slice(at, at + 30))?.[1] ?? '';
}

/** The named body that stands right before "(NPD)". */
function introducedBy(found: Found, names: readonly Judged[], text: string): Judged | undefined {
  const { start } = found.readings[0]!;
  const open = text.lastIndexOf('(', start);
  if (open < 0 || start - open > 8) return undefined;
  return names.find((item) => {
    const end = Math.max(item.found.end, item.reading.end);
    return end <= open && open - end <= 14;
  });
}

/**
 * @param found the initials of the document
 * @param names the named bodies, judged
 * @param judgeKnown judges initials that the dataset itself knows
 */
export function resolveInitials(
  found: readonly Found[],
  names: readonly Judged[],
  parse: Parse,
  judgeKnown: (found: Found) => Judged | undefined,
): Judged[] {
  const meanings = new Map<string, Map<string, Judged>>();
  const introduced = new Map<string, Judged>();
  for (const item of names) {
    if (item.found.kind !== 'police' || item.found.need === 'named-only') continue;
    const short = `${initialsOf(item.reading.key)}PD`;
    const owners = meanings.get(short) ?? new Map<string, Judged>();
    const id = `${item.owner?.id ?? item.reading.key} ${item.verdict}`;
    if (item.verdict === 'sure' || !item.owner) owners.set(id, item);
    meanings.set(short, owners);
  }
  const named = new Map(
    names.filter((item) => item.verdict === 'sure').map((item) => [item.owner?.id, item]),
  );
  const elsewhere = new Map(
    names.filter((item) => item.verdict === 'no' && item.owner).map((item) => [item.owner!.id, item]),
  );
  const results: Judged[] = [];
  for (const one of found) {
    const reading = one.readings[0]!;
    const letters = parse.text.slice(reading.start, reading.end).replace(/[^\p{L}]/gu, '');
    const source = introducedBy(one, names, parse.text);
    if (source) introduced.set(letters, source);
    const known = judgeKnown(one);
    // Universities are named in sports and research too: the university rule reads their initials.
    if (known?.owner && /^(university|campus-police)$/.test(known.owner.kind)) continue;
    if (AFTER_INITIALS.has(nextWord(parse.text, reading.end))) continue;
    if (known?.owner) {
      const binding = introduced.get(letters);
      if (binding && binding.owner?.id !== known.owner.id && binding.found.kind !== 'police') continue;
      if (binding && binding.verdict === 'no') continue;
      const contested = elsewhere.has(known.owner.id);
      if (
        named.has(known.owner.id) &&
        (known.verdict === 'sure' || (known.verdict === 'possible' && !contested))
      )
        results.push({ ...known, verdict: 'sure' });
      // "DCF" is nobody else's in a Connecticut story; an authority's or the police's initials may be a league's.
      else if (!elsewhere.has(known.owner.id) && !NEEDS_NAME.has(known.owner.kind)) results.push(known);
      continue;
    }
    if (!POLICE_INITIALS.test(letters) || one.region) continue;
    const binding = introduced.get(letters);
    const meaning =
      binding ?? (meanings.get(letters)?.size === 1 ? [...meanings.get(letters)!.values()][0] : undefined);
    if (meaning?.owner && meaning.verdict === 'sure') {
      const words = parse.text.slice(reading.start, reading.end);
      results.push({
        found: one,
        reading,
        owner: meaning.owner,
        verdict: 'sure',
        why: { ...meaning.why, words, rule: 'initials-of-named' },
      });
    }
  }
  return results;
}
