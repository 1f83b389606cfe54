import { enPages } from './en-pages.ts';
import { esPages } from './es-pages.ts';
import type { Messages } from './index.ts';

/** What the extension's own pages say beside the words of the card. */
export const PAGE_MESSAGES = { en: enPages, es: esPages } as const satisfies Messages;
