/** What a card must know of the page around its words: their sentence, their column, how light the page is. */

import type { Box } from './place.ts';
import { blockAround, isSkipped, isText } from './visible.ts';

/** A paragraph up to this share of the window's height is kept free as a whole. */
const WHOLE_PARAGRAPH = 0.4;

const union = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** The stretch of a block's text that is the sentence with these words. */
function sentenceRange(block: Element, words: Range): Range | null {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isText(node) || (node.parentElement && isSkipped(node.parentElement))) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  const first = nodes.find(({ node }) => node === words.startContainer);
  if (!first) return null;
  const at = first.start + words.startOffset;
  const language = document.documentElement.lang || 'en';
  const sentence = new Intl.Segmenter(canonical(language), { granularity: 'sentence' })
    .segment(text)
    .containing(at);
  if (!sentence) return null;
  const end = sentence.index + sentence.segment.trimEnd().length;
  const from = nodes.findLast(({ start }) => start <= sentence.index)!;
  const to = nodes.findLast(({ start }) => start < end)!;
  const range = new Range();
  range.setStart(from.node, sentence.index - from.start);
  range.setEnd(to.node, end - to.start);
  return range;
}

/** Pages print all sorts of things in `lang`. */
function canonical(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** @returns where the words' sentence and column stand in the window, in CSS px */
export function surroundings(words: Range): { sentence: Box; column: Box } {
  const block = blockAround(words.startContainer);
  const column = block.getBoundingClientRect();
  const own = words.getBoundingClientRect();
  if (column.height <= innerHeight * WHOLE_PARAGRAPH) return { sentence: union(column, own), column };
  const sentence = sentenceRange(block, words)?.getBoundingClientRect();
  return { sentence: sentence ? union(sentence, own) : own, column };
}

const DARK = 0.2;

/** Relative luminance (0–1) of a computed colour; null when it lets what lies behind show through. */
function luminance(color: string): number | null {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (blue === undefined || alpha < 0.5) return null;
  const scale = color.startsWith('color(') ? 1 : 255;
  const [r, g, b] = [red!, green!, blue].map((value) => {
    const part = value / scale;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Whether the page is dark where a node stands: its own look counts, not the system's setting. */
export function isDarkAround(node: Node): boolean {
  let element: Element | null = node instanceof Element ? node : node.parentElement;
  for (; element; element = element.parentElement) {
    const light = luminance(getComputedStyle(element).backgroundColor);
    if (light !== null) return light < DARK;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme.includes('dark') && (prefersDark || !scheme.includes('light'));
}
