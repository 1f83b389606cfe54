/** The states of the US by their names, AP abbreviations and postal codes. */

import type { Region } from '../domain/lookup.ts';

/** postal code, name, traditional (AP) abbreviations */
const TABLE =
  'AL,alabama,ala|AK,alaska|AZ,arizona,ariz|AR,arkansas,ark|CA,california,calif|CO,colorado,colo|CT,connecticut,conn|DE,delaware,del|DC,d.c|FL,florida,fla|GA,georgia,ga|HI,hawaii|ID,idaho|IL,illinois,ill|IN,indiana,ind|IA,iowa|KS,kansas,kan|KY,kentucky,ky|LA,louisiana,la|ME,maine|MD,maryland,md|MA,massachusetts,mass|MI,michigan,mich|MN,minnesota,minn|MS,mississippi,miss|MO,missouri,mo|MT,montana,mont|NE,nebraska,neb|NV,nevada,nev|NH,new hampshire,n.h|NJ,new jersey,n.j|NM,new mexico,n.m|NY,new york,n.y|NC,north carolina,n.c|ND,north dakota,n.d|OH,ohio|OK,oklahoma,okla|OR,oregon,ore|PA,pennsylvania,pa,penn|RI,rhode island,r.i|SC,south carolina,s.c|SD,south dakota,s.d|TN,tennessee,tenn|TX,texas,tex|UT,utah|VT,vermont,vt|VA,virginia,va|WA,washington,wash|WV,west virginia,w.va|WI,wisconsin,wis|WY,wyoming,wyo|CA-ON,ontario,ont|CA-QC,quebec,que|CA-BC,british columbia,b.c|CA-NS,nova scotia,n.s|CA-NB,new brunswick,n.b|CA-AB,alberta,alta|CA-MB,manitoba,man|CA-SK,saskatchewan,sask';

/** Full names, and abbreviations that are written with a full stop; keys in lower case without final stop. */
const NAMES = new Map<string, Region>();
const ABBREVIATIONS = new Map<string, Region>();
/** Two capital letters. */
const POSTAL = new Map<string, Region>();

for (const row of TABLE.split('|')) {
  const [code, name, ...short] = row.split(',') as [string, string, ...string[]];
  const region = code.length > 2 ? code : `US-${code}`;
  NAMES.set(name, region);
  for (const form of short) ABBREVIATIONS.set(form, region);
  POSTAL.set(code.slice(-2), region);
}

// As Spanish-language outlets print them.
for (const [name, code] of [
  ['nueva york', 'NY'],
  ['nueva jersey', 'NJ'],
  ['nuevo hampshire', 'NH'],
  ['nuevo méxico', 'NM'],
  ['pensilvania', 'PA'],
  ['luisiana', 'LA'],
] as const) {
  NAMES.set(name, `US-${code}`);
}

/** Region of a full state name in lower case ("new hampshire"), or undefined. */
export function stateName(low: string): Region | undefined {
  return NAMES.get(low);
}

/** Region of an abbreviation in lower case without its final stop ("conn", "n.h"), or undefined. */
export function stateAbbreviation(low: string): Region | undefined {
  return ABBREVIATIONS.get(low);
}

/** Region of a postal code in capitals ("CT"), or undefined. */
export function statePostal(code: string): Region | undefined {
  return POSTAL.get(code);
}
