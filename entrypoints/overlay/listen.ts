/** What the reader does in the page that concerns the interface. */

import { isPlainClick, mentionAt } from '../../lib/page/pointing.ts';
import type { PageSession } from '../../lib/page/session.ts';
import type { Controller } from './controller.tsx';

/** How long the pointer has to rest on a mark, in ms. */
const HOVER_DELAY = 500;

/** @returns a function that takes all listeners away */
export function listen(session: PageSession, controller: Controller, host: Element): () => void {
  const end = new AbortController();
  const on = <E extends Event>(target: EventTarget, type: string, handle: (event: E) => void) =>
    target.addEventListener(type, handle as EventListener, {
      signal: end.signal,
      capture: true,
      passive: true,
    });

  on<MouseEvent>(window, 'click', (event) => {
    if (event.target === host) return;
    if (!session.isAlive()) return session.destroy();
    const mention = isPlainClick(event) ? mentionAt(session.mentions, event) : null;
    if (mention) controller.openMention(mention);
    else if (event.isTrusted) controller.close();
  });
  on<KeyboardEvent>(window, 'keydown', (event) => {
    // Inside the card Escape is the panel's; outside it the page may want the key too.
    if (event.key === 'Escape' && event.target !== host) controller.close();
  });
  let rest: ReturnType<typeof setTimeout> | undefined;
  on<MouseEvent>(window, 'mousemove', (event) => {
    clearTimeout(rest);
    if (!controller.opensOnHover || controller.isOpen || event.buttons !== 0 || event.target === host) return;
    rest = setTimeout(() => {
      const mention = session.isAlive() ? mentionAt(session.mentions, event) : null;
      if (mention && !controller.isOpen) controller.openMention(mention, true);
    }, HOVER_DELAY);
  });
  let frame = 0;
  const layOut = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => controller.layOut());
  };
  on(window, 'scroll', (event) => event.target !== host && layOut());
  on(window, 'resize', layOut);
  return () => {
    clearTimeout(rest);
    end.abort();
  };
}
