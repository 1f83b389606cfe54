import { browser, defineUnlistedScript } from '#imports';
import { createI18n, localeFor } from '../../lib/i18n/index.ts';
import { serveTab } from '../../lib/messages/tab-server.ts';
import { currentSession } from '../../lib/page/session.ts';
import { Controller } from './controller.tsx';
import { createHost } from './host.ts';
import { listen } from './listen.ts';
import { relayClicks } from './relay.ts';

export default defineUnlistedScript(() => {
  const session = currentSession();
  if (!session) return;
  if (session.ui) return session.ui.update();
  if (window.top !== window) return relayClicks(session);
  const locale = localeFor(browser.i18n.getUILanguage());
  const host = createHost(locale);
  const controller = new Controller(session, host, createI18n(locale));
  session.ui = controller;
  controller.onEnd(listen(session, controller, host.element));
  controller.onEnd(
    serveTab({
      'open-list': () => {
        controller.openList();
        return true;
      },
      'show-asked': ({ words = '', agencies = [] }) => {
        void controller.showAsked(words, agencies);
        return true;
      },
      'open-agency': ({ agency }) => agency !== undefined && controller.openAgency(agency),
    }),
  );
  const readSettings = () => void controller.readSettings();
  browser.storage.local.onChanged.addListener(readSettings);
  controller.onEnd(() => browser.storage?.local.onChanged.removeListener(readSettings));
  readSettings();
  controller.update();
});
