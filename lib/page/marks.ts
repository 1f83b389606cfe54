/**
 * The marks: CSS custom highlights. The page's nodes are not changed. The registry is shared with the page, so
 * that only our own names are ever touched, and Firefox does not let an extension iterate over it: what is painted
 * is remembered here.
 */

export const MARK = 'on-record';
export const OPEN_MARK = 'on-record-open';

/** In ink and amber, whatever the page's colours: a dotted line of its own, so that not colour alone tells. */
const STYLE = `@media not print{::highlight(${MARK}){text-decoration:underline 2px dotted #a8691a;
text-decoration-color:color-mix(in oklab,currentColor 12%,#bd7a1c);text-underline-offset:.2em}
::highlight(${OPEN_MARK}){background-color:color-mix(in srgb,#d9902a 24%,transparent)}}
@media (forced-colors:active){::highlight(${MARK}){text-decoration-color:LinkText}}`;

type Scope = Document | ShadowRoot;

export class Marks {
  #painted = new Set<Range>();
  readonly #highlight = new Highlight();
  readonly #scopes = new Set<Scope>();
  #sheet: CSSStyleSheet | undefined;

  /** Paints these ranges and no others. */
  paint(ranges: readonly Range[]): void {
    const wanted = new Set(ranges);
    for (const range of this.#painted) if (!wanted.has(range)) this.#highlight.delete(range);
    for (const range of wanted) if (!this.#painted.has(range)) this.#highlight.add(range);
    this.#painted = wanted;
    if (wanted.size === 0) CSS.highlights.delete(MARK);
    // The page can take the entry or the sheet away; a set entry keeps its identity.
    else if (CSS.highlights.get(MARK) !== this.#highlight) CSS.highlights.set(MARK, this.#highlight);
    for (const range of wanted) this.#style(range.startContainer.getRootNode() as Scope);
  }

  destroy(): void {
    CSS.highlights.delete(MARK);
    CSS.highlights.delete(OPEN_MARK);
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
    this.#scopes.add(scope);
    scope.adoptedStyleSheets.push(this.#sheet);
  }
}

/** Tints the words whose card is open; null for none. */
export function markOpen(range: Range | null): void {
  if (range) CSS.highlights.set(OPEN_MARK, new Highlight(range));
  else CSS.highlights.delete(OPEN_MARK);
}
