/** Which mention the reader points at, and whether a click there is meant for us. */

import type { PageMention } from './session.ts';
import { blockAround } from './visible.ts';

/** What does something of its own when it is clicked: there the click is the page's. */
const CONTROLS =
  'a[href],button,input,select,textarea,label,summary,option,video,audio,[onclick],[role=button],[role=link],' +
  '[role=menuitem],[role=tab],[role=checkbox],[contenteditable]:not([contenteditable=false])';

/** Slack around a mark for fingers, in CSS px. */
const SLACK = 2;

const composedTarget = (event: Event): Node | null => {
  // The path is there only while the event is under way.
  const [target = event.target] = event.composedPath();
  return target instanceof Node ? target : null;
};

/** @returns the marked mention at a point of the window */
export function mentionAt(mentions: readonly PageMention[], event: MouseEvent): PageMention | null {
  const { clientX: x, clientY: y } = event;
  const target = composedTarget(event);
  // What lies over the words (a dialog of the page) is not the words.
  const isOver = (range: Range) =>
    blockAround(range.startContainer).contains(target) || target?.contains(range.startContainer);
  const isOn = ({ range, isMarked }: PageMention) =>
    isMarked &&
    range !== null &&
    isOver(range) &&
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
    );
  return mentions.find(isOn) ?? null;
}

/** @returns whether a click is a plain one, with nothing selected, on nothing that has a function in the page */
export function isPlainClick(event: MouseEvent): boolean {
  const { button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey || defaultPrevented) return false;
  if (!(getSelection()?.isCollapsed ?? true)) return false;
  return !event.composedPath().some((target) => target instanceof Element && target.matches(CONTROLS));
}
