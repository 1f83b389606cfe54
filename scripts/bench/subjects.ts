/** Pages to load, and the field's usual technique to compare with. */

import { documents } from './texts.ts';

/** UTF-16 code units of text, as on the median news page. */
export const PAGE_LENGTH = 14_000;

/** Agencies whose eight spellings the list-matcher looks for. */
export const MATCHER_AGENCIES = 8;

const FILLER =
  'The council spoke for an hour about the budget for the library, and then for another about the roof. A resident of the east side asked why the work had not been put out to bid, and was told that it had, twice, with no answer either time.';
const NAMED = 'Wethersfield police closed the road near the green for an hour.';

/** A site's frame around an article. */
function newsPage(title: string, paragraphs: readonly string[]): string {
  const links = Array.from(
    { length: 60 },
    (_item, index) => `<li><a href="/s/${index}">Section ${index}</a></li>`,
  );
  const body = paragraphs.map((paragraph) => `<p>${paragraph.replace(/</g, '&lt;')}</p>`).join('\n');
  return `<!doctype html><title>${title}</title><nav><ul>${links.join('')}</ul></nav><article><h1>${title}</h1>${body}</article><footer>${links.join('')}</footer>`;
}

function plainPage(page: number, withNames: boolean): string {
  const paragraphs = Array.from({ length: Math.ceil(PAGE_LENGTH / FILLER.length) }, (_item, index) =>
    withNames && index % 8 === 0 ? `${NAMED} ${FILLER}` : `${FILLER} Item ${page}-${index}.`,
  );
  return newsPage(`Council hears of a roof, part ${page}`, paragraphs);
}

/** The project's own labelled articles one after another: an agency, or what looks like one, in every paragraph. */
function densePages(count: number): string[] {
  const texts = documents(count * PAGE_LENGTH);
  return Array.from({ length: count }, (_page, page) => {
    const paragraphs: string[] = [];
    for (let length = 0, next = page; length < PAGE_LENGTH; next += count) {
      const text = texts[next % texts.length]!;
      length += text.length;
      paragraphs.push(...text.split(/\n+/));
    }
    return newsPage(`Page ${page}`, paragraphs);
  });
}

/** @returns kinds of page, with as many pages each */
export function pageKinds(count: number): Readonly<Record<string, readonly string[]>> {
  const pages = (withNames: boolean) =>
    Array.from({ length: count }, (_item, page) => plainPage(page, withNames));
  return {
    'without an agency': pages(false),
    'with an agency in every eighth paragraph': pages(true),
    'with agencies in every paragraph': densePages(count),
  };
}

/** What list-matching extensions do: one regular expression over every text node, hits wrapped in elements. */
export function listMatcher(names: readonly string[]): string {
  const words = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return `const names = new RegExp(${JSON.stringify(`\\b(?:${words.join('|')})(?!\\w)`)}, 'gi');
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const found = [];
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  for (const match of node.data.matchAll(names)) found.push([node, match.index, match[0].length]);
}
for (const [node, start, length] of found.reverse()) {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, start + length);
  const mark = document.createElement('span');
  mark.style.textDecoration = 'underline dotted';
  range.surroundContents(mark);
}`;
}
