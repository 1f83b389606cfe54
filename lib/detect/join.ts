/** The blocks of one document as one parse. */

import { surroundingsOf } from './parse.ts';
import type { Cue, Found, Parse, Topic } from './types.ts';

/**
 * Joins the blocks of one document. Where no block has a find, nothing more is read.
 *
 * @param parts each block's parse and its UTF-16 offset in the document's text, in order
 */
export function joinParses(parts: readonly { readonly parse: Parse; readonly offset: number }[]): Parse {
  if (parts.every(({ parse }) => parse.found.length === 0)) return { text: '', found: [] };
  const pieces: string[] = [];
  const found: Found[] = [];
  const cues: Cue[] = [];
  const topics: Topic[] = [];
  let sentences = 0;
  let paragraphs = 0;
  let length = 0;
  for (const { parse, offset } of parts) {
    const around = surroundingsOf(parse);
    const shift = (at: number) => (at < 0 ? at : at + offset);
    const place = <T extends { start: number; end: number; sentence: number; paragraph: number }>(
      item: T,
    ): T => ({
      ...item,
      start: shift(item.start),
      end: shift(item.end),
      sentence: item.sentence + sentences,
      paragraph: item.paragraph + paragraphs,
    });
    pieces.push(' '.repeat(Math.max(0, offset - length)), parse.text);
    length = offset + parse.text.length;
    for (const one of parse.found) {
      const readings = one.readings.map((reading) => ({
        ...reading,
        start: shift(reading.start),
        end: shift(reading.end),
      }));
      found.push({ ...place(one), readings });
    }
    for (const cue of around.cues) cues.push(place(cue));
    for (const topic of around.topics) topics.push(place(topic));
    sentences += around.sentences;
    paragraphs += around.paragraphs;
  }
  return { text: pieces.join(''), found, surroundings: { cues, topics, sentences, paragraphs } };
}
