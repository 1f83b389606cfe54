import type { ComponentChildren } from 'preact';
import type { StatementView } from '../lib/domain/view.ts';
import { RECORD_LANGUAGE } from '../lib/i18n/index.ts';
import { useI18n } from './language.ts';
import { SourceMarkers } from './sources.tsx';

interface EntryProps {
  /** By which the matter's brief leads to it. */
  readonly name: string;
  readonly label: string;
  readonly date?: string | undefined;
  /** Machine-readable form of the date. */
  readonly dateTime?: string | undefined;
  readonly isNew?: boolean;
  readonly children: ComponentChildren;
}

/** One stop on a matter's rail. All stops look alike: allegation, answer and what came next have the same weight. */
export function RailEntry({ name, label, date, dateTime, isNew = false, children }: EntryProps) {
  const { t } = useI18n();
  return (
    <li class="entry" tabIndex={-1} data-entry={name}>
      <div class="what">
        <h4>{label}</h4>
        {isNew && <span class="new">{t('card.newMark')}</span>}
        {date && <time dateTime={dateTime}>{date}</time>}
      </div>
      {children}
    </li>
  );
}

const spokenBy = ({ speaker, role }: StatementView): string =>
  [speaker, role].filter((part) => part !== null && part !== '').join(', ');

interface StatementProps {
  readonly label: string;
  readonly statement: StatementView;
  readonly isNew?: boolean;
  /** Labels of the statements that must be read beside this one. */
  readonly together?: readonly string[];
  readonly onSource: (number: number) => void;
  readonly publisher: (number: number) => string;
}

/** A statement: what was said or done in our words, the quote as printed, who spoke, the sources. */
export function StatementEntry({
  label,
  statement,
  isNew,
  together = [],
  onSource,
  publisher,
}: StatementProps) {
  const { t, date } = useI18n();
  const { quote, note, dateBasis } = statement;
  const speaker = spokenBy(statement);
  const markers = <SourceMarkers numbers={statement.sources} onSource={onSource} publisher={publisher} />;
  const declined = statement.stance === 'declines-comment' ? t('matter.declined') : '';
  const dateTime = statement.date ?? undefined;
  return (
    <RailEntry
      name={statement.id}
      label={label}
      date={date(statement.date)}
      dateTime={dateTime}
      isNew={isNew ?? false}
    >
      <div lang={RECORD_LANGUAGE}>
        <p>
          {statement.summary} {markers}
        </p>
        {quote !== undefined && <blockquote>“{quote}”</blockquote>}
      </div>
      {(speaker || declined) && (
        <p class="who" lang={RECORD_LANGUAGE}>
          {[speaker, declined].filter(Boolean).join(' · ')}
        </p>
      )}
      {dateBasis !== undefined && <p class="who">{t('matter.dateBasis', { basis: dateBasis })}</p>}
      {note !== undefined && (
        <p class="note" lang={RECORD_LANGUAGE}>
          {note}
        </p>
      )}
      {together.length > 0 && <p class="who">{t('matter.together', { labels: together.join('; ') })}</p>}
    </RailEntry>
  );
}
