/**
 * Which region hangs together: places that exist in one region and not in the other tell the two apart, however
 * many names the regions share. A town named beside Norwich, Hamden and Guilford may be in Connecticut or in New
 * York; Chenango County is only in one of them.
 */

import type { LookupReply, Region } from '../../domain/lookup.ts';
import type { Cue } from '../types.ts';

/** US states by postal code with the states that they touch: a story near a border names places on both sides. */
const BORDERS =
  'AL:FLGAMSTN AR:LAMOMSOKTNTX AZ:CACONMNVUT CA:AZNVOR CO:AZKSNENMOKUTWY CT:MANYRI DE:MDNJPA FL:ALGA GA:ALFLNCSCTN IA:ILMNMONESDWI ID:MTNVORUTWAWY IL:IAINKYMOWI IN:ILKYMIOH KS:COMONEOK KY:ILINMOOHTNVAWV LA:ARMSTX MA:CTNHNYRIVT MD:DEPAVAWVDC ME:NH MI:INOHWI MN:IANDSDWI MO:ARIAILKSKYNEOKTN MS:ALARLATN MT:IDNDSDWY NC:GASCTNVA ND:MNMTSD NE:COIAKSMOSDWY NH:MAMEVT NJ:DENYPA NM:AZCOOKTXUT NV:AZCAIDORUT NY:CTMANJPAVT OH:INKYMIPAWV OK:ARCOKSMONMTX OR:CAIDNVWA PA:DEMDNJNYOHWV RI:CTMA SC:GANC SD:IAMNMTNDNEWY TN:ALARGAKYMOMSNCVA TX:ARLANMOK UT:AZCOIDNMNVWY VA:KYMDNCTNWVDC VT:MANHNY WA:IDOR WI:IAILMIMN WV:KYMDOHPAVA WY:COIDMTNESDUT';

const neighbours = new Map<Region, readonly Region[]>(
  BORDERS.split(' ').map((row) => {
    const [state, list] = row.split(':') as [string, string];
    return [`US-${state}`, (list.match(/../g) ?? []).map((code) => `US-${code}`)];
  }),
);

/** Provinces beside US states, as far as names cross that border. */
neighbours.set('CA-ON', ['US-MI', 'US-NY', 'US-OH', 'US-MN']);
neighbours.set('CA-NB', ['US-ME']);
neighbours.set('CA-BC', ['US-WA']);

/** Whether a story set in one region may name places of the other as neighbours. */
export function touches(region: Region, other: Region): boolean {
  return neighbours.get(region)?.includes(other) ?? false;
}

/** A rival's place counts as its own from this share of the places of its name. */
const OWN_SHARE = 0.3;

/** At least so many, and no more than so many, places of one's own count. */
const FEWEST = 2;
const MOST = 4;

/** Distinct place names of a document, with the regions where each is. */
export class Coherence {
  readonly #senses: readonly ReadonlyMap<Region, number>[];
  readonly #memo = new Map<string, number>();

  constructor(cues: readonly Cue[], reply: LookupReply) {
    const byKey = new Map<string, ReadonlyMap<Region, number>>();
    for (const { key, region } of cues) {
      if (region) byKey.set(`state ${region}`, new Map([[region, 1]]));
      else if (key !== undefined && reply.places[key]) {
        byKey.set(key, new Map(reply.places[key].map((sense) => [sense.region, sense.share])));
      }
    }
    this.#senses = [...byKey.values()];
  }

  /**
   * @returns how many places of the document are in `region` and not in `other` (nor, where `region` is an owner's,
   *   in what `other` touches), if at least two are and none the other way round; else 0
   */
  lead(region: Region, other: Region): number {
    const id = `${region} ${other}`;
    const known = this.#memo.get(id);
    if (known !== undefined) return known;
    const count = this.#only(region, other);
    const lead = count >= FEWEST && this.#only(other, region) === 0 ? Math.min(count, MOST) : 0;
    this.#memo.set(id, lead);
    return lead;
  }

  #only(region: Region, other: Region): number {
    const elsewhere = [other, ...(neighbours.get(other) ?? []).filter((near) => near !== region)];
    return this.#senses.filter(
      (places) =>
        (places.get(region) ?? 0) >= OWN_SHARE && !elsewhere.some((near) => (places.get(near) ?? 0) > 0),
    ).length;
  }
}
