/** One question weighed: what the document's clues and the outlet say for and against each region. */

import type { Region } from '../../domain/lookup.ts';
import type { Cue } from '../types.ts';
import { datelineBefore, firstFrom, type Regional } from './clues.ts';
import { touches } from './coherence.ts';
import { Ledger } from './ledger.ts';
import type { Balance, Clues, Question } from './question.ts';
import {
  ACROSS_FACTOR,
  CLEARLY_THERE,
  type Clue,
  COHERENCE_WEIGHT,
  CONTRADICTED_FACTOR,
  CONTRAST_FACTOR,
  FAR_FACTOR,
  FAR_LIMIT,
  HOME_STATE_WEIGHT,
  HOME_TOWN_WEIGHT,
  HOME_WEIGHT,
  INCOHERENT_FACTOR,
  ITS_STATE_FACTOR,
  type Nearness,
  NOT_WITHIN_WEIGHT,
  ONLY_STATE_WEIGHT,
  STATE_AFTER_FACTOR,
  shareOf,
  THERE_WEIGHT,
  WEIGHTS,
  WITHIN_WEIGHT,
} from './weights.ts';

/** Clues looked at on each side of a name. */
const WINDOW = 40;

/** How far back, in clues, "there" may point. */
const THERE_REACH = 12;

export class Weighing {
  readonly #clues: Clues;
  readonly #question: Question;
  readonly #ledger = new Ledger();
  readonly #seen = new Set<string>();
  /** Regions named in the find's sentence and in its paragraph. */
  readonly #inSentence = new Set<Region>();
  readonly #inParagraph = new Set<Region>();
  /** Index of the first clue at or after the name. */
  readonly #at: number;
  /** Offset of the dateline that governs the find: the last one before it. */
  readonly #dateline: number | undefined;

  constructor(clues: Clues, question: Question) {
    this.#clues = clues;
    this.#question = question;
    this.#at = firstFrom(clues.near, question.found.readings.at(-1)!.start);
    this.#dateline = datelineBefore(clues.near, this.#at, question.found.readings[0]!.start);
  }

  result(): Map<Region, Balance> {
    this.#weighNear('sentence');
    this.#weighNear('paragraph');
    this.#weighFar();
    this.#weighOnlyState();
    this.#weighThere();
    this.#weighWithin();
    this.#weighHome();
    this.#weighCoherence();
    return this.#ledger.balances;
  }

  #add(region: Region, clue: string, words: string, weight: number): void {
    // A state printed beside the name itself is one where there is such a place, whatever the gazetteer holds.
    if (weight <= 0 || !(clue.startsWith('same-name') || this.#question.relevant(region))) return;
    this.#ledger.put(region, clue, words, this.#isContrasted(region) ? CONTRAST_FACTOR * weight : weight);
  }

  #isContrasted(region: Region): boolean {
    return region !== this.#question.own && this.#question.contrasted.has(region);
  }

