import { type ComponentChild, render } from 'preact';
import { createI18n, type I18n, localeFor } from '../lib/i18n/index.ts';
import { PAGE_MESSAGES } from '../lib/i18n/pages.ts';
import { Language } from './language.ts';

/** A page of the extension that can be drawn again and again. */
export interface MountedPage {
  readonly i18n: I18n;
  show(content: ComponentChild): void;
}

/**
 * Prepares an extension page.
 *
 * @param language of the browser's interface
 */
export function mountPage(language: string): MountedPage {
  const i18n = createI18n(localeFor(language), PAGE_MESSAGES);
  const root = document.getElementById('root')!;
  document.documentElement.lang = i18n.locale;
  return {
    i18n,
    show: (content) => render(<Language.Provider value={i18n}>{content}</Language.Provider>, root),
  };
}
