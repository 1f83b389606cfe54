/** The order in which a matter's statements are shown, and what each is called. */

import type { Answer, Later, MatterView, StatementView } from '../lib/domain/view.ts';
import type { I18n, MessageKey } from '../lib/i18n/index.ts';

export type AllegedMatter = Extract<MatterView, { background: false }>;

/** Names of the entries that say that nothing was found; statements go by their own ids. */
export const NO_ANSWER = 'no-answer';
export const NOTHING_FURTHER = 'nothing-further';

export const answersOf = (answer: Answer): readonly StatementView[] =>
  answer.state === 'none-found' ? [] : answer.statements;

export const laterOnes = (later: Later): readonly StatementView[] =>
  later.state === 'found' ? later.statements : [];

/** The statements of a matter in the order of the rail. */
export function railOf(matter: MatterView): readonly StatementView[] {
  if (matter.background) return matter.statements;
  return [...matter.allegations, ...answersOf(matter.answer), ...laterOnes(matter.later)];
}

const isEarlier = ({ date }: StatementView, allegations: readonly StatementView[]): boolean =>
  date !== null &&
  allegations.length > 0 &&
  allegations.every((allegation) => allegation.date !== null && date < allegation.date);

function labelKey(statement: StatementView, matter: MatterView): MessageKey {
  const { kind, inAnswer, speaksFor = 'agency' } = statement;
  const allegations = matter.background ? [] : matter.allegations;
  switch (kind) {
    case 'allegation':
      // A further remark alleges nothing new, and stands with the context.
      return matter.context.includes(statement) ? 'matter.remarked' : 'matter.alleged';
    case 'response':
      if (inAnswer) return `matter.answered.${speaksFor}`;
      return `matter.${isEarlier(statement, allegations) ? 'earlier' : 'said'}.${speaksFor}`;
    case 'context':
      return 'matter.context';
    default:
      return inAnswer ? 'matter.next' : 'matter.before';
  }
}

/** What a statement is called on its matter's rail. The words carry no verdict. */
export const labelOf = (statement: StatementView, matter: MatterView, { t }: I18n): string =>
  t(labelKey(statement, matter));
