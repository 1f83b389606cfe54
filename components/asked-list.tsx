import { AgencyItems, type ListedAgency } from './agency-list.tsx';
import { Header } from './header.tsx';
import { useI18n } from './language.ts';

interface AskedProps {
  /** The words that the reader has selected. */
  readonly words: string;
  readonly agencies: readonly ListedAgency[];
  readonly onOpen: (agency: string) => void;
  readonly onClose: () => void;
}

/** What is on record about selected words: agencies to choose from, or the word that there is none. */
export function AskedList({ words, agencies, onOpen, onClose }: AskedProps) {
  const { t } = useI18n();
  return (
    <>
      <Header titleId="on-record-title" title={t('asked.title', { words })} onClose={onClose} />
      <div class="scroll" tabIndex={-1}>
        {agencies.length === 0 && <p class="empty">{t('asked.none')}</p>}
        <AgencyItems agencies={agencies} onOpen={onOpen} />
      </div>
    </>
  );
}
