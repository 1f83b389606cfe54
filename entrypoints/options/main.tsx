import { browser } from '#imports';
import { mountPage } from '../../components/mount.tsx';
import { type OptionsActions, OptionsView } from '../../components/options-view.tsx';
import { ask } from '../../lib/messages/client.ts';
import type { RequestBody } from '../../lib/messages/map.ts';
import { downloadJson } from '../../lib/page/download.ts';
import { allow, allowAllNews, disallow, foreignRequests, grantListed, siteStates } from './sites.ts';

const page = mountPage(browser.i18n.getUILanguage());
let wasReset = false;

async function show(): Promise<void> {
  const [{ settings }, status, sites] = await Promise.all([
    ask('settings', {}),
    ask('status', {}),
    siteStates(),
  ]);
  const { records } = await ask('records', { agencies: Object.keys(settings.muted).slice(0, 40) });
  const muted = records.map(({ agency: { id, name } }) => ({ id, name }));
  const state = { settings, status, sites, muted, requests: foreignRequests(), wasReset };
  page.show(<OptionsView state={state} actions={actions} />);
}

async function change(body: RequestBody<'change'>): Promise<void> {
  wasReset = body.what === 'reset';
  await ask('change', body);
  await show();
}

async function exportData(): Promise<void> {
  const { version, settings } = await ask('settings', {});
  downloadJson('on-record-settings.json', { version, settings });
}

const actions: OptionsActions = {
  onEverywhere: (isOn) => void change({ what: 'everywhere', off: !isOn }),
  onMarks: (marks) => void change({ what: 'marks', marks }),
  onHover: (on) => void change({ what: 'hover', on }),
  onSite: (host) => void change({ what: 'site', host, off: false }),
  onUnmute: (agency) => void change({ what: 'mute', agency, on: false }),
  onGrantListed: () => void grantListed().then(show),
  onOptional: (host, isAllowed) => void (isAllowed ? allow(host) : disallow(host)).then(show),
  onAllNews: (isAllowed) => void allowAllNews(isAllowed).then(show),
  onExport: () => void exportData(),
  onReset: () => void change({ what: 'reset' }),
};

await show();
