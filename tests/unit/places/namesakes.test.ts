import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { nameKey } from '../../../lib/domain/key.ts';
import { createGazetteer } from '../../../lib/places/index.ts';

const text = readFileSync(new URL('../../../data/places/gazetteer.txt', import.meta.url), 'utf8');
const { senses } = createGazetteer(text);
const shares = (name: string): Record<string, number> =>
  Object.fromEntries(senses(nameKey(name)).map(({ region, share }) => [region, share]));

/** `OH` is a US state; `GB.` a country; `CA-ON` a province. */
function regionsOf(list: string): string[] {
  return list
    .split(' ')
    .map((code) => (code.endsWith('.') ? code.slice(0, -1) : code.includes('-') ? code : `US-${code}`));
}

const NAMESAKES: Readonly<Record<string, string>> = {
  Andover: 'MA MN KS NJ GB.',
  Ansonia: 'OH',
  Avon: 'OH IN NY MA',
  Berlin: 'NH NJ MD WI MA VT DE.',
  Bloomfield: 'NJ MI NM',
  Bridgeport: 'WV PA MI OH TX NE',
  Bristol: 'RI PA VA TN VT NH GB.',
  Brooklyn: 'NY OH',
  Burlington: 'VT MA NJ NC IA WI CA-ON',
  Canton: 'OH MA MI GA NY NC SD MS TX IL ME',
  Cromwell: 'MN IN NZ.',
  Danbury: 'NH NC TX GB.',
  Darien: 'IL GA',
  Durham: 'NC NH CA-ON GB.',
  'East Hampton': 'NY',
  'East Windsor': 'NJ',
  Easton: 'PA MA MD',
  Enfield: 'NC NH NY IL ME GB. IE.',
  Essex: 'MA VT MD GB. CA-ON',
  Fairfield: 'CA OH NJ IA ME AL TX IL',
  Farmington: 'NM MI UT MN NY NH ME',
  Franklin: 'MA NH NJ TN WI',
  Glastonbury: 'GB.',
  Greenwich: 'NY NJ OH GB.',
  Groton: 'MA NY VT SD',
  Hamden: 'OH NY',
  Hartford: 'WI VT SD KY MI',
  Kent: 'WA OH NY GB.',
  Lebanon: 'NH PA OH TN IN LB.',
  Manchester: 'NH NJ MA VT TN MO GB. JM.',
  Mansfield: 'OH TX MA GB.',
  Meriden: 'KS NH GB.',
  Middletown: 'OH NY NJ RI DE PA',
  Milford: 'MA NH DE OH PA MI',
  Monroe: 'NJ MI LA NC NY WI WA',
  'New Britain': 'PA',
  'New Hartford': 'NY',
  'New Haven': 'IN MI NY VT MO',
  'New London': 'NH WI OH IA MN',
  'New Milford': 'NJ PA',
  Newtown: 'PA OH AU.',
  Norfolk: 'VA NE MA GB.',
  Norwalk: 'CA OH IA WI',
  Norwich: 'NY VT GB. CA-ON',
  Orange: 'CA NJ TX MA',
  Oxford: 'MS OH MA GB.',
  Plymouth: 'MA MN MI GB.',
  Salisbury: 'MD NC MA GB.',
  Stamford: 'NY TX GB.',
  Stratford: 'CA-ON NJ WI NZ. GB.',
  Torrington: 'WY GB.',
  Trumbull: 'OH NE',
  Wallingford: 'VT PA GB.',
  Warren: 'MI OH NJ RI PA',
  Waterbury: 'VT',
  Waterford: 'MI CA WI NY IE. NJ',
  Watertown: 'MA NY WI SD',
  Westport: 'MA IE. NY WA WI NZ.',
  Wethersfield: 'GB. NY IL',
  Wilton: 'NH NY CA IA ME GB.',
  Winchester: 'MA VA KY GB.',
  Windham: 'NH ME VT',
  Windsor: 'CA-ON VT CO CA GB. WI',
  Woodbridge: 'NJ VA CA-ON',
  Woodstock: 'NY GA IL VT CA-ON',
};

