import { testCases } from './cases.ts';

testCases('a town’s police by a head word after its name', [
  { text: '[Wethersfield police](wethersfield-pd) closed the road.', why: 'the plainest form' },
  { text: 'A call reached the [Fairfield Police Department](fairfield-pd) at noon.', why: 'the full name' },
  { text: '[Norwalk PD](norwalk-pd) shared a photo of the bridge.', why: 'an abbreviation of the head' },
  { text: 'The [Stamford Police Dept.](stamford-pd) moved in May.', why: 'an abbreviated department' },
  { text: 'Ask the [Danbury P.D.](danbury-pd) for a form.', why: 'the abbreviation with stops' },
  { text: '[Trumbull cops](trumbull-pd) found the goat.', why: 'a colloquial head' },
  { text: 'A [Stratford police officer](stratford-pd) held the door.', why: 'an officer as such' },
  { text: '[Hamden officers](hamden-pd) counted bicycles.', why: 'officers without "police"' },
  { text: 'Two [Meriden detectives](meriden-pd) drove north.', why: 'detectives' },
  { text: 'The lost dog met a [Waterbury patrolman](waterbury-pd).', why: 'an older word for an officer' },
  { text: '[Norwalk Police Chief Quentin Testwell](norwalk-pd) spoke first.', why: 'the chief with a name' },
  { text: '[Norwalk police spokeswoman](norwalk-pd) Ida Sample declined.', why: 'a spokeswoman' },
  { text: 'A [Bridgeport police cruiser](bridgeport-pd) stood outside.', why: 'a thing of the department' },
  { text: 'The [Manchester police K-9](manchester-pd) retired.', why: 'its dog' },
  { text: 'Meet at [Ansonia police headquarters](ansonia-pd).', why: 'its headquarters' },
  { text: 'Photo: [Westport Police Department](westport-pd)', why: 'a photo credit' },
  { text: 'Former [Berlin police](berlin-pd) Sgt. Otto Mock bakes bread.', why: 'a former officer counts' },
  {
    text: 'A retired [Cromwell police](cromwell-pd) officer teaches chess.',
    why: 'a retired officer counts',
  },
]);

testCases('possessives', [
  {
    text: 'Wethersfield schools closed; [Wethersfield’s chief](wethersfield-pd) told police families.',
    why: 'the town’s chief',
  },
  { text: '[Enfield’s top officer](enfield-pd) spoke to reporters.', why: 'a circumlocution for the chief' },
  { text: "[Norwalk's police force](norwalk-pd) is hiring.", why: 'a straight apostrophe' },
  { text: '[Norwalk’s new police chief](norwalk-pd) starts Monday.', why: 'a word between name and head' },
  {
    text: 'Police from three towns raced, and [Stamford’s finest](~stamford-pd) came third.',
    why: 'a set phrase, which may be no more than possible',
  },
  { text: 'The [Canton police chief’s](canton-pd) letter was short.', why: 'the head itself is possessive' },
]);

testCases('a head word before the name', [
  { text: '[Police in Norwalk](norwalk-pd) closed the bridge.', why: 'police in X' },
  { text: '[Officers from Norwalk](norwalk-pd) helped.', why: 'officers from X' },
  { text: 'The [police department in Windsor](windsor-pd) bought bikes.', why: 'department in X' },
  { text: 'The [chief of police in Wilton](wilton-pd) wrote back.', why: 'chief of police in X' },
  { text: '[Police Chief Ada Testwell of Trumbull](trumbull-pd) agreed.', why: 'a person of a place' },
  {
    text: 'The [police department of the town of Hamden](hamden-pd) moved.',
    why: '"town of" is not the name',
  },
]);

testCases('headlines', [
  { text: '[Norwalk Police](norwalk-pd) Find Missing Tortoise', why: 'Title Case' },
  { text: '[NORWALK POLICE](norwalk-pd) FIND MISSING TORTOISE', why: 'ALL CAPS' },
  {
    text: '[Wethersfield Police Chief](wethersfield-pd) Retires After 30 Years',
    why: 'Title Case with the chief',
  },
  {
    text: '[Enfield](enfield-pd) and [Wethersfield Police](wethersfield-pd) Share a Boat',
    why: 'a list in Title Case',
  },
  {
    text: '[ENFIELD](enfield-pd) AND [WETHERSFIELD POLICE](wethersfield-pd) SHARE A BOAT',
    why: 'a list in capitals',
  },
  {
    text: '[Enfield](enfield-pd) And [Wethersfield Police](wethersfield-pd) Share A Boat',
    why: 'a list where "And" is capitalised',
  },
  {
    text: '[ENFIELD](enfield-pd), [NORWALK](norwalk-pd) AND [DANBURY POLICE](danbury-pd) SHARE A BOAT',
    why: 'a list of three in capitals',
  },
  {
    text: '[POLICE IN ENFIELD](enfield-pd) AND [NORWALK](norwalk-pd) SHARE A BOAT',
    why: 'a list in capitals after its head',
  },
  { text: 'Tortoise found: [Norwalk police](norwalk-pd)', why: 'attribution at the end' },
  {
    text: 'thanks to [wethersfield police](wethersfield-pd) for the help today',
    why: 'a reader’s comment without capitals',
  },
]);

testCases('the state beside the name', [
  { text: '[Norwalk, Conn., police](norwalk-pd) said so.', why: 'AP style' },
  { text: '[Norwalk, CT, police](norwalk-pd) said so.', why: 'postal code' },
  { text: '[Norwalk, Connecticut, police](norwalk-pd) said so.', why: 'written out' },
  { text: '[Norwalk (Conn.) police](norwalk-pd) said so.', why: 'in brackets' },
  { text: '[Police in Norwalk, Connecticut](norwalk-pd), said so.', why: 'after the head' },
]);

testCases('the town without its police', [
  { text: 'Norwalk opened a skating rink.', why: 'the bare town is no agency' },
  { text: 'Norwalk firefighters and the Norwalk Fire Department came.', why: 'firefighters' },
  { text: 'The Fairfield fire chief thanked the crew of Fairfield Engine 2.', why: 'a fire chief' },
  { text: 'Snow will reach Stamford and Danbury at noon.', why: 'weather' },
  { text: 'Norwalk High School won; police were not called.', why: 'a single school' },
  { text: 'Norwalk Public Works plows at night.', why: 'public works' },
  { text: 'Police said Norwalk would be warm.', why: 'police and a town that are not joined' },
  { text: 'The chief of staff in Norwalk resigned.', why: 'another kind of chief' },
  { text: 'Norwalk’s chief executive spoke of profits.', why: 'a chief executive' },
  { text: 'Norwalk’s chief complaint is noise.', why: 'chief as an adjective' },
]);
