/** What the page itself says of the matters on record. It is read in the tab, and stays there. */

import { addressKey } from '../../lib/domain/address.ts';
import { byRelevance, type MatterWords, RELEVANT, relevance, wordsIn } from '../../lib/domain/relevance.ts';
import type { AgencyRecord, MatterView } from '../../lib/domain/view.ts';
import { storyLinks } from '../../lib/page/links.ts';

export interface Story {
  readonly words: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly namesAclu: boolean;
}

type WordsByMatter = Readonly<Record<string, MatterWords>>;

/** @param text the page's, as it was read */
export function storyOf(text: string): Story {
  const words = wordsIn(text);
  const namesAclu = words.has('ACLU') || /American\s+Civil\s+Liberties\s+Union/iu.test(text);
  return { words, links: storyLinks(), namesAclu };
}

/** Whether the story links to one of a matter's sources, or names the ACLU and the matter. */
function reportsMatter(story: Story, { id, sources }: MatterView, words: WordsByMatter): boolean {
  if (story.namesAclu && relevance(words[id] ?? {}, story.words) >= RELEVANT) return true;
  return sources.some(({ url }) => {
    const key = addressKey(url);
    return key !== null && story.links.has(key);
  });
}

/** Whether the story itself already reports all that the ACLU is on record to have alleged of an agency. */
export function reports(story: Story, { matters }: AgencyRecord, words: WordsByMatter): boolean {
  const alleged = matters.filter(({ background }) => !background);
  return alleged.length > 0 && alleged.every((matter) => reportsMatter(story, matter, words));
}

/** @returns the record with the matters first that the page is about */
export const arranged = (record: AgencyRecord, story: Story, words: WordsByMatter): AgencyRecord => ({
  ...record,
  matters: byRelevance(record.matters, words, story.words),
});
