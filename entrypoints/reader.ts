import { browser, defineUnlistedScript } from '#imports';
import type { DetectorApi } from '../lib/detect/index.ts';
import { mayNameAgency } from '../lib/detect/words.ts';
import { ask, isExtensionAlive } from '../lib/messages/client.ts';
import { serveTab } from '../lib/messages/tab-server.ts';
import { pageState } from '../lib/page/found.ts';
import { startReader } from '../lib/page/reader.ts';
import { currentDetector } from '../lib/page/session.ts';

/** Detection is a script of its own, so that a page without an agency's word pays for reading only. */
async function loadDetector(): Promise<DetectorApi> {
  if (!currentDetector()) await ask('detector', {});
  return currentDetector() as DetectorApi;
}

/** A frame of another site's page has no interface to open a card in, and is left alone. */
function isOwnFrame(): boolean {
  try {
    return window.top?.document !== undefined;
  } catch {
    return false;
  }
}

export default defineUnlistedScript(() => {
  // A document of another kind (a feed, a picture) has no body to read.
  if (!document.body || !isOwnFrame()) return;
  const reader = startReader(
    { mayNameAgency, load: loadDetector },
    {
      lookUp: (request) => ask('look-up', request),
      found: (sure, possible) => ask('found', { sure, possible }),
      isAlive: isExtensionAlive,
    },
  );
  if (window.top === window) {
    reader.onEnd(
      serveTab({
        'page-state': () => pageState(reader),
        'frame-found': ({ frame = 0, sure = [], possible = [] }) => {
          reader.frameFound(frame, { sure, possible });
          return true;
        },
      }),
    );
  } else addEventListener('pagehide', () => void ask('found', { sure: [], possible: [] }));
  const refresh = () => void reader.refresh();
  browser.storage.local.onChanged.addListener(refresh);
  reader.onEnd(() => browser.storage?.local.onChanged.removeListener(refresh));
});
