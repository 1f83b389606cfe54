/**
 * Where the extension runs by itself: match patterns made from the list of outlets, so that the manifest's
 * `content_scripts` and `host_permissions` can only ever say the same.
 */

export interface Outlet {
  readonly name: string;
  /** Host names without "www."; each stands for its subdomains too. */
  readonly hosts: readonly string[];
  /** Only part of the host is about Connecticut; match patterns for permissions ignore paths, so these are optional. */
  readonly pathPrefix?: string;
}

const pattern = (host: string): string => `*://*.${host}/*`;

const patterns = (outlets: readonly Outlet[]): string[] =>
  [...new Set(outlets.flatMap(({ hosts }) => hosts.map(pattern)))].sort();

/** @returns patterns of the outlets that are about Connecticut as a whole, sorted, each once */
export function listedPatterns(outlets: readonly Outlet[]): string[] {
  return patterns(outlets.filter(({ pathPrefix }) => pathPrefix === undefined));
}

/** @returns patterns of the outlets of which only a part is about Connecticut: asked for, never taken */
export function optionalPatterns(outlets: readonly Outlet[]): string[] {
  const listed = new Set(listedPatterns(outlets));
  return patterns(outlets.filter(({ pathPrefix }) => pathPrefix !== undefined)).filter((p) => !listed.has(p));
}
