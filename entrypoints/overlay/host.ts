/** The one element that is added to a page: at the end of <html>, in the top layer, its inside closed to the page. */

import css from '../../components/style/overlay.css?inline';

const NAME = 'on-record-ui';

/** Keys pressed in the card are the card's; what a page does with keys must not happen then. */
const OWN_EVENTS = ['keydown', 'keyup', 'keypress', 'input', 'copy', 'cut', 'paste'] as const;

export interface Host {
  readonly element: HTMLElement;
  /** Where components are rendered. */
  readonly root: HTMLElement;
  /** Puts the host into the page, or back, where the page has taken it out. */
  attach(): void;
  setDark(isDark: boolean): void;
  remove(): void;
}

function styled(shadow: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets.push(sheet);
}

export function createHost(language: string): Host {
  for (const leftOver of document.querySelectorAll(NAME)) leftOver.remove();
  const element = document.createElement(NAME);
  element.popover = 'manual';
  const shadow = element.attachShadow({ mode: 'closed' });
  styled(shadow);
  const root = document.createElement('div');
  root.className = 'or';
  root.lang = language;
  root.dir = 'ltr';
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  shadow.append(root);
  return {
    element,
    root,
    attach() {
      if (element.isConnected) return;
      document.documentElement.append(element);
      element.showPopover();
    },
    setDark(isDark) {
      root.style.colorScheme = isDark ? 'dark' : 'light';
    },
    remove() {
      element.remove();
    },
  };
}
