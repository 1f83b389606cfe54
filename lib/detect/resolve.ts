/** Finds + what the background knows → mentions. */

import type { LookupReply } from '../domain/lookup.ts';
import type { Detection, Mention } from '../domain/mention.ts';
import { resolveCampus } from './campus.ts';
import { createWeigher } from './evidence/weigher.ts';
import { resolveInitials } from './initials.ts';
import { contrastsOf, type Judged, judge } from './judge.ts';
import { meetsNeed, Topics } from './needs.ts';
import { surroundingsOf, titleCues } from './parse.ts';
import { findReferences } from './references.ts';
import type { Found, Parse } from './types.ts';

/** A name that is clear elsewhere in the document settles its doubtful occurrences. */
function settle(judged: Judged[]): Judged[] {
  const verdicts = new Map<string, Set<Judged['verdict']>>();
  const idOf = (item: Judged) => `${item.found.kind}:${item.reading.key}`;
  for (const item of judged) {
    if (item.verdict === 'possible' || !item.owner) continue;
    verdicts.set(idOf(item), (verdicts.get(idOf(item)) ?? new Set()).add(item.verdict));
  }
  return judged.map((item) => {
    const others = verdicts.get(idOf(item));
    if (
      item.verdict !== 'possible' ||
      item.reading.fit === 'doubtful' ||
      item.found.loose ||
      others?.size !== 1
    )
      return item;
    const [clear] = others;
    return item.leans === (clear === 'sure') ? { ...item, verdict: clear! } : item;
  });
}

function toMention(item: Judged): Mention | undefined {
  if (!item.owner || item.verdict === 'no') return undefined;
  const { found, reading } = item;
  return {
    start: found.start < 0 ? reading.start : Math.min(found.start, reading.start),
    end: Math.max(found.end, reading.end),
    agency: item.owner.id,
    certainty: item.verdict,
    why: item.why,
  };
}

/** Leaves no two mentions overlapping: sure before possible, then the longer, then the first. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const ranked = [...mentions].sort(
    (a, b) =>
      Number(b.certainty === 'sure') - Number(a.certainty === 'sure') ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  const byStart = new Map<number, Mention>();
  const taken: Mention[] = [];
  for (const mention of ranked) {
    if (byStart.has(mention.start)) continue;
    byStart.set(mention.start, mention);
    taken.push(mention);
  }
  taken.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const mention of taken) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.certainty === 'sure' && last.certainty === 'possible') kept[kept.length - 1] = mention;
  }
  return kept;
}

/** So that a page's word "constructor" is looked up in the reply and not in every object's prototype. */
function withoutPrototypes(reply: LookupReply): LookupReply {
  const bare = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.assign(Object.create(null) as Record<string, T>, record);
  return { ...reply, owners: bare(reply.owners), places: bare(reply.places) };
}

/**
 * Decides which finds are mentions of agencies on record.
 *
 * @param parse the document's parse
 * @param answer the background's answer to `lookupRequest(parse, context)`
 * @param context the page's title
 * @returns mentions in order, without overlaps, and second references
 */
export function resolve(
  parse: Parse,
  answer: LookupReply,
  context: { readonly title?: string } = {},
): Detection {
  const reply = withoutPrototypes(answer);
  const around = surroundingsOf(parse);
  const weigher = createWeigher(around.cues, titleCues(context.title), reply);
  const topics = new Topics(around.topics);
  const contrasts = contrastsOf(parse.found);
  const names: Judged[] = [];
  const initials: Found[] = [];
  for (const found of parse.found) {
    if (found.kind === 'acronym') {
      initials.push(found);
      continue;
    }
    const item = judge(found, parse, reply, weigher, contrasts);
    if (item) names.push(item.owner && !meetsNeed(item, topics) ? { ...item, verdict: 'no' } : item);
  }
  const settled = settle(names);
  const short = resolveInitials(initials, settled, parse, {
    judge: (found) => judge(found, parse, reply, weigher, contrasts),
    reply,
    cues: around.cues,
  });
  const campus = resolveCampus(settled, parse.text, around.topics);
  const all = [...settled.filter((item) => item.found.need !== 'named-only'), ...short, ...campus];
  const mentions = withoutOverlaps(all.map(toMention).filter((mention) => mention !== undefined));
  return { mentions, references: findReferences(parse, mentions) };
}
