import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/support/build.ts';
import { BUILDS } from '../support/builds.ts';

interface Manifest {
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly web_accessible_resources?: unknown;
}

interface Outlet {
  readonly hosts: readonly string[];
  readonly optional?: boolean;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The list of hosts, straight from the data: Connecticut's outlets and the wires, without the optional ones. */
function listedHosts(): string[] {
  const { connecticut } = read(join(ROOT, 'data/outlets.json')) as { connecticut: Outlet[] };
  const hosts = connecticut.filter(({ optional }) => !optional).flatMap((outlet) => outlet.hosts);
  return [...new Set(hosts)].map((host) => `*://*.${host}/*`).sort();
}

/** Patterns that cover more than one organisation's hosts: `<all_urls>`, a bare `*`, a whole top-level domain. */
function widePatterns(patterns: readonly string[]): string[] {
  return patterns.filter(
    (pattern) => !/^(\*|https?):\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/.test(pattern),
  );
}

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (name) => {
  const manifest = read(join(BUILDS[name], 'manifest.json')) as Manifest;
  const required = [
    ...(manifest.permissions ?? []).filter((permission) => /[:*<]/.test(permission)),
    ...(manifest.host_permissions ?? []),
    ...manifest.content_scripts.flatMap(({ matches }) => matches),
  ];

  it('runs on exactly the hosts of the list', () => {
    const listed = listedHosts();
    expect(listed.length).toBeGreaterThan(50);
    for (const { matches } of manifest.content_scripts) expect([...matches].sort()).toEqual(listed);
    expect([...(manifest.host_permissions ?? [])].sort()).toEqual(listed);
  });

  it('has no wide host pattern, save the one that the reader may be asked for in the options page', () => {
    expect(widePatterns(required)).toEqual([]);
    expect(widePatterns(manifest.optional_host_permissions ?? [])).toEqual(['*://*/*']);
  });

  it('asks for no more than it uses', () => {
    expect([...(manifest.permissions ?? [])].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
    ]);
  });

  it('forbids its own pages to connect, and shows the web none of its files', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
    expect(manifest.web_accessible_resources).toBeUndefined();
  });
});

it.each([
  '<all_urls>',
  '*://*/*',
  'https://*/*',
  '*://*.com/*',
  'http://*.org/*',
])('%s is wide', (pattern) => {
  expect(widePatterns([pattern])).toEqual([pattern]);
});
