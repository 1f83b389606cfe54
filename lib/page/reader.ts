/**
 * The page script: reads, asks, resolves, marks. It knows detection and the background only by the functions that
 * it is given.
 */

import { candidateId, type LookupRequest } from '../domain/lookup.ts';
import type { Mention } from '../domain/mention.ts';
import type { Background, Detector, DetectorSource, ReaderReply } from './contracts.ts';
import { foundIn } from './found.ts';
import { Marks } from './marks.ts';
import { inSlices, PageText, type Part, partAt } from './page-text.ts';
import {
  currentSession,
  type Found,
  type PageMention,
  type PageSession,
  setSession,
  stopAll,
} from './session.ts';
import { PageWatch } from './watch.ts';

/** One block of the page: read at once, parsed when detection is there. */
interface Block<P> {
  readonly text: string;
  readonly mayName: boolean;
  parse?: P;
}

/** How often a page with marks makes sure that the extension is still there, in ms. */
const PULSE = 3000;

const lookUpIds = ({ candidates, places }: LookupRequest): string[] => [
  ...candidates.map(candidateId),
  ...places,
];

/** The range of a mention; null when it does not lie within one block, which no mention should. */
function rangeOf<P>(parts: readonly Part<P>[], { start, end }: Mention): Range | null {
  const part = partAt(parts, start);
  return part && end <= part.offset + part.run.text.length
    ? part.run.range(start - part.offset, end - part.offset)
    : null;
}

export class Reader<P> implements PageSession {
  mentions: readonly PageMention[] = [];
  version = '';
  ui: PageSession['ui'] = null;

  readonly frames = new Map<number, Found>();
  readonly #source: DetectorSource<P>;
  #detector: Promise<Detector<P>> | undefined;
  readonly #background: Background;
  readonly #marks = new Marks();
  readonly #text: PageText<Block<P>>;
  readonly #watch: PageWatch;
  #answer: ReaderReply | undefined;
  #asked = new Set<string>();
  #reported = '';
  #turn = 0;
  #light: ReadonlySet<string> = new Set();
  readonly #ends: (() => void)[] = [];
  #pulse: ReturnType<typeof setInterval> | undefined;

  constructor(source: DetectorSource<P>, background: Background) {
    this.#source = source;
    this.#background = background;
    const block = (text: string): Block<P> => ({ text, mayName: source.mayNameAgency(text) });
    this.#text = new PageText(block, (shadow) => this.#watch.watchShadow(shadow));
    this.#watch = new PageWatch((roots) => this.#read(roots));
  }

  isAlive(): boolean {
    return this.#background.isAlive();
  }

  /** Asks again and marks anew: the settings have changed. */
  async refresh(): Promise<void> {
    this.#answer = undefined;
    await this.#detect();
  }

  /** @param stop called when the session ends */
  onEnd(stop: () => void): void {
    this.#ends.push(stop);
  }

