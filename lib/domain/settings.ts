/** What a reader may set. Kept in this browser; the background is its only writer. */

import * as v from 'valibot';

const agency = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/), v.maxLength(80));
const host = v.pipe(v.string(), v.regex(/^[^/\s]+$/), v.maxLength(253));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));

/** What an agency's record held when it was muted: a hash for each statement, by "matter/statement". */
export const RecordMarkSchema = v.record(v.string(), v.string());

/** A reader's word that a mention was not of that agency. No more of the page than the words matched. */
export const NotThisSchema = v.strictObject({
  agency,
  words: v.pipe(v.string(), v.maxLength(120)),
  rule: v.pipe(v.string(), v.maxLength(60)),
  /** Dataset version that answered. */
  version: v.pipe(v.string(), v.maxLength(40)),
});

export const SettingsSchema = v.strictObject({
  off: v.boolean(),
  /** Hosts on which the extension is off. */
  offHosts: v.array(host),
  /** Off until then, in ms since 1970; 0 for not at all. */
  snoozedUntil: time,
  /** Which mentions of an agency are underlined. */
  marks: v.picklist(['every', 'first']),
  /** Whether resting on a mark opens the card too. */
  hover: v.boolean(),
  /** Agencies muted until their record changes, with what it held then. */
  muted: v.record(agency, RecordMarkSchema),
  notThis: v.array(NotThisSchema),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;
export type RecordMark = v.InferOutput<typeof RecordMarkSchema>;

export const DEFAULT_SETTINGS: Settings = {
  off: false,
  offHosts: [],
  snoozedUntil: 0,
  marks: 'every',
  hover: false,
  muted: {},
  notThis: [],
};

/** One thing that a reader changes. */
export const ChangeSchema = v.variant('what', [
  v.strictObject({ what: v.literal('everywhere'), off: v.boolean() }),
  v.strictObject({ what: v.literal('site'), host, off: v.boolean() }),
  v.strictObject({ what: v.literal('snooze'), until: time }),
  v.strictObject({ what: v.literal('marks'), marks: v.picklist(['every', 'first']) }),
  v.strictObject({ what: v.literal('hover'), on: v.boolean() }),
  v.strictObject({ what: v.literal('mute'), agency, on: v.boolean() }),
  v.strictObject({ what: v.literal('not-this'), report: NotThisSchema }),
  v.strictObject({ what: v.literal('reset') }),
]);
export type Change = v.InferOutput<typeof ChangeSchema>;

const without = <T>(items: readonly T[], item: T): T[] => items.filter((other) => other !== item);

function withMute(settings: Settings, agency: string, mark: RecordMark | null): Settings {
  const { [agency]: _, ...others } = settings.muted;
  return { ...settings, muted: mark ? { ...others, [agency]: mark } : others };
}

/**
 * @param mark of a `mute`: what the agency's record holds now; null when nothing is on record
 * @returns the settings after a change
 */
export function changed(settings: Settings, change: Change, mark: RecordMark | null = null): Settings {
  switch (change.what) {
    case 'everywhere':
      return { ...settings, off: change.off, snoozedUntil: 0 };
    case 'site': {
      const others = without(settings.offHosts, change.host);
      return { ...settings, offHosts: change.off ? [...others, change.host] : others };
    }
    case 'snooze':
      return { ...settings, snoozedUntil: change.until };
    case 'marks':
      return { ...settings, marks: change.marks };
    case 'hover':
      return { ...settings, hover: change.on };
    case 'mute':
      return withMute(settings, change.agency, change.on ? mark : null);
    case 'not-this':
      return { ...settings, notThis: [...settings.notThis, change.report] };
    case 'reset':
      return DEFAULT_SETTINGS;
  }
}

export type OffReason = 'everywhere' | 'site' | 'snoozed' | null;

/**
 * @param host of the page
 * @param now in ms since 1970
 * @returns why the extension is off there; null when it is on
 */
export function whyOff(settings: Settings, host: string, now: number): OffReason {
  if (settings.off) return 'everywhere';
  if (settings.offHosts.includes(host)) return 'site';
  return now < settings.snoozedUntil ? 'snoozed' : null;
}
