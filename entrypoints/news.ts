import { defineUnlistedScript } from '#imports';
import { ask } from '../lib/messages/client.ts';
import { whenNews } from '../lib/page/news.ts';

/**
 * On sites that are not listed, where the reader has allowed all news sites: asks for the page script where the page
 * says of itself that it is news, and does nothing anywhere else.
 */
export default defineUnlistedScript(() => {
  whenNews(document, () => void ask('read-this', {}).catch(() => undefined)); // the extension may be gone
});
