import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/support/build.ts';
import type { Tour } from '../../scripts/support/tour.ts';

let shots: string;

beforeAll(() => {
  shots = mkdtempSync(join(tmpdir(), 'on-record-shots-'));
});

afterAll(() => rmSync(shots, { recursive: true }));

function start(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const command = ['scripts/start.ts', '--shots', shots, ...args];
  return spawnSync(process.execPath, command, { cwd: ROOT, env, encoding: 'utf8' });
}

describe('npm start', () => {
  it('prints every card as JSON and nothing else, saves pictures and ends', () => {
    const page = join(ROOT, 'tests/fixtures/pages/three-agencies.html');
    const { status, stdout } = start(page, '--host', 'www.courant.com', '--json');
    expect(status).toBe(0);
    const { url, found } = JSON.parse(stdout) as Tour;
    expect(url).toBe('https://www.courant.com/three-agencies.html');
    expect(found.map(({ agency }) => agency)).toHaveLength(3);
    for (const { words, matters } of found) {
      expect(words.length).toBeGreaterThan(0);
      expect(matters[0]?.sources.length).toBeGreaterThan(0);
    }
    const pictures = readdirSync(shots);
    expect(pictures).toContain('wethersfield-police-department-light.png');
    expect(pictures).toContain('wethersfield-police-department-dark.png');
  });

  it('says so when a page names no agency on record', () => {
    const { status, stdout } = start(join(ROOT, 'tests/fixtures/pages/other-states.html'));
    expect(status).toBe(0);
    expect(stdout).toContain('No agency on record is named in this page.');
  });

  it('fails with the name of a file that is not there', () => {
    const { status, stdout, stderr } = start('not-there.txt');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('not-there.txt');
  });

  it('tells how it is used', () => {
    const { status, stderr } = start('--bogus');
    expect(status).toBe(2);
    expect(stderr).toContain('npm start [-- PATH|URL]');
  });
});
