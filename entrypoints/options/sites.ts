/** Which sites the browser allows, and asking it for more. */

import { browser } from '#imports';
import type { OptionsState } from '../../components/options-view.tsx';
import outletData from '../../data/outlets.json';
import { defaultHosts, type OutletData, optionalHosts } from '../../lib/places/outlets.ts';

const data = outletData as unknown as OutletData;
const listed = defaultHosts(data);
const pattern = (host: string): string => `*://*.${host}/*`;

const EVERYWHERE = '*://*/*';

const isAllowed = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern(host)] });

/** @returns how many listed sites there are, how many of them the browser withholds, and what may be added */
export async function siteStates(): Promise<OptionsState['sites']> {
  const { origins = [] } = await browser.permissions.getAll();
  const allowed = await Promise.all(listed.map(isAllowed));
  // Each site by itself: who has allowed all news sites has not thereby added these.
  const optional = optionalHosts(data).map((host) => ({ host, isAllowed: origins.includes(pattern(host)) }));
  const allNews = origins.includes(EVERYWHERE);
  return { listed: listed.length, missing: allowed.filter((is) => !is).length, optional, allNews };
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

/** To be called from a click: the browser then asks the reader. */
export const allowAllNews = (isAllowed: boolean): Promise<boolean> =>
  isAllowed
    ? browser.permissions.request({ origins: [EVERYWHERE] })
    : browser.permissions.remove({ origins: [EVERYWHERE] });
