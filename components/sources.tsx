import type { SourceView } from '../lib/domain/view.ts';
import { RECORD_LANGUAGE } from '../lib/i18n/index.ts';
import { useI18n } from './language.ts';
import { OutLink } from './link.tsx';

interface MarkersProps {
  readonly numbers: readonly number[];
  readonly onSource: (number: number) => void;
  /** @returns the publisher of a source */
  readonly publisher: (number: number) => string;
}

/** The numbers after a claim; each leads to its source in the list below. */
export function SourceMarkers({ numbers, onSource, publisher }: MarkersProps) {
  const { t } = useI18n();
  return (
    <span class="markers">
      {[...numbers]
        .sort((a, b) => a - b)
        .map((number) => (
          <button
            key={number}
            type="button"
            class="marker"
            aria-label={t('sources.marker', { number, publisher: publisher(number) })}
            onClick={() => onSource(number)}
          >
            {number}
          </button>
        ))}
    </span>
  );
}

function Source({ source }: { readonly source: SourceView }) {
  const { t, tOr, date } = useI18n();
  const { publisher, via, genre, authors, title, titleIsOurs, url, dateBasis, waybackUrl, archivedUrl } =
    source;
  const part = tOr(`sources.read.${source.read}`, 'sources.read.excerpt');
  return (
    <li value={source.number} tabIndex={-1} data-source={source.number}>
      <span lang={RECORD_LANGUAGE}>
        <b>{publisher}</b>
        {authors.length > 0 && `, ${authors.join(', ')}`}
        {': '}
        <OutLink href={url}>{titleIsOurs ? title : `“${title}”`}</OutLink>
      </span>
      {titleIsOurs && ` (${t('sources.titleIsOurs')})`}
      <span class="about">
        {genre !== undefined && `${tOr(`genre.${genre}`, 'genre.other')} · `}
        {date(source.date)}
        {via !== undefined && ` · ${t('sources.via', { via })}`} · {t('sources.read', { part })} ·{' '}
        <OutLink href={waybackUrl}>{t('sources.wayback')}</OutLink>
        {archivedUrl !== undefined && (
          <>
            {' · '}
            <OutLink href={archivedUrl}>{t('sources.archived')}</OutLink>
          </>
        )}
      </span>
      {dateBasis !== undefined && (
        <span class="about">
          {t('sources.dateBasis')} <span lang={RECORD_LANGUAGE}>{dateBasis}</span>
        </span>
      )}
    </li>
  );
}

interface SourcesProps {
  readonly sources: readonly SourceView[];
  /** Day of the last check, as in the dataset. */
  readonly checkedOn: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** A matter's sources. They stand folded below the claims, whose numbers open them. */
export function Sources({ sources, checkedOn, isOpen, onToggle }: SourcesProps) {
  const { t, date } = useI18n();
  return (
    <details class="sources" open={isOpen} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
      <summary>
        {t('sources.count', { count: sources.length })}
        {' · '}
        {t('sources.checked', { date: date(checkedOn) })}
      </summary>
      <ol>
        {sources.map((source) => (
          <Source key={source.id} source={source} />
        ))}
      </ol>
    </details>
  );
}
