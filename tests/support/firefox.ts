/**
 * The built extension in a real Firefox, over Marionette: the one way in that can install an add-on, act in pages,
 * and read what a screen reader would get, closed shadow roots included.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from '../../scripts/support/find-browser.ts';

export interface Accessible {
  readonly role: string;
  readonly name: string;
}

export interface Firefox {
  /** Installs an unpacked extension for the session. */
  install(folder: string): Promise<void>;
  open(url: string): Promise<void>;
  /** Runs the body of a function in the page; `arguments` are `args`. */
  run<T>(body: string, ...args: readonly unknown[]): Promise<T>;
  /** Clicks a point of the window, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  /** A picture of the window. */
  screenshot(): Promise<Buffer>;
  /** Everything named in the page's accessible tree, in reading order. */
  accessibles(): Promise<Accessible[]>;
  close(): Promise<void>;
}

/** Values of the preferences file. Every host name leads to this machine; the port of an address is kept. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'network.dns.forceResolve': '127.0.0.1',
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  'extensions.autoDisableScopes': 0,
  'dom.security.https_first': false,
  'accessibility.force_disabled': -1,
  'intl.locale.requested': 'en-US',
};

/** Walks the accessible tree of the selected tab; runs in the browser's own process. */
const READ_ACCESSIBLES = `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const found = [];
  const walk = (node) => {
    found.push({ role: service.getStringRole(node.role), name: node.name ?? '' });
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
  };
  const root = service.getAccessibleFor(window.gBrowser.selectedBrowser);
  if (root) walk(root);
  return found;
`;

export async function launchFirefox(): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'on-record-firefox-'));
  const port = await freePort();
  const preferences = { ...PREFERENCES, 'marionette.port': port };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const args = [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--marionette',
    '--remote-allow-system-access',
  ];
  const child = spawn(requireBrowser('firefox'), args, { stdio: 'ignore' });
  const session = new Marionette(await connectTo(port, child));
  await session.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  return firefox(session, async () => {
    await session.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    if (child.exitCode === null) await new Promise((done) => child.once('exit', done));
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
}

function firefox(session: Marionette, close: () => Promise<void>): Firefox {
  const perform = (type: string, id: string, actions: readonly object[]) =>
    session.send('WebDriver:PerformActions', { actions: [{ type, id, actions }] });
  return {
    install: async (folder) => void (await session.send('Addon:Install', { path: folder, temporary: true })),
    open: async (url) => void (await session.send('WebDriver:Navigate', { url })),
    run: (script, ...args) => session.value('WebDriver:ExecuteScript', { script, args, sandbox: null }),
    click: async (x, y) =>
      void (await perform('pointer', 'mouse', [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ])),
    press: async (value) =>
      void (await perform('key', 'keyboard', [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])),
    screenshot: async () =>
      Buffer.from(
        await session.value<string>('WebDriver:TakeScreenshot', { full: false, hash: false }),
        'base64',
      ),
    accessibles: async () => {
      await session.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await session.value('WebDriver:ExecuteScript', { script: READ_ACCESSIBLES, args: [] });
      } finally {
        await session.send('Marionette:SetContext', { value: 'content' });
      }
    },
    close,
  };
}

/** Marionette's wire format: each packet is its length in bytes, a colon, and JSON. */
class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (error: unknown, result: unknown) => void>();
  #buffer = Buffer.alloc(0);
  #lastId = 0;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#read(data));
    socket.on('close', () => {
      for (const settle of this.#waiting.values()) settle(new Error('Firefox closed the connection.'), null);
    });
  }

  send(command: string, parameters: object): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const body = JSON.stringify([0, id, command, parameters]);
    this.#socket.write(`${Buffer.byteLength(body)}:${body}`);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, (error, result) => (error ? reject(asError(command, error)) : resolve(result)));
    });
  }

  async value<T>(command: string, parameters: object): Promise<T> {
    return ((await this.send(command, parameters)) as { value: T }).value;
  }

  #read(data: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      const length = Number(this.#buffer.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || this.#buffer.length < colon + 1 + length) return;
      const packet: unknown = JSON.parse(this.#buffer.subarray(colon + 1, colon + 1 + length).toString());
      this.#buffer = this.#buffer.subarray(colon + 1 + length);
      if (!Array.isArray(packet)) continue;
      const [, id, error, result] = packet as [number, number, unknown, unknown];
      this.#waiting.get(id)?.(error, result);
      this.#waiting.delete(id);
    }
  }
}

function asError(command: string, error: unknown): Error {
  if (error instanceof Error) return error;
  const { error: kind = '', message = '' } = error as { error?: string; message?: string };
  return new Error(`${command}: ${kind} ${message}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function connectTo(port: number, child: ChildProcess): Promise<Socket> {
  for (let attempt = 0; attempt < 300 && child.exitCode === null; attempt += 1) {
    const socket = await new Promise<Socket | null>((done) => {
      const tried = connect(port, '127.0.0.1', () => done(tried)).once('error', () => done(null));
    });
    if (socket !== null) return socket;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('Firefox did not open its Marionette port.');
}
