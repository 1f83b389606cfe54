/**
 * A local server that answers as any host, over HTTP and HTTPS on one port. Browsers are started so that every
 * name resolves to it, and it writes down every request: what is not in its book did not leave the browser.
 */

import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { selfSigned } from './self-signed.ts';

export interface Page {
  readonly body: string;
  /** Default `text/html; charset=utf-8`. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request that arrived. */
export interface Arrival {
  readonly url: string;
  readonly method: string;
  /** The `Sec-Fetch-Dest` header: `document`, `script`, `empty` for fetch; '' where the browser sent none. */
  readonly destination: string;
  /** The `Origin` header, or ''. */
  readonly origin: string;
  /** Media type of the page that was there for it; '' for none. */
  readonly served: string;
}

export interface NewsServer {
  readonly port: number;
  /** Every request since the start, in order. */
  readonly arrivals: readonly Arrival[];
  /**
   * Puts up a page.
   *
   * @param url whole address, without query or fragment: `https://www.example.com/story`
   */
  serve(url: string, page: Page | string): void;
  /** Requests that no served page explains: an unknown address, or a known one fetched by a script. */
  unexpected(): readonly Arrival[];
  close(): Promise<void>;
}

const HTML = 'text/html; charset=utf-8';

/** What Chromium itself asks for, with or without an extension, and has no switch for. */
const BROWSERS_OWN: readonly string[] = [
  'https://accounts.google.com/ListAccounts',
  'https://update.googleapis.com/service/update2/json',
  'http://update.googleapis.com/service/update2/json',
];

/** First byte of a TLS handshake. */
const TLS_HANDSHAKE = 0x16;

/** @param names host names for the certificate; browsers are told to accept any */
export async function startNewsServer(names: readonly string[] = ['localhost']): Promise<NewsServer> {
  const pages = new Map<string, Page>();
  const hosts = new Set<string>();
  const arrivals: Arrival[] = [];
  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const url = addressOf(scheme, request);
    const page = pages.get(url);
    arrivals.push({
      url,
      method: request.method ?? '',
      destination: String(request.headers['sec-fetch-dest'] ?? ''),
      origin: request.headers.origin ?? '',
      served: page === undefined ? '' : (page.type ?? HTML),
    });
    send(response, page);
  };
  const http = createHttpServer(answer('http'));
  const https = createHttpsServer(selfSigned(names), answer('https'));
  // A browser that refuses the certificate sends no request; that it called at all is written down none the less.
  https.on('tlsClientError', (_error, socket) => {
    const name = 'servername' in socket && socket.servername ? String(socket.servername) : 'unnamed.invalid';
    if (hosts.has(name)) return;
    arrivals.push({ url: `https://${name}/`, method: 'TLS', destination: '', origin: '', served: '' });
  });
  const sockets = new Set<Socket>();
  const door = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? https : http).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((ready) => door.listen(0, '127.0.0.1', ready));
  return {
    port: (door.address() as AddressInfo).port,
    arrivals,
    serve: (url, page) => {
      hosts.add(new URL(url).hostname);
      pages.set(url, typeof page === 'string' ? { body: page } : page);
    },
    unexpected: () => arrivals.filter((arrival) => !isExplained(arrival)),
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        door.close(() => done());
      }),
  };
}

function addressOf(scheme: string, request: IncomingMessage): string {
  const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'unnamed.invalid'}`);
  return `${url.protocol}//${url.hostname}${url.pathname}`;
}

function send(response: ServerResponse, page: Page | undefined): void {
  if (page === undefined && response.req.url === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  if (page === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not served here.');
    return;
  }
  const type = page.type ?? HTML;
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...page.headers });
  response.end(page.body);
}

function isExplained({ url, method, served, destination, origin }: Arrival): boolean {
  if (method === 'TLS') return BROWSERS_OWN.some((own) => own.startsWith(url));
  if (BROWSERS_OWN.includes(url)) return !/-extension:/.test(origin);
  // A browser asks for a page's icon by itself.
  if (url.endsWith('/favicon.ico')) return destination === 'image' || destination === '';
  if (served === HTML) return ['document', 'iframe', ''].includes(destination);
  return served !== '' && destination !== 'empty';
}
