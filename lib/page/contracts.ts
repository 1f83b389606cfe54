/** What the page script is given: detection, and the background. */

import type { LookupReply, LookupRequest } from '../domain/lookup.ts';
import type { Detection } from '../domain/mention.ts';

export interface Context {
  readonly title?: string;
}

/** Detection as the reader uses it. */
export interface Detector<P> {
  parse(text: string): P;
  /** The candidates of all blocks, without places; null: nothing agency-like is named. */
  firstRequest(parses: readonly P[]): LookupRequest | null;
  /** Whether there are initials whose owner only the document's places can tell. */
  hasPoliceInitials(parses: readonly P[]): boolean;
  /** Does the dear part of joining for one block; the page gets its turn between blocks. */
  prepare(parse: P): void;
  joinParses(parts: readonly { parse: P; offset: number }[]): P;
  lookupRequest(parse: P, context: Context): LookupRequest | null;
  resolve(parse: P, reply: LookupReply, context: Context): Detection;
}

/** Where detection comes from: it is put into a page only when a block may name an agency. */
export interface DetectorSource<P> {
  mayNameAgency(text: string): boolean;
  load(): Promise<Detector<P>>;
}

/** What the background says to a look-up. */
export interface ReaderReply {
  readonly version: string;
  /** Null where the extension is switched off. */
  readonly reply: LookupReply | null;
  /** Agencies that are not to be shown: muted, or with nothing on record. */
  readonly silent: readonly string[];
  /** Which mentions of an agency are underlined. */
  readonly marks: 'every' | 'first';
}

/** The background as the reader uses it. */
export interface Background {
  lookUp(request: LookupRequest): Promise<ReaderReply>;
  /** Reports the agencies found, the sure ones and the possible, each once. */
  found(sure: readonly string[], possible: readonly string[]): Promise<unknown>;
  isAlive(): boolean;
}
