/** Addresses of articles, compared as a reader would: with or without `www.`, a slash at the end, tracking. */

function plain({ hostname, pathname }: URL): string {
  const path = pathname.replace(/\/(?:amp|index\.html?)?\/?$/u, '');
  return `${hostname.replace(/^(?:www|m|amp)\./u, '')}${path}`;
}

/** @returns what is the same for all addresses of an article; null for no page of the web, or a site's first page */
export function addressKey(url: string): string | null {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!address || !/^https?:$/u.test(address.protocol)) return null;
  const key = plain(address);
  // Some sites tell their pages apart by the query alone.
  const query = /[?&](?:id|p|story|article)=[^&]+/u.exec(address.search)?.[0].slice(1) ?? '';
  return key.includes('/') || query ? `${key}?${query}` : null;
}
