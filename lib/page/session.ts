/**
 * What the page script and the interface share. Both run in the extension's own world of the tab, which the page
 * cannot see, so that a global of that world is enough: no DOM event, no posted message.
 */

import type { Mention } from '../domain/mention.ts';

export interface PageMention extends Mention {
  /** Where it stands; null when its text has just left the page. */
  readonly range: Range | null;
  /** Whether it is underlined. */
  readonly isMarked: boolean;
}

export interface PageInterface {
  /** The mentions have changed. */
  update(): void;
  destroy(): void;
}

/** The agencies that a document names, each once. */
export interface Found {
  readonly sure: readonly string[];
  readonly possible: readonly string[];
}

export interface PageSession {
  /** In the order of the page, sure and possible. */
  mentions: readonly PageMention[];
  /** What the page's frames have reported, by frame. Only the top frame has an interface. */
  readonly frames: ReadonlyMap<number, Found>;
  /** Version of the dataset that answered; empty before the first answer. */
  version: string;
  /** Set by the interface while it is in the page. */
  ui: PageInterface | null;
  /** Whether the extension that started this session is still there: not updated, not removed. */
  isAlive(): boolean;
  /** The shown text of the page, as it was read. It does not leave the tab. */
  text(): string;
  /** Marks these agencies more lightly than the others. */
  lighten(agencies: ReadonlySet<string>): void;
  /** Takes everything out of the page. */
  destroy(): void;
}

const KEY = Symbol.for('on-record.session');
const DETECTOR = Symbol.for('on-record.detector');

type World = { [KEY]?: PageSession | undefined; [DETECTOR]?: unknown };

export const currentSession = (): PageSession | undefined => (globalThis as World)[KEY];

export function setSession(session: PageSession | undefined): void {
  (globalThis as World)[KEY] = session;
}

/** Left here by the detection script for the page script, which knows its type. */
export const currentDetector = (): unknown => (globalThis as World)[DETECTOR];

export function setDetector(detector: unknown): void {
  (globalThis as World)[DETECTOR] = detector;
}

/** Calls each; where the extension is gone, what it listened to may be gone as well, and a call may throw. */
export function stopAll(stops: readonly (() => void)[]): void {
  for (const stop of stops) {
    try {
      stop();
    } catch {
      // nothing is left to stop
    }
  }
}
