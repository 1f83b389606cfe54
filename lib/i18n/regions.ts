/** Names of the regions by which evidence tells one place from another of the same name. */

import type { Locale } from './index.ts';

const STATES =
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC Washington, D.C.|' +
  'FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|' +
  'MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|' +
  'NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|' +
  'OR Oregon|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|' +
  'UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming';

const NAMES = new Map(STATES.split('|').map((state) => [`US-${state.slice(0, 2)}`, state.slice(3)]));

/**
 * @param region ISO 3166-2 code of a state or province, or ISO 3166-1 code of a country
 * @returns its name; of a foreign province its country's, and the code itself where neither is known
 */
export function regionName(region: string, locale: Locale): string {
  const state = NAMES.get(region);
  if (state) return state;
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(region.split('-')[0]!) ?? region;
  } catch {
    return region;
  }
}
