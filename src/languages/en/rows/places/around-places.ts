// The words beside a name by which it is a place, a government or part of another name.

/** "in Oslo", "near Oslo". */
export const placedBy: ReadonlySet<string> = new Set(
  "in at near outside inside around across throughout via toward towards into through within beyond off along".split(
    " ",
  ),
);

/** "from Oslo", "to Oslo": before governments, too. */
export const wayWords: ReadonlySet<string> = new Set(["from", "to"]);

/** Points of the compass and the like before a name: "north of Oslo", "downtown Oslo". */
export const directions: ReadonlySet<string> = new Set(
  `north south east west northeast northwest southeast southwest northern southern eastern western northeastern northwestern
  southeastern southwestern central downtown upstate suburban nearby rural`.split(/\s+/u),
);

/** "the city of Oslo", "the port of Oslo". */
export const placeNouns: ReadonlySet<string> = new Set(
  `city town village capital port suburb island region province state county district airport outskirts streets centre center mayor
  people residents governor border coast`.split(/\s+/u),
);

/** Nouns of ways: "a trip to Oslo" is one to the place, "concessions to Oslo" are to a government. */
export const ways: ReadonlySet<string> = new Set(
  `trip visit flight flights road train trains journey bus way route return arrival departure highway railway ferry miles kilometers
  kilometres mile refugees migrants immigrants shipments exports imports move tour invasion`.split(/\s+/u),
);

/** What begins another name than the place's: "Boston Globe", "Hale University". */
export const nameTails: ReadonlySet<string> = new Set(
  `Times Post Globe Herald Tribune Chronicle Examiner Journal News Daily Magazine Review Star Sun Telegraph Guardian Inquirer Observer
  Register Sentinel Gazette University College Institute School Academy Bank Airlines Airways Hospital Clinic United Rovers Athletic FC
  Orchestra Symphony Opera Museum Gallery Theatre Theater Church Cathedral Foundation Fund Group Inc. Corp. Ltd Stock Exchange Police
  Department Street Avenue Road Square Bridge Park Hotel Airport Railway Railroad Convention Treaty Accord Agreement Declaration Protocol
  Summit Conference War Games Marathon Open Derby A&M State Tech`.split(/\s+/u),
);

/** Titles before a family name: "Mr. London". */
export const personTitles: ReadonlySet<string> = new Set(
  "Mr. Mrs. Ms. Dr. Sir Lord Lady President Senator Sen. Rep. Gov. Judge Justice Professor Prof. Capt. Gen. Sgt. Lt. Mr Mrs Ms Dr".split(
    " ",
  ),
);

/** "talks between Oslo and Rosby", "pressure on Oslo": the governments. */
export const governmentWords: ReadonlySet<string> = new Set(["between", "with", "on", "against", "by", "for"]);

/** Houses and streets that stand for who sits in them, and spell the names of towns: "the White House said". */
export const metonyms: ReadonlySet<string> = new Set([
  "White House",
  "Downing Street",
  "Capitol Hill",
  "Wall Street",
  "Pentagon",
]);

/** "US troops": before a noun these are adjectives. */
export const adjectiveForms: ReadonlySet<string> = new Set(["US", "U.S.", "UK", "U.K.", "UAE", "U.A.E.", "USA"]);
