/** A bibliographic item as a view shows it. */

import type { Source } from './schema.ts';
import type { PartialDate, SourceView } from './view.ts';

/** Date of a CSL item: `2019`, `2019-07`, `2019-03-13`, or null when none is known. */
export function sourceDate(source: Source): PartialDate {
  const parts = source.issued?.['date-parts'][0];
  return parts ? parts.map((part) => String(part).padStart(2, '0')).join('-') : null;
}

/**
 * Address of a look-up in the Wayback Machine: nearest the source's date where there is one, else its calendar.
 * A look-up is no claim that an archived copy exists.
 */
export function waybackUrl(url: string, date: PartialDate): string {
  return `https://web.archive.org/web/${date === null ? '*' : date.replaceAll('-', '')}/${url}`;
}

function authorName(author: NonNullable<Source['author']>[number]): string {
  if ('literal' in author) return author.literal;
  const name = author.given === undefined ? author.family : `${author.given} ${author.family}`;
  return author.suffix === undefined ? name : `${name}, ${author.suffix}`;
}

/** @param number place of the source in its matter's list, from 1 */
export function sourceView(source: Source, number: number): SourceView {
  const date = sourceDate(source);
  const { titleIsOurs, dateBasis, read, archived } = source.custom;
  return {
    number,
    id: source.id,
    publisher: source['container-title'] ?? source.publisher ?? '',
    ...(source.source === undefined ? {} : { via: source.source }),
    title: source.title,
    titleIsOurs: titleIsOurs === true,
    authors: (source.author ?? []).map(authorName),
    date,
    ...(dateBasis === undefined ? {} : { dateBasis }),
    ...(source.genre === undefined ? {} : { genre: source.genre }),
    url: source.URL,
    waybackUrl: waybackUrl(source.URL, date),
    ...(archived === undefined ? {} : { archivedUrl: archived }),
    read,
  };
}
