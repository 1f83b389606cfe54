import { useState } from 'preact/hooks';
import { type Citation, citeMatter } from '../lib/domain/citation.ts';
import type { AgencyRecord, MatterView } from '../lib/domain/view.ts';
import { CopyIcon } from './icons.tsx';
import { useI18n } from './language.ts';

interface CopyProps {
  readonly record: AgencyRecord;
  readonly matter: MatterView;
  /** @returns whether the citation is on the clipboard now */
  readonly onCopy: (citation: Citation) => Promise<boolean>;
}

type State = 'ready' | 'copied' | 'failed';

/** Copies a whole matter with its citation. Where the browser refuses, the text stands there to be selected. */
export function CopyButton({ record, matter, onCopy }: CopyProps) {
  const { t, locale } = useI18n();
  const [state, setState] = useState<State>('ready');
  const copy = async () =>
    setState((await onCopy(citeMatter(record, matter, { locale }))) ? 'copied' : 'failed');
  return (
    <>
      <button type="button" class="primary" onClick={() => void copy()}>
        <CopyIcon /> {t('matter.copy')}
      </button>
      <span role="status" class="said">
        {state === 'copied' && t('matter.copied')}
        {state === 'failed' && t('matter.copyFailed')}
      </span>
      {state === 'failed' && (
        <textarea readOnly rows={6} aria-label={t('matter.copy')}>
          {citeMatter(record, matter, { locale }).text}
        </textarea>
      )}
    </>
  );
}
