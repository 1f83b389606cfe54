import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect } from 'node:tls';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type NewsServer, startNewsServer } from '../../../scripts/support/news-server.ts';

const STORY = 'https://www.example.com/story';

let server: NewsServer;

beforeEach(async () => {
  server = await startNewsServer();
  server.serve(STORY, '<p>story</p>');
});

afterEach(() => server.close());

function get(url: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> {
  const { protocol, hostname, pathname, search } = new URL(url);
  const request = protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: server.port,
      path: pathname + search,
      rejectUnauthorized: false,
      headers: { host: hostname, ...headers },
    };
    request(options, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        body += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
}

it('serves a page of any host over TLS', async () => {
  expect(await get(`${STORY}?from=feed`)).toEqual({ status: 200, body: '<p>story</p>' });
  expect(server.unexpected()).toEqual([]);
});

it('keeps the two schemes apart on one port', async () => {
  expect((await get(STORY.replace('https', 'http'))).status).toBe(404);
  expect(server.unexpected()).toHaveLength(1);
});

it('writes down a request to a host that it does not know', async () => {
  await get('http://statistics.example/ping');
  expect(server.unexpected().map(({ url }) => url)).toEqual(['http://statistics.example/ping']);
});

it('does not take a script that fetches the page for a reader who opens it', async () => {
  await get(STORY, { 'sec-fetch-dest': 'document' });
  expect(server.unexpected()).toEqual([]);
  await get(STORY, { 'sec-fetch-dest': 'empty' });
  expect(server.unexpected()).toHaveLength(1);
});

it('does not take an extension for the browser', async () => {
  const own = 'https://accounts.google.com/ListAccounts';
  await get(own);
  expect(server.unexpected()).toEqual([]);
  await get(own, { origin: 'chrome-extension://abc' });
  expect(server.unexpected()).toHaveLength(1);
});

it('writes down a caller that refuses the certificate', async () => {
  await new Promise<void>((done) => {
    connect({ host: '127.0.0.1', port: server.port, servername: 'secret.example' }).on('error', () => done());
  });
  await expect.poll(() => server.unexpected().map(({ url }) => url)).toEqual(['https://secret.example/']);
});
