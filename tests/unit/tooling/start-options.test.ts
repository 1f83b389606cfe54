import { expect, it } from 'vitest';
import { isAddress, readOptions, UsageError } from '../../../scripts/support/start-options.ts';

it('needs no words at all', () => {
  expect(readOptions([])).toEqual({ host: 'www.wtnh.com', json: false, shots: 'shots' });
});

it('takes a page, a host, a folder and the form of the answer', () => {
  const options = readOptions(['story.txt', '--host', 'APNews.com', '--json', '--shots', 'pictures']);
  expect(options).toEqual({ target: 'story.txt', host: 'apnews.com', json: true, shots: 'pictures' });
});

it.each([
  ['two pages', ['a', 'b']],
  ['a host that is none', ['--host', 'nowhere']],
  ['a host with a path', ['--host', 'example.com/news']],
  ['a host that is missing', ['--host']],
  ['an unknown word', ['--bogus']],
])('refuses %s', (_what, args) => {
  expect(() => readOptions(args)).toThrow(UsageError);
});

it('tells an address from a file', () => {
  expect(['https://example.com', 'HTTP://example.com', 'http.txt', 'C:/x.html'].map(isAddress)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
