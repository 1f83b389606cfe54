import { ask } from '../../lib/messages/client.ts';
import { isPlainClick, mentionAt } from '../../lib/page/pointing.ts';
import type { PageSession } from '../../lib/page/session.ts';

/** In a child frame: a click on a mark opens the card in the top frame. */
export function relayClicks(session: PageSession): void {
  const end = new AbortController();
  session.ui = { update: () => undefined, destroy: () => end.abort() };
  const onClick = (event: MouseEvent) => {
    if (!session.isAlive()) return session.destroy();
    const mention = isPlainClick(event) ? mentionAt(session.mentions, event) : null;
    if (mention) void ask('open-in-top', { agency: mention.agency });
  };
  addEventListener('click', onClick, { capture: true, passive: true, signal: end.signal });
}
