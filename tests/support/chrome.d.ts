/** The part of Chromium's extension API that end-to-end tests call inside the extension's own worker. */
declare const chrome: typeof import('wxt/browser').browser;
