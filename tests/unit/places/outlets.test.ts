import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { createOutlets, defaultHosts, type OutletData, optionalHosts } from '../../../lib/places/index.ts';

const file = new URL('../../../data/outlets.json', import.meta.url);
const data = JSON.parse(readFileSync(file, 'utf8')) as OutletData;
const { home } = createOutlets(data);
const REGION = /^(?:US-[A-Z]{2}|CA-[A-Z]{2}|GB|IE)$/;

describe('the file', () => {
  const outlets = [...data.connecticut, ...data.elsewhere];

  test('has known fields only', () => {
    const known = new Set(['name', 'hosts', 'home', 'kind', 'pathPrefix', 'optional']);
    expect(outlets.flatMap((outlet) => Object.keys(outlet)).filter((key) => !known.has(key))).toEqual([]);
    const ofChains = new Set(['host', 'paths', 'subHosts', 'statePath', 'stateSubHost']);
    expect(data.chains.flatMap((chain) => Object.keys(chain)).filter((key) => !ofChains.has(key))).toEqual(
      [],
    );
  });

  test('has plain hosts, each once among the outlets', () => {
    const hosts = outlets.flatMap((outlet) => outlet.hosts);
    expect(
      hosts.filter((host) => !/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host) || host.startsWith('www.')),
    ).toEqual([]);
    expect(hosts).toHaveLength(new Set(hosts).size);
    expect(data.chains).toHaveLength(new Set(data.chains.map((chain) => chain.host)).size);
  });

  test('has ISO regions', () => {
    const homes = outlets.map((outlet) => outlet.home).filter((place) => place !== null);
    const byRule = data.chains.flatMap((chain) => Object.values({ ...chain.paths, ...chain.subHosts }));
    expect([...homes, ...byRule].filter((place) => !REGION.test(place.region))).toEqual([]);
  });

  test('makes every outlet that is part of a host optional', () => {
    expect(data.connecticut.filter((outlet) => outlet.pathPrefix && !outlet.optional)).toEqual([]);
  });
});

describe('hosts to ask for', () => {
  test('are Connecticut outlets and the AP', () => {
    expect(defaultHosts(data)).toEqual(expect.arrayContaining(['apnews.com', 'courant.com', 'ctpost.com']));
    expect(defaultHosts(data).length).toBeGreaterThanOrEqual(60);
  });

  test('are not nationals, portals, nor hosts of several outlets, which are optional', () => {
    const wide = ['nytimes.com', 'reuters.com', 'usnews.com', 'msn.com', 'yahoo.com', 'patch.com', 'law.com'];
    expect(defaultHosts(data).filter((host) => wide.includes(host))).toEqual([]);
    expect(optionalHosts(data)).toEqual(expect.arrayContaining(wide));
  });

  test('are in one list only, sorted', () => {
    const both = [...defaultHosts(data), ...optionalHosts(data)];
    expect(new Set(both).size).toBe(both.length);
    expect(defaultHosts(data)).toEqual([...defaultHosts(data)].sort());
  });
});

describe('home', () => {
  test.each([
    ['www.courant.com', { region: 'US-CT', town: 'Hartford' }],
    ['CTPOST.COM:8443', { region: 'US-CT', town: 'Bridgeport' }],
    ['articles.courant.com', { region: 'US-CT', town: 'Hartford' }],
    ['valley.newhavenindependent.org', { region: 'US-CT', town: 'Ansonia' }],
    ['www.newhavenindependent.org', { region: 'US-CT', town: 'New Haven' }],
    ['www.dailyrepublic.com', { region: 'US-CA', town: 'Fairfield' }],
    ['norwalkreflector.com', { region: 'US-OH', town: 'Norwalk' }],
    ['stratfordtoday.ca', { region: 'CA-ON', town: 'Stratford' }],
    ['www.mayonews.ie', { region: 'IE', town: 'Westport' }],
    ['manchestereveningnews.co.uk', { region: 'GB', town: 'Manchester' }],
    ['windsor.ctvnews.ca', { region: 'CA-ON', town: 'Windsor' }],
    ['connecticut.news12.com', { region: 'US-CT' }],
    ['wtic.radio.com', { region: 'US-CT', town: 'Hartford' }],
    ['milford-ma.patch.com', { region: 'US-MA', town: 'Milford' }],
  ])('%s', (host, place) => {
    expect(home(host)).toEqual(place);
  });

  test.each([
    ['patch.com', '/connecticut/middletown-ct/story', { region: 'US-CT', town: 'Middletown' }],
    ['patch.com', '/connecticut/across-ct/story', { region: 'US-CT' }],
    ['patch.com', '/new-jersey/fairfield-nj', { region: 'US-NJ', town: 'Fairfield' }],
    ['patch.com', '/west-virginia', { region: 'US-WV' }],
    ['dailyvoice.com', '/ct/norwalk/story', { region: 'US-CT' }],
    ['news.hamlethub.com', '/new-canaan-connecticut/x', { region: 'US-CT', town: 'New Canaan' }],
    ['www.law.com', '/ctlawtribune/2019/03/14/x', { region: 'US-CT', town: 'Hartford' }],
    ['www.audacy.com', '/wtic/news', { region: 'US-CT', town: 'Hartford' }],
    ['issuu.com', '/mcnaughtonmedia/docs/dr', { region: 'US-CA', town: 'Fairfield' }],
    ['www.pressreader.com', '/usa/the-news-times/20190315/x', { region: 'US-CT', town: 'Danbury' }],
    ['www.cbsnews.com', '/boston/news/x', { region: 'US-MA', town: 'Boston' }],
  ])('%s%s', (host, path, place) => {
    expect(home(host, path)).toEqual(place);
  });

  test.each([
    ['example.com', ''],
    ['', ''],
    ['localhost', '/connecticut'],
    ['notcourant.com', ''],
    ['apnews.com', '/article/x'],
    ['patch.com', ''],
    ['stamford.patch.com', '/'],
    ['www.law.com', '/nylawtribune/x'],
    ['www.law.com', '/ctlawtribunes'],
    ['audacy.com', '/'],
    ['www.cbsnews.com', '/news/x'],
    ['news.hamlethub.com', '/bethel/x'],
    ['msn.com', '/en-us/news'],
    ['news.yahoo.com', '/news/x'],
    ['constructor.news12.com', ''],
    ['bbc.co.uk', '/news'],
  ])('%s%s has none', (host, path) => {
    expect(home(host, path)).toBeNull();
  });
});

describe('rules', () => {
  const region = 'US-OH';
  const small = createOutlets({
    connecticut: [{ name: 'Whole', hosts: ['whole.example'], home: { region: 'US-CT' } }],
    elsewhere: [{ name: 'Part', hosts: ['many.example'], home: { region }, pathPrefix: '/part' }],
    chains: [
      { host: 'many.example', subHosts: { one: { region: 'US-NY' } } },
      { host: 'blogs.whole.example' },
    ],
  });

  test('a chain without a rule that fits hides the outlet above it', () => {
    expect(small.home('news.whole.example')).toEqual({ region: 'US-CT' });
    expect(small.home('blogs.whole.example')).toBeNull();
    expect(small.home('my.blogs.whole.example')).toBeNull();
  });

  test('an outlet that is part of a chain answers for its path only', () => {
    expect(small.home('many.example', '/part/story')).toEqual({ region });
    expect(small.home('many.example', '/parting')).toBeNull();
    expect(small.home('one.many.example', '/x')).toEqual({ region: 'US-NY' });
  });

  test('words that objects are born with are no labels', () => {
    expect(small.home('constructor.many.example')).toBeNull();
  });
});