  /** The name itself, without a state, is no clue to where it is. */
  #isNameItself({ key, region, isBound }: Cue): boolean {
    return key === this.#question.key && (!region || isBound === true);
  }

  #sortOf(cue: Cue): Clue {
    const governs = cue.clue === 'dateline' && (this.#dateline === undefined || cue.start === this.#dateline);
    if (cue.clue === 'dateline' && !governs) return 'place';
    if (cue.key !== this.#question.key) return cue.clue;
    return governs ? 'same-name-dateline' : 'same-name';
  }

  #nearness({ sentence, paragraph }: Cue): Nearness {
    const { found } = this.#question;
    if (sentence === found.sentence) return 'sentence';
    return paragraph === found.paragraph ? 'paragraph' : 'document';
  }

  #weighNear(wanted: Nearness): void {
    const { near } = this.#clues;
    for (const { cue, regions } of near.slice(Math.max(0, this.#at - WINDOW), this.#at + WINDOW)) {
      if (this.#nearness(cue) !== wanted || this.#isNameItself(cue)) continue;
      for (const item of regions) this.#addNear(cue, item, wanted);
    }
  }

  #addNear(cue: Cue, item: Regional, nearness: Nearness): void {
    const { region } = item;
    const { relevant } = this.#question;
    const once = `${region} ${cue.key ?? cue.words}`;
    if (this.#seen.has(once)) return;
    this.#seen.add(once);
    const sort = this.#sortOf(cue);
    if (relevant(region) && sort !== 'from-state') {
      this.#inParagraph.add(region);
      if (nearness === 'sentence') this.#inSentence.add(region);
    }
    const weight = this.#nearFactor(cue, sort, region, nearness) * WEIGHTS[sort][nearness];
    this.#add(region, sort, cue.words, weight * this.#share(item));
    if (!relevant(region) && item.share >= CLEARLY_THERE) this.#addAcross(region, cue, weight);
  }

  /** A name that two regions share fits the one with which the document's other places hang together. */
  #share(item: Regional): number {
    const { own, relevant } = this.#question;
    const share = shareOf(item, own, relevant);
    if (item.region !== own || item.cue.region) return share;
    const isRivals = item.senses.some(
      ({ region }) => region !== own && this.#clues.coherence.lead(region, own) > 0,
    );
    return isRivals ? INCOHERENT_FACTOR * share : share;
  }

  /** "Windsor police … the tunnel to Detroit": a place just across a rival's border, and not across the owner's. */
  #addAcross(region: Region, cue: Cue, weight: number): void {
    const { own, rivals } = this.#question;
    if (cue.clue === 'from-state' || touches(own, region)) return;
    for (const rival of rivals) {
      if (touches(rival, region)) this.#add(rival, 'across-border', cue.words, ACROSS_FACTOR * weight);
    }
  }

  /** A state in the sentence says whose a state's body is, if it stands before it; after a town's it says less. */
  #nearFactor(cue: Cue, sort: Clue, region: Region, nearness: Nearness): number {
    const { isStateLevel, found } = this.#question;
    const isState = sort === 'state' || sort === 'state-beside-place';
    const isBefore = cue.start < found.readings[0]!.start;
    if (isStateLevel && nearness === 'paragraph' && this.#isContradicted(region)) return CONTRADICTED_FACTOR;
    if (nearness !== 'sentence') return 1;
    if (isStateLevel) return isState && isBefore ? ITS_STATE_FACTOR : 1;
    return sort === 'state' && !isBefore ? STATE_AFTER_FACTOR : 1;
  }

  #weighFar(): void {
    const { found } = this.#question;
    for (const [region, clues] of this.#clues.far) {
      let left = FAR_LIMIT;
      for (const item of clues) {
        if (item.cue.paragraph === found.paragraph || this.#isNameItself(item.cue)) continue;
        const sort = this.#sortOf(item.cue);
        const weight = this.#farFactor(sort, region) * WEIGHTS[sort].document * this.#share(item);
        const isLimited =
          sort !== 'dateline' && sort !== 'state-beside-place' && !sort.startsWith('same-name');
        if (isLimited && left <= 0) continue;
        if (isLimited) left -= weight;
        this.#add(region, sort, item.cue.words, weight);
      }
    }
  }

  /** A round-up changes place by paragraph; and least of all counts what the sentence itself contradicts. */
  #farFactor(sort: Clue, region: Region): number {
    if (sort === 'same-name' && this.#clues.bareFirst.has(this.#question.key)) return CONTRAST_FACTOR;
    if (sort === 'same-name-dateline') return 1;
    if (this.#isContradicted(region)) return CONTRADICTED_FACTOR;
    return this.#inParagraph.size > 0 && !sort.startsWith('same-name') ? FAR_FACTOR : 1;
  }

  /** Whether the find's sentence names a place in another region, and none in this one. */
  #isContradicted(region: Region): boolean {
    return this.#inSentence.size > 0 && !this.#inSentence.has(region);
  }

  #weighOnlyState(): void {
    const { onlyState: only } = this.#clues;
    if (this.#question.isStateLevel && only?.region)
      this.#add(only.region, 'only-state', only.words, ONLY_STATE_WEIGHT);
  }

  /** "Next was Alabama, where … Fairfield police there": the last state printed before the name. */
  #weighThere(): void {
    if (!this.#question.found.there) return;
    for (let index = this.#at - 1; index >= Math.max(0, this.#at - THERE_REACH); index -= 1) {
      const { cue } = this.#clues.near[index]!;
      if (!cue.region) continue;
      this.#add(cue.region, 'there', cue.words, THERE_WEIGHT);
      return;
    }
  }

  /** "Norwich police in Norfolk": where the next place lies, the police lie. */
  #weighWithin(): void {
    const { found, own, isStateLevel } = this.#question;
    const { sentence, paragraph, within } = found;
    const senses = within === undefined ? undefined : this.#clues.places[within];
    if (within === undefined || !senses) return;
    const cue: Cue = { start: -1, end: -1, words: within, clue: 'place', key: within, sentence, paragraph };
    for (const { region, share } of senses) {
      const weight = WITHIN_WEIGHT * this.#share({ cue, region, share, senses });
      this.#add(region, 'within', within, weight);
    }
    // "Wilton police in Franklin County": which of its counties is open, but none is in Connecticut.
    if (!isStateLevel && !senses.some(({ region }) => region === own))
      this.#ledger.put(senses[0]!.region, 'within', within, NOT_WITHIN_WEIGHT);
  }

  #weighHome(): void {
    const { home } = this.#clues;
    if (!home) return;
    const { key, own, isStateLevel, namesakes, relevant } = this.#question;
    const words = home.town ?? home.region;
    const isOwnTown = home.town?.toLowerCase() === key;
    const factor = this.#isContradicted(home.region) ? CONTRADICTED_FACTOR : 1;
    const weight = factor * (isStateLevel ? HOME_STATE_WEIGHT : isOwnTown ? HOME_TOWN_WEIGHT : HOME_WEIGHT);
    this.#add(home.region, 'outlet', words, weight);
    // An outlet near a border writes of both sides: a New Hampshire paper's Norwich is Vermont's.
    if (relevant(home.region) || touches(own, home.region)) return;
    for (const region of namesakes)
      if (touches(region, home.region)) this.#add(region, 'outlet', words, weight);
  }

  /** Regions that could be meant against the owner's: which of the two do the document's places fit? */
  #weighCoherence(): void {
    const { own } = this.#question;
    const { coherence, home } = this.#clues;
    // An outlet's story on another place of its own town's name is full of that place's neighbours.
    if (home?.region === own && home.town?.toLowerCase() === this.#question.key) return;
    const rivals = this.#ledger.regions().filter((region) => region !== own);
    for (const rival of rivals) {
      const lead = coherence.lead(rival, own);
      this.#add(rival, 'coherence', `${lead} places`, lead * COHERENCE_WEIGHT);
    }
    const leads = rivals.map((rival) => coherence.lead(own, rival));
    if (leads.length > 0)
      this.#add(own, 'coherence', `${Math.min(...leads)} places`, Math.min(...leads) * COHERENCE_WEIGHT);
  }
}
