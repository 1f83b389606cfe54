/** Working the interface in a page, and asking the extension's worker, in end-to-end tests. */

import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import { type AxNode, clickNode, findAll, readOverlay, textOf } from '../../scripts/support/overlay.ts';
import type { Bench } from './extension.ts';

/** Clicks a button of the card, the list or the chip by its name. */
export async function press(page: Page, name: RegExp): Promise<void> {
  const find = async (): Promise<AxNode | undefined> =>
    findAll(await readOverlay(page), (node) => node.role === 'button' && name.test(node.name))[0];
  await expect.poll(find, { timeout: 5_000 }).toBeDefined();
  await clickNode(page, (await find())!);
}

/** What the interface reads like, in one line. */
export const shown = async (page: Page): Promise<string> => textOf(await readOverlay(page));

/** Sets what the reader may set, as the settings are stored. */
export async function set({ browser }: Bench, settings: Record<string, unknown>): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate((value) => chrome.storage.local.set({ 'settings-1': value }), settings);
}

/** @returns the settings as they are stored */
export async function stored({ browser }: Bench): Promise<Record<string, unknown>> {
  const worker = await browser.worker();
  const { 'settings-1': settings = {} } = await worker.evaluate(() => chrome.storage.local.get('settings-1'));
  return settings as Record<string, unknown>;
}

/** Chooses the context menu's entry for words selected in the tab in front: the menu itself is the browser's. */
export async function askForSelection({ browser }: Bench, page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const worker = await browser.worker();
  await worker.evaluate(async (selectionText) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: unknown): void };
    event.dispatch({ menuItemId: 'on-record-selection', selectionText, editable: false }, tab);
  }, words);
}
