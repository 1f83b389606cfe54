// Prints "N passed, N failed" from Vitest's JSON report. Whatever did not run counts as failed: a skipped test, a
// file that did not load, a run that ended before the tests.
import { existsSync, readFileSync } from 'node:fs';

const [path, status] = process.argv.slice(2);
const report = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { testResults: [] };
const tests = report.testResults.flatMap((file) => file.assertionResults);
const passed = tests.filter((test) => test.status === 'passed').length;
const brokenFiles = report.testResults.filter(
  (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
).length;
const failed = tests.length - passed + brokenFiles;
console.log(`${passed} passed, ${status === '0' && passed > 0 ? failed : Math.max(failed, 1)} failed`);
