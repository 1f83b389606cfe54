/** The sites that a reader has added: where the browser allows one, the page script runs there by itself. */

import { browser } from 'wxt/browser';
import outletData from '../../data/outlets.json';
import { type OutletData, optionalHosts } from '../../lib/places/outlets.ts';

const SCRIPT_ID = 'added-sites';

const data = outletData as unknown as OutletData;
const hosts = new Set(optionalHosts(data));

/** Permission is of a whole host; the script runs only in the outlet's part of it. */
const pages = data.connecticut.flatMap((outlet) =>
  outlet.hosts
    .filter((host) => hosts.has(host))
    .map((host) => ({ host, path: `${outlet.pathPrefix ?? ''}/*` })),
);

const isAllowed = ({ host }: { host: string }): Promise<boolean> =>
  browser.permissions.contains({ origins: [`*://*.${host}/*`] });

/** Brings the registered page script in line with what the browser allows now. */
export async function followAddedSites(): Promise<void> {
  const allowed = await Promise.all(pages.map(isAllowed));
  const matches = pages.filter((_, index) => allowed[index]).map(({ host, path }) => `*://*.${host}${path}`);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      matches,
      js: ['/reader.js'],
      runAt: 'document_idle',
      allFrames: true,
      persistAcrossSessions: true,
    },
  ]);
}
