/** What the page tests share: pages to read, and a stand-in for detection that knows two invented names. */

import { afterEach } from 'vitest';
import type { LookupReply } from '../../lib/domain/lookup.ts';
import type { Mention } from '../../lib/domain/mention.ts';
import type { Detector, DetectorSource, ReaderReply } from '../../lib/page/contracts.ts';
import { readRuns } from '../../lib/page/read.ts';
import type { TextRun } from '../../lib/page/text-run.ts';

afterEach(() => {
  document.body.innerHTML = '';
  document.head.querySelectorAll('style').forEach((style) => {
    style.remove();
  });
});

/** Puts HTML into the page's body. */
export function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

/** @returns the runs under an element, as the page script reads them */
export function runsOf(root: Element): TextRun<unknown>[] {
  return [...readRuns<unknown>(root, () => undefined)].filter((run) => run !== null);
}

export const textsOf = (html: string): string[] => runsOf(page(html)).map(({ text }) => text.trim());

const NAME = /(Hartwell|Oakenby)\s+police/g;

interface StandInParse {
  readonly finds: readonly { readonly start: number; readonly end: number; readonly town: string }[];
}

/** Detection in a few lines: "Hartwell police" and "Oakenby police", and nothing else. */
export function standIn(onParse: (text: string) => void = () => undefined): DetectorSource<StandInParse> {
  const lookupRequest = ({ finds }: StandInParse) =>
    finds.length === 0
      ? null
      : { candidates: finds.map(({ town }) => ({ key: town, kind: 'police' as const })), places: [] };
  const detector: Detector<StandInParse> = {
    parse(text) {
      onParse(text);
      return {
        finds: [...text.matchAll(NAME)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          town: match[1]!.toLowerCase(),
        })),
      };
    },
    joinParses: (parts) => ({
      finds: parts.flatMap(({ parse, offset }) =>
        parse.finds.map(({ start, end, town }) => ({ start: start + offset, end: end + offset, town })),
      ),
    }),
    firstRequest: (parses) => lookupRequest({ finds: parses.flatMap(({ finds }) => finds) }),
    hasPoliceInitials: () => false,
    prepare: () => undefined,
    lookupRequest,
    resolve: ({ finds }) => ({
      references: [],
      mentions: finds.map(
        ({ start, end, town }): Mention => ({
          start,
          end,
          agency: `${town}-pd`,
          certainty: 'sure',
          why: { words: town, rule: 'stand-in', supporting: [], against: [] },
        }),
      ),
    }),
  };
  return { mayNameAgency: (text) => text.includes('police'), load: async () => detector };
}

const owner = (town: string) => [{ id: `${town}-pd`, kind: 'municipal-police', region: 'US-CT' }] as const;

const REPLY: LookupReply = {
  version: '1',
  owners: { 'police:hartwell': owner('hartwell'), 'police:oakenby': owner('oakenby') },
  places: {},
  home: null,
};

export const ANSWER: ReaderReply = { version: '1', reply: REPLY, silent: [], marks: 'every' };

/** Waits until a condition holds. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  const end = performance.now() + 4000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Long enough for a reading that should not happen to have happened. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 600));
