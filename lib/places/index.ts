/** Places: where a name may be, and where an outlet is at home. */

export type { Gazetteer } from './gazetteer.ts';
export { createGazetteer } from './gazetteer.ts';
export type { Chain, Home, Outlet, OutletData, Outlets } from './outlets.ts';
export { createOutlets, defaultHosts, optionalHosts } from './outlets.ts';
