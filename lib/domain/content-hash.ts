/** What the content of a dataset is, in one short value: two datasets with the same hash say the same. */

import type { Dataset } from './schema.ts';

/** JSON with every object's keys in order, so that the order of keys in a file does not matter. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

const byId = <T extends { id: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * SHA-256 over agencies, matters and sources; version and date of checking are not part of it.
 *
 * @returns `sha256-` and 64 hexadecimal digits
 */
export async function contentHash(
  dataset: Pick<Dataset, 'agencies' | 'matters' | 'sources'>,
): Promise<string> {
  const { agencies, matters, sources } = dataset;
  const content = sorted({ agencies: byId(agencies), matters: byId(matters), sources: byId(sources) });
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(content)));
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `sha256-${hex}`;
}
