import { type Placement, place } from '../../lib/page/place.ts';
import { surroundings } from '../../lib/page/surroundings.ts';

/** In a card lower than this, in CSS px, head and foot scroll with the rest. */
const LOW = 360;

const px = (value: number | undefined): string => (value === undefined ? 'auto' : `${Math.round(value)}px`);

function apply(panel: HTMLElement, { kind, left, top, bottom, width, maxHeight }: Placement): void {
  panel.className = `card ${kind}${maxHeight < LOW ? ' low' : ''}`;
  const { style } = panel;
  style.left = px(left);
  style.top = px(top);
  style.bottom = px(bottom);
  style.width = px(width);
  style.maxHeight = px(maxHeight);
}

/** Height that a panel would have if nothing had to scroll. */
function naturalHeight(panel: HTMLElement): number {
  const scroll = panel.querySelector('.scroll');
  const unscrolled = scroll ? panel.offsetHeight - scroll.clientHeight + scroll.scrollHeight : 0;
  return Math.max(unscrolled, panel.scrollHeight);
}

/** Puts a panel beside its words, or, without words, into the corner. */
export function layOut(panel: HTMLElement, words: Range | null): void {
  const around = words?.startContainer.isConnected ? surroundings(words) : null;
  const { clientWidth } = document.documentElement;
  const situation = {
    sentence: around?.sentence ?? null,
    column: around?.column ?? null,
    window: { width: clientWidth || innerWidth, height: innerHeight },
    height: naturalHeight(panel),
    isTouch: matchMedia('(pointer: coarse)').matches,
  };
  const width = panel.style.width;
  apply(panel, place(situation));
  // In another width the same words need another height.
  if (panel.style.width !== width) apply(panel, place({ ...situation, height: naturalHeight(panel) }));
}

/** Share of the window that a card of a narrow window should have at least. */
const ENOUGH = 0.55;

/** Where a narrow window's page is moved to, to make room: the sentence then stands below a usual sticky header. */
const BELOW_HEADER = 72;

/** In a narrow window, moves the page so that sentence and card both have room. */
export function makeRoom(panel: HTMLElement, words: Range): void {
  if (!panel.className.includes('sheet')) return;
  const { top, bottom } = surroundings(words).sentence;
  if (Math.max(top, innerHeight - bottom) >= innerHeight * ENOUGH) return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - BELOW_HEADER, behavior: isStill ? 'instant' : 'smooth' });
}

/** Moves the page so that words are in sight. */
export function reveal(words: Range): void {
  const { top, bottom } = words.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  const element = words.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center' });
}
