/** The background's dealings with tabs: the badge, and the scripts that are put into a page on demand. */

import { browser } from 'wxt/browser';
import { askTab } from '../../lib/messages/client.ts';
import type { FrameReport } from './handlers.ts';

const PAGE_SCRIPT = '/reader.js';
const DETECTION_SCRIPT = '/detector.js';
const INTERFACE_SCRIPT = '/overlay.js';

type Script = typeof PAGE_SCRIPT | typeof DETECTION_SCRIPT | typeof INTERFACE_SCRIPT;

async function inject(tabId: number, file: Script, frame = 0): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frame] }, files: [file] });
    return true;
  } catch {
    return false; // the tab is gone, or the page is not ours to read
  }
}

/**
 * Puts the interface into a tab; where it already is, it only looks again. In a child frame it has nothing to
 * show, and passes clicks on to the top frame.
 */
export const showInterface = (tab: number, frame = 0): Promise<boolean> =>
  inject(tab, INTERFACE_SCRIPT, frame);

/** Puts detection into a frame whose page script asks for it. */
export const startDetector = (tab: number, frame: number): Promise<boolean> =>
  inject(tab, DETECTION_SCRIPT, frame);

/** Starts the page script in a tab's top frame. */
export const readTab = (tab: number): Promise<boolean> => inject(tab, PAGE_SCRIPT);

/** Shows on the toolbar how many agencies with something on record a tab's page names. */
async function setBadge(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#6b4410' });
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
}

/**
 * Takes a frame's report. A child frame's is handed to the top frame, which then reports for the whole tab: counts
 * on the badge, and the interface where there is something to show.
 */
export async function onFound({ tab, frame, sure, possible }: FrameReport): Promise<void> {
  const isEmpty = sure.length + possible.length === 0;
  if (frame !== 0) await askTab(tab, 'frame-found', { frame, sure, possible });
  else await setBadge(tab, sure.length).catch(() => undefined); // the tab may be gone
  if (!isEmpty) await showInterface(tab, frame);
}

export const openInTop = (tab: number, agency: string): Promise<unknown> =>
  askTab(tab, 'open-agency', { agency });

/** Opens the list of agencies in the tab in which the reader pressed the keys. */
export async function openList(tab: number | undefined): Promise<void> {
  if (tab !== undefined) await askTab(tab, 'open-list');
}

/** Shows what is on record about words selected in a page, whether or not the page script runs there. */
export async function showAsked(tab: number, words: string, agencies: readonly string[]): Promise<void> {
  const body = { words, agencies };
  if (await askTab(tab, 'show-asked', body)) return;
  if ((await askTab(tab, 'page-state')) === null && !(await readTab(tab))) return;
  if (await showInterface(tab)) await askTab(tab, 'show-asked', body);
}

/** Shows the first-run page, once: not after an update, and not to developers at every start. */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  if (installType !== 'development')
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
