/** Which agencies a page names, its frames included. */

import type { Mention } from '../domain/mention.ts';
import type { Found, PageSession } from './session.ts';

const agenciesOf = (mentions: readonly Mention[], certainty: Mention['certainty']): string[] => [
  ...new Set(mentions.filter((mention) => mention.certainty === certainty).map(({ agency }) => agency)),
];

/** The agencies that a page and its frames name, in the order of the page; a sure one is not possible as well. */
export function foundIn({ mentions, frames }: Pick<PageSession, 'mentions' | 'frames'>): Found {
  const inFrames = [...frames.values()];
  const sure = [...new Set([...agenciesOf(mentions, 'sure'), ...inFrames.flatMap((found) => found.sure)])];
  const maybe = [...agenciesOf(mentions, 'possible'), ...inFrames.flatMap((found) => found.possible)];
  return { sure, possible: [...new Set(maybe)].filter((id) => !sure.includes(id)) };
}

/** What the toolbar's popup asks for. */
export function pageState(session: PageSession) {
  const { sure, possible } = foundIn(session);
  const count = (id: string) =>
    session.mentions.filter(({ agency, certainty }) => agency === id && certainty === 'sure').length;
  return { version: session.version, agencies: sure.map((id) => ({ id, count: count(id) })), possible };
}
