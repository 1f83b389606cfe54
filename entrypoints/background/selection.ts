/** "What is on record about …?": which agencies the words that a reader has selected may mean. */

import { detector } from '../../lib/detect/index.ts';
import { nameKey } from '../../lib/domain/key.ts';
import { candidateId, HEAD_CLASSES } from '../../lib/domain/lookup.ts';
import { answer } from '../../lib/store/answer.ts';
import type { Services } from './handlers.ts';

/** Most agencies that are shown for one selection. */
const MOST = 20;

/** Longest selection, in UTF-16 units, that is taken for a name. */
const LONGEST_NAME = 80;

/** Words that many agencies share, and so say nothing of which. */
const SHARED = new Set(['police', 'department', 'dept', 'pd', 'the', 'of', 'connecticut', 'state']);

type Sources = Pick<Services, 'store' | 'gazetteer' | 'outlets'>;

/** Agencies that bear the selected name, or whose display name has every one of its words. */
async function byName(selected: string, { store }: Sources): Promise<string[]> {
  const records = await store;
  const key = nameKey(selected);
  const words = key.split(' ').filter((word) => !SHARED.has(word));
  const keys = [...new Set([key, words.join(' ')])].filter((name) => name !== '');
  const ids = keys.flatMap((name) => HEAD_CLASSES.map((kind) => candidateId({ key: name, kind })));
  const owners = Object.values(await records.ownersOf(ids)).flat();
  const all = words.length > 0 ? await records.agencies() : [];
  const alike = all.filter(({ name }) => {
    const own = new Set(nameKey(name).split(' '));
    return words.every((word) => own.has(word));
  });
  return [...owners, ...alike].map(({ id }) => id);
}

/** Agencies that detection finds in a longer selection. */
async function byDetection(selected: string, address: URL, sources: Sources): Promise<string[]> {
  const records = await sources.store;
  const parse = detector.joinParses([{ parse: detector.parse(selected), offset: 0 }]);
  const request = detector.lookupRequest(parse, {});
  if (!request) return [];
  const reply = await answer(request, {
    version: records.version,
    ownersOf: (ids) => records.ownersOf(ids),
    placeSenses: (key) => sources.gazetteer.senses(key),
    home: sources.outlets.home(address.host, address.pathname),
  });
  return detector.resolve(parse, reply, {}).mentions.map(({ agency }) => agency);
}

/**
 * @param selected the words, as the page prints them
 * @param address of the page
 * @returns ids of agencies with something on record, each once
 */
export async function agenciesNamed(selected: string, address: URL, sources: Sources): Promise<string[]> {
  const named = selected.length <= LONGEST_NAME ? await byName(selected, sources) : [];
  const ids = named.length > 0 ? named : await byDetection(selected, address, sources);
  const onRecord = await (await sources.store).onRecord([...new Set(ids)]);
  return onRecord.slice(0, MOST);
}
