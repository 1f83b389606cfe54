import type { Settings } from '../lib/domain/settings.ts';
import { RECORD_LANGUAGE } from '../lib/i18n/index.ts';
import { RecordSign } from './icons.tsx';
import { useI18n } from './language.ts';
import { OutLink } from './link.tsx';
import { Section } from './section.tsx';
import { Sites } from './sites.tsx';
import { Switch } from './switch.tsx';

/** A site that may be added. */
export interface OptionalSite {
  readonly host: string;
  readonly isAllowed: boolean;
}

export interface OptionsState {
  readonly settings: Settings;
  /** Muted agencies by name. */
  readonly muted: readonly { readonly id: string; readonly name: string }[];
  readonly status: {
    readonly version: string;
    readonly checkedOn: string;
    readonly from: 'database' | 'bundle';
    readonly fault?: string;
    readonly agencies: number;
    /** What changed with this version, in English; empty when it is the first. */
    readonly changes: string;
  };
  readonly sites: {
    readonly listed: number;
    /** How many of the listed sites the browser has not allowed. */
    readonly missing: number;
    readonly optional: readonly OptionalSite[];
    /** Whether the browser allows all sites, for pages that are news. */
    readonly allNews: boolean;
  };
  /** Requests that this page made to anywhere outside the extension. */
  readonly requests: number;
  readonly wasReset: boolean;
}

export interface OptionsActions {
  onEverywhere(isOn: boolean): void;
  onMarks(marks: Settings['marks']): void;
  onHover(isOn: boolean): void;
  onSite(host: string): void;
  onUnmute(agency: string): void;
  onGrantListed(): void;
  onOptional(host: string, isAllowed: boolean): void;
  onAllNews(isAllowed: boolean): void;
  onExport(): void;
  onReset(): void;
}

export interface OptionsProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

function Reading({ state: { settings }, actions }: OptionsProps) {
  const { t } = useI18n();
  return (
    <Section title="options.reading">
      <Switch label={t('options.everywhere')} isOn={!settings.off} onChange={actions.onEverywhere} />
      <Switch label={t('options.hover')} isOn={settings.hover} onChange={actions.onHover} />
      <fieldset>
        <legend>{t('options.marks')}</legend>
        {(['every', 'first'] as const).map((marks) => (
          <label key={marks} class="choice">
            <input
              type="radio"
              name="marks"
              checked={settings.marks === marks}
              onChange={() => actions.onMarks(marks)}
            />
            {t(marks === 'every' ? 'options.marksEvery' : 'options.marksFirst')}
          </label>
        ))}
      </fieldset>
    </Section>
  );
}

function Silenced({ state: { settings, muted }, actions }: OptionsProps) {
  const { t } = useI18n();
  return (
    <>
      <Section title="options.offSites">
        {settings.offHosts.length === 0 && <p>{t('options.offSitesNone')}</p>}
        <ul class="rows">
          {settings.offHosts.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button
                type="button"
                class="plain"
                aria-label={`${t('popup.turnOn')}: ${host}`}
                onClick={() => actions.onSite(host)}
              >
                {t('popup.turnOn')}
              </button>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="options.muted">
        {muted.length === 0 && <p>{t('options.mutedNone')}</p>}
        <ul class="rows">
          {muted.map(({ id, name }) => (
            <li key={id}>
              <span>{name}</span>
              <button
                type="button"
                class="plain"
                aria-label={`${t('off.unmute')}: ${name}`}
                onClick={() => actions.onUnmute(id)}
              >
                {t('off.unmute')}
              </button>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function TheRecord({ state: { status } }: OptionsProps) {
  const { t, date } = useI18n();
  const { version, checkedOn, from, fault, agencies, changes } = status;
  return (
    <Section title="options.record">
      <p>{t('options.recordVersion', { version, date: date(checkedOn), count: agencies })}</p>
      <p>
        {from === 'database'
          ? t('options.fromDatabase')
          : t('options.fromBundle', { fault: fault ?? 'UnknownError' })}
      </p>
      <p>{t('why.record')}</p>
      {changes !== '' && (
        <details>
          <summary>{t('options.changes')}</summary>
          <div class="changes" lang={RECORD_LANGUAGE}>
            {changes}
          </div>
        </details>
      )}
    </Section>
  );
}

/** The options page. */
export function OptionsView(props: OptionsProps) {
  const { t } = useI18n();
  const { state, actions } = props;
  return (
    <main class="page">
      <h1>
        <RecordSign size={26} /> {t('app.name')}: {t('options.title')}
      </h1>
      <Reading {...props} />
      <Silenced {...props} />
      <Sites {...props} />
      <TheRecord {...props} />
      <Section title="options.privacy">
        <p>{t('options.privacyText')}</p>
        <p>{t('options.requests', { count: state.requests })}</p>
      </Section>
      <Section title="options.credits">
        <p>
          {t('options.geonames')} <OutLink href="https://www.geonames.org/">GeoNames</OutLink>,{' '}
          <OutLink href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</OutLink>.
        </p>
      </Section>
      <Section title="options.data">
        <p>{t('options.dataText')}</p>
        <p class="act">
          <button type="button" class="primary" onClick={actions.onExport}>
            {t('options.export')}
          </button>
          <button type="button" class="plain" onClick={actions.onReset}>
            {t('options.reset')}
          </button>
          <span role="status">{state.wasReset && t('options.resetDone')}</span>
        </p>
      </Section>
    </main>
  );
}
