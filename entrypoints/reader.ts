import { browser, defineUnlistedScript } from '#imports';
import type { DetectorApi } from '../lib/detect/index.ts';
import { mayNameAgency } from '../lib/detect/words.ts';
import { ask, isExtensionAlive } from '../lib/messages/client.ts';
import { serveTab } from '../lib/messages/tab-server.ts';
import { pageState, startReader } from '../lib/page/reader.ts';
import { currentDetector } from '../lib/page/session.ts';

/** Detection is a script of its own, so that a page without an agency's word pays for reading only. */
async function loadDetector(): Promise<DetectorApi> {
  if (!currentDetector()) await ask('detector', {});
  return currentDetector() as DetectorApi;
}

export default defineUnlistedScript(() => {
  const reader = startReader(
    { mayNameAgency, load: loadDetector },
    {
      lookUp: (request) => ask('look-up', request),
      found: (sure, possible) => ask('found', { sure, possible }),
      isAlive: isExtensionAlive,
    },
  );
  reader.onEnd(serveTab({ 'page-state': () => pageState(reader) }));
  const refresh = () => void reader.refresh();
  browser.storage.local.onChanged.addListener(refresh);
  reader.onEnd(() => browser.storage?.local.onChanged.removeListener(refresh));
});
