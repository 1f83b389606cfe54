/** What the benchmarks read: the project's own labelled articles, and agencies made from the gazetteer. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Agency } from '../../lib/domain/schema.ts';
import { ROOT } from '../support/build.ts';

/** @returns documents with together at least `size` UTF-16 code units, articles repeated as often as needed */
export function documents(size: number): string[] {
  const folder = join(ROOT, 'tests/corpus/dev/articles');
  const articles = readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { title?: string; text: string })
    .map(({ title, text }) => (title === undefined ? text : `${title}\n\n${text}`));
  const all: string[] = [];
  for (let length = 0, index = 0; length < size; index += 1) {
    const text = articles[index % articles.length]!;
    all.push(text);
    length += text.length;
  }
  return all;
}

/** @returns municipal police of as many American places; the first are the towns of the first matter */
export function policeAgencies(count: number): Agency[] {
  const first = ['wethersfield', 'enfield', 'norwalk', 'stratford', 'trumbull', 'westport', 'fairfield'];
  const lines = readFileSync(join(ROOT, 'data/places/gazetteer.txt'), 'utf8').split('\n');
  const others = lines.flatMap((line) => {
    const [key = '', senses = ''] = line.split('\t');
    return /\bUS-/.test(senses) && !first.includes(key) ? [key] : [];
  });
  // Spread over the alphabet, so that a small set is no special case.
  const step = Math.max(1, Math.floor(others.length / count));
  const spread = others.filter((_key, index) => index % step === 0);
  const keys = [...first, ...spread].slice(0, count);
  if (keys.length < count) throw new Error(`The gazetteer has only ${keys.length} American places.`);
  return keys.map((key) => ({
    id: `${key.replace(/[^a-z]+/g, '-')}-pd`,
    name: `${titleCase(key)} Police Department`,
    kind: 'municipal-police',
    place: { state: 'US-CT', town: titleCase(key) },
  }));
}

/** @returns the ways in which a list-matcher would spell each agency, eight for each */
export function aliases(agencies: readonly Agency[]): string[] {
  const forms = ['# Police Department', '# Police Dept.', '# Police', '# police', '# PD', '# P.D.'];
  const offices = ['# police chief', 'Police in #'];
  return agencies.flatMap(({ place }) =>
    [...forms, ...offices].map((form) => form.replace('#', place.town ?? '')),
  );
}

function titleCase(key: string): string {
  return key.replace(
    /(^|[ -])(\p{L})/gu,
    (_all, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
