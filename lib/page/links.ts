import { addressKey } from '../domain/address.ts';
import { isSkipped } from './visible.ts';

/** Most links of a page that are looked at. */
const MOST = 2000;

/** @returns where the links of the page's read part lead, by `addressKey`; those of menus and footers are not read */
export function storyLinks(): ReadonlySet<string> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].slice(0, MOST);
  const read = links.filter((link) => !isSkipped(link));
  return new Set(read.flatMap(({ href }) => addressKey(href) ?? []));
}
