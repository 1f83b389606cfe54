/**
 * Every message, by name: what is asked, checked at run time when it arrives, and what is answered. No message
 * carries running text of a page: only normalised names, ids and words that were matched.
 */

import * as v from 'valibot';
import { isSendableKey } from '../domain/key.ts';
import { HEAD_CLASSES, type LookupReply, MAX_LOOKUPS } from '../domain/lookup.ts';
import type { RecordChange } from '../domain/record-mark.ts';
import type { MatterWords } from '../domain/relevance.ts';
import { ChangeSchema, type OffReason, type Settings } from '../domain/settings.ts';
import type { AgencyRecord } from '../domain/view.ts';

const key = v.pipe(v.string(), v.check(isSendableKey, 'not a short name'));
const agency = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/), v.maxLength(80));
const agencies = v.pipe(v.array(agency), v.maxLength(MAX_LOOKUPS));
const nothing = v.strictObject({});

/** Asked of the background, by the tab's scripts and by the extension's own pages. */
export const REQUESTS = {
  /** Whose names are these, and where are these places? */
  'look-up': v.pipe(
    v.strictObject({
      candidates: v.array(v.strictObject({ key, kind: v.picklist(HEAD_CLASSES) })),
      places: v.array(key),
    }),
    v.check(({ candidates, places }) => candidates.length + places.length <= MAX_LOOKUPS, 'too many names'),
  ),
  /** Put the detection script into this frame. */
  detector: nothing,
  /** These agencies were found in this frame, sure and possible. */
  found: v.strictObject({ sure: agencies, possible: agencies }),
  /** A mark in a child frame was clicked: open the card in the top frame. */
  'open-in-top': v.strictObject({ agency }),
  /** All that is on record about these agencies. */
  records: v.strictObject({ agencies: v.pipe(v.array(agency), v.maxLength(40)) }),
  settings: nothing,
  change: ChangeSchema,
  /** How is the record doing? */
  status: nothing,
  /** Start the page script here: the page says that it is news. */
  'read-this': nothing,
  /** Read the page of this tab, once. */
  'read-tab': v.strictObject({ tab: v.pipe(v.number(), v.integer()) }),
} as const;

export type RequestName = keyof typeof REQUESTS;
type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
export type RequestBody<N extends RequestName> = DeepReadonly<v.InferOutput<(typeof REQUESTS)[N]>>;

/** Every reply says which dataset version answered. */
interface Versioned {
  readonly version: string;
}

export interface LookUpAnswer extends Versioned {
  readonly off: OffReason;
  /** Null when the extension is off here. */
  readonly reply: LookupReply | null;
  /** Agencies that are not to be shown: muted, or with nothing on record. */
  readonly silent: readonly string[];
  readonly marks: Settings['marks'];
}

export interface RecordsAnswer extends Versioned {
  readonly records: readonly AgencyRecord[];
  /** Of the records' matters, by id: the words by which the page can tell that it is about one. */
  readonly words: Readonly<Record<string, MatterWords>>;
  /** Of agencies that were muted until their record changed: what changed. */
  readonly changes: Readonly<Record<string, RecordChange>>;
}

export interface StatusAnswer extends Versioned {
  readonly checkedOn: string;
  readonly from: 'database' | 'bundle';
  readonly fault?: string;
  readonly agencies: number;
  /** What the dataset changed when it took the place of an older one, in plain words. */
  readonly changes: string;
}

export interface ReplyMap {
  'look-up': LookUpAnswer;
  detector: Versioned;
  found: Versioned;
  'open-in-top': Versioned;
  records: RecordsAnswer;
  settings: Versioned & { readonly settings: Settings };
  change: Versioned & { readonly settings: Settings };
  status: StatusAnswer;
  'read-this': Versioned;
  'read-tab': Versioned & { readonly done: boolean };
}

/** Asked of a tab's scripts, by the background and the popup. */
export interface TabRequestMap {
  /** What has been found? Answered by the page script. */
  'page-state': PageState;
  /** A child frame has found these. Answered by the page script. */
  'frame-found': boolean;
  /** Open the list of agencies. Answered by the interface. */
  'open-list': boolean;
  /** Open the card of an agency. Answered by the interface. */
  'open-agency': boolean;
  /** Show these agencies, for which the reader has asked by selecting words. Answered by the interface. */
  'show-asked': boolean;
}
export type TabRequestName = keyof TabRequestMap;

/** What may go with a request to a tab. */
export interface TabRequestBody {
  readonly agency?: string;
  readonly agencies?: readonly string[];
  readonly frame?: number;
  readonly sure?: readonly string[];
  readonly possible?: readonly string[];
  /** The selected words. */
  readonly words?: string;
}

export interface PageState extends Versioned {
  /** In the order of the page. */
  readonly agencies: readonly { readonly id: string; readonly count: number }[];
  readonly possible: readonly string[];
}

/** As they travel. */
export interface Envelope {
  readonly name: string;
  readonly body: unknown;
}