  destroy(): void {
    this.#watch.destroy();
    this.#marks.destroy();
    this.ui?.destroy();
    clearInterval(this.#pulse);
    if (currentSession() === this) setSession(undefined);
    stopAll(this.#ends);
  }

  async #read(roots: readonly Element[]): Promise<void> {
    if (!this.isAlive()) return this.destroy();
    await this.#text.read(roots);
    await this.#detect().catch(() => this.isAlive() || this.destroy());
  }

  async #detect(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const parts = this.#text.parts();
    if (!parts.some(({ parse: block }) => block.mayName)) return this.#show([]);
    const found = await this.#findIn(parts);
    if (!this.isAlive()) return this.destroy();
    // What was found before the settings changed, or the text, is of no use any more.
    if (turn === this.#turn) this.#show(found);
  }

  /** Asks first whose names they are; what the page says of places is read only when one is on record. */
  async #findIn(parts: readonly Part<Block<P>>[]): Promise<PageMention[]> {
    this.#detector ??= this.#source.load();
    const detector = await this.#detector;
    const parsed = await inSlices(parts, ({ parse: block, offset }) => {
      block.parse ??= detector.parse(block.text);
      return { parse: block.parse, offset };
    });
    const first = detector.firstRequest(parsed.map(({ parse }) => parse));
    const owners = first && (await this.#ask(first)).reply?.owners;
    const parses = parsed.map(({ parse }) => parse);
    const isEmpty = owners && Object.keys(owners).length === 0 && !detector.hasPoliceInitials(parses);
    if (!owners || isEmpty) return [];
    await inSlices(parsed, ({ parse }) => detector.prepare(parse));
    const context = { title: document.title };
    const whole = detector.joinParses(parsed);
    const request = detector.lookupRequest(whole, context);
    const answer = request && (await this.#ask(request));
    if (!answer?.reply) return [];
    return this.#placed(parts, detector.resolve(whole, answer.reply, context).mentions, answer);
  }

  /** Names asked for once are not asked for again. */
  async #ask(request: LookupRequest): Promise<ReaderReply> {
    const ids = lookUpIds(request);
    if (this.#answer && ids.every((id) => this.#asked.has(id))) return this.#answer;
    const turn = this.#turn;
    const answer = await this.#background.lookUp(request);
    if (turn !== this.#turn) return answer;
    this.#answer = answer;
    this.#asked = new Set(ids);
    this.version = answer.version;
    return this.#answer;
  }

  #placed(
    parts: readonly Part<Block<P>>[],
    mentions: readonly Mention[],
    answer: ReaderReply,
  ): PageMention[] {
    const seen = new Set<string>();
    const heard = mentions.filter(({ agency }) => !answer.silent.includes(agency));
    return heard.map((mention) => {
      const isRepeat = answer.marks === 'first' && seen.has(mention.agency);
      const isMarked = mention.certainty === 'sure' && !isRepeat;
      if (isMarked) seen.add(mention.agency);
      return { ...mention, range: rangeOf(parts, mention), isMarked };
    });
  }

  #show(mentions: readonly PageMention[]): void {
    const isSame = mentions.length === this.mentions.length && mentions.every(isLike(this.mentions));
    this.mentions = mentions;
    this.#paint();
    if (isSame) return;
    this.ui?.update();
    this.#report();
  }

  text(): string {
    return this.#text.text();
  }

  lighten(agencies: ReadonlySet<string>): void {
    this.#light = agencies;
    this.#paint();
  }

  #paint(): void {
    const marked = this.mentions.flatMap(({ agency, range, isMarked }) =>
      range && isMarked ? [{ range, isLight: this.#light.has(agency) }] : [],
    );
    this.#marks.paint(marked);
  }

  /** Takes the report of a child frame; an empty one says that it is gone. */
  frameFound(frame: number, found: Found): void {
    if (found.sure.length + found.possible.length > 0) this.frames.set(frame, found);
    else this.frames.delete(frame);
    this.ui?.update();
    this.#report();
  }

  #report(): void {
    const { sure, possible } = foundIn(this);
    const report = `${sure}|${possible}`;
    if (report === this.#reported || (report === '|' && !this.#reported)) return;
    this.#reported = report;
    this.#pulse ??= setInterval(() => this.isAlive() || this.destroy(), PULSE);
    void this.#background.found(sure, possible);
  }
}

/** Whether a mention is the one that stood at its place before. */
const isLike =
  (before: readonly PageMention[]) =>
  ({ agency, range, certainty, isMarked }: PageMention, index: number): boolean => {
    const old = before[index];
    return (
      old?.agency === agency &&
      old.range === range &&
      old.certainty === certainty &&
      old.isMarked === isMarked
    );
  };

/** Starts reading this page; a session that an earlier version of the extension has left behind is ended first. */
export function startReader<P>(source: DetectorSource<P>, background: Background): Reader<P> {
  currentSession()?.destroy();
  const reader = new Reader(source, background);
  setSession(reader);
  return reader;
}
