/**
 * `npm run check:data [-- DIR] [--today YYYY-MM-DD]`: checks every record file and names file and record of each
 * fault. Exit codes: 0 no fault, 1 a fault, 2 wrong usage.
 */

import { parseArgs } from 'node:util';
import { checkDir } from './support/check-dir.ts';
import { DATA_DIR, loadDataset } from './support/load-dataset.ts';

const { values, positionals } = parseArgs({
  options: { today: { type: 'string', default: new Date().toISOString().slice(0, 10) } },
  allowPositionals: true,
});
const [dir = DATA_DIR, ...rest] = positionals;
if (rest.length > 0 || !/^\d{4}-\d{2}-\d{2}$/u.test(values.today)) {
  console.error('usage: npm run check:data [-- DIR] [--today YYYY-MM-DD]');
  process.exit(2);
}

const faults = await checkDir(dir, values.today);
for (const { file, record, message } of faults) console.error(`${file}: ${record}: ${message}`);
if (faults.length > 0) {
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${dir}`);
  process.exitCode = 1;
} else {
  const { version, agencies, matters, sources } = loadDataset(dir);
  const statements = matters.flatMap((matter) => matter.statements).length;
  console.log(
    `data ${version}: ${agencies.length} agencies, ${matters.length} matters, ${statements} statements, ${sources.length} sources; no fault`,
  );
}
