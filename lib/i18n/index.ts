/** The interface's words, in the reader's language. */

import type { PartialDate } from '../domain/view.ts';
import { en, type Message, type MessageKey } from './en.ts';
import { es } from './es.ts';

export type { MessageKey } from './en.ts';
export type Locale = 'en' | 'es';

export type Messages = Readonly<Record<Locale, Readonly<Partial<Record<MessageKey, Message>>>>>;

/** The words of chip, list and card. */
export const MESSAGES = { en, es } as const satisfies Messages;

/** The language of the record itself: what sources print is not translated. */
export const RECORD_LANGUAGE = 'en';

export type Params = Readonly<Record<string, string | number>>;

export interface I18n {
  readonly locale: Locale;
  /** @param params fills in `{name}`; a message that counts takes `count` */
  t(key: MessageKey, params?: Params): string;
  /** @returns a message whose key is not known when compiling, or the other one when there is none */
  tOr(key: string, fallback: MessageKey, params?: Params): string;
  /** @returns a date in words; what is not known of it is not made up */
  date(date: PartialDate): string;
}

const DATE_FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'short' },
  { year: 'numeric', month: 'short', day: 'numeric' },
];

/**
 * @param language a BCP 47 tag such as the browser's interface language
 * @returns the language of the interface that fits it best
 */
export const localeFor = (language: string): Locale => (/^es\b/i.test(language) ? 'es' : 'en');

/** @param more words beside those of chip, list and card */
export function createI18n(locale: Locale, more?: Messages): I18n {
  const plural = new Intl.PluralRules(locale);
  const messages: Messages[Locale] = { ...MESSAGES[locale], ...more?.[locale] };
  const t = (key: MessageKey, params: Params = {}): string => {
    const message = messages[key] ?? key;
    const form =
      typeof message === 'string'
        ? message
        : plural.select(Number(params.count)) === 'one'
          ? message.one
          : message.other;
    return form.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
  };
  return {
    locale,
    t,
    tOr: (key, fallback, params) => t(key in messages ? (key as MessageKey) : fallback, params),
    date(date) {
      if (date === null) return t('matter.undated');
      const form = DATE_FORMS[date.split('-').length - 1];
      return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(new Date(date));
    },
  };
}
