/** What the background answers to each message. It holds nothing that a stopped worker could lose. */

import { type RecordChange, recordChange, recordMark } from '../../lib/domain/record-mark.ts';
import type { MatterWords } from '../../lib/domain/relevance.ts';
import { type Change, changed, type RecordMark, type Settings, whyOff } from '../../lib/domain/settings.ts';
import type { AgencyRecord } from '../../lib/domain/view.ts';
import type { LookUpAnswer, RecordsAnswer, RequestBody } from '../../lib/messages/map.ts';
import type { Handlers, Sender } from '../../lib/messages/server.ts';
import type { Gazetteer } from '../../lib/places/gazetteer.ts';
import type { Outlets } from '../../lib/places/outlets.ts';
import { answer } from '../../lib/store/answer.ts';
import type { RecordStore } from '../../lib/store/open.ts';
import type { SettingsStore } from '../../lib/store/settings-store.ts';

/** What a frame has found. */
export interface FrameReport {
  readonly tab: number;
  readonly frame: number;
  readonly sure: readonly string[];
  readonly possible: readonly string[];
}

export interface Services {
  readonly store: Promise<RecordStore>;
  readonly settings: SettingsStore;
  readonly gazetteer: Gazetteer;
  readonly outlets: Outlets;
  /** @returns the words that tell each matter of the dataset, by its id */
  matterWords(): ReadonlyMap<string, MatterWords>;
  now(): number;
  onFound(report: FrameReport): Promise<void>;
  /** Opens an agency's card in a tab's top frame. */
  openInTop(tab: number, agency: string): Promise<unknown>;
  /** Puts the detection script into a frame of a tab. */
  startDetector(tab: number, frame: number): Promise<boolean>;
  /** @returns whether the page script could be started in the tab */
  readTab(tab: number): Promise<boolean>;
}

/** Of the agencies muted until their record changes, what has changed since. */
async function mutedChanges(
  ids: readonly string[],
  settings: Settings,
  store: RecordStore,
): Promise<Map<string, RecordChange | null>> {
  const muted = ids.filter((id) => settings.muted[id]);
  const records = await Promise.all(muted.map((id) => store.record(id)));
  return new Map(
    muted.map((id, index) => {
      const record = records[index];
      return [id, record ? recordChange(settings.muted[id]!, record) : null];
    }),
  );
}

async function lookUp(
  request: RequestBody<'look-up'>,
  sender: Sender,
  { store, settings, gazetteer, outlets, now }: Services,
): Promise<LookUpAnswer> {
  const records = await store;
  const { host, hostname, pathname } = new URL(sender.tab?.url ?? sender.url ?? 'about:blank');
  const set = await settings.read();
  const base = { version: records.version, marks: set.marks };
  const off = whyOff(set, hostname, now());
  if (off) return { ...base, off, reply: null, silent: [] };
  const reply = await answer(request, {
    version: records.version,
    ownersOf: (ids) => records.ownersOf(ids),
    placeSenses: (key) => gazetteer.senses(key),
    home: outlets.home(host, pathname),
  });
  const owners = Object.values(reply.owners).flatMap((list) => list.map(({ id }) => id));
  return { ...base, off, reply, silent: await silentOf([...new Set(owners)], set, records) };
}

/** Agencies with nothing on record, and those muted whose record has not changed. */
async function silentOf(ids: readonly string[], settings: Settings, store: RecordStore): Promise<string[]> {
  const onRecord = new Set(await store.onRecord(ids));
  const changes = await mutedChanges(ids, settings, store);
  return ids.filter((id) => !onRecord.has(id) || changes.get(id) === null);
}

async function recordsOf(agencies: readonly string[], services: Services): Promise<RecordsAnswer> {
  const store = await services.store;
  const found = await Promise.all(agencies.map((id) => store.record(id)));
  const records = found.filter((record): record is AgencyRecord => record !== null);
  const changes = await mutedChanges(agencies, await services.settings.read(), store);
  const told = services.matterWords();
  const matters = records.flatMap(({ matters }) => matters);
  return {
    version: store.version,
    records,
    words: Object.fromEntries(matters.map(({ id }) => [id, told.get(id) ?? {}])),
    changes: Object.fromEntries([...changes].filter(([, change]) => change !== null)) as Record<
      string,
      RecordChange
    >,
  };
}

async function markOf(change: Change, store: RecordStore): Promise<RecordMark | null> {
  if (change.what !== 'mute' || !change.on) return null;
  const record = await store.record(change.agency);
  return record && recordMark(record);
}

/** @returns one function for each message */
export function handlers(services: Services): Handlers {
  const { store, settings } = services;
  const version = async () => (await store).version;
  return {
    'look-up': (request, sender) => lookUp(request, sender, services),
    async detector(_body, { tab, frameId }) {
      if (tab?.id !== undefined) await services.startDetector(tab.id, frameId ?? 0);
      return { version: await version() };
    },
    async found({ sure, possible }, { tab, frameId }) {
      if (tab?.id !== undefined) {
        await services.onFound({ tab: tab.id, frame: frameId ?? 0, sure, possible });
      }
      return { version: await version() };
    },
    async 'open-in-top'({ agency }, { tab }) {
      if (tab?.id !== undefined) await services.openInTop(tab.id, agency);
      return { version: await version() };
    },
    records: ({ agencies }) => recordsOf(agencies, services),
    async settings() {
      return { version: await version(), settings: await settings.read() };
    },
    async change(change) {
      const records = await store;
      const next = await settings.update(async (now) => changed(now, change, await markOf(change, records)));
      return { version: records.version, settings: next };
    },
    async status() {
      const { version, checkedOn, changes, status, agencies } = await store;
      const count = (await agencies()).length;
      return { version, checkedOn, changes, ...status(), agencies: count };
    },
    async 'read-this'(_body, { tab, frameId }) {
      if (tab?.id !== undefined && frameId === 0) await services.readTab(tab.id);
      return { version: await version() };
    },
    async 'read-tab'({ tab }) {
      return { version: await version(), done: await services.readTab(tab) };
    },
  };
}
