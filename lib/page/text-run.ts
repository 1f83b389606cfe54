/**
 * A run is the text of one block of the page (a paragraph, a headline, a cell) with the way back from its offsets
 * to the page's text nodes. Every character stands for one character of a node, save the line breaks of `<br>`.
 */

export interface Piece {
  readonly node: Text;
  /** Offset of the node's first character in the run. */
  readonly start: number;
}

export class TextRun<P> {
  text = '';
  readonly pieces: Piece[] = [];
  /** The parse of `text`, made once. */
  parse: P | undefined;
  /** Painted ranges by "start-end", kept so that an unchanged mention keeps its range. */
  readonly ranges = new Map<string, Range>();

  /** The run's first text node, or the outermost host of the shadow tree that holds it: a node of the document. */
  get anchor(): Node {
    return outermost(this.pieces[0]!.node);
  }

  add(node: Text, text: string): void {
    this.pieces.push({ node, start: this.text.length });
    this.text += text;
  }

  /**
   * @param start @param end offsets in the run, start < end
   * @returns the range of the page, the same object for the same offsets; null when its text has left the page
   */
  range(start: number, end: number): Range | null {
    const key = `${start}-${end}`;
    const known = this.ranges.get(key);
    if (known) return known;
    const first = this.pieces.findLast((piece) => piece.start <= start);
    const last = this.pieces.findLast((piece) => piece.start < end);
    if (!first?.node.isConnected || !last) return null;
    const range = new Range();
    try {
      range.setStart(first.node, start - first.start);
      range.setEnd(last.node, Math.min(end - last.start, last.node.length));
    } catch {
      return null; // the page has shortened the node meanwhile; the next reading will see it
    }
    this.ranges.set(key, range);
    return range;
  }
}

/** @returns the node itself, or the host in the document of the open shadow trees around it */
export function outermost(node: Node): Node {
  for (;;) {
    const root = node.getRootNode();
    if (!(root instanceof ShadowRoot)) return node;
    node = root.host;
  }
}
