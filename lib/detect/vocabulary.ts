/** The closed classes of words that the grammar rests on. All in lower case, without final stop. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Words that a headline leaves in lower case, and that say nothing about its case. */
export const FUNCTION_WORDS = words(
  'a an the of in on for to and or nor at by with from as but is are was be been not no than via vs per over into after amid up off out this that its it his her their de la el los las del y e en para por con un una se al',
);

/** Written with a full stop that does not end the sentence. */
export const ABBREVIATIONS = words(
  'st mt ft lt sgt capt cpl det sr jr mr mrs ms dr rev gov sen rep gen col maj supt dept ave blvd rd hwy rte no co inc corp ltd univ atty asst dep d.a p.d u.s',
);

/** May stand between a place and its head word: "Norwalk's new police chief", "Enfield town police". */
export const MODIFIERS = words(
  'town city municipal local borough community acting interim deputy assistant assoc associate former ex longtime new newly-hired newly-appointed newly-promoted next incoming outgoing retired retiring veteran current own first top senior late then uniformed plainclothes off-duty on-duty patrol school lead chief female rookie young fellow district neighborhood public-safety bilingual undercover',
);

/** Put before a name at the head of a sentence or a phrase without being part of it. */
export const LEAD_WORDS = words(
  'is are was were am do does did has have had can could will would should may might must let neither nor each every another other more most the a an and but or when while as if after before since because although though meanwhile however then there here once until whether both either also today yesterday tomorrow tonight later earlier now soon still even only just many some several all most two three four five six seven eight nine ten dozens former ex retired longtime veteran local area state town city acting interim current new suspended fellow off-duty following according said says say told tell asked per via by from in at on with for to of between near outside inside around through against about without within unlike like despite during under where why how what who that this these those which his her their our its my your no not so yes monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept oct nov dec january february march april may june july august september october november december mayor chief officer sgt lt capt det detective sergeant lieutenant captain cpl photo photos courtesy credit source image watch video breaking update updated exclusive thanks thank contact call help dear mr mrs ms dr sen rep gov gop aclu police',
);

/** First words that make another place of a place: New Fairfield, East Haven, Fort Fairfield. */
export const PLACE_PREFIXES = words(
  'new north south east west northeast northwest southeast southwest upper lower fort port mount saint st mt ft old great little royal glen lake camp point cape san santa los el central greater inner outer nether much',
);

/** "University of Hartford": what stands before "of" is the name's own. */
export const INSTITUTIONS = words(
  'university college house port hospital bank diocese archdiocese isle bay lake church museum institute school academy cathedral battle duke earl lord bishop treaty council kingdom republic state county knights friends daughters sons',
);

/** "Town of Wethersfield" is Wethersfield. */
export const TOWN_WORDS = words('town city borough village municipality ciudad pueblo');

/** A place followed by one of these (capitalised) is something else: Norwalk Hospital, Fairfield County. */
export const PLACE_SUFFIXES = words(
  'hospital university college high middle elementary school academy county township street st avenue ave road rd lane drive turnpike boulevard blvd highway parkway center centre mall plaza park beach airport station church library museum theater theatre hotel inn bank club golf country fair festival river lake pond harbor hill island islands heights green field hall house courant crystal insurance fire ems transit housing avon upon historical symphony foundation magnet charter tech technical gazette times news press journal post daily chronicle advocate patch hour citizen minuteman reflector',
);

/** Words before "police" that make it another police: "state police", "military police". */
export const OTHER_POLICE = words(
  'state military secret amtrak mta metro-north tsa transit railroad rail tribal federal national provincial county border park port transport capitol religious riot morality traffic mounted marine foreign british german french estatal nacional militar fronteriza',
);

/** Words before "officers" that make them no police officers of a town. */
export const OTHER_OFFICERS = words(
  'correction corrections correctional probation parole loan conservation customs immigration ice naval army navy military federal border executive chief corporate election information medical fire enforcement-free press compliance returning health animal-control zoning wildlife court peace transit campus state county park game financial operating academic security commanding petty warrant air-force admissions welfare',
);

/** After "chief": another kind of chief. */
export const OTHER_CHIEF_OF = words('staff mission party surgery medicine cardiology');
export const OTHER_CHIEF = words(
  "executive operating financial elected academic medical administrative technology information justice judge complaint exports export rival rivals cause city-planner engineer investment marketing legal education operator state's public communications competitor architect building concern of-staff strategist creative economist",
);

export const PREPOSITIONS = words('in from of for at serving within near outside en de');
export const PLACE_PREPOSITIONS = words(
  'in near at between through around outside across into via en along toward towards throughout inside',
);

export const CONJUNCTIONS = words('and or y e und plus');

/** Words at the end of a run of capitals that are not part of a name before them. */
export const TRAIL_WORDS = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december police chief mayor officer today tonight',
);
