/**
 * `npm run check`: every static check. Each is an npm script of its own; all are run, also after one failed,
 * and the output of those that failed is printed whole.
 */

import { spawn } from 'node:child_process';

const CHECKS = ['check:firefox', 'typecheck', 'check:size', 'check:data', 'check:dead', 'lint'] as const;
const AT_ONCE = 2;

interface Result {
  readonly check: string;
  readonly passed: boolean;
  readonly seconds: string;
  readonly output: string;
}

function run(check: string): Promise<Result> {
  const started = performance.now();
  return new Promise((done) => {
    const child = spawn('npm', ['run', '--silent', check], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const pieces: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece));
    }
    child.on('error', (error) => pieces.push(String(error)));
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      done({ check, passed: code === 0, seconds, output: pieces.join('') });
    });
  });
}

async function main(): Promise<void> {
  const waiting = [...CHECKS];
  const failed: string[] = [];
  const work = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const result = await run(check);
      console.log(`${result.passed ? 'ok    ' : 'FAILED'}  ${result.check}  ${result.seconds} s`);
      if (result.passed) continue;
      failed.push(check);
      console.error(result.output.trimEnd());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (failed.length > 0) {
    console.error(`\nFailed: ${failed.join(', ')}`);
    process.exitCode = 1;
  }
}

await main();
