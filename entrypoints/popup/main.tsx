import { browser } from '#imports';
import { mountPage } from '../../components/mount.tsx';
import { PopupView, type TabState } from '../../components/popup-view.tsx';
import type { Settings } from '../../lib/domain/settings.ts';
import { whyOff } from '../../lib/domain/settings.ts';
import { ask, askTab } from '../../lib/messages/client.ts';
import type { StatusAnswer } from '../../lib/messages/map.ts';
import { readState } from './tab-state.ts';

const HOUR = 3_600_000;
/** How long a page asked to be read may take before its agencies are listed, in ms. */
const PATIENCE = 4000;

const page = mountPage(browser.i18n.getUILanguage());
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const id = tab?.id ?? browser.tabs.TAB_ID_NONE;
const address = URL.parse(tab?.url ?? '');
const host = address && /^https?:$/.test(address.protocol) ? address.hostname : '';

let state: TabState = { what: 'asking' };
let settings: Settings = (await ask('settings', {})).settings;
let dataset: StatusAnswer | null = null;

function show(): void {
  const until = new Intl.DateTimeFormat(page.i18n.locale, { timeStyle: 'short' }).format(
    settings.snoozedUntil,
  );
  page.show(
    <PopupView
      tab={state}
      host={host}
      off={whyOff(settings, host, Date.now())}
      until={until}
      dataset={dataset}
      onOpenAgency={(agency) => void openAgency(agency)}
      onReadThis={() => void readThis()}
      onSite={(off) => void change({ what: 'site', host, off })}
      onEverywhere={(off) => void change({ what: 'everywhere', off })}
      onSnooze={(off) => void change({ what: 'snooze', until: off ? Date.now() + HOUR : 0 })}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />,
  );
}

async function change(body: Parameters<typeof ask<'change'>>[1]): Promise<void> {
  ({ settings } = await ask('change', body));
  show();
  // The page reads itself anew after a change of settings.
  setTimeout(() => void refresh(), 300);
}

async function refresh(): Promise<void> {
  state = (await readState(id)) ?? { what: 'not-running' };
  show();
}

async function openAgency(agency: string): Promise<void> {
  if (await askTab(id, 'open-agency', { agency })) window.close();
}

async function readThis(): Promise<void> {
  state = { what: 'reading' };
  show();
  const { done } = await ask('read-tab', { tab: id });
  const end = Date.now() + PATIENCE;
  let read: TabState | null = null;
  while (done && Date.now() < end) {
    read = await readState(id);
    if (read?.what === 'read' && read.agencies.length > 0) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  state = read ?? { what: 'cannot-read' };
  show();
}

show();
dataset = await ask('status', {});
await refresh();
