import { RECORD_LANGUAGE } from '../lib/i18n/index.ts';
import { Header } from './header.tsx';
import { useI18n } from './language.ts';
import { OffButtons } from './off-buttons.tsx';

/** An agency that the page names. */
export interface ListedAgency {
  readonly id: string;
  readonly name: string;
  readonly mentions: number;
  readonly certainty: 'sure' | 'possible';
  /** Titles of the matters on record. */
  readonly matters: readonly string[];
}

interface ListProps {
  /** In the order of the page. */
  readonly agencies: readonly ListedAgency[];
  readonly onOpen: (agency: string) => void;
  readonly onOffSite: () => void;
  readonly onOffEverywhere: () => void;
  readonly onClose: () => void;
}

interface ItemsProps {
  readonly agencies: readonly ListedAgency[];
  readonly onOpen: (agency: string) => void;
}

/** Agencies as buttons that open their cards. */
export function AgencyItems({ agencies, onOpen }: ItemsProps) {
  const { t } = useI18n();
  return (
    <ul class="agencies">
      {agencies.map(({ id, name, mentions, matters }) => (
        <li key={id}>
          <button type="button" onClick={() => onOpen(id)}>
            <span class="name" lang={RECORD_LANGUAGE}>
              {name}
            </span>
            {mentions > 0 && <span class="about">{t('list.mentions', { count: mentions })}</span>}
            {matters.length > 0 && (
              <span class="titles" lang={RECORD_LANGUAGE}>
                {matters.join(' · ')}
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The page's agencies: the way in for whoever does not point at words. */
export function AgencyList({ agencies, onOpen, onOffSite, onOffEverywhere, onClose }: ListProps) {
  const { t } = useI18n();
  const sure = agencies.filter(({ certainty }) => certainty === 'sure');
  const possible = agencies.filter(({ certainty }) => certainty === 'possible');
  return (
    <>
      <Header titleId="on-record-title" title={t('list.title')} onClose={onClose} />
      <div class="scroll" tabIndex={-1}>
        {agencies.length === 0 && <p class="empty">{t('list.none')}</p>}
        <AgencyItems agencies={sure} onOpen={onOpen} />
        {possible.length > 0 && (
          <section class="possible">
            <h3>{t('list.possible')}</h3>
            <p class="empty">{t('list.possibleWhy')}</p>
            <AgencyItems agencies={possible} onOpen={onOpen} />
          </section>
        )}
      </div>
      <footer class="foot">
        <div class="acts">
          <OffButtons onOffSite={onOffSite} onOffEverywhere={onOffEverywhere} />
        </div>
      </footer>
    </>
  );
}
