/** Answers a look-up. The extension's background and the command-line tools answer with this one function. */

import {
  candidateId,
  type LookupReply,
  type LookupRequest,
  type Owner,
  type PlaceSense,
} from '../domain/lookup.ts';

type Maybe<T> = T | Promise<T>;

/** Where the answers come from: the database, or a dataset in memory. */
export interface AnswerSources {
  /** Version of the dataset that answers. */
  readonly version: string;
  /** @returns the owners of each id that has any; ids are made by `candidateId` */
  ownersOf(ids: readonly string[]): Maybe<Readonly<Record<string, readonly Owner[]>>>;
  /** @returns the places that bear a name, largest share first; empty when the gazetteer does not know it */
  placeSenses(key: string): readonly PlaceSense[];
  /** Home of the outlet that the text is from. */
  readonly home: LookupReply['home'];
}

function placesOf(request: LookupRequest, senses: AnswerSources['placeSenses']): LookupReply['places'] {
  const keys = new Set([...request.places, ...request.candidates.map(({ key }) => key)]);
  const known = [...keys].map((key) => [key, senses(key)] as const).filter(([, found]) => found.length > 0);
  return Object.fromEntries(known);
}

/**
 * @param request the names of one text
 * @returns owners by `candidateId` and places by key, for the names that have any
 */
export async function answer(request: LookupRequest, sources: AnswerSources): Promise<LookupReply> {
  const ids = [...new Set(request.candidates.map(candidateId))];
  return {
    version: sources.version,
    owners: await sources.ownersOf(ids),
    places: placesOf(request, sources.placeSenses),
    home: sources.home,
  };
}
