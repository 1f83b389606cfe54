/** The page's mentions, put together by agency, with the records that the background has sent. */

import type { ListedAgency } from '../../components/agency-list.tsx';
import type { RecordChange } from '../../lib/domain/record-mark.ts';
import type { AgencyRecord } from '../../lib/domain/view.ts';
import { ask } from '../../lib/messages/client.ts';
import type { PageMention } from '../../lib/page/session.ts';

export interface NamedAgency {
  readonly id: string;
  readonly certainty: 'sure' | 'possible';
  readonly mentions: readonly PageMention[];
  readonly record: AgencyRecord;
  readonly change: RecordChange | undefined;
}

export class PageAgencies {
  readonly #records = new Map<string, AgencyRecord | null>();
  readonly #changes = new Map<string, RecordChange>();

  /** Asks for the records that are not here yet. */
  async load(agencies: readonly string[]): Promise<void> {
    const missing = [...new Set(agencies)].filter((id) => !this.#records.has(id));
    if (missing.length === 0) return;
    const { records, changes } = await ask('records', { agencies: missing.slice(0, 40) });
    for (const id of missing) this.#records.set(id, null);
    for (const record of records) this.#records.set(record.agency.id, record);
    for (const [id, change] of Object.entries(changes)) this.#changes.set(id, change);
  }

  /** Forgets what was sent, so that it is asked for anew. */
  forget(): void {
    this.#records.clear();
    this.#changes.clear();
  }

  /** @returns agencies that the reader has asked for, whether or not the page names them */
  asked(agencies: readonly string[], mentions: readonly PageMention[]): NamedAgency[] {
    const named = this.of(mentions);
    return agencies.flatMap((id) => {
      const inPage = named.find((agency) => agency.id === id);
      const record = this.#records.get(id);
      if (inPage) return [inPage];
      return record ? [{ id, record, certainty: 'sure' as const, mentions: [], change: undefined }] : [];
    });
  }

  /** @returns the agencies whose records are here, in the order of the page, the sure ones first */
  of(mentions: readonly PageMention[]): NamedAgency[] {
    const ids = [...new Set(mentions.map(({ agency }) => agency))];
    const named = ids.flatMap((id) => {
      const record = this.#records.get(id);
      if (!record || record.matters.length === 0) return [];
      const own = mentions.filter(({ agency }) => agency === id);
      const sure = own.filter(({ certainty }) => certainty === 'sure');
      return [
        {
          id,
          certainty: sure.length > 0 ? ('sure' as const) : ('possible' as const),
          mentions: sure.length > 0 ? sure : own,
          record,
          change: this.#changes.get(id),
        },
      ];
    });
    return [...named.filter(isSure), ...named.filter((agency) => !isSure(agency))];
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
