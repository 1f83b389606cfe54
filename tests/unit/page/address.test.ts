import { expect, test } from 'vitest';
import { addressKey } from '../../../lib/domain/address.ts';

test.each([
  'https://www.news.example/town/story-1',
  'http://news.example/town/story-1/',
  'https://news.example/town/story-1?utm_source=x#top',
  'https://m.news.example/town/story-1/amp/',
])('%s is the same article', (url) => {
  expect(addressKey(url)).toBe(addressKey('https://news.example/town/story-1'));
});

test.each([
  'https://news.example/town/story-2',
  'https://other.example/town/story-1',
  'https://news.example/town',
])('%s is another', (url) => {
  expect(addressKey(url)).not.toBe(addressKey('https://news.example/town/story-1'));
});

test('a query that names the article counts', () => {
  expect(addressKey('https://news.example/?p=12')).not.toBe(addressKey('https://news.example/?p=13'));
});

test.each([
  'https://news.example/',
  'https://www.news.example',
  'mailto:desk@news.example',
  'javascript:0',
  '/town',
])('%s is no article', (url) => {
  expect(addressKey(url)).toBeNull();
});
