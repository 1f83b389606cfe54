/**
 * Which words each rule of the grammar starts from. One look-up a word; a rule then visits only its own words.
 * Two tests keep this table and the rules in step.
 */

export const POLICE = 1;
export const GROUP = 2;
export const STATE_BODY = 4;
export const SCHOOL = 8;
export const SPANISH = 16;
export const TOPIC = 32;
export const UNIVERSITY = 64;

const ROLES = new Map<string, number>();

function give(role: number, list: string): void {
  for (const word of list.split(' ')) ROLES.set(word, (ROLES.get(word) ?? 0) | role);
}

give(
  POLICE | TOPIC,
  'police cop cops officer officers detective detectives policeman policemen policewoman policewomen patrolman patrolmen patrol swat sergeant lieutenant sgt lt',
);
give(
  POLICE,
  'pd p.d chief chiefs department departments k-9 k9 board finest force security constable constables sergeants lieutenants det capt captain cpl corporal ptl ofc oficiales agentes',
);
give(GROUP, 'agencies departments forces entities');
give(
  STATE_BODY,
  'state troop troops trooper troopers department dept departamento commissioner attorney attorneys judicial airport',
);
give(SCHOOL, 'public board school superintendent schools');
give(
  SPANISH,
  'policía policia policías policias agentes agente oficiales oficial detectives jefe jefa escuelas junta distrito fiscal procurador procuradora rama poder autoridad',
);
give(
  TOPIC,
  'policía policia patrols cruiser cruisers arrest arrested arrests precinct troopers law-enforcement policing enforcement university campus',
);
give(TOPIC, 'fire firefighter firefighters firehouse blaze ladder');
give(TOPIC, 'scout scouts scouting scoutmaster brownies webelos');
give(
  TOPIC,
  'basketball football soccer baseball softball hockey lacrosse volleyball huskies coach coaches game games season ncaa tournament quarterback touchdown goalie playoffs playoff roster recruit athletic athletics championship team inning innings league',
);
give(UNIVERSITY, 'university college state');

/** @returns the roles of a word in lower case, as bits; 0 for most words */
export function roleOf(low: string): number {
  return ROLES.get(low) ?? 0;
}
