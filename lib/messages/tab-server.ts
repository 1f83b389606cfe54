import { browser } from 'wxt/browser';
import type { TabRequestBody, TabRequestMap, TabRequestName } from './map.ts';

/** What a script in the tab answers; null for "not mine", so that the other script may. */
type TabHandlers = {
  readonly [N in TabRequestName]?: (body: TabRequestBody) => TabRequestMap[N];
};

/**
 * Answers the background and the popup from within a tab.
 *
 * @returns a function that stops it
 */
export function serveTab(handlers: TabHandlers): () => void {
  const listener = (
    message: { name?: TabRequestName; body?: TabRequestBody } | undefined,
    _sender: unknown,
    respond: (reply: unknown) => void,
  ) => {
    const handle = message?.name && handlers[message.name];
    if (handle) respond(handle(message.body ?? {}));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime?.onMessage.removeListener(listener);
}
