/** School districts, their boards and superintendents; never a single school. */

import { SCHOOL } from '../roles.ts';
import type { Token } from '../tokens.ts';
import { MODIFIERS, PREPOSITIONS } from '../vocabulary.ts';
import {
  type Finder,
  follows,
  headedReadings,
  listLeftOf,
  listStartingAt,
  memberReadings,
  nameEndingAt,
  propose,
  skipArticles,
} from './finder.ts';

interface Head {
  readonly from: number;
  readonly to: number;
  /** May stand before its place: "superintendent of schools in Enfield". */
  readonly leads: boolean;
}

const SCHOOL_BODY =
  /^(board|boards|district|districts|superintendent|superintendents|official|officials|system|administrators|administration|committee|leaders|chief|spokesman|spokeswoman|spokesperson|trustees)$/;
const SCHOOLS_TAIL =
  /^(superintendent|spokesman|spokeswoman|spokesperson|officials|chief|administrators|leaders|administration|system)$/;

function at(tokens: readonly Token[], index: number): string {
  return tokens[index]?.low ?? '';
}

function headAt(tokens: readonly Token[], index: number): Head | undefined {
  const low = at(tokens, index);
  const next = follows(tokens, index + 1) ? at(tokens, index + 1) : '';
  if (low === 'public' && next === 'schools')
    return {
      from: index,
      to: SCHOOLS_TAIL.test(at(tokens, index + 2)) && follows(tokens, index + 2) ? index + 2 : index + 1,
      leads: false,
    };
  if (low === 'public' && next === 'school' && SCHOOL_BODY.test(at(tokens, index + 2)))
    return { from: index, to: index + 2, leads: false };
  if (low === 'board' && next === 'of' && /^(education|ed)$/.test(at(tokens, index + 2)))
    return { from: index, to: index + 2, leads: true };
  if (low === 'school' && next === 'district' && SCHOOLS_TAIL.test(at(tokens, index + 2)))
    return { from: index, to: index + 2, leads: true };
  if (low === 'school' && SCHOOL_BODY.test(next))
    return { from: index, to: index + 1, leads: /^(board|district|system)$/.test(next) };
  if (low === 'superintendent' && next === 'of' && at(tokens, index + 2) === 'schools')
    return { from: index, to: index + 2, leads: true };
  if (low === 'schools' && at(tokens, index - 1) !== 'public' && at(tokens, index - 1) !== 'of') {
    return {
      from: index,
      to: SCHOOLS_TAIL.test(next) ? index + 1 : index,
      leads: /^(superintendent|chief)$/.test(next),
    };
  }
  if (low === 'superintendent' && next !== 'of') return { from: index, to: index, leads: false };
  return undefined;
}

/** Finds school districts; linear. */
export function findSchools(finder: Finder): void {
  const { tokens } = finder;
  for (let index = 0; index < tokens.length; index += 1) {
    if (!(tokens[index]!.role & SCHOOL)) continue;
    const head = headAt(tokens, index);
    if (!head) continue;
    let end = head.from - 1;
    while (
      end > 0 &&
      head.from - end < 4 &&
      follows(tokens, end + 1) &&
      MODIFIERS.has(tokens[end]!.low) &&
      !tokens[end]!.possessive
    )
      end -= 1;
    if (end >= 0 && follows(tokens, end + 1) && tokens[end]!.cap) {
      const name = nameEndingAt(tokens, end);
      if (name) {
        propose(finder, {
          kind: 'schools',
          rule: 'school-district',
          readings: headedReadings(tokens, name),
          region: name.region,
          to: head.to,
        });
        const { members, joined } = listLeftOf(tokens, name);
        if (joined && /s$/.test(tokens[head.to]!.low)) {
          for (const member of members)
            propose(finder, {
              kind: 'schools',
              rule: 'school-district',
              readings: headedReadings(tokens, member),
              region: member.region,
            });
        }
      }
    }
    const preposition = tokens[head.to + 1];
    if (
      head.leads &&
      preposition &&
      follows(tokens, head.to + 1) &&
      PREPOSITIONS.has(preposition.low) &&
      !tokens[head.to]!.possessive
    ) {
      listStartingAt(tokens, skipArticles(tokens, head.to + 2)).forEach((name, order) => {
        propose(finder, {
          kind: 'schools',
          rule: 'school-district',
          readings: memberReadings(tokens, name),
          region: name.region,
          ...(order ? {} : { from: head.from }),
        });
      });
    }
    index = Math.max(index, head.to);
  }
}
