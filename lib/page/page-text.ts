/**
 * The text of a page, kept in step with it. Each block is read and parsed once; when the page changes, only the
 * blocks that changed are read again, and only text not seen there before is parsed.
 */

import { readRuns } from './read.ts';
import type { TextRun } from './text-run.ts';

/** Between two blocks in the text of the whole page. */
const GAP = '\n\n';

/** Longest stretch of work, in ms, before the page gets its turn. */
const SLICE = 8;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Maps a list in stretches that leave the page responsive. */
export async function inSlices<T, R>(items: readonly T[], work: (item: T) => R): Promise<R[]> {
  const results: R[] = [];
  let began = performance.now();
  for (const item of items) {
    results.push(work(item));
    if (performance.now() - began < SLICE) continue;
    await turn();
    began = performance.now();
  }
  return results;
}

export interface Part<P> {
  readonly run: TextRun<P>;
  readonly parse: P;
  /** Offset of the run in the text of the whole page. */
  readonly offset: number;
}

/** The block in which an offset of the page's text lies, by halves: long pages have thousands. */
export function partAt<P>(parts: readonly Part<P>[], at: number): Part<P> | undefined {
  let low = -1;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (parts[middle]!.offset <= at) low = middle;
    else high = middle - 1;
  }
  return parts[low];
}

export class PageText<P> {
  #runs: TextRun<P>[] = [];
  readonly #parse: (text: string) => P;
  readonly #onShadow: (shadow: ShadowRoot) => void;

  /**
   * @param parse called once for each new text of a block
   * @param onShadow told of each open shadow root that holds text
   */
  constructor(parse: (text: string) => P, onShadow: (shadow: ShadowRoot) => void) {
    this.#parse = parse;
    this.#onShadow = onShadow;
  }

  /** The blocks in page order, with their offsets in the text of the whole page. */
  parts(): Part<P>[] {
    let offset = 0;
    return this.#runs.map((run) => {
      const part = { run, parse: run.parse!, offset };
      offset += run.text.length + GAP.length;
      return part;
    });
  }

  /** The text of the whole page, as far as it has been read. */
  text(): string {
    return this.#runs.map(({ text }) => text).join(GAP);
  }

  /**
   * Reads parts of the page anew, in slices, and forgets the blocks that are no longer in the page.
   *
   * @param roots elements that begin and end a block, none within another
   */
  async read(roots: Iterable<Element>): Promise<void> {
    let began = performance.now();
    this.#runs = this.#runs.filter(isConnected);
    for (const root of roots) {
      const known = new Map(this.#within(root).map((run) => [run.text, run.parse]));
      const found: TextRun<P>[] = [];
      for (const run of readRuns<P>(root, this.#onShadow)) {
        if (run) {
          run.parse = known.get(run.text) ?? this.#parse(run.text);
          found.push(run);
        }
        if (performance.now() - began < SLICE) continue;
        await turn();
        began = performance.now();
        // The page may have changed meanwhile, and a run that has left it would break the order.
        this.#runs = this.#runs.filter(isConnected);
      }
      this.#runs.splice(this.#firstFrom(root), this.#within(root).length, ...found.filter(isConnected));
    }
  }

  #within(root: Element): TextRun<P>[] {
    const start = this.#firstFrom(root);
    let end = start;
    while (end < this.#runs.length && root.contains(this.#runs[end]!.anchor)) end += 1;
    return this.#runs.slice(start, end);
  }

  /** Index of the first run that lies in or after an element: the runs are in the order of the document. */
  #firstFrom(root: Element): number {
    const isBefore = ({ anchor }: TextRun<P>) =>
      root !== anchor && !(root.compareDocumentPosition(anchor) & Node.DOCUMENT_POSITION_FOLLOWING);
    // Most pages grow at their end.
    let low = this.#runs.length > 0 && isBefore(this.#runs.at(-1)!) ? this.#runs.length : 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.#runs[middle]!)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const isConnected = ({ pieces }: TextRun<unknown>): boolean => pieces.every(({ node }) => node.isConnected);
