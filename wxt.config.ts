import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { defaultHosts, type OutletData, optionalHosts } from './lib/places/outlets.ts';

const outletsFile = new URL('./data/outlets.json', import.meta.url);
const outlets: OutletData = JSON.parse(readFileSync(outletsFile, 'utf8'));
const patterns = (hosts: readonly string[]): string[] => hosts.map((host) => `*://*.${host}/*`);
const listed = patterns(defaultHosts(outlets));

/** The gallery shows every component in every state; it is for tests and screenshots and in no other build. */
const GALLERY_MODE = 'gallery';

/** Oldest versions that have all that is used; Firefox's is also the first to know `data_collection_permissions`. */
const OLDEST = { chrome: '125', firefox: '142' };

/** Nothing may leave the extension's pages or its worker: no connection, no frame, no form, no remote file. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * Preact can set raw HTML; this project never does. Taking the assignment out keeps the store checkers silent
 * and makes the promise hold in the built file.
 */
const noInnerHtml = {
  name: 'no-inner-html',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | undefined {
    if (!/node_modules\/preact\/dist/.test(id) || !code.includes('innerHTML')) return undefined;
    return code.replace(/(\w+)\.innerHTML\s*=(?!=)\s*(\w+)\.__html/g, 'void 0');
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [noInnerHtml],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The oldest browsers of the manifest below; without them the build would write newer CSS in older words.
    build: {
      modulePreload: { polyfill: false },
      target: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`],
    },
  }),
  hooks: {
    'entrypoints:found': (wxt, found) => {
      if (wxt.config.mode === GALLERY_MODE) return;
      const kept = found.filter(({ name }) => name !== 'gallery');
      found.splice(0, found.length, ...kept);
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: listed,
    // All sites: only if the reader asks for it in the options page, and then only where a page says that it is news.
    optional_host_permissions: [...patterns(optionalHosts(outlets)), '*://*/*'],
    // The page script is declared here and not as a WXT content script: WXT's wrapper announces each start to the
    // page (an event and a posted message), and a page need not know that this extension is there.
    content_scripts: [
      {
        matches: listed,
        js: ['reader.js'],
        run_at: 'document_idle',
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ],
    action: { default_title: '__MSG_name__' },
    commands: {
      'open-list': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_openList__' },
    },
    ...(command === 'build' && { content_security_policy: { extension_pages: CSP } }),
    ...(browser === 'chrome' && { minimum_chrome_version: OLDEST.chrome }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'on-record@extension.invalid',
          strict_min_version: `${OLDEST.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  zip: { excludeSources: ['coverage/**', 'shots/**'] },
});
