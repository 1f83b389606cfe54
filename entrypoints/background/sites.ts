/** The sites that a reader has added: where the browser allows one, the page script runs there by itself. */

import { type Browser, browser } from 'wxt/browser';
import outletData from '../../data/outlets.json';
import { defaultHosts, type OutletData, optionalHosts } from '../../lib/places/outlets.ts';

type Script = Browser.scripting.RegisteredContentScript;

/** All sites; permission for them is asked for in the options page, and only there. */
const EVERYWHERE = '*://*/*';

const data = outletData as unknown as OutletData;
const optional = new Set(optionalHosts(data));
const pattern = (host: string, path = '/*'): string => `*://*.${host}${path}`;

/** Permission is of a whole host; the script runs only in the outlet's part of it. */
const pages = data.connecticut.flatMap((outlet) =>
  outlet.hosts
    .filter((host) => optional.has(host))
    .map((host) => ({ host, match: pattern(host, `${outlet.pathPrefix ?? ''}/*`) })),
);

const COMMON = { runAt: 'document_idle', persistAcrossSessions: true } as const;

/** @param origins what the browser allows, as it lists it */
function scriptsFor(origins: ReadonlySet<string>): Script[] {
  // Each site by itself: who has allowed all news sites has not thereby added these.
  const added = pages.filter(({ host }) => origins.has(pattern(host))).map(({ match }) => match);
  const here = { ...COMMON, id: 'added-sites', matches: added, js: ['/reader.js'], allFrames: true };
  const news = {
    ...COMMON,
    id: 'news-sites',
    matches: [EVERYWHERE],
    excludeMatches: [...defaultHosts(data).map((host) => pattern(host)), ...added],
    js: ['/news.js'],
  };
  return [...(added.length > 0 ? [here] : []), ...(origins.has(EVERYWHERE) ? [news] : [])];
}

/** Brings the registered scripts in line with what the browser allows now. */
async function follow(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const registered = await browser.scripting.getRegisteredContentScripts();
  if (registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  }
  const scripts = scriptsFor(new Set(origins));
  if (scripts.length > 0) await browser.scripting.registerContentScripts(scripts);
}

let following: Promise<void> = Promise.resolve();

/** Follows what the browser allows; one after the other, since each takes away what the last has registered. */
export function followAddedSites(): Promise<void> {
  following = following.then(follow, follow);
  return following;
}
