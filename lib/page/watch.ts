/**
 * Watches the page and says which of its blocks have to be read again. Nothing is watched while the tab is hidden;
 * when it is shown again, the whole page is looked over (unchanged blocks keep their parses).
 */

import { outermost } from './text-run.ts';
import { blockAround, flowOf, isElement, isSkipped, isText } from './visible.ts';

const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['hidden', 'open', 'class'],
};

/** Wait between two readings, in ms: longer where the last one was dear, so that reading stays a small share. */
const REST = 200;
const REST_PER_COST = 10;
const LONGEST_REST = 1000;

const isBlank = (node: Node): boolean =>
  node.nodeType === Node.COMMENT_NODE || (isText(node) && !/\S/.test(node.data));

const isBlock = (node: Node): node is Element =>
  isElement(node) && flowOf(node, getComputedStyle(node)) !== 'inline';

/** Whether a node, or the first on that side that is more than blank, is text that would run on into its neighbours. */
function runsOn(node: Node | null, side: 'previousSibling' | 'nextSibling'): boolean {
  let neighbour = node;
  while (neighbour && isBlank(neighbour)) neighbour = neighbour[side];
  return neighbour !== null && !isBlock(neighbour);
}

const touchesText = (node: Node): boolean =>
  runsOn(node.previousSibling, 'previousSibling') || runsOn(node.nextSibling, 'nextSibling');

/** The outermost element around a node that has an open shadow tree: within one, reading order is not tree order. */
function shadowHost(node: Node): Element | null {
  let host: Element | null = null;
  for (let above: Node | null = node; above; above = above.parentNode ?? (above as ShadowRoot).host ?? null) {
    if (isElement(above) && above.shadowRoot) host = above;
  }
  return host;
}

/** The smallest element whose reading takes in a changed node; null when the change touches no text. */
function rootOf(changed: Node): Element | null {
  const host = shadowHost(changed);
  if (host) return blockAround(host);
  const touches = touchesText(changed);
  if (isBlock(changed) && !touches) return changed;
  return isBlank(changed) && !touches ? null : blockAround(changed.parentNode ?? changed);
}

/** The same where something was taken out: what stands beside the gap may run on into it. */
function rootOfGap(beside: Node): Element | null {
  const touches = runsOn(beside, 'previousSibling') || runsOn(beside, 'nextSibling');
  return touches || shadowHost(beside) ? blockAround(shadowHost(beside) ?? beside) : null;
}

/** @returns the elements to read, none within another; drafts and what is outside the body are left out */
function smallestRoots(changed: Iterable<Node>, gaps: Iterable<Node>): Element[] {
  const roots = new Set<Element>();
  const add = (nodes: Iterable<Node>, find: (node: Node) => Element | null) => {
    for (const node of nodes) {
      if (!node.isConnected || (node.parentElement && isSkipped(node.parentElement))) continue;
      const root = document.body?.contains(outermost(node)) ? find(node) : null;
      if (root) roots.add(root);
    }
  };
  add(changed, rootOf);
  add(gaps, rootOfGap);
  return [...roots].filter((root) => {
    for (let above = root.parentElement; above; above = above.parentElement)
      if (roots.has(above)) return false;
    return true;
  });
}

export class PageWatch {
  readonly #changed = new Set<Node>();
  readonly #gaps = new Set<Node>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isReading = false;
  #cost = 0;
  readonly #read: (roots: readonly Element[]) => Promise<void>;
  readonly #observer = new MutationObserver((records) => this.#note(records));
  readonly #shadows = new WeakSet<ShadowRoot>();
  readonly #end = new AbortController();

  /** @param read reads parts of the page anew; never called again before its promise is settled */
  constructor(read: (roots: readonly Element[]) => Promise<void>) {
    this.#read = read;
    const options = { signal: this.#end.signal };
    document.addEventListener('visibilitychange', () => this.#onVisibility(), options);
    this.#onVisibility();
  }

  watchShadow(shadow: ShadowRoot): void {
    if (this.#shadows.has(shadow)) return;
    this.#shadows.add(shadow);
    this.#observer.observe(shadow, CHANGES);
  }

  destroy(): void {
    this.#end.abort();
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }

  #onVisibility(): void {
    if (document.hidden) {
      this.#observer.disconnect();
      clearTimeout(this.#timer);
      this.#timer = undefined;
      return;
    }
    this.#observer.observe(document.documentElement, CHANGES);
    this.#changed.add(document.body);
    this.#schedule(0);
  }

  #note(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (type === 'attributes') this.#changed.add(target);
      if (type === 'characterData') this.#changed.add(target.parentNode ?? target);
      for (const node of addedNodes) this.#changed.add(node);
      if (removedNodes.length === 0) continue;
      for (const node of [target, previousSibling, nextSibling]) if (node) this.#gaps.add(node);
    }
    this.#schedule(this.#rest);
  }

  get #rest(): number {
    return Math.min(Math.max(REST, this.#cost * REST_PER_COST), LONGEST_REST);
  }

  #schedule(wait: number): void {
    if (this.#timer !== undefined || this.#isReading || document.hidden) return;
    this.#timer = setTimeout(() => void this.#flush(), wait);
  }

  async #flush(): Promise<void> {
    this.#timer = undefined;
    this.#isReading = true;
    const began = performance.now();
    const roots = smallestRoots(this.#changed, this.#gaps);
    this.#changed.clear();
    this.#gaps.clear();
    await this.#read(roots).catch(() => undefined); // what went wrong once is tried again at the next change
    this.#cost = performance.now() - began;
    this.#isReading = false;
    if (this.#changed.size + this.#gaps.size > 0) this.#schedule(this.#rest);
  }
}
