/**
 * The text of an HTML file, by the same reader that the extension runs in the page. jsdom stands in for the
 * browser: it knows `hidden`, inline styles and the page's own style sheets, and loads and runs nothing.
 */

import { JSDOM, VirtualConsole } from 'jsdom';
import { readRuns } from '../../lib/page/read.ts';

export interface HtmlText {
  readonly title: string;
  /** Blocks of the page joined by an empty line, as the extension joins them. */
  readonly text: string;
  readonly blocks: readonly { readonly text: string; readonly offset: number }[];
}

const GAP = '\n\n';

/** Globals of a page that the reader uses. */
const PAGE_GLOBALS = [
  'document',
  'getComputedStyle',
  'Node',
  'ShadowRoot',
  'HTMLSlotElement',
  'HTMLDetailsElement',
] as const;

export function htmlText(html: string): HtmlText {
  // Without a listener jsdom says nothing about style sheets that it cannot parse.
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  try {
    return asPage(window, () => {
      const blocks: { text: string; offset: number }[] = [];
      let offset = 0;
      for (const run of readRuns<never>(window.document.body, () => {})) {
        if (run === null) continue;
        blocks.push({ text: run.text, offset });
        offset += run.text.length + GAP.length;
      }
      return { title: window.document.title, text: blocks.map(({ text }) => text).join(GAP), blocks };
    });
  } finally {
    window.close();
  }
}

/** Runs `work` with a window's globals in place of this process's, and puts everything back. */
function asPage<T>(window: object, work: () => T): T {
  const scope = globalThis as unknown as Record<string, unknown>;
  const source = window as Record<string, unknown>;
  const before = PAGE_GLOBALS.map((name) => [name, scope[name]] as const);
  for (const name of PAGE_GLOBALS) {
    const value = source[name];
    scope[name] = name === 'getComputedStyle' ? (value as CallableFunction).bind(window) : value;
  }
  try {
    return work();
  } finally {
    for (const [name, value] of before) scope[name] = value;
  }
}
