/** Words that make a name of a place something else, or something in it. */

/** Words after a place's name in the name of something that stands in it. */
export const OF_PLACE = new Set(
  'superior court courthouse sheriff jail prosecutor coroner attorney commissioner executive examiner deputies deputy detectives historical society museum garden symphony orchestra rotary elementary middle magnet green senior community club chapter zoning planning selectmen probate hospital university college police department city town council mayor school schools high board fire county officials residents airport library general memorial medical center district public housing authority chamber commerce journal herald times gazette reflector beacon news post tribune star day hour advocate mall train station fairgrounds city-county hall harbor waterfront'.split(
    ' ',
  ),
);

/** Single words that gazetteers know as places somewhere and news uses otherwise. */
export const NO_PLACE = new Set(
  'university college police council lake park post haven freedom hope union cove center officer chief church mobile reading bath nice lebanon-based orange council board street road north south east west city town county state hospital station beach river mayor district almond oliver lincoln-era friendship independence summit eagle valley field hall bell price page king young green brown gray grant day may june august grace faith sandy victoria sydney charlotte florence madison jackson marion clay wells hill hills'.split(
    ' ',
  ),
);
