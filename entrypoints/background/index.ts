import { browser, defineBackground } from '#imports';
import { type MatterWords, matterWords } from '../../lib/domain/relevance.ts';
import { serve } from '../../lib/messages/server.ts';
import { openStore } from '../../lib/store/open.ts';
import { settingsStore } from '../../lib/store/settings-store.ts';
import { gazetteer, outlets } from './bundle.ts';
import { bundledDataset } from './dataset.ts';
import { handlers } from './handlers.ts';
import { offerSelectionMenu } from './menu.ts';
import { followAddedSites } from './sites.ts';
import { onFound, openInTop, openList, readTab, startDetector, welcome } from './tabs.ts';

let words: ReadonlyMap<string, MatterWords> | undefined;

export default defineBackground({
  type: 'module',
  main() {
    const services = {
      store: openStore(bundledDataset),
      settings: settingsStore(browser.storage.local),
      gazetteer,
      outlets,
      matterWords: () => (words ??= matterWords(bundledDataset)),
      now: Date.now,
      onFound,
      openInTop,
      startDetector,
      readTab,
    };
    serve(handlers(services));
    offerSelectionMenu(services);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void welcome(reason);
      void followAddedSites();
    });
    // A permission may be given or taken away in the browser's own pages too.
    browser.permissions.onAdded.addListener(() => void followAddedSites());
    browser.permissions.onRemoved.addListener(() => void followAddedSites());
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'open-list') void openList(tab?.id);
    });
  },
});
