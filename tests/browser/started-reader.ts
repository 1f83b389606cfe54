/** A page script that has been started, with a background that writes down what it hears. */

import { afterEach } from 'vitest';
import type { Background, ReaderReply } from '../../lib/page/contracts.ts';
import { type Reader, startReader } from '../../lib/page/reader.ts';
import { ANSWER, standIn, until } from './support.ts';

export let reader: Reader<unknown> | undefined;

afterEach(() => {
  reader?.destroy();
  reader = undefined;
});

interface Run {
  readonly parsed: string[];
  readonly lookUps: string[][];
  readonly reports: string[][];
  answer: ReaderReply;
  /** How long the background takes to answer, in ms. */
  delay: number;
  isAlive: boolean;
}

export function start(): Run {
  const run: Run = { parsed: [], lookUps: [], reports: [], answer: ANSWER, delay: 0, isAlive: true };
  const background: Background = {
    async lookUp({ candidates }) {
      run.lookUps.push(candidates.map(({ key }) => key));
      const { answer, delay } = run;
      await new Promise((resolve) => setTimeout(resolve, delay));
      return answer;
    },
    async found(sure) {
      run.reports.push([...sure]);
    },
    isAlive: () => run.isAlive,
  };
  reader = startReader(
    standIn((text) => run.parsed.push(text)),
    background,
  ) as Reader<unknown>;
  return run;
}

/** The marked words, in the order of the page. */
export const marked = (): string[] =>
  (reader?.mentions ?? []).filter(({ isMarked }) => isMarked).map(({ range }) => String(range));

export const isMarked = (...words: string[]) =>
  until(() => marked().join('|') === words.join('|'), words.join('|'));
