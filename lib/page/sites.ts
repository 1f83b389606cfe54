/**
 * Where the extension runs by itself: match patterns made from the list of outlets, so that the manifest's
 * `content_scripts` and `host_permissions` can only ever say the same.
 */

export interface Outlet {
  readonly name: string;
  readonly kind: string;
  /** Host names without "www."; each stands for its subdomains too. */
  readonly hosts: readonly string[];
  readonly home: { readonly region: string } | null;
  /** Only part of the host is about Connecticut; match patterns for permissions ignore paths, so these are optional. */
  readonly pathPrefix?: string;
}

/** Connecticut's own outlets, as a whole, and the wire services; everything else is asked for, never taken. */
const runsByItself = ({ kind, home, pathPrefix }: Outlet): boolean =>
  pathPrefix === undefined && (home?.region === 'US-CT' || kind === 'wire');

/** @returns the match pattern of a host and its subdomains */
export const hostPattern = (host: string): string => `*://*.${host}/*`;

const patterns = (outlets: readonly Outlet[]): string[] =>
  [...new Set(outlets.flatMap(({ hosts }) => hosts.map(hostPattern)))].sort();

/** @returns match patterns of the outlets on which the extension runs from the start: sorted, each once */
export function listedPatterns(outlets: readonly Outlet[]): string[] {
  return patterns(outlets.filter(runsByItself));
}

/** @returns match patterns of the other outlets, which the reader may grant one by one: sorted, each once */
export function optionalPatterns(outlets: readonly Outlet[]): string[] {
  const listed = new Set(listedPatterns(outlets));
  return patterns(outlets.filter((outlet) => !runsByItself(outlet))).filter((p) => !listed.has(p));
}
