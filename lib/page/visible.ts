/** What of a page is read: running text that is shown, and neither controls nor drafts nor the site's frame. */

/** Never read, whatever its style. A form around a whole article (some publishing systems do that) is read. */
const SKIPPED = [
  'script,style,noscript,template,head,title,iframe,object,svg,math,canvas,audio,video',
  'button,input,select,textarea,datalist,label',
  'nav,footer,[role=navigation],[role=contentinfo],[role=search],[role=menu],[role=menubar],[role=textbox]',
  'form:not(:has(article,main,h1))',
  '[contenteditable]:not([contenteditable=false])',
  'on-record-ui',
].join();

/** Longest text of a floated element that still is part of the words beside it: a drop capital. */
const DROP_CAPITAL = 3;

/** Text that only screen readers get is clipped to nothing. */
const CLIPPED = /^(?:rect\(0px|rect\(1px, 1px|inset\((?:50|100)%)/;

export type Flow = 'skip' | 'block' | 'inline';

export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
export const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** Whether an element, or one around it, is never read. */
export const isSkipped = (element: Element): boolean => element.closest(SKIPPED) !== null;

const isOutOfSight = (style: CSSStyleDeclaration): boolean =>
  style.display === 'none' ||
  style.contentVisibility === 'hidden' ||
  (style.position === 'absolute' && (CLIPPED.test(style.clip) || CLIPPED.test(style.clipPath)));

/**
 * How an element takes part in the text around it.
 *
 * @param style the element's computed style
 */
export function flowOf(element: Element, style: CSSStyleDeclaration): Flow {
  if (element.matches(SKIPPED) || isOutOfSight(style)) return 'skip';
  if (/^(?:inline|contents|ruby)/.test(style.display)) return 'inline';
  const isDropCapital = style.float !== 'none' && (element.textContent ?? '').trim().length <= DROP_CAPITAL;
  return isDropCapital ? 'inline' : 'block';
}

/** The nearest element around a node, itself included, that begins and ends a block. */
export function blockAround(node: Node): Element {
  let element = isElement(node) ? node : node.parentElement;
  while (element?.parentElement && flowOf(element, getComputedStyle(element)) !== 'block') {
    element = element.parentElement;
  }
  return element ?? document.documentElement;
}

/** An element's children as they are laid out: through open shadow roots and slots, of `<details>` what is open. */
export function shownChildren(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  const children = [...element.childNodes];
  const isClosed = element instanceof HTMLDetailsElement && !element.open;
  return isClosed ? children.filter((child) => child.nodeName === 'SUMMARY') : children;
}
