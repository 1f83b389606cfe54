import type { OffReason } from '../lib/domain/settings.ts';
import { AgencyItems, type ListedAgency } from './agency-list.tsx';
import { RecordSign } from './icons.tsx';
import { useI18n } from './language.ts';
import { Switch } from './switch.tsx';

/** What the toolbar's popup knows of the tab. */
export type TabState =
  | { readonly what: 'asking' }
  /** The extension does not run there by itself. */
  | { readonly what: 'not-running' }
  | { readonly what: 'reading' }
  | { readonly what: 'cannot-read' }
  | { readonly what: 'read'; readonly agencies: readonly ListedAgency[] };

interface PopupProps {
  readonly tab: TabState;
  /** Host of the tab; empty where it is not ours to know. */
  readonly host: string;
  readonly off: OffReason;
  /** Until when it is off, in words; empty when it is not snoozed. */
  readonly until: string;
  readonly dataset: { readonly version: string; readonly checkedOn: string } | null;
  readonly onOpenAgency: (agency: string) => void;
  readonly onReadThis: () => void;
  readonly onSite: (isOff: boolean) => void;
  readonly onEverywhere: (isOff: boolean) => void;
  readonly onSnooze: (isOff: boolean) => void;
  readonly onSettings: () => void;
}

function Found({ tab, onOpenAgency, onReadThis }: Pick<PopupProps, 'tab' | 'onOpenAgency' | 'onReadThis'>) {
  const { t } = useI18n();
  switch (tab.what) {
    case 'asking':
      return <p class="empty">{t('card.loading')}</p>;
    case 'reading':
      return <p class="empty">{t('popup.reading')}</p>;
    case 'cannot-read':
      return <p class="empty">{t('popup.cannotRead')}</p>;
    case 'not-running':
      return (
        <>
          <p class="empty">{t('popup.notRunning')}</p>
          <p class="do">
            <button type="button" class="primary" onClick={onReadThis}>
              {t('popup.readThis')}
            </button>
          </p>
        </>
      );
    default:
      return <Agencies agencies={tab.agencies} onOpen={onOpenAgency} />;
  }
}

function Agencies({
  agencies,
  onOpen,
}: {
  readonly agencies: readonly ListedAgency[];
  readonly onOpen: (id: string) => void;
}) {
  const { t } = useI18n();
  const possible = agencies.filter(({ certainty }) => certainty === 'possible');
  return (
    <>
      {agencies.length === 0 && <p class="empty">{t('list.none')}</p>}
      <AgencyItems agencies={agencies.filter(({ certainty }) => certainty === 'sure')} onOpen={onOpen} />
      {possible.length > 0 && (
        <section class="possible">
          <h2>{t('list.possible')}</h2>
          <AgencyItems agencies={possible} onOpen={onOpen} />
        </section>
      )}
    </>
  );
}

/** The toolbar's popup: the tab's agencies and the off switches. */
export function PopupView(props: PopupProps) {
  const { t, date } = useI18n();
  const { host, off, until, dataset, onSite, onEverywhere, onSnooze, onSettings } = props;
  return (
    <main class="popup">
      <header>
        <h1>
          <RecordSign size={18} /> {t('app.name')}
        </h1>
      </header>
      <div role="status">
        {off ? <p class="empty">{t(`popup.isOff.${off}`, { time: until })}</p> : <Found {...props} />}
      </div>
      <section class="switches">
        {host !== '' && (
          <Switch label={`${t('off.site')} (${host})`} isOn={off === 'site'} onChange={onSite} />
        )}
        <Switch label={t('off.snooze')} isOn={off === 'snoozed'} onChange={onSnooze} />
        <Switch label={t('off.everywhere')} isOn={off === 'everywhere'} onChange={onEverywhere} />
      </section>
      <footer>
        <span>
          {dataset && t('popup.dataset', { version: dataset.version, date: date(dataset.checkedOn) })}
        </span>
        <button type="button" class="plain" onClick={onSettings}>
          {t('popup.settings')}
        </button>
      </footer>
    </main>
  );
}
