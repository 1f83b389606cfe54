/** Which sites the browser allows, and asking it for more. */

import { browser } from '#imports';
import type { OptionsState } from '../../components/options-view.tsx';
import outletData from '../../data/outlets.json';
import { defaultHosts, type OutletData, optionalHosts } from '../../lib/places/outlets.ts';

const data = outletData as unknown as OutletData;
const listed = defaultHosts(data);
const pattern = (host: string): string => `*://*.${host}/*`;

const isAllowed = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern(host)] });

/** @returns how many listed sites there are, how many of them the browser withholds, and what may be added */
export async function siteStates(): Promise<OptionsState['sites']> {
  const allowed = await Promise.all(listed.map(isAllowed));
  const optional = await Promise.all(
    optionalHosts(data).map(async (host) => ({ host, isAllowed: await isAllowed(host) })),
  );
  return { listed: listed.length, missing: allowed.filter((is) => !is).length, optional };
}

/** To be called from a click: the browser then asks the reader. */
export const grantListed = (): Promise<boolean> =>
  browser.permissions.request({ origins: listed.map(pattern) });

/** To be called from a click: the browser then asks the reader. */
export const allow = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern(host)] });

export const disallow = (host: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern(host)] });

/** @returns how many resources this page has loaded from anywhere but the extension */
export const foreignRequests = (): number =>
  performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(location.origin)).length;
