/** Spanish: "la policía de Norwalk y Stamford", "Departamento de Policía de Fairfield", "Escuelas Públicas de Hartford". */

import type { HeadClass } from '../../domain/lookup.ts';
import { SPANISH } from '../roles.ts';
import { stateAt } from '../runs.ts';
import { type Finder, follows, listStartingAt, memberReadings, propose, skipArticles } from './finder.ts';

const POLICE = /^(policía|policia|policías|policias)$/;
const OFFICERS = /^(agentes|agente|oficiales|oficial|detectives|jefe|jefa)$/;
const SKIP =
  /^(municipal|local|la|del|de|policía|policia|los|públicas|publicas|educación|educacion|escolar)$/;

/** Last token of a Spanish head that starts at `at`, with its class. */
function headAt(finder: Finder, at: number): { kind: HeadClass; to: number } | undefined {
  const { tokens } = finder;
  const low = tokens[at]!.low;
  const next = follows(tokens, at + 1) ? tokens[at + 1]!.low : '';
  const third = follows(tokens, at + 2) ? tokens[at + 2]!.low : '';
  if (POLICE.test(low) && next === 'estatal') return { kind: 'state-police', to: at + 1 };
  if (POLICE.test(low)) return { kind: 'police', to: next === 'municipal' || next === 'local' ? at + 1 : at };
  if (OFFICERS.test(low) && next === 'de' && third !== 'la' && !POLICE.test(third))
    return { kind: 'police', to: at };
  if (low === 'escuelas' && /^p[uú]blicas$/.test(next)) return { kind: 'schools', to: at + 1 };
  if (low === 'junta' && next === 'de' && /^educaci[oó]n$/.test(third))
    return { kind: 'schools', to: at + 2 };
  if (low === 'distrito' && next === 'escolar') return { kind: 'schools', to: at + 1 };
  return undefined;
}

/** "Policía Estatal de Connecticut", "la policía estatal". */
function findStatePolice(finder: Finder, from: number, to: number): void {
  const { tokens } = finder;
  const state = /^de$/.test(tokens[to + 1]?.low ?? '') ? stateAt(tokens, to + 2) : undefined;
  propose(finder, {
    kind: 'state-police',
    rule: 'spanish-state-police',
    readings: [{ key: 'state police', start: tokens[from]!.start, end: tokens[to]!.end, fit: 'whole' }],
    region: state?.region,
    from,
    to: state?.to ?? to,
  });
}

/** Bodies of a state by their Spanish names; the names of its departments stand in their records. */
const STATE_BODIES: readonly (readonly [RegExp, HeadClass, string])[] = [
  [/^(fiscal|procurador|procuradora) general$/, 'office', 'attorney general'],
  [/^(rama|poder) judicial$/, 'court', 'judicial branch'],
  [/^autoridad (aeroportuaria|de aeropuertos|del aeropuerto)$/, 'authority', 'airport authority'],
];

function findStateBody(finder: Finder, at: number): void {
  const { tokens } = finder;
  for (const length of [2, 3]) {
    const words = tokens.slice(at, at + length);
    const phrase = words.map((token) => token.low).join(' ');
    const body = STATE_BODIES.find(([pattern]) => pattern.test(phrase));
    const last = at + length - 1;
    if (!body || !follows(tokens, last)) continue;
    const state = tokens[last + 1]?.low === 'de' ? stateAt(tokens, last + 2) : undefined;
    const readings = [
      { key: body[2], start: tokens[at]!.start, end: tokens[last]!.end, fit: 'whole' as const },
    ];
    propose(finder, {
      kind: body[1],
      rule: 'spanish-state-body',
      readings,
      region: state?.region,
      from: at,
      to: state?.to ?? last,
    });
  }
}

/** Finds Spanish names of police and school districts; state bodies have their Spanish names in their records. */
export function findSpanish(finder: Finder): void {
  const { tokens } = finder;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!(tokens[at]!.role & SPANISH)) continue;
    if (/^(fiscal|procuradora?|rama|poder|autoridad)$/.test(tokens[at]!.low)) findStateBody(finder, at);
    const head = headAt(finder, at);
    if (!head) continue;
    if (head.kind === 'state-police') {
      findStatePolice(finder, at, head.to);
      at = head.to;
      continue;
    }
    const preposition = tokens[head.to + 1];
    if (!preposition || !follows(tokens, head.to + 1) || !/^(de|del|en|of)$/.test(preposition.low)) continue;
    let start = head.to + 2;
    while (start < head.to + 6 && tokens[start] && !tokens[start]!.cap && SKIP.test(tokens[start]!.low))
      start += 1;
    listStartingAt(tokens, skipArticles(tokens, start)).forEach((name, order) => {
      propose(finder, {
        kind: head.kind,
        rule: head.kind === 'police' ? 'spanish-police' : 'spanish-schools',
        readings: memberReadings(tokens, name),
        region: name.region,
        ...(order ? {} : { from: at }),
      });
    });
    at = head.to;
  }
}
