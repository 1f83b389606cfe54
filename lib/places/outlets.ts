/** Where a news outlet is at home, from its address; and which hosts the extension asks for. */

import type { LookupReply, Region } from '../domain/lookup.ts';
import { regionOfSlug, stateAtEnd } from './us-states.ts';

/** Home of an outlet: a weak prior for which place a story means. */
export interface Home {
  readonly region: Region;
  readonly town?: string;
}

export interface Outlet {
  readonly name: string;
  /** Hosts without `www.`; each stands for its sub-hosts too. */
  readonly hosts: readonly string[];
  /** Null for wires, nationals and outlets of more than one region. */
  readonly home: Home | null;
  readonly kind?: string;
  /** The outlet is only this part of its host. */
  readonly pathPrefix?: string;
  /** Not among the permissions asked for at installation. */
  readonly optional?: boolean;
}

/** A host of many outlets: by itself it says nothing about place. Without a rule its home is always null. */
export interface Chain {
  readonly host: string;
  /** Homes by beginning of the path, whole segments: `/wtic`. */
  readonly paths?: Readonly<Record<string, Home>>;
  /** Homes by the label before the host: `wtic` of `wtic.radio.com`. */
  readonly subHosts?: Readonly<Record<string, Home>>;
  /** The first path segment is a state, or a town and its state; the second may be the town. */
  readonly statePath?: boolean;
  /** The label before the host may end with a state's letters: `milford-ma`. */
  readonly stateSubHost?: boolean;
}

export interface OutletData {
  readonly connecticut: readonly Outlet[];
  readonly elsewhere: readonly Outlet[];
  readonly chains: readonly Chain[];
}

export interface Outlets {
  /**
   * @param host host of the page, with or without `www.`, sub-hosts and port; any case
   * @param path path of the page, for hosts that carry several outlets
   * @returns null when unknown, or of no one place
   */
  home(host: string, path?: string): LookupReply['home'];
}

/** Builds the look-up of homes by host; the most specific host that is known answers. */
export function createOutlets(data: OutletData): Outlets {
  const chains = new Map(data.chains.map((chain) => [chain.host, chain]));
  const outlets = new Map<string, Outlet>();
  for (const outlet of [...data.elsewhere, ...data.connecticut]) {
    for (const host of outlet.hosts) outlets.set(host, outlet);
  }
  return {
    home(host, path = '') {
      const name = bareHost(host);
      for (const suffix of suffixes(name)) {
        const chain = chains.get(suffix);
        const found = chain && chainHome(chain, name, path);
        if (found) return found;
        const outlet = outlets.get(suffix);
        if (outlet && !chain) return outlet.home;
        if (outlet && isUnder(path, outlet.pathPrefix)) return outlet.home;
        if (chain) return null;
      }
      return null;
    },
  };
}

/** Hosts to ask for at installation, sorted; each stands for its sub-hosts (`*://*.HOST/*`). */
export function defaultHosts(data: OutletData): string[] {
  return hostsOf(data.connecticut.filter((outlet) => !outlet.optional));
}

/** Hosts that a reader may add, sorted, without those of `defaultHosts`. */
export function optionalHosts(data: OutletData): string[] {
  const granted = new Set(defaultHosts(data));
  return hostsOf(data.connecticut.filter((outlet) => outlet.optional)).filter((host) => !granted.has(host));
}

function hostsOf(outlets: readonly Outlet[]): string[] {
  return [...new Set(outlets.flatMap((outlet) => outlet.hosts))].sort();
}

function bareHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/\.$/, '')
    .replace(/^www\./, '');
}

/** `a.b.c` → `a.b.c`, `b.c`, `c`. */
function suffixes(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, start) => labels.slice(start).join('.'));
}

function isUnder(path: string, prefix: string | undefined): boolean {
  return prefix !== undefined && (path === prefix || path.startsWith(`${prefix}/`));
}

function chainHome(chain: Chain, host: string, path: string): Home | null {
  const label =
    host
      .slice(0, -chain.host.length - 1)
      .split('.')
      .at(-1) ?? '';
  const byLabel = chain.subHosts && Object.hasOwn(chain.subHosts, label) ? chain.subHosts[label] : undefined;
  if (byLabel) return byLabel;
  const byPath = Object.entries(chain.paths ?? {}).find(([prefix]) => isUnder(path, prefix));
  if (byPath) return byPath[1];
  return (chain.statePath ? statePathHome(path) : null) ?? (chain.stateSubHost ? townHome(label) : null);
}

/** `/connecticut/middletown-ct/…`, `/ct/norwalk/…`, `/new-canaan-connecticut/…` */
function statePathHome(path: string): Home | null {
  const [first = '', second = ''] = path.toLowerCase().split('/').slice(1);
  const region = regionOfSlug(first);
  if (!region) return townHome(first);
  const town = townHome(second);
  return town?.region === region ? town : { region };
}

/** `milford-ma` → Milford in Massachusetts. A slug that is only a state, or "across" one, has no town. */
function townHome(slug: string): Home | null {
  const state = stateAtEnd(slug);
  if (!state) return null;
  const { rest, region } = state;
  if (rest === '' || rest === 'across') return { region };
  const town = rest.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return { region, town: town.join(' ') };
}
