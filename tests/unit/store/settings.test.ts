import { describe, expect, test } from 'vitest';
import { repairedSettings } from '../../../lib/domain/parse.ts';
import { recordChange, recordMark } from '../../../lib/domain/record-mark.ts';
import { changed, DEFAULT_SETTINGS, whyOff } from '../../../lib/domain/settings.ts';
import { bundleRecords } from '../../../lib/store/bundle-records.ts';
import { SETTINGS_KEY, settingsStore } from '../../../lib/store/settings-store.ts';
import { DATA_DIR, loadDataset } from '../../../scripts/support/load-dataset.ts';

function memory(stored: Record<string, unknown> = {}) {
  return {
    stored,
    get: async (key: string) => ({ [key]: stored[key] }),
    set: async (items: Record<string, unknown>) => void Object.assign(stored, items),
  };
}

describe('settings', () => {
  test('are the defaults where nothing is stored', async () => {
    expect(await settingsStore(memory()).read()).toEqual(DEFAULT_SETTINGS);
  });

  test.each([
    ['nothing', undefined],
    ['another thing', 'text'],
    ['a field of another type', { off: 'yes' }],
    ['an unknown field', { colour: 'red' }],
  ])('%s stored is repaired', (_what, stored) => {
    expect(repairedSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  test('a good field survives beside a bad one', () => {
    expect(repairedSettings({ off: true, marks: 'none' })).toEqual({ ...DEFAULT_SETTINGS, off: true });
  });

  test('changes asked for at once are all made', async () => {
    const area = memory();
    const store = settingsStore(area);
    await Promise.all(
      ['a.example', 'b.example'].map((host) =>
        store.update((settings) => changed(settings, { what: 'site', host, off: true })),
      ),
    );
    expect((area.stored[SETTINGS_KEY] as { offHosts: string[] }).offHosts).toEqual([
      'a.example',
      'b.example',
    ]);
  });

  test('a change that fails does not stop the next', async () => {
    const store = settingsStore(memory());
    await expect(store.update(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect((await store.update((settings) => changed(settings, { what: 'hover', on: true }))).hover).toBe(
      true,
    );
  });
});

describe('off', () => {
  const at = (change: Parameters<typeof changed>[1]) => changed(DEFAULT_SETTINGS, change);

  test('everywhere, on one site, and for a time', () => {
    expect(whyOff(at({ what: 'everywhere', off: true }), 'news.example', 0)).toBe('everywhere');
    const site = at({ what: 'site', host: 'news.example', off: true });
    expect(whyOff(site, 'news.example', 0)).toBe('site');
    expect(whyOff(site, 'other.example', 0)).toBeNull();
    const snoozed = at({ what: 'snooze', until: 1000 });
    expect(whyOff(snoozed, 'news.example', 999)).toBe('snoozed');
    expect(whyOff(snoozed, 'news.example', 1000)).toBeNull();
  });

  test('a site turned off twice is turned on by once', () => {
    const off = { what: 'site', host: 'news.example', off: true } as const;
    const twice = changed(changed(DEFAULT_SETTINGS, off), off);
    expect(changed(twice, { ...off, off: false }).offHosts).toEqual([]);
  });
});

describe('muted until the record changes', async () => {
  const dataset = loadDataset(DATA_DIR);
  const record = (await bundleRecords(dataset).record('wethersfield-pd'))!;
  const mark = recordMark(record);

  test('the same record is no change', () => {
    expect(recordChange(mark, structuredClone(record))).toBeNull();
  });

  test('a statement added, reworded or gone is a change, and named', async () => {
    const other = structuredClone(dataset);
    const matter = other.matters.find(({ id }) => id === '2019-plate-readers-ice')!;
    const concerned = matter.statements.filter(({ agencies }) => agencies.includes('wethersfield-pd'));
    concerned[0]!.summary = 'Other words.';
    const next = (await bundleRecords(other).record('wethersfield-pd'))!;
    expect(recordChange(mark, next)).toEqual({
      added: [],
      corrected: [`${matter.id}/${concerned[0]!.id}`],
      withdrawn: [],
    });
    const { [`${matter.id}/${concerned[0]!.id}`]: _, ...fewer } = mark;
    expect(recordChange(fewer, record)?.added).toEqual([`${matter.id}/${concerned[0]!.id}`]);
    expect(recordChange({ ...mark, 'gone/one': 'x' }, record)?.withdrawn).toEqual(['gone/one']);
  });

  test('muting keeps the mark, and showing again forgets it', () => {
    const muted = changed(DEFAULT_SETTINGS, { what: 'mute', agency: 'wethersfield-pd', on: true }, mark);
    expect(muted.muted).toEqual({ 'wethersfield-pd': mark });
    expect(changed(muted, { what: 'mute', agency: 'wethersfield-pd', on: false }).muted).toEqual({});
  });
});
