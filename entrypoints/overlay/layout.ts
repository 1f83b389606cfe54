import { type Placement, place } from '../../lib/page/place.ts';
import { surroundings } from '../../lib/page/surroundings.ts';

const px = (value: number | undefined): string => (value === undefined ? 'auto' : `${Math.round(value)}px`);

function apply(panel: HTMLElement, { kind, left, top, bottom, width, maxHeight }: Placement): void {
  panel.className = `card ${kind}`;
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
  return scroll ? panel.offsetHeight - scroll.clientHeight + scroll.scrollHeight : panel.scrollHeight;
}

/** Puts a panel beside its words, or, without words, into the corner. */
export function layOut(panel: HTMLElement, words: Range | null): void {
  const around = words?.startContainer.isConnected ? surroundings(words) : null;
  const { clientWidth: width } = document.documentElement;
  const situation = {
    sentence: around?.sentence ?? null,
    column: around?.column ?? null,
    window: { width: width || innerWidth, height: innerHeight },
    height: naturalHeight(panel),
    isTouch: matchMedia('(pointer: coarse)').matches,
  };
  apply(panel, place(situation));
}

/** Moves the page so that words are in sight. */
export function reveal(words: Range): void {
  const { top, bottom } = words.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  const element = words.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center' });
}
