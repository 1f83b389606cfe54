/** Where a card stands: beside its words, inside the window, and never over the sentence that it is about. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Situation {
  /** The sentence with the words, in CSS px of the window; null for a card that belongs to the whole page. */
  readonly sentence: Box | null;
  /** The column of text around it. */
  readonly column: Box | null;
  readonly window: { readonly width: number; readonly height: number };
  /** Height that the card would like to have. */
  readonly height: number;
  /** Whether the finger is the pointer. */
  readonly isTouch: boolean;
}

/** CSS px; a number for each edge that is fixed. */
export interface Placement {
  readonly kind: 'beside' | 'below' | 'above' | 'sheet-bottom' | 'sheet-top' | 'corner';
  readonly left?: number;
  readonly top?: number;
  readonly bottom?: number;
  readonly width: number;
  readonly maxHeight: number;
}

const WIDTH = 420;
const LEAST_WIDTH = 288;
const GAP = 12;
const NARROW = 640;
/** A card lower than this is hard to read; then the other side is taken, or the whole width. */
const LEAST_HEIGHT = 220;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** Docked to the edge that leaves the sentence free. */
function sheet({ sentence, window }: Situation): Placement {
  const width = window.width;
  if (!sentence) return { kind: 'sheet-bottom', left: 0, bottom: 0, width, maxHeight: window.height * 0.75 };
  const above = clamp(sentence.top, 0, window.height) - GAP;
  const below = window.height - clamp(sentence.bottom, 0, window.height) - GAP;
  const most = window.height - 2 * GAP;
  return below >= above
    ? { kind: 'sheet-bottom', left: 0, bottom: 0, width, maxHeight: clamp(below, LEAST_HEIGHT, most) }
    : { kind: 'sheet-top', left: 0, top: 0, width, maxHeight: clamp(above, LEAST_HEIGHT, most) };
}

/** In the free margin beside the column, where there is one: scrolling never brings it over the sentence. */
function beside({ sentence, column, window, height }: Situation): Placement | null {
  if (!sentence || !column) return null;
  const room = { right: window.width - column.right - 2 * GAP, left: column.left - 2 * GAP };
  const side = room.right >= room.left ? 'right' : 'left';
  if (room[side] < LEAST_WIDTH) return null;
  const width = Math.min(WIDTH, room[side]);
  const maxHeight = window.height - 2 * GAP;
  const shown = Math.min(height, maxHeight);
  return {
    kind: 'beside',
    left: side === 'right' ? column.right + GAP : column.left - GAP - width,
    top: clamp(sentence.top - GAP, GAP, window.height - GAP - shown),
    width,
    maxHeight,
  };
}

function belowOrAbove({ sentence, window, height }: Situation): Placement | null {
  if (!sentence) return null;
  const above = sentence.top - 2 * GAP;
  const below = window.height - sentence.bottom - 2 * GAP;
  const width = Math.min(WIDTH, window.width - 2 * GAP);
  const left = clamp(sentence.left, GAP, window.width - GAP - width);
  if (Math.max(above, below) < LEAST_HEIGHT) return null;
  return below >= Math.min(height, LEAST_HEIGHT * 1.5) || below >= above
    ? { kind: 'below', left, top: Math.max(GAP, sentence.bottom + GAP), width, maxHeight: below }
    : { kind: 'above', left, bottom: window.height - sentence.top + GAP, width, maxHeight: above };
}

function corner({ window }: Situation): Placement {
  const width = Math.min(WIDTH, window.width - 2 * GAP);
  const left = window.width - width - GAP;
  return { kind: 'corner', left, bottom: GAP, width, maxHeight: window.height - 2 * GAP };
}

/** @returns a place for the card; it fits into the window, and scrolls inside */
export function place(situation: Situation): Placement {
  const { window, isTouch, sentence } = situation;
  if (window.width < NARROW || (isTouch && window.width < 2 * NARROW)) return sheet(situation);
  if (!sentence) return corner(situation);
  const isInSight = sentence.bottom > 0 && sentence.top < window.height;
  if (!isInSight) return beside(situation) ?? corner(situation);
  return beside(situation) ?? belowOrAbove(situation) ?? sheet(situation);
}
