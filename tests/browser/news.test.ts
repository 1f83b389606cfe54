/** What a page says of itself. */

import { describe, expect, test, vi } from 'vitest';
import { saysItIsNews, whenNews } from '../../lib/page/news.ts';

const pageOf = (head: string, body = ''): Document =>
  new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');

const json = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

const ARTICLE = '<meta property="og:type" content="article">';

describe('a page is news', () => {
  test.each([
    ['a news article', json({ '@type': 'NewsArticle' })],
    ['reportage, among other types', json({ '@type': ['Article', 'ReportageNewsArticle'] })],
    ['a type by its whole address', json({ '@type': 'https://schema.org/NewsArticle' })],
    ['one of a list', json([{ '@type': 'Organization' }, { '@type': 'NewsArticle' }])],
    ['one of a graph', json({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'OpinionNewsArticle' }] })],
    ['what the page is about', json({ '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle' } })],
    ['a live blog', json({ '@type': 'LiveBlogPosting' })],
    ['a second description, after one that is broken', json('{"@type":') + json({ '@type': 'NewsArticle' })],
    ['an article with its time', `${ARTICLE}<meta property="article:published_time" content="2021-05-03">`],
    ['an article with its publisher', `${ARTICLE}<meta name="article:publisher" content="The Courier">`],
  ])('that says so: %s', (_, head) => {
    expect(saysItIsNews(pageOf(head))).toBe(true);
  });

  test('whose description stands in its body', () => {
    expect(saysItIsNews(pageOf('', json({ '@type': 'NewsArticle' })))).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['a shop', json({ '@type': 'Product' })],
    ['a list of links to news', json({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] })],
    ['a type in words of its own', json({ '@type': 'FakeNewsArticle' })],
    ['news in a text', json({ headline: 'NewsArticle' })],
    ['an article of no time and publisher', ARTICLE],
    ['a time that is empty', `${ARTICLE}<meta property="article:published_time" content=" ">`],
    ['a site with a time', '<meta property="article:published_time" content="2021-05-03">'],
    ['no JSON', json('NewsArticle')],
    ['null', json('null')],
    ['a depth without end', json(`${'{"@graph":['.repeat(2000)}${']}'.repeat(2000)}`)],
  ])('and not one that says: %s', (_, head) => {
    expect(saysItIsNews(pageOf(head))).toBe(false);
  });
});

describe('waiting for a page to say so', () => {
  const turn = () => new Promise((resolve) => setTimeout(resolve));

  test('an application completes its head later; it is said once', async () => {
    const page = pageOf('');
    const then = vi.fn();
    whenNews(page, then);
    page.head.append('text', page.createElement('style'));
    await turn();
    expect(then).not.toHaveBeenCalled();
    for (const html of [ARTICLE, '<meta property="article:published_time" content="2021">', ARTICLE]) {
      page.head.insertAdjacentHTML('beforeend', html);
      await turn();
    }
    expect(then).toHaveBeenCalledOnce();
  });

  test('until it is stopped', async () => {
    const page = pageOf('');
    const then = vi.fn();
    whenNews(page, then)();
    page.head.insertAdjacentHTML('beforeend', json({ '@type': 'NewsArticle' }));
    await turn();
    expect(then).not.toHaveBeenCalled();
  });
});
