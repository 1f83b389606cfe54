/** Starts Chromium with the built extension, every host name resolved to the local news server. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { requireBrowser } from './find-browser.ts';

export interface LaunchOptions {
  /** Folder of the unpacked extension; none starts the browser without one. */
  readonly extension?: string;
  /** Port of the news server; without one the browser's names resolve as usual. */
  readonly port?: number;
  readonly headless: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Called with the folder of the new profile before the browser starts. */
  readonly prepare?: (profile: string) => void;
}

export interface Launched {
  readonly context: BrowserContext;
  /** '' without an extension. */
  readonly extensionId: string;
  /** The extension's service worker, started if it was stopped. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

const QUIET = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--disable-features=HttpsUpgrades,OptimizationHints,MediaRouter,Translate,NetworkTimeServiceQuerying',
  '--allow-browser-signin=false',
  '--extensions-update-frequency=86400',
  '--lang=en-US',
];

/** @throws Error when no browser is found, or the extension does not start */
export async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const profile = mkdtempSync(join(tmpdir(), 'on-record-profile-'));
  options.prepare?.(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser('chromium'),
    headless: options.headless,
    colorScheme: options.colorScheme ?? 'light',
    // A window that a person sees keeps its own size.
    viewport: options.headless ? (options.viewport ?? { width: 1280, height: 900 }) : null,
    // Pictures and measurements want things at rest.
    reducedMotion: options.headless ? 'reduce' : 'no-preference',
    locale: 'en-US',
    env: { ...process.env, LANGUAGE: 'en_US' } as Record<string, string>,
    args: argumentsFor(options),
  });
  const forget = (): void => rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', forget);
  const close = async (): Promise<void> => {
    await context.close();
    forget();
    process.off('exit', forget);
  };
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  try {
    const extensionId = options.extension === undefined ? '' : new URL((await worker()).url()).host;
    return { context, extensionId, worker, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function argumentsFor({ extension, port }: LaunchOptions): string[] {
  // Chromium's sandbox refuses to start for root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const load =
    extension === undefined
      ? ['--disable-extensions']
      : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  // The flag, and not Playwright's option, so that it holds for service workers too.
  const names =
    port === undefined
      ? []
      : [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors'];
  return [...QUIET, ...sandbox, ...load, ...names];
}

/** Whether a window can be shown here. */
export function hasDisplay(env: NodeJS.ProcessEnv = process.env): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
}
