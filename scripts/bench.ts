/** `npm run bench`: benchmarks, each as ratios to references measured in the same run. Slow; nothing else should run. */

import { benchDetection } from './bench/detection.ts';
import { benchPages } from './bench/pages.ts';

await benchDetection();
console.log();
await benchPages();
