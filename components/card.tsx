import { useState } from 'preact/hooks';
import type { Citation } from '../lib/domain/citation.ts';
import type { Why as Reasons } from '../lib/domain/mention.ts';
import type { RecordChange } from '../lib/domain/record-mark.ts';
import type { AgencyRecord } from '../lib/domain/view.ts';
import { type I18n, RECORD_LANGUAGE } from '../lib/i18n/index.ts';
import { CopyButton } from './copy.tsx';
import { Header, IconButton } from './header.tsx';
import { DownIcon, UpIcon } from './icons.tsx';
import { useI18n } from './language.ts';
import { Matters } from './matters.tsx';
import { OffButtons } from './off-buttons.tsx';
import { Why } from './why.tsx';

/** The mention that a card stands beside. */
export interface ShownMention {
  readonly why: Reasons;
  readonly certainty: 'sure' | 'possible';
  /** Whether the page itself reports what is on record, and is marked more lightly. */
  readonly isReported: boolean;
  /** From 1, of `count` mentions of this agency in the page. */
  readonly index: number;
  readonly count: number;
}

export interface CardActions {
  onClose(): void;
  /** Back to the list of the page's agencies. */
  onBack?: (() => void) | undefined;
  /** Another mention of the agency: -1 for the one before, 1 for the next. */
  onStep(by: -1 | 1): void;
  onCopy(citation: Citation): Promise<boolean>;
  onMute(): void;
  onNotThis(): void;
  onOffSite(): void;
  onOffEverywhere(): void;
}

interface CardProps {
  readonly record: AgencyRecord;
  /** Absent where the reader has asked for the agency, and the page need not name it. */
  readonly mention?: ShownMention | undefined;
  /** What changed since the reader muted the agency. */
  readonly change?: RecordChange | undefined;
  readonly actions: CardActions;
}

/** Connecticut as newspapers write it after a town; other states by their code. */
const STATE_NAMES: Readonly<Record<string, string>> = { 'US-CT': 'Conn.' };

function metaOf({ agency }: AgencyRecord, { t }: I18n): string {
  const { town, state } = agency.place;
  const stateName = STATE_NAMES[state] ?? state;
  return [t(`kind.${agency.kind}`), town === undefined ? stateName : `${town}, ${stateName}`].join(' · ');
}

function Steps({
  mention,
  onStep,
}: {
  readonly mention: ShownMention;
  readonly onStep: CardActions['onStep'];
}) {
  const { t } = useI18n();
  const { index, count } = mention;
  if (count < 2) return null;
  return (
    <>
      <span class="position" role="status">
        <span aria-hidden="true">
          {index}/{count}
        </span>
        <span class="unseen">{t('card.mention', { index, count })}</span>
      </span>
      <IconButton label={t('card.previous')} isDisabled={index === 1} onClick={() => onStep(-1)}>
        <UpIcon />
      </IconButton>
      <IconButton label={t('card.next')} isDisabled={index === count} onClick={() => onStep(1)}>
        <DownIcon />
      </IconButton>
    </>
  );
}

type Fold = 'why' | 'more' | null;

function More({ actions }: { readonly actions: CardActions }) {
  const { t } = useI18n();
  const { onMute, onOffSite, onOffEverywhere } = actions;
  return (
    <section class="fold more" aria-label={t('card.more')}>
      <button type="button" class="plain" onClick={onMute}>
        {t('off.mute')}
      </button>
      <OffButtons onOffSite={onOffSite} onOffEverywhere={onOffEverywhere} />
    </section>
  );
}

/** All that is on record about one agency that the page names. */
export function Card({ record, mention, change, actions }: CardProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const [open, setOpen] = useState(record.matters[0]?.id);
  const [fold, setFold] = useState<Fold>(null);
  const shown = record.matters.find(({ id }) => id === open) ?? record.matters[0];
  const changed = [...(change?.added ?? []), ...(change?.corrected ?? [])];
  const toggle = (which: Fold) => setFold(fold === which ? null : which);
  return (
    <>
      <Header
        titleId="on-record-title"
        title={record.agency.name}
        titleLanguage={RECORD_LANGUAGE}
        tools={mention && <Steps mention={mention} onStep={actions.onStep} />}
        onBack={actions.onBack}
        onClose={actions.onClose}
      >
        <p class="meta">{metaOf(record, i18n)}</p>
      </Header>
      <div class="scroll" tabIndex={-1}>
        {mention?.certainty === 'possible' && <p class="banner">{t('card.possible')}</p>}
        {changed.length > 0 && <p class="banner">{t('card.changed', { count: changed.length })}</p>}
        {record.matters.length === 0 && <p class="empty">{t('card.nothing')}</p>}
        <Matters record={record} open={open} onOpen={setOpen} changed={new Set(changed)} />
      </div>
      <footer class="foot">
        {fold === 'why' && mention && <Why {...mention} onNotThis={actions.onNotThis} />}
        {fold === 'more' && <More actions={actions} />}
        <div class="acts">
          {shown && <CopyButton key={shown.id} record={record} matter={shown} onCopy={actions.onCopy} />}
          <span class="rest">
            <button type="button" class="plain" aria-expanded={fold === 'why'} onClick={() => toggle('why')}>
              {t('why.title')}
            </button>
            <button
              type="button"
              class="plain"
              aria-expanded={fold === 'more'}
              onClick={() => toggle('more')}
            >
              {t('card.more')}
            </button>
          </span>
        </div>
      </footer>
    </>
  );
}
