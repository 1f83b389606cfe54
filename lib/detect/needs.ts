/** What a loose wording needs around it: "Wethersfield’s chief" in a story on fires is no police chief. */

import type { Judged } from './judge.ts';
import type { Topic } from './types.ts';

type Word = Topic['word'];

function append<K>(map: Map<K, Topic[]>, key: K, topic: Topic): void {
  const list = map.get(key);
  if (list) list.push(topic);
  else map.set(key, [topic]);
}

/** The topics of a document, so that each question about them is answered without going through all. */
export class Topics {
  readonly #bySentence = new Map<string, Topic[]>();
  readonly #all = new Map<Word, Topic[]>();

  constructor(topics: readonly Topic[]) {
    for (const topic of topics) {
      append(this.#bySentence, `${topic.word} ${topic.sentence}`, topic);
      append(this.#all, topic.word, topic);
    }
  }

  has(word: Word): boolean {
    return this.#all.has(word);
  }

  /** Topics of a word within so many sentences. */
  near(word: Word, sentence: number, reach = 0): Topic[] {
    const found: Topic[] = [];
    for (let at = sentence - reach; at <= sentence + reach; at += 1) {
      found.push(...(this.#bySentence.get(`${word} ${at}`) ?? []));
    }
    return found;
  }

  /** Whether a word stands anywhere but in a stretch; the first and last of them tell. */
  hasOutside(word: Word, start: number, end: number): boolean {
    const all = this.#all.get(word) ?? [];
    return all.length > 0 && (all[0]!.end <= start || all.at(-1)!.start >= end);
  }

  get isMostlySports(): boolean {
    return (this.#all.get('sports')?.length ?? 0) > 2 * (this.#all.get('police')?.length ?? 0);
  }
}

/** Whether the document gives a find what its wording needs. */
export function meetsNeed({ found, reading, owner }: Judged, topics: Topics): boolean {
  const { sentence } = found;
  const end = Math.max(found.end, reading.end);
  const isOutside = (topic: Topic) => topic.end <= reading.start || topic.start >= end;
  const isHere = (word: Word) => topics.near(word, sentence).length > 0;
  const policeHere = () => topics.near('police', sentence).some(isOutside);
  const police = () => topics.hasOutside('police', reading.start, end);
  switch (found.need) {
    case 'police':
      if (policeHere()) return true;
      return police() && !isHere('fire') && !isHere('sports') && !topics.isMostlySports;
    case 'police-near':
      return topics.near('police', sentence, 2).some(isOutside) && !isHere('fire');
    case 'not-fire':
      if (policeHere()) return true;
      if (isHere('fire') || isHere('sports')) return false;
      return police() || (!topics.has('fire') && !topics.has('sports'));
    case 'not-sports':
      return !topics.isMostlySports;
    case 'body':
      return owner?.kind === 'campus-police'
        ? topics.near('campus-police', sentence, 1).length > 0
        : !isHere('sports');
    case 'campus':
      return owner?.kind === 'campus-police';
    case 'place':
      return !topics.has('scouts');
    default:
      return true;
  }
}
