/** What may cross from a page to the background, and what is refused. */

import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { REQUESTS } from '../../../lib/messages/map.ts';
import { dispatch, type Handlers, type Sender } from '../../../lib/messages/server.ts';

const lookUp = (body: unknown): boolean => v.is(REQUESTS['look-up'], body);
const candidate = (key: string) => ({ key, kind: 'police' });

describe('a look-up', () => {
  test('takes short names', () => {
    expect(lookUp({ candidates: [candidate('wethersfield')], places: ['new haven'] })).toBe(true);
  });

  test.each([
    ['a key of more than 80 characters', { candidates: [candidate('x'.repeat(81))], places: [] }],
    [
      'a key of more than 8 words',
      { candidates: [], places: ['one two three four five six seven eight nine'] },
    ],
    ['an empty key', { candidates: [candidate('')], places: [] }],
    ['an unknown class', { candidates: [{ key: 'x', kind: 'person' }], places: [] }],
    ['text beside the names', { candidates: [], places: [], text: 'The whole story.' }],
    ['text beside a key', { candidates: [{ ...candidate('x'), context: 'The whole story.' }], places: [] }],
    ['no object', 'wethersfield'],
  ])('refuses %s', (_what, body) => {
    expect(lookUp(body)).toBe(false);
  });

  test('refuses more than 200 names in all', () => {
    const places = Array.from({ length: 150 }, (_, index) => `place ${index}`);
    const candidates = Array.from({ length: 51 }, (_, index) => candidate(`town ${index}`));
    expect(lookUp({ candidates: candidates.slice(1), places })).toBe(true);
    expect(lookUp({ candidates, places })).toBe(false);
  });
});

test('no message has a field that could carry running text', () => {
  const story = 'Helmets will be fitted for free on Saturday when police hold their bicycle day. '.repeat(4);
  const bodies = [
    { sure: [story], possible: [] },
    { agencies: [story] },
    { what: 'site', host: story, off: true },
    { what: 'not-this', report: { agency: 'a', words: story, rule: 'r', version: '1' } },
    { what: 'mute', agency: story, on: true },
  ];
  for (const body of bodies) {
    for (const schema of Object.values(REQUESTS)) expect(v.is(schema, body)).toBe(false);
  }
});

describe('the background', () => {
  const sender = {} as Sender;
  const settings = vi.fn(async () => ({ version: '1' }));
  const handlers = { settings } as unknown as Handlers;

  test('answers what it knows', async () => {
    expect(await dispatch(handlers, { name: 'settings', body: {} }, sender)).toEqual({
      reply: { version: '1' },
    });
  });

  test.each([
    ['no envelope', 'settings'],
    ['an unknown name', { name: 'eval', body: {} }],
    ['a name of every object', { name: 'toString', body: {} }],
    ['more than an envelope', { name: 'settings', body: {}, extra: 1 }],
  ])('leaves %s alone', (_what, message) => {
    expect(dispatch(handlers, message, sender)).toBeNull();
  });

  test('refuses a malformed body without repeating it, and without calling anybody', async () => {
    settings.mockClear();
    const answer = await dispatch(handlers, { name: 'settings', body: { text: 'secret words' } }, sender);
    expect(answer).toEqual({ refused: 'malformed settings' });
    expect(settings).not.toHaveBeenCalled();
  });

  test('says that a request failed, not why in words', async () => {
    const failing = { settings: () => Promise.reject(new TypeError('with the words of a page')) };
    const answer = await dispatch(failing as unknown as Handlers, { name: 'settings', body: {} }, sender);
    expect(answer).toEqual({ refused: 'TypeError' });
  });
});
