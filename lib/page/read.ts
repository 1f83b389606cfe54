import { TextRun } from './text-run.ts';
import { flowOf, isElement, isText, shownChildren } from './visible.ts';

/** Elements without a finished run after which the reader hands over control, so that its user may pause. */
const STEP = 100;

/** Stands on the stack where a block ends. */
const END = Symbol('end');

/** As shown: line ends of the source are spaces, unless the page keeps them. Every character stays one character. */
function shownText(node: Text): string {
  const { data } = node;
  if (!/[\t\n\r\f]/.test(data)) return data;
  const keepsLines = /^(?:pre|break)/.test(getComputedStyle(node.parentElement!).whiteSpace);
  return data.replace(keepsLines ? /[\t\r\f]/g : /[\t\n\r\f]/g, ' ');
}

/**
 * Reads the shown text under an element, block by block, in the order of the page.
 *
 * @param root the element to read
 * @param onShadow is told of each open shadow root met, so that it can be watched
 * @yields each run when it is complete, and null now and then in between
 */
export function* readRuns<P>(
  root: Element,
  onShadow: (shadow: ShadowRoot) => void,
): Generator<TextRun<P> | null> {
  const stack: (Node | typeof END)[] = [root];
  let run = new TextRun<P>();
  let steps = 0;
  for (let node = stack.pop(); node; node = stack.pop()) {
    let ends = node === END;
    if (node === END) {
      // the block's text is complete
    } else if (isText(node)) {
      if (node.parentElement && (run.text || /\S/.test(node.data))) run.add(node, shownText(node));
    } else if (node.nodeName === 'BR') {
      if (run.text) run.text += '\n';
    } else if (isElement(node)) {
      const style = getComputedStyle(node);
      const flow = flowOf(node, style);
      ends = flow === 'block';
      if (flow !== 'skip') {
        if (ends) stack.push(END);
        if (node.shadowRoot) onShadow(node.shadowRoot);
        const isVisible = style.visibility === 'visible';
        stack.push(
          ...shownChildren(node)
            .filter((child) => isVisible || !isText(child))
            .reverse(),
        );
      }
      if (++steps % STEP === 0) yield null;
    }
    if (ends && run.text) {
      yield run;
      run = new TextRun<P>();
    }
  }
  if (run.text) yield run;
}
