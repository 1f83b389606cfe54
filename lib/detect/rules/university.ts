/** A university as a body: trustees, officials, spokesmen, settlements. Its police are the police rule's. */

import { nameKey } from '../../domain/key.ts';
import { UNIVERSITY } from '../roles.ts';
import { runEndingAt } from '../runs.ts';
import type { Token } from '../tokens.ts';
import { type Finder, follows, propose } from './finder.ts';

const NAME_WORD = /^(university|college|state)$/;
/** SCSU, NYU, UConn, UMass. */
const INITIALS = /^(?:[A-Z]{2,4}U|U[A-Z][a-z]+|U[A-Z]{3,5})$/;

const BODY =
  /^(trustees|trustee|officials|official|administrators|administrator|administration|spokesman|spokeswoman|spokesperson|president|provost|leaders|chancellor|board|attorneys|lawyers|counsel|settlement|leadership|regents)$/;
const ACTS =
  /^(agreed|settled|paid|denied|apologized|sued|appealed|announced|said|says|declined|acknowledged|approved|adopted|pledged|defended|responded|argued|argues|reinstated|agrees|settles|apologizes|pays|denies|raises|raised|approves|announces|plans|adopts|must|to|anunció|anuncio|dijo|acordó|acordo|aprobó|pagará)$/;
/** What a university’s teams will do; whatever else it will do, it does as a body. */
const PLAYS =
  /^(play|host|face|meet|visit|travel|open|start|lose|win|beat|try|look|need|be|have|take|get|go|return|bring|not|also|still|now|likely|defend|finish|rely|miss)$/;
const BODY_BEFORE =
  /^(spokesman|spokeswoman|spokesperson|trustees|officials|administrators|president|provost|leaders|lawsuit|suit|settlement|complaint|counsel|lawyers|attorneys|board|portavoz|claims|case)$/;
const MADE_BY = /^(policy|statement|decision|rule|announcement|settlement)$/;
const LINKS = /^(for|from|at|of|with|against|de)$/;

/** Cheap test before the run is read: a university's word, initials, or a word after "of". */
function mayEndUniversity(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.role & UNIVERSITY) return true;
  for (let back = 1; back <= 4 && tokens[at - back]; back += 1) {
    const low = tokens[at - back]!.low;
    if (low === 'of' || low === 'de') return /^universi/.test(tokens[at - back - 1]?.low ?? '');
    if (!tokens[at - back]!.cap) break;
  }
  return token.text.length > 2 && token.text.length < 7 && INITIALS.test(token.text);
}

/** Names that look like a university's, with the span of tokens. */
function universityEndingAt(tokens: readonly Token[], at: number): { from: number; to: number } | undefined {
  const token = tokens[at]!;
  if (!token.cap) return undefined;
  const run = runEndingAt(tokens, at);
  if (!run) return undefined;
  for (let from = run.from; from <= at; from += 1) {
    const words = tokens.slice(from, at + 1);
    const isOf =
      /^(university|universidad)$/.test(words[0]!.low) &&
      /^(of|de)$/.test(words[1]?.low ?? '') &&
      words.length > 2;
    if (isOf) return { from, to: at };
  }
  if (NAME_WORD.test(token.low) && run.from < at) {
    let from = run.from;
    while (from < at && /^(the|a|former|when|at|for|spokesman|president|by)$/.test(tokens[from]!.low))
      from += 1;
    return { from, to: at };
  }
  return INITIALS.test(token.text) ? { from: at, to: at } : undefined;
}

const BETWEEN = /^(board|of|interim|former|then|vice|associate|deputy|campus|university)$/;

/** "UConn board of trustees", "UConn spokeswoman": the last token of the office after the name. */
function officeAfter(tokens: readonly Token[], to: number): number | undefined {
  let last: number | undefined;
  for (let at = to + 1; at <= to + 4 && follows(tokens, at); at += 1) {
    if (BODY.test(tokens[at]!.low)) last = at;
    else if (!BETWEEN.test(tokens[at]!.low)) break;
  }
  return last;
}

/** "UConn said", "UConn has agreed", "UConn will pay"; not "UConn will play". */
function actsAfter(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]!.possessive || !follows(tokens, to + 1) || tokens[to + 1]!.cap) return false;
  const verb = tokens[to + 1]!.low;
  const second = tokens[to + 2]?.low;
  if (/^(has|had)$/.test(verb)) return second !== undefined && ACTS.test(second);
  if (/^(will|would|must|should|can|may)$/.test(verb)) return second !== undefined && !PLAYS.test(second);
  return ACTS.test(verb);
}

/** "a spokesman for the University of Connecticut", "a lawsuit against UConn", "a policy by UConn". */
function spokenForBefore(tokens: readonly Token[], from: number): boolean {
  const link = tokens[from - 1]?.low === 'the' ? from - 2 : from - 1;
  const noun = tokens[link - 1];
  if (!noun || noun.possessive || noun.sentence !== tokens[from]!.sentence) return false;
  if (tokens[link]!.low === 'by') return MADE_BY.test(noun.low);
  return LINKS.test(tokens[link]!.low) && BODY_BEFORE.test(noun.low);
}

/** @returns the last token to mark, if the words around a university's name speak of it as a body that acts */
function actsAsBody(tokens: readonly Token[], from: number, to: number): number | undefined {
  const office = officeAfter(tokens, to);
  if (office !== undefined) return office;
  const isObject = /^(at|of|from|in|by|with|to|for|against|near|and)$/.test(tokens[from - 1]?.low ?? '');
  return (actsAfter(tokens, to) && !isObject) || spokenForBefore(tokens, from) ? to : undefined;
}

/** Finds universities spoken of as bodies; linear. */
export function findUniversities(finder: Finder): void {
  const { tokens } = finder;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!tokens[at]!.cap || !mayEndUniversity(tokens, at)) continue;
    const span = universityEndingAt(tokens, at);
    if (!span) continue;
    const next = tokens[at + 1];
    if (next?.cap && follows(tokens, at + 1) && /^(university|college|of)$/.test(next.low)) continue;
    const name = tokens
      .slice(span.from, span.to + 1)
      .map((token) => token.text)
      .join(' ');
    const readings = [
      {
        key: nameKey(name),
        start: tokens[span.from]!.start,
        end: tokens[span.to]!.end,
        fit: 'whole' as const,
      },
    ];
    propose(finder, { kind: 'police', rule: 'university-named', readings, need: 'named-only', to: span.to });
    const body = actsAsBody(tokens, span.from, span.to);
    if (body === undefined) continue;
    propose(finder, {
      kind: 'university',
      rule: 'university-as-body',
      readings,
      need: 'body',
      to: body,
    });
  }
}
