/**
 * What a view receives: a whole matter as it concerns one agency. Built in one place (`concern`), so that no
 * card, list or copy can hold an allegation without its answer and what came later.
 */

import type { AgencyKind } from './lookup.ts';

/** At least one. */
export type NonEmpty<T> = readonly [T, ...T[]];

export type SpeaksFor = 'agency' | 'municipality' | 'state' | 'union' | 'association';

export type Stance =
  | 'denies'
  | 'disputes'
  | 'unaware'
  | 'acknowledges'
  | 'defends-practice'
  | 'declines-comment'
  | 'no-position';

export type StatementKind = 'allegation' | 'response' | 'action' | 'outcome' | 'context';

/** `null`, a year `2019`, a month `2019-07`, or a day `2019-03-13`. */
export type PartialDate = string | null;

export interface StatementView {
  readonly id: string;
  readonly kind: StatementKind;
  readonly date: PartialDate;
  /** When the date is inferred: how, in reader's words. */
  readonly dateBasis?: string;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly speaksFor?: SpeaksFor;
  readonly stance?: Stance;
  /** False: said earlier or on another occasion; label it "on the matter". */
  readonly inAnswer: boolean;
  /** Ids of statements that must stand beside this one; they are always in the same view. */
  readonly showWith: readonly string[];
  readonly summary: string;
  readonly quote?: string;
  /** Reader's note by the editors, e.g. "Not about plate readers." */
  readonly note?: string;
  /** Numbers of `MatterView.sources`, from 1. */
  readonly sources: readonly number[];
}

export interface SourceView {
  readonly number: number;
  readonly id: string;
  readonly publisher: string;
  /** Service that carries it, e.g. "PressReader". */
  readonly via?: string;
  readonly title: string;
  /** The title is our description, not the printed one: show without quotation marks. */
  readonly titleIsOurs: boolean;
  readonly authors: readonly string[];
  readonly date: PartialDate;
  readonly url: string;
  /** A Wayback Machine look-up (by date where there is one). */
  readonly waybackUrl: string;
  /** Only where an archived copy was seen. */
  readonly archivedUrl?: string;
  /** How the date was inferred, in reader's words; absent when it is printed. */
  readonly dateBasis?: string;
  /** What sort of thing it is, e.g. "Press release"; absent for a news report. */
  readonly genre?: string;
  /** How much of it was read for the record. */
  readonly read: 'whole' | 'beginning' | 'excerpt';
}

interface Answered {
  readonly statements: NonEmpty<StatementView>;
  /** False when nothing of it was said in answer to the allegation: label the whole "on the matter". */
  readonly inAnswer: boolean;
}

export type Answer =
  | ({ readonly state: 'answered' } & Answered)
  /** The agency itself did not answer; `by` is for whom the first that did speaks. Each statement says its own. */
  | ({ readonly state: 'answered-for'; readonly by: Exclude<SpeaksFor, 'agency'> } & Answered)
  /** `reports`: how many of this view's sources are on the allegation and what came later, context apart. */
  | { readonly state: 'none-found'; readonly reports: number; readonly asOf: string };

export type Later =
  | { readonly state: 'found'; readonly statements: NonEmpty<StatementView> }
  | { readonly state: 'nothing-found' };

declare const whole: unique symbol;

interface MatterBase {
  readonly [whole]: true;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** "The ACLU's remark was about ten departments …"; shown with the allegation. */
  readonly scopeNote?: string;
  /** Context that does not bear on a shown statement, and further remarks of the ACLU; may stand apart. */
  readonly context: readonly StatementView[];
  readonly sources: NonEmpty<SourceView>;
}

export type MatterView =
  | (MatterBase & {
      readonly background: false;
      readonly allegations: NonEmpty<StatementView>;
      readonly answer: Answer;
      readonly later: Later;
    })
  | (MatterBase & {
      /** No ACLU allegation on record; says so. */
      readonly background: true;
      readonly statements: NonEmpty<StatementView>;
    });

export interface AgencyRecord {
  readonly agency: {
    readonly id: string;
    readonly name: string;
    readonly kind: AgencyKind;
    /** `state` is an ISO 3166-2 code such as `US-CT`. */
    readonly place: { readonly state: string; readonly town?: string };
    /** Of a group: that remarks about it are not about any one agency. */
    readonly about?: string;
  };
  /** Newest allegation first, background last. Empty when nothing is on record: show nothing. */
  readonly matters: readonly MatterView[];
  readonly dataset: { readonly version: string; readonly checkedOn: string };
}
