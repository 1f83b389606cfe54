/** What is built into the background: the dataset, the gazetteer and the outlets. */

import datasetInfo from '../../data/dataset.json';
import outletData from '../../data/outlets.json';
import gazetteerText from '../../data/places/gazetteer.txt?raw';
import sources from '../../data/sources.json';
import type { Agency, Dataset, Matter } from '../../lib/domain/schema.ts';
import { createGazetteer } from '../../lib/places/gazetteer.ts';
import { createOutlets, type OutletData } from '../../lib/places/outlets.ts';

const files = <T>(modules: Record<string, unknown>): T[] => Object.values(modules) as T[];

/** The bundled dataset. `npm run check:data` has checked it, and it is checked again before it is stored. */
export const bundledDataset = {
  ...datasetInfo,
  agencies: files<Agency>(import.meta.glob('../../data/agencies/*.json', { eager: true, import: 'default' })),
  matters: files<Matter>(import.meta.glob('../../data/matters/*.json', { eager: true, import: 'default' })),
  sources,
} as unknown as Dataset;

export const gazetteer = createGazetteer(gazetteerText);
export const outlets = createOutlets(outletData as unknown as OutletData);
