import { defineUnlistedScript } from '#imports';
import { detector } from '../lib/detect/index.ts';
import { setDetector } from '../lib/page/session.ts';

export default defineUnlistedScript(() => setDetector(detector));
