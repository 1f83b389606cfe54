/** The asking side. Small: it goes into every page, so it knows the map by its types only. */

import { browser } from 'wxt/browser';
import type {
  ReplyMap,
  RequestBody,
  RequestName,
  TabRequestBody,
  TabRequestMap,
  TabRequestName,
} from './map.ts';

/**
 * Asks the background.
 *
 * @throws when the extension has been updated or removed, or the background refuses the message
 */
export async function ask<N extends RequestName>(name: N, body: RequestBody<N>): Promise<ReplyMap[N]> {
  const answer = (await browser.runtime.sendMessage({ name, body })) as
    | { reply: ReplyMap[N] }
    | { refused: string }
    | undefined;
  if (answer && 'reply' in answer) return answer.reply;
  throw new Error(answer?.refused ?? 'no answer');
}

/**
 * Asks the scripts of a tab's top frame.
 *
 * @returns null when the extension does not run there
 */
export async function askTab<N extends TabRequestName>(
  tab: number,
  name: N,
  body: TabRequestBody = {},
): Promise<TabRequestMap[N] | null> {
  try {
    const answer = await browser.tabs.sendMessage(tab, { name, body }, { frameId: 0 });
    return (answer as TabRequestMap[N] | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Whether this script's extension is still there: an update cuts the scripts in open pages off. */
export const isExtensionAlive = (): boolean => browser.runtime?.id !== undefined;
