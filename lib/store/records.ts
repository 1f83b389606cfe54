/** The record as the background reads it, whether from the database or from the bundled dataset. */

import type { Owner } from '../domain/lookup.ts';
import type { AgencyRecord } from '../domain/view.ts';

export interface Records {
  /** Version of the dataset. */
  readonly version: string;
  /** Day on which the dataset was last checked, YYYY-MM-DD. */
  readonly checkedOn: string;
  /** What the dataset changed when it took the place of an older one, in plain words; empty when it did not. */
  readonly changes: string;
  ownersOf(ids: readonly string[]): Promise<Record<string, readonly Owner[]>>;
  /** @returns null when the dataset does not know the agency */
  record(agency: string): Promise<AgencyRecord | null>;
  /** @returns those of the agencies that any matter concerns */
  onRecord(agencies: readonly string[]): Promise<readonly string[]>;
  /** @returns every agency's id and name, in no promised order */
  agencies(): Promise<readonly { readonly id: string; readonly name: string }[]>;
}
