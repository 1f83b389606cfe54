import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createI18n, localeFor, MESSAGES } from '../../../lib/i18n/index.ts';
import { PAGE_MESSAGES } from '../../../lib/i18n/pages.ts';
import { regionName } from '../../../lib/i18n/regions.ts';

const ROOT = join(import.meta.dirname, '../../..');
const forms = (message: string | { one: string; other: string }): string[] =>
  typeof message === 'string' ? [message] : [message.one, message.other];
const gaps = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

const ALL_ENGLISH = { ...MESSAGES.en, ...PAGE_MESSAGES.en };

describe.each(Object.keys(MESSAGES) as (keyof typeof MESSAGES)[])('in %s', (locale) => {
  const messages = { ...MESSAGES[locale], ...PAGE_MESSAGES[locale] };

  test.each(
    Object.keys(ALL_ENGLISH) as (keyof typeof ALL_ENGLISH)[],
  )('%s is there, with the gaps that the English has', (key) => {
    const own = forms(messages[key]);
    const english = forms(ALL_ENGLISH[key]);
    expect(own).toHaveLength(english.length);
    expect(own.map(gaps)).toEqual(english.map(gaps));
    for (const form of own) expect(form.trim()).not.toBe('');
  });

  test('no message is there that English lacks', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(ALL_ENGLISH).sort());
  });

  test('the browser has the name and the description', () => {
    const read = (which: string) =>
      JSON.parse(readFileSync(join(ROOT, `public/_locales/${which}/messages.json`), 'utf8'));
    expect(Object.keys(read(locale))).toEqual(Object.keys(read('en')));
    // The stores allow 132 characters.
    expect(read(locale).description.message.length).toBeLessThanOrEqual(132);
  });
});

test('what is shown in pages that are read says nothing that only the extension’s own pages bring', () => {
  const components = [
    'agency-list',
    'asked-list',
    'brief',
    'card',
    'chip',
    'copy',
    'header',
    'matter',
    'matters',
    'rail',
    'sources',
    'statement',
    'why',
  ];
  const files = readdirSync(join(ROOT, 'components')).filter((name) =>
    components.some((own) => name.startsWith(`${own}.`)),
  );
  expect(files).toHaveLength(components.length);
  const text = files.map((name) => readFileSync(join(ROOT, 'components', name), 'utf8')).join('');
  expect(text).toContain("'card.close'");
  expect(Object.keys(PAGE_MESSAGES.en).filter((key) => text.includes(`'${key}'`))).toEqual([]);
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
