import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../lib/i18n/index.ts';
import { RecordSign } from './icons.tsx';
import { useI18n } from './language.ts';

interface StepProps {
  readonly title: MessageKey;
  readonly text: MessageKey;
  /** A drawing of what the text says; the text says all of it. */
  readonly children: ComponentChildren;
}

function Step({ title, text, children }: StepProps) {
  const { t } = useI18n();
  return (
    <li>
      <div class="picture" aria-hidden="true">
        {children}
      </div>
      <h2>{t(title)}</h2>
      <p>{t(text)}</p>
    </li>
  );
}

function MarkPicture() {
  const { t } = useI18n();
  const [words, ...rest] = t('welcome.sample').split(/(?<=police|policía de Hartwell) /);
  return (
    <p class="newsprint">
      <span class="mark">{words}</span> {rest.join(' ')}
    </p>
  );
}

function CardPicture() {
  const { t } = useI18n();
  const labels: readonly MessageKey[] = ['matter.alleged', 'matter.answered.agency', 'matter.next'];
  return (
    <div class="mini">
      {labels.map((label) => (
        <div key={label}>
          <b>{t(label)}</b>
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}

function QuietPicture() {
  const { t } = useI18n();
  return (
    <div class="mini menu">
      <span>{t('off.mute')}</span>
      <span>{t('off.site')}</span>
      <span>{t('off.everywhere')}</span>
    </div>
  );
}

interface WelcomeProps {
  /** The keys that open the list, as the browser writes them; empty where none are set. */
  readonly keys: string;
  readonly onSettings: () => void;
}

/** What is shown once, after the installation: what it does, what it does not do, and how to silence it. */
export function WelcomeView({ keys, onSettings }: WelcomeProps) {
  const { t } = useI18n();
  return (
    <main class="page welcome">
      <h1>
        <RecordSign size={30} /> {t('welcome.title')}
      </h1>
      <p class="lead">{t('welcome.lead')}</p>
      <ol class="steps">
        <Step title="welcome.mark" text="welcome.markText">
          <MarkPicture />
        </Step>
        <Step title="welcome.card" text="welcome.cardText">
          <CardPicture />
        </Step>
        <Step title="welcome.quiet" text="welcome.quietText">
          <QuietPicture />
        </Step>
      </ol>
      <section aria-labelledby="not">
        <h2 id="not">{t('welcome.not')}</h2>
        <p>{t('welcome.notText')}</p>
        {keys !== '' && <p>{t('welcome.keys', { keys })}</p>}
      </section>
      <p class="act">
        <button type="button" class="primary" onClick={onSettings}>
          {t('popup.settings')}
        </button>
      </p>
      <p class="small">{t('welcome.sampleNote')}</p>
    </main>
  );
}
