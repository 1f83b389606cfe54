import { useState } from 'preact/hooks';
import type { Evidence, Why as Reasons } from '../lib/domain/mention.ts';
import type { MessageKey } from '../lib/i18n/index.ts';
import { regionName } from '../lib/i18n/regions.ts';
import { useI18n } from './language.ts';

interface EvidenceProps {
  readonly title: MessageKey;
  readonly evidence: readonly Evidence[];
}

function EvidenceList({ title, evidence }: EvidenceProps) {
  const { t, tOr, locale } = useI18n();
  if (evidence.length === 0) return null;
  return (
    <>
      <h4>{t(title)}</h4>
      <ul>
        {evidence.map(({ clue, words, region }) => (
          <li key={`${clue} ${words} ${region}`}>
            {t('why.evidence', { clue: tOr(`clue.${clue}`, 'clue.other'), words })} (
            {regionName(region, locale)})
          </li>
        ))}
      </ul>
    </>
  );
}

interface WhyProps {
  readonly why: Reasons;
  /** Whether the page itself reports what is on record. */
  readonly isReported: boolean;
  readonly onNotThis: () => void;
}

/** Why a mention is taken for this agency: the words, the rule, the evidence for and against the place. */
export function Why({ why, isReported, onNotThis }: WhyProps) {
  const { t, tOr } = useI18n();
  const [isWrong, setWrong] = useState(false);
  const report = () => {
    setWrong(true);
    onNotThis();
  };
  return (
    <section class="fold why" aria-label={t('why.title')}>
      <p>{t('why.words', { words: why.words, rule: tOr(`rule.${why.rule}`, 'rule.other') })}</p>
      <EvidenceList title="why.supporting" evidence={why.supporting} />
      <EvidenceList title="why.against" evidence={why.against} />
      {why.against.length === 0 && <p>{t('why.noPlace')}</p>}
      {isReported && <p>{t('why.lighter')}</p>}
      <p>{t('why.record')}</p>
      <p>{t('why.privacy')}</p>
      {isWrong ? (
        <p role="status">{t('why.notThisDone')}</p>
      ) : (
        <button type="button" class="plain" onClick={report}>
          {t('why.notThis')}
        </button>
      )}
    </section>
  );
}
