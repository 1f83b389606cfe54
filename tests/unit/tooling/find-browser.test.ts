import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { advice, findBrowser } from '../../../scripts/support/find-browser.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-browsers-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function program(name: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

it('takes the browser that the environment names', () => {
  const named = program('my-chromium');
  const onPath = program('chromium');
  expect(findBrowser('chromium', { CHROME_PATH: named, PATH: folder })).toBe(named);
  expect(findBrowser('chromium', { CHROME_PATH: join(folder, 'gone'), PATH: folder })).toBe(onPath);
});

it('finds a browser on the path', () => {
  const path = program('firefox');
  expect(findBrowser('firefox', { PATH: `/nowhere:${folder}` })).toBe(path);
});

it('passes over a file that cannot be run', () => {
  writeFileSync(join(folder, 'chromium'), '');
  expect(findBrowser('chromium', { PATH: folder })).not.toBe(join(folder, 'chromium'));
});

it('passes over branded Chrome under any name', () => {
  const chrome = program('opt/google/chrome/google-chrome');
  symlinkSync(chrome, join(folder, 'chromium'));
  expect(findBrowser('chromium', { CHROME_PATH: chrome, PATH: folder })).not.toContain(folder);
});

it.each(['chromium', 'firefox'] as const)('knows one command that installs %s', (name) => {
  expect(advice(name, 'linux')).toMatch(name);
  expect(advice(name, 'darwin')).toBe(`brew install --cask ${name}`);
});
