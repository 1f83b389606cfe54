/** The entry in the page's context menu for selected words. */

import { browser } from 'wxt/browser';
import type { Services } from './handlers.ts';
import { agenciesNamed } from './selection.ts';
import { showAsked } from './tabs.ts';

const MENU = 'on-record-selection';

/** Adds the entry at installation, and answers it at every start of the background. */
export function offerSelectionMenu(services: Services): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: MENU,
      title: browser.i18n.getMessage('askSelection', '%s'),
      contexts: ['selection'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const words = selectionText?.trim() ?? '';
    if (menuItemId !== MENU || tab?.id === undefined || words === '') return;
    const { id, url = 'about:blank' } = tab;
    void agenciesNamed(words, new URL(url), services).then((agencies) => showAsked(id, words, agencies));
  });
}
