import { testCases } from './cases.ts';

testCases('longer names guard shorter ones', [
  { text: 'New Fairfield police counted ducks.', why: 'New Fairfield is another town' },
  { text: 'North Haven police counted ducks.', why: 'North Haven is not East Haven' },
  { text: 'Windsor Locks police counted ducks.', why: 'Windsor Locks is not Windsor' },
  { text: 'East Windsor police and South Windsor police counted ducks.', why: 'neither is Windsor' },
  { text: 'New Hartford police counted ducks.', why: 'New Hartford is not Hartford' },
  { text: '[West Hartford police](west-hartford-pd) counted ducks.', why: 'West Hartford and not Hartford' },
  { text: '[East Hartford police](east-hartford-pd) counted ducks.', why: 'East Hartford and not Hartford' },
  { text: '[East Haven police](east-haven-pd) counted ducks.', why: 'East Haven and not Haven' },
  { text: '[New Britain police](new-britain-pd) counted ducks.', why: 'New Britain, not Britain' },
  { text: '[New Milford police](new-milford-pd) counted ducks.', why: 'New Milford and not Milford' },
  { text: '[Groton Long Point police](groton-long-point-pd) counted ducks.', why: 'a name of three words' },
  { text: 'Groton police counted ducks.', why: 'Groton is not Groton Long Point' },
  { text: 'Police in New Fairfield and North Haven counted ducks.', why: 'after the head' },
  { text: 'Police in Windsor Locks, New Hartford and [Norwalk](norwalk-pd) met.', why: 'inside a list' },
  { text: '[WEST HARTFORD POLICE](west-hartford-pd) COUNT DUCKS', why: 'in capitals' },
  { text: 'NEW FAIRFIELD POLICE COUNT DUCKS', why: 'in capitals' },
  { text: '[West\u00a0Hartford police](west-hartford-pd) counted ducks.', why: 'a no-break space inside' },
]);

testCases('names of other things', [
  { text: 'Fairfield University police counted ducks.', why: 'a university of the town’s name' },
  { text: 'Fairfield County police counted ducks.', why: 'a county' },
  { text: 'Officers on Trumbull Street counted ducks.', why: 'a street' },
  { text: 'Police on Norwalk Avenue counted ducks.', why: 'an avenue' },
  { text: 'Royal Enfield officers of the factory counted motorcycles.', why: 'a make of motorcycle' },
  { text: 'Police in Stratford-upon-Avon counted swans.', why: 'Shakespeare’s town' },
  { text: 'Norwalk Hospital police detail ended.', why: 'a hospital' },
  { text: 'Jane Trumbull, an officer of the club, sang.', why: 'a surname' },
  { text: 'The Hartford Courant asked police for a list.', why: 'a newspaper' },
  { text: 'Norovirus, once Norwalk virus, closed a kitchen; officers ate elsewhere.', why: 'a virus' },
]);
