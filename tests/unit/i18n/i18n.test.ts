import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createI18n, localeFor, MESSAGES, type MessageKey } from '../../../lib/i18n/index.ts';
import { regionName } from '../../../lib/i18n/regions.ts';

const ROOT = join(import.meta.dirname, '../../..');
const forms = (message: string | { one: string; other: string }): string[] =>
  typeof message === 'string' ? [message] : [message.one, message.other];
const gaps = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe.each(Object.keys(MESSAGES) as (keyof typeof MESSAGES)[])('in %s', (locale) => {
  test.each(
    Object.keys(MESSAGES.en) as MessageKey[],
  )('%s is there, with the gaps that the English has', (key) => {
    const own = forms(MESSAGES[locale][key]);
    const english = forms(MESSAGES.en[key]);
    expect(own).toHaveLength(english.length);
    expect(own.map(gaps)).toEqual(english.map(gaps));
    for (const form of own) expect(form.trim()).not.toBe('');
  });

  test('no message is there that English lacks', () => {
    expect(Object.keys(MESSAGES[locale]).sort()).toEqual(Object.keys(MESSAGES.en).sort());
  });

  test('the browser has the name and the description', () => {
    const read = (which: string) =>
      JSON.parse(readFileSync(join(ROOT, `public/_locales/${which}/messages.json`), 'utf8'));
    expect(Object.keys(read(locale))).toEqual(Object.keys(read('en')));
    // The stores allow 132 characters.
    expect(read(locale).description.message.length).toBeLessThanOrEqual(132);
  });
});

describe('words', () => {
  const { t, date, tOr } = createI18n('en');

  test('count', () => {
    expect(t('list.mentions', { count: 1 })).toBe('1 mention');
    expect(t('list.mentions', { count: 2 })).toBe('2 mentions');
  });

  test('say of a date what is known of it', () => {
    expect([date('2019-03-13'), date('2019-03'), date('2019'), date(null)]).toEqual([
      'Mar 13, 2019',
      'Mar 2019',
      '2019',
      'undated',
    ]);
  });

  test('have another message where a key is unknown', () => {
    expect(tOr('rule.of-tomorrow', 'rule.other')).toBe(t('rule.other'));
  });

  test('are in the language that fits the browser', () => {
    expect(['es-MX', 'ES', 'en-GB', 'est', 'fr'].map(localeFor)).toEqual(['es', 'es', 'en', 'en', 'en']);
  });
});

test.each([
  ['US-CT', 'Connecticut'],
  ['US-OH', 'Ohio'],
  ['GB', 'United Kingdom'],
  ['CA-ON', 'Canada'],
  ['?', '?'],
])('the region %s is called %s', (region, name) => {
  expect(regionName(region, 'en')).toBe(name);
});
