/** Detection outside a browser: the extension's own engine over the data files. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinParses, lookupRequest, parse, resolve } from '../../lib/detect/index.ts';
import type { LookupReply, Owner } from '../../lib/domain/lookup.ts';
import type { Detection } from '../../lib/domain/mention.ts';
import { nameRows } from '../../lib/domain/names.ts';
import type { Agency } from '../../lib/domain/schema.ts';
import { createGazetteer, createOutlets } from '../../lib/places/index.ts';
import { answer } from '../../lib/store/answer.ts';
import { DATA_DIR, loadDataset } from './load-dataset.ts';

export interface Page {
  readonly text: string;
  readonly title?: string;
  /** Host of the page, or its whole address. */
  readonly host?: string;
}

export interface Detector {
  detect(page: Page): Promise<Detection>;
}

function ownersById(agencies: readonly Agency[]): Map<string, Owner[]> {
  const owners = new Map<string, Owner[]>();
  for (const agency of agencies) {
    for (const { id, agency: agencyId, kind, region } of nameRows(agency)) {
      owners.set(id, [...(owners.get(id) ?? []), { id: agencyId, kind, region }]);
    }
  }
  return owners;
}

function splitHost(host: string): { host: string; path: string } {
  if (!/[/:]/.test(host)) return { host, path: '/' };
  const url = new URL(/^https?:/.test(host) ? host : `https://${host}`);
  return { host: url.hostname, path: url.pathname };
}

/**
 * @param dir folder of the dataset
 * @param extra agencies beside those of the folder
 */
export function createDetector(dir: string = DATA_DIR, extra: readonly Agency[] = []): Detector {
  const dataset = loadDataset(dir);
  const owners = ownersById([...dataset.agencies, ...extra]);
  const gazetteer = createGazetteer(readFileSync(join(DATA_DIR, 'places', 'gazetteer.txt'), 'utf8'));
  const outlets = createOutlets(JSON.parse(readFileSync(join(DATA_DIR, 'outlets.json'), 'utf8')));
  const homeOf = (host: string | undefined): LookupReply['home'] => {
    if (!host) return null;
    const { host: name, path } = splitHost(host);
    return outlets.home(name, path);
  };
  return {
    async detect({ text, title, host }) {
      const context = title ? { title } : {};
      const whole = joinParses([{ parse: parse(text), offset: 0 }]);
      const request = lookupRequest(whole, context);
      if (!request) return { mentions: [], references: [] };
      const reply = await answer(request, {
        version: dataset.version,
        ownersOf: (ids) =>
          Object.fromEntries(ids.filter((id) => owners.has(id)).map((id) => [id, owners.get(id)!])),
        placeSenses: (key) => gazetteer.senses(key),
        home: homeOf(host),
      });
      return resolve(whole, reply, context);
    },
  };
}
