/** The evidence put down for each region, and what it weighs together. */

import type { Region } from '../../domain/lookup.ts';
import type { Evidence } from '../../domain/mention.ts';
import type { Balance } from './question.ts';

export class Ledger {
  readonly #balances = new Map<Region, { total: number; evidence: Evidence[] }>();

  put(region: Region, clue: string, words: string, weight: number): void {
    const balance = this.#balances.get(region) ?? { total: 0, evidence: [] };
    balance.total += weight;
    balance.evidence.push({ clue, words, region, weight });
    this.#balances.set(region, balance);
  }

  regions(): Region[] {
    return [...this.#balances.keys()];
  }

  get balances(): Map<Region, Balance> {
    return this.#balances;
  }
}
