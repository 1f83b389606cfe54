/**
 * The marks: CSS custom highlights. The page's nodes are not changed. The registry is shared with the page, so
 * that only our own names are ever touched, and Firefox does not let an extension iterate over it: what is painted
 * is remembered here.
 */

/** All marks. How they look is told by the other entries: decorations of several entries would add up. */
export const MARK = 'on-record';
export const PLAIN_MARK = 'on-record-plain';
/** Where the story itself already tells what is on record. */
export const LIGHT_MARK = 'on-record-light';
export const OPEN_MARK = 'on-record-open';

/** In ink and amber, whatever the page's colours: a dotted line of its own, so that not colour alone tells. */
const STYLE = `@media not print{::highlight(${PLAIN_MARK}){text-decoration:underline 2px dotted #a8691a;
text-decoration-color:color-mix(in oklab,currentColor 12%,#bd7a1c);text-underline-offset:.2em}
::highlight(${LIGHT_MARK}){text-decoration:underline 1px dotted #a8691a;
text-decoration-color:color-mix(in oklab,currentColor 30%,#bd7a1c);text-underline-offset:.2em}
::highlight(${OPEN_MARK}){background-color:color-mix(in srgb,#d9902a 24%,transparent)}}
@media (forced-colors:active){::highlight(${PLAIN_MARK}){text-decoration-color:LinkText}
::highlight(${LIGHT_MARK}){text-decoration-color:LinkText}}`;

type Scope = Document | ShadowRoot;

export interface MarkedRange {
  readonly range: Range;
  readonly isLight: boolean;
}

/** One entry of the registry. */
class Entry {
  #painted = new Set<Range>();
  readonly #highlight = new Highlight();
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  /** Holds these ranges and no others. */
  paint(wanted: ReadonlySet<Range>): void {
    for (const range of this.#painted) if (!wanted.has(range)) this.#highlight.delete(range);
    for (const range of wanted) if (!this.#painted.has(range)) this.#highlight.add(range);
    this.#painted = new Set(wanted);
    if (wanted.size === 0) CSS.highlights.delete(this.#name);
    // The page can take the entry away; a set entry keeps its identity.
    else if (CSS.highlights.get(this.#name) !== this.#highlight) {
      CSS.highlights.set(this.#name, this.#highlight);
    }
  }
}

export class Marks {
  readonly #all = new Entry(MARK);
  readonly #plain = new Entry(PLAIN_MARK);
  readonly #light = new Entry(LIGHT_MARK);
  readonly #scopes = new Set<Scope>();
  /** Ranges whose document or shadow tree is known. */
  readonly #placed = new WeakSet<Range>();
  #sheet: CSSStyleSheet | undefined;

  /** Paints these ranges and no others. */
  paint(marked: readonly MarkedRange[]): void {
    const ranges = (which: readonly MarkedRange[]) => new Set(which.map(({ range }) => range));
    this.#all.paint(ranges(marked));
    this.#plain.paint(ranges(marked.filter(({ isLight }) => !isLight)));
    this.#light.paint(ranges(marked.filter(({ isLight }) => isLight)));
    for (const { range } of marked) {
      if (this.#placed.has(range)) continue;
      this.#placed.add(range);
      this.#scopes.add(range.startContainer.getRootNode() as Scope);
    }
    if (marked.length > 0) for (const scope of this.#scopes) this.#style(scope);
  }

  destroy(): void {
    for (const name of [MARK, PLAIN_MARK, LIGHT_MARK, OPEN_MARK]) CSS.highlights.delete(name);
    for (const scope of this.#scopes) {
      scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
  }

  #style(scope: Scope): void {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(STYLE);
    }
    if (scope.adoptedStyleSheets.includes(this.#sheet)) return;
    scope.adoptedStyleSheets.push(this.#sheet);
  }
}

/** Tints the words whose card is open; null for none. */
export function markOpen(range: Range | null): void {
  if (range) CSS.highlights.set(OPEN_MARK, new Highlight(range));
  else CSS.highlights.delete(OPEN_MARK);
}
