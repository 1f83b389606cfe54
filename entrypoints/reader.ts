import { browser, defineUnlistedScript } from '#imports';
import { joinParses, lookupRequest, parse, resolve } from '../lib/detect/index.ts';
import { ask, isExtensionAlive } from '../lib/messages/client.ts';
import { serveTab } from '../lib/messages/tab-server.ts';
import { pageState, startReader } from '../lib/page/reader.ts';

export default defineUnlistedScript(() => {
  const reader = startReader(
    { parse, joinParses, lookupRequest, resolve },
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
