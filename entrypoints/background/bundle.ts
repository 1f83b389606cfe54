/** What is built into the background beside the dataset: the gazetteer and the outlets. */

import outletData from '../../data/outlets.json';
import gazetteerText from '../../data/places/gazetteer.txt?raw';
import { createGazetteer } from '../../lib/places/gazetteer.ts';
import { createOutlets, type OutletData } from '../../lib/places/outlets.ts';

export const gazetteer = createGazetteer(gazetteerText);
export const outlets = createOutlets(outletData as unknown as OutletData);
