/** The result of a tour as lines for people. */

import type { CardEntry, CardMatter } from './card.ts';
import type { Tour } from './tour.ts';

const WIDTH = 100;

export function reportLines({ title, url, found, shots }: Tour): string[] {
  const lines = [title, url, ''];
  if (found.length === 0) lines.push('No agency on record is named in this page.', '');
  for (const { agency, words, matters } of found) {
    lines.push(agency, `  words found: ${words.map((word) => `“${word.replace(/\s+/g, ' ')}”`).join(', ')}`);
    lines.push(...matters.flatMap(matterLines), '');
  }
  lines.push('Pictures:', ...shots.map((path) => `  ${path}`));
  return lines;
}

function matterLines({ title, allegation, answer, next, other, sources }: CardMatter): string[] {
  return [
    `  ${title}`,
    ...[...allegation, ...answer, ...next, ...other].flatMap(entryLines),
    ...(sources.length > 0 ? ['    Sources:'] : []),
    ...sources.filter(isReport).map((source) => `      ${source.title} — ${source.url}`),
  ];
}

function entryLines({ label, date, lines }: CardEntry): string[] {
  return [
    `    ${label}${date === '' ? '' : ` (${date})`}:`,
    ...lines.flatMap((text) => wrap(text, WIDTH - 6)).map((line) => `      ${line}`),
  ];
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** The look-ups beside each report would double the list. */
function isReport({ url }: { readonly url: string }): boolean {
  return !url.startsWith('https://web.archive.org/');
}
