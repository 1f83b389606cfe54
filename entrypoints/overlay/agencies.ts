/** The page's mentions, put together by agency, with the records that the background has sent. */

import type { ListedAgency } from '../../components/agency-list.tsx';
import type { RecordChange } from '../../lib/domain/record-mark.ts';
import type { MatterWords } from '../../lib/domain/relevance.ts';
import type { AgencyRecord } from '../../lib/domain/view.ts';
import { ask } from '../../lib/messages/client.ts';
import { foundIn } from '../../lib/page/found.ts';
import type { PageMention, PageSession } from '../../lib/page/session.ts';
import { arranged, reports, storyOf } from './story.ts';

export interface NamedAgency {
  readonly id: string;
  readonly certainty: 'sure' | 'possible';
  /** Of this certainty; none where only a frame of the page names it. */
  readonly mentions: readonly PageMention[];
  readonly record: AgencyRecord;
  readonly change: RecordChange | undefined;
  /** Whether the story itself reports what is on record. */
  readonly isReported: boolean;
}

export class PageAgencies {
  readonly #records = new Map<string, AgencyRecord | null>();
  readonly #changes = new Map<string, RecordChange>();
  readonly #words: Record<string, MatterWords> = {};
  #reported: ReadonlySet<string> = new Set();

  /** Asks for the records that are not here yet. */
  async load(agencies: readonly string[]): Promise<void> {
    const missing = [...new Set(agencies)].filter((id) => !this.#records.has(id));
    if (missing.length === 0) return;
    const { records, changes, words } = await ask('records', { agencies: missing.slice(0, 40) });
    for (const id of missing) this.#records.set(id, null);
    for (const record of records) this.#records.set(record.agency.id, record);
    for (const [id, change] of Object.entries(changes)) this.#changes.set(id, change);
    Object.assign(this.#words, words);
  }

  /**
   * Holds the records against what the page says: matters that it is about come first in their record.
   *
   * @param fixed an agency whose card is open: nothing moves under the reader's eyes
   * @returns the agencies of which the page itself reports what is on record
   */
  compare(session: PageSession, fixed: string | null): ReadonlySet<string> {
    const records = [...this.#records.values()].filter((record) => record !== null);
    if (records.length === 0) return new Set();
    const story = storyOf(session.text());
    for (const record of records) {
      if (record.agency.id !== fixed)
        this.#records.set(record.agency.id, arranged(record, story, this.#words));
    }
    const reported = records.filter((record) => reports(story, record, this.#words));
    this.#reported = new Set(reported.map(({ agency }) => agency.id));
    return this.#reported;
  }

  /** Forgets what was sent, so that it is asked for anew. */
  forget(): void {
    this.#records.clear();
    this.#changes.clear();
  }

  /** @returns agencies that the reader has asked for, whether or not the page names them */
  asked(agencies: readonly string[], session: PageSession): NamedAgency[] {
    const named = this.of(session);
    return agencies.flatMap((id) => {
      const inPage = named.find((agency) => agency.id === id);
      const record = this.#records.get(id);
      if (inPage) return [inPage];
      if (!record) return [];
      return [{ id, record, certainty: 'sure' as const, mentions: [], change: undefined, isReported: false }];
    });
  }

  /** @returns the agencies whose records are here, in the order of the page, the sure ones first */
  of(session: PageSession): NamedAgency[] {
    const { sure, possible } = foundIn(session);
    const named = (certainty: 'sure' | 'possible') => (id: string) => {
      const record = this.#records.get(id);
      if (!record || record.matters.length === 0) return [];
      const mentions = session.mentions.filter(
        (mention) => mention.agency === id && mention.certainty === certainty,
      );
      const isReported = this.#reported.has(id);
      return [{ id, certainty, mentions, record, change: this.#changes.get(id), isReported }];
    };
    return [...sure.flatMap(named('sure')), ...possible.flatMap(named('possible'))];
  }
}

export const isSure = ({ certainty }: { readonly certainty: string }): boolean => certainty === 'sure';

export const listed = ({ id, record, mentions, certainty }: NamedAgency): ListedAgency => ({
  id,
  name: record.agency.name,
  mentions: mentions.length,
  certainty,
  matters: record.matters.map(({ title }) => title),
});
