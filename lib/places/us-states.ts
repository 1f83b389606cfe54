/** States of the US as addresses spell them (`new-york`), with their ISO 3166-2 regions. */

import type { Region } from '../domain/lookup.ts';

const STATES =
  'AL alabama|AK alaska|AZ arizona|AR arkansas|CA california|CO colorado|CT connecticut|DE delaware|' +
  'DC district-of-columbia|FL florida|GA georgia|HI hawaii|ID idaho|IL illinois|IN indiana|IA iowa|KS kansas|' +
  'KY kentucky|LA louisiana|ME maine|MD maryland|MA massachusetts|MI michigan|MN minnesota|MS mississippi|' +
  'MO missouri|MT montana|NE nebraska|NV nevada|NH new-hampshire|NJ new-jersey|NM new-mexico|NY new-york|' +
  'NC north-carolina|ND north-dakota|OH ohio|OK oklahoma|OR oregon|PA pennsylvania|RI rhode-island|' +
  'SC south-carolina|SD south-dakota|TN tennessee|TX texas|UT utah|VT vermont|VA virginia|WA washington|' +
  'WV west-virginia|WI wisconsin|WY wyoming';

const REGIONS = new Map<string, Region>(
  STATES.split('|').flatMap((entry): [string, Region][] => {
    const [code = '', slug = ''] = entry.split(' ');
    return [
      [code.toLowerCase(), `US-${code}`],
      [slug, `US-${code}`],
    ];
  }),
);

/**
 * @param slug a part of an address in lower case: `connecticut`, `new-york` or `ct`
 * @returns the state's region, e.g. `US-CT`; undefined when it is no state
 */
export function regionOfSlug(slug: string): Region | undefined {
  return REGIONS.get(slug);
}

/** One slug split into a place and the state that it ends with. */
export interface StateSlug {
  /** What stands before the state: `new-canaan` of `new-canaan-connecticut`; may be empty. */
  readonly rest: string;
  readonly region: Region;
}

/**
 * Reads a state from the end of a slug; the longest state name wins (`west-virginia` over `virginia`).
 *
 * @param slug e.g. `connecticut`, `middletown-ct`, `new-canaan-connecticut`
 * @returns null when it does not end with a state
 */
export function stateAtEnd(slug: string): StateSlug | null {
  const words = slug.split('-');
  for (let start = 0; start < words.length; start += 1) {
    const region = REGIONS.get(words.slice(start).join('-'));
    if (region) return { rest: words.slice(0, start).join('-'), region };
  }
  return null;
}
