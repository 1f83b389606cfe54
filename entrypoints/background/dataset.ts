import datasetInfo from '../../data/dataset.json';
import sources from '../../data/sources.json';
import type { Agency, Dataset, Matter } from '../../lib/domain/schema.ts';

const files = <T>(modules: Record<string, unknown>): T[] => Object.values(modules) as T[];

/** The bundled dataset. `npm run check:data` has checked it, and it is checked again before it is stored. */
export const bundledDataset = {
  ...datasetInfo,
  agencies: files<Agency>(import.meta.glob('../../data/agencies/*.json', { eager: true, import: 'default' })),
  matters: files<Matter>(import.meta.glob('../../data/matters/*.json', { eager: true, import: 'default' })),
  sources,
} as unknown as Dataset;
