import { repairedSettings } from '../domain/parse.ts';
import type { Settings } from '../domain/settings.ts';

/** The part of the browser's storage that is used. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The key under which the settings are stored, with the version of their shape. */
export const SETTINGS_KEY = 'settings-1';

export interface SettingsStore {
  read(): Promise<Settings>;
  /** Changes the settings; changes asked for at once are made one after the other. */
  update(change: (settings: Settings) => Promise<Settings> | Settings): Promise<Settings>;
}

export function settingsStore(area: StorageArea): SettingsStore {
  const read = async () => repairedSettings((await area.get(SETTINGS_KEY))[SETTINGS_KEY]);
  let last: Promise<unknown> = Promise.resolve();
  return {
    read,
    update(change) {
      const next = last.then(async () => {
        const settings = await change(await read());
        await area.set({ [SETTINGS_KEY]: settings });
        return settings;
      });
      last = next.catch(() => undefined);
      return next;
    },
  };
}
