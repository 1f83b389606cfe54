import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../lib/i18n/index.ts';
import { useI18n } from './language.ts';

interface SectionProps {
  readonly title: MessageKey;
  readonly children: ComponentChildren;
}

/** A part of the options page under its heading. */
export function Section({ title, children }: SectionProps) {
  const { t } = useI18n();
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{t(title)}</h2>
      {children}
    </section>
  );
}