describe('namesakes', () => {
  test.each(Object.entries(NAMESAKES))('%s is known in Connecticut and in %s', (name, list) => {
    const known = Object.keys(shares(name));
    expect(regionsOf(`CT ${list}`).filter((region) => !known.includes(region))).toEqual([]);
  });

  test.each([
    ['Wethersfield', 0.8, 1],
    ['Trumbull', 0.8, 1],
    ['Hartford', 0.6, 0.9],
    ['Norwalk', 0.3, 0.6],
    ['Fairfield', 0.1, 0.35],
    ['Canton', 0.01, 0.1],
    ['Brooklyn', 0.01, 0.02],
  ])("Connecticut's share of %s is realistic", (name, least, most) => {
    expect(shares(name)['US-CT']).toBeGreaterThanOrEqual(least);
    expect(shares(name)['US-CT']).toBeLessThanOrEqual(most);
  });

  test.each([
    ['New Fairfield', 'US-CT'],
    ['West Hartford', 'US-CT'],
    ['North Canton', 'US-OH'],
    ['Fairfield Township', 'US-OH'],
    ['Waterford Township', 'US-MI'],
    ['Canton Township', 'US-MI'],
    ['Manchester Township', 'US-NJ'],
    ['New Britain Township', 'US-PA'],
    ['Stratford-upon-Avon', 'GB'],
    ['Weathersfield', 'US-VT'],
  ])('%s is mostly in %s', (name, region) => {
    expect(senses(nameKey(name))[0]?.region).toBe(region);
  });
});

describe('neighbours', () => {
  test.each([
    ['US-OH', 'Massillon|North Canton|Stark County|Huron County|Butler County|Trumbull County|Howland'],
    [
      'US-CA',
      'Vacaville|Suisun City|Solano County|Solano|Vallejo|Downey|Cerritos|Bellflower|Los Angeles County',
    ],
    ['US-NH', 'Nashua|Hooksett|Goffstown|Londonderry|Hillsborough County Superior Court|Grafton County'],
    ['US-MA', 'Stoughton|Fall River|New Bedford|Norfolk County|Hopedale|Longmeadow|Horseneck Beach'],
    ['US-NC', 'Halifax County|Scotland Neck|Roanoke Rapids|Stokes County|Walnut Cove'],
    ['US-MI', 'Pontiac|Oakland County|West Bloomfield|Westland'],
    ['US-NJ', 'Toms River|Ocean County|Bergen County|Oradell'],
    ['US-PA', 'Bucks County|Doylestown|Chalfont'],
    ['US-NY', 'Saratoga Springs|Saratoga County|Chenango County|Port Chester'],
    ['IE', 'County Waterford|Co. Waterford|County Mayo|Castlebar|Tramore|Ireland'],
    ['GB', 'Essex|Norfolk|Suffolk|North London|Tottenham|Warwickshire|Greater Manchester|England|Scotland'],
    ['CA-ON', 'Ontario|Tecumseh|Kitchener|Perth County|Amherstburg'],
    ['NZ', 'Taranaki|Central Otago'],
    ['DE', 'Kreuzberg|Neukölln|Germany|Brandenburg'],
  ])('%s has %s', (region, list) => {
    expect(list.split('|').filter((name) => !(region in shares(name)))).toEqual([]);
  });

  test.each([
    ['US-CT', 'Fairfield County|New Haven County|Hartford County|Litchfield County|Farmington Valley'],
    [
      'US-CT',
      'Storrs|Mystic|Willimantic|South Norwalk|Rockville|Hazardville|Southport|Saugatuck|Thompsonville',
    ],
    ['US-NY', 'Brooklyn|Manhattan|Queens|Bronx|Staten Island|Long Island|Finger Lakes|Hudson Valley'],
    ['US-MA', 'Cape Cod|Berkshires|Merrimack Valley'],
    ['US-CA', 'Bay Area|Silicon Valley'],
    ['US-LA', 'Orleans Parish|Jefferson Parish'],
    ['US-AK', 'Kodiak Island Borough|Matanuska-Susitna Borough'],
  ])('%s has %s too', (region, list) => {
    expect(list.split('|').filter((name) => !(region in shares(name)))).toEqual([]);
  });
});

describe('landmarks', () => {
  test.each([
    ['Merritt Parkway', 'US-CT'],
    ['Bradley International Airport', 'US-CT'],
    ['Yale New Haven Hospital', 'US-CT'],
    ['Mohegan Sun', 'US-CT'],
    ['St. Cloud State University', 'US-MN'],
    ['South Carolina State University', 'US-SC'],
    ['NYPD', 'US-NY'],
    ['CHP', 'US-CA'],
    ['An Garda Síochána', 'IE'],
    ['RCMP', 'CA'],
    ['OPP', 'CA-ON'],
    ['PSNI', 'GB'],
    ['Polizei', 'DE'],
    ['Bundestag', 'DE'],
    ['Oireachtas', 'IE'],
  ])('%s tells %s', (name, region) => {
    expect(senses(nameKey(name))[0]).toMatchObject({ region });
    expect(senses(nameKey(name))[0]?.share).toBeGreaterThan(0.8);
  });
});

describe('names that mostly mean something else', () => {
  test.each([
    'May',
    'Union',
    'White House',
    'Superior',
    'Police',
    'Sunday',
    'Murphy',
    'Man',
    'Normal',
  ])('%s says next to nothing about place', (name) => {
    expect(senses(nameKey(name))[0]?.share ?? 0).toBeLessThan(0.3);
  });
});
