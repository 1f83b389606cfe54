import { testCases } from './cases.ts';

const CONNECTICUT = 'www.ctmirror.org';

testCases('state police', [
  { text: '[Connecticut State Police](connecticut-state-police) closed the ramp.', why: 'the full name' },
  { text: 'A [Connecticut state trooper](connecticut-state-police) closed the ramp.', why: 'a trooper' },
  {
    text: '[State police](connecticut-state-police) closed the ramp in Norwich.',
    host: CONNECTICUT,
    why: 'in a Connecticut story',
  },
  {
    text: '[Troop K](connecticut-state-police) of the [Connecticut State Police](connecticut-state-police) moved.',
    why: 'a lettered troop',
  },
  {
    text: 'The Massachusetts State Police closed the ramp.',
    host: CONNECTICUT,
    why: 'another state’s, on a Connecticut site too',
  },
  { text: 'New York State Police and Vermont state troopers met.', why: 'other states’' },
  { text: 'New York and [Connecticut state police](connecticut-state-police) met.', why: 'a list of states' },
  {
    text: 'ALBANY, N.Y. — State police closed the ramp. New York is cold.',
    why: 'the state of the text is another',
  },
  { text: 'The scouts of Troop K camped in Norwich, Connecticut.', why: 'scouts have troops too' },
  { text: 'The state police union endorsed a candidate in Connecticut.', why: 'the union is not the police' },
]);

testCases('departments', [
  {
    text: 'The [Connecticut Department of Correction](ct-department-of-correction) bought beds.',
    why: 'the full name',
  },
  {
    text: 'The [state Department of Correction](ct-department-of-correction) bought beds in Cheshire, Conn.',
    why: '"state" before it',
  },
  {
    text: 'The [Department of Correction](ct-department-of-correction) bought beds.',
    host: CONNECTICUT,
    why: 'in a Connecticut story',
  },
  { text: 'The [Connecticut Department of Children and Families](ct-dcf) hired.', why: 'a name with "and"' },
  {
    text: 'The [state Department of Children & Families](ct-dcf) hired in Hartford, Conn.',
    why: 'with an ampersand',
  },
  {
    text: 'The [Connecticut Department of Transportation](ct-department-of-transportation) paved.',
    why: 'roads',
  },
  { text: '[ConnDOT](ct-department-of-transportation) paved.', why: 'initials that hold the state' },
  { text: '[CTDOT](ct-department-of-transportation) paved.', why: 'initials that hold the state' },
  {
    text: 'Connecticut’s [correction commissioner](ct-department-of-correction) spoke.',
    why: 'the office-holder',
  },
  { text: 'The Rhode Island Department of Transportation paved.', why: 'another state’s' },
  { text: 'The U.S. Department of Transportation paved.', host: CONNECTICUT, why: 'the federal one' },
  { text: 'The New York City Department of Correction bought beds.', why: 'a city’s' },
  { text: 'The Florida Department of Children and Families hired.', why: 'another state’s' },
  { text: 'The Department of Public Works in Norwalk paved.', why: 'a department not on record' },
  { text: 'The department of physics at a Connecticut college moved.', why: 'a college’s department' },
]);

testCases('attorney general, courts, authorities', [
  {
    text: '[Connecticut Attorney General](ct-attorney-general) Quill Testwell sued.',
    why: 'the office-holder with the title',
  },
  { text: 'The [Connecticut attorney general’s office](ct-attorney-general) sued.', why: 'the office' },
  {
    text: '[Attorney General](ct-attorney-general) Quill Testwell sued.',
    host: CONNECTICUT,
    why: 'in a Connecticut story',
  },
  { text: 'U.S. Attorney General Quill Testwell sued in Connecticut.', why: 'the federal one' },
  { text: 'New York Attorney General Quill Testwell sued.', host: CONNECTICUT, why: 'another state’s' },
  { text: 'Former Ohio attorney general Ada Mock sued.', why: 'another state’s' },
  { text: 'The [Connecticut Judicial Branch](ct-judicial-branch) bought chairs.', why: 'as an institution' },
  {
    text: 'He was arraigned in Superior Court in Stamford, Connecticut.',
    why: 'a court where somebody is arraigned',
  },
  {
    text: 'The legislative and judicial branches of government differ.',
    why: 'the idea, not the institution',
  },
  {
    text: 'The [Connecticut Airport Authority](connecticut-airport-authority) bought plows.',
    why: 'the full name',
  },
  { text: 'The Rhode Island Airport Authority bought plows.', why: 'another state’s' },
  { text: 'The Massachusetts Port Authority bought plows.', host: CONNECTICUT, why: 'another body' },
]);
