// What happens, in its several words: a verb, the noun of its event, and close synonyms, as news reports exchange them for each
// other. After WordNet's synonym sets; kept narrow, as two words in a row say that they name the same event.

export interface EventConcept {
  /** One key for all languages that have the event: that of the first one. */
  readonly concept: string;
  /** Lemmas, with a verb's particle behind it, parted by commas. */
  readonly words: string;
  /** Lemmas that say the same when they are denied. */
  readonly opposite?: string;
  /** Its numbers grow from day to day, so two of them from different days are no contradiction. */
  readonly accumulates?: true;
  /** What the row finds, in a made-up sentence. */
  readonly example: string;
}

// biome-ignore format: one row a line
export const eventConcepts: readonly EventConcept[] = [
  { concept: "schließen", words: "close, closure, closing, shut, shut down, shutdown, close down", example: "The mill will close in May." },
  { concept: "öffnen", words: "open, opening, reopen, reopening", example: "The museum reopens in May." },
  { concept: "sperren", words: "block, blockade, seal off, cordon off", example: "The road was blocked." },
  { concept: "beschädigen", words: "damage", example: "The mast was damaged." },
  { concept: "zerstören", words: "destroy, destruction, demolish, demolition", example: "The house was destroyed." },
  { concept: "sterben", words: "die, death, dead, fatality, perish", accumulates: true, example: "Three people died." },
  { concept: "töten", words: "kill, killing, murder, slay", example: "The guard was killed." },
  { concept: "verletzen", words: "injure, injury, hurt, wound, wounded, injured", accumulates: true, example: "Five people were injured." },
  { concept: "infizieren", words: "infect, infection", accumulates: true, example: "Eight people were infected." },
  { concept: "steigen", words: "rise, increase, climb, grow, growth, go up", accumulates: true, example: "The price rose." },
  { concept: "sinken", words: "fall, drop, decline, decrease, shrink, go down", accumulates: true, example: "Sales fell." },
  { concept: "entlassen", words: "dismiss, dismissal, fire, firing, sack, lay off, layoff", example: "The mill laid off 40 people." },
  { concept: "kaufen", words: "buy, purchase, acquire, acquisition, takeover, take over", example: "The group bought the yard." },
  { concept: "verkaufen", words: "sell, sale", example: "The group sold the yard." },
  { concept: "zurücktreten", words: "resign, resignation, step down, quit, stand down", example: "The minister resigned." },
  { concept: "verschieben", words: "postpone, postponement, delay, defer", example: "The game was postponed." },
  { concept: "absagen", words: "cancel, cancellation, call off, scrap", example: "The fair was canceled." },
  { concept: "festnehmen", words: "arrest, detain, detention", example: "Police arrested two men." },
  { concept: "ermitteln", words: "investigate, investigation, probe, inquiry", example: "The agency is investigating the crash." },
  { concept: "anklagen", words: "indict, indictment", example: "The doctor was indicted." },
  { concept: "verurteilen", words: "convict, conviction, sentence", example: "The court convicted him." },
  { concept: "genehmigen", words: "approve, approval, authorize, authorise, authorization", example: "The board approved the plan." },
  { concept: "ablehnen", words: "reject, rejection, turn down", example: "The council rejected the plan." },
  { concept: "verbieten", words: "ban, prohibit, prohibition, outlaw", example: "The town banned the fair." },
  { concept: "erlauben", words: "allow, permit", example: "The town allowed the fair." },
  { concept: "treffen", words: "meet, meeting", example: "The ministers met." },
  { concept: "abstürzen", words: "crash", example: "The plane crashed." },
  { concept: "einstürzen", words: "collapse, cave in", example: "The roof collapsed." },
  { concept: "explodieren", words: "explode, explosion, blast, detonate, detonation", example: "A boiler exploded." },
  { concept: "brennen", words: "burn, burn down, blaze", example: "The hall burned." },
  { concept: "angreifen", words: "attack, assault", example: "Troops attacked the fort." },
  { concept: "kosten", words: "cost", example: "The bridge cost two million dollars." },
  { concept: "verlängern", words: "extend, extension, prolong", example: "The deadline was extended." },
  { concept: "unterzeichnen", words: "sign, signing", example: "The ministers signed the treaty." },
  { concept: "einigen", words: "agree, agreement, deal", example: "The parties agreed." },
  { concept: "scheitern", words: "fail, failure, break down, breakdown", example: "The talks failed." },
  { concept: "prüfen", words: "review, examine, examination, inspect, inspection", example: "The office is reviewing the case." },
  { concept: "fliehen", words: "flee, flight, escape", example: "The man fled." },
  { concept: "retten", words: "rescue", example: "Divers rescued the man." },
  { concept: "wählen", words: "elect, election", example: "The members elected her." },
  { concept: "besuchen", words: "visit", example: "The minister visited the yard." },
  { concept: "sicher", words: "safe, safety", opposite: "unsafe", example: "The bridge is safe." },
  { concept: "echt", words: "genuine, authentic, authenticity", opposite: "fake, forge, forged, forgery", example: "The letter is genuine." },
  { concept: "beginnen", words: "begin, start, beginning", example: "The work began in May." },
  { concept: "enden", words: "end, finish", example: "The strike ended." },
];

/** Verbs that carry an event named by a noun beside them, or add when, whether and how, but no event of their own. */
export const carryingVerbs: ReadonlySet<string> = new Set(
  (
    "be have do make take get give hold come go see become seem appear remain stay need want plan expect try tend continue begin start stop keep help let " +
    "carry put record register number total intend hope seek aim undergo receive"
  ).split(" "),
);

/** That something is there at all: "no report exists". */
export const existenceVerbs: ReadonlySet<string> = new Set(["exist"]);

/** Verbs that say that what hangs on them does not happen: "failed to pay", "refused to pay". */
export const failingVerbs: ReadonlySet<string> = new Set(["fail", "refuse", "decline", "neglect", "forget"]);

/** Nouns so general that two reports which share them need not speak of the same; none that another language writes alike ("plan"). */
export const generalNouns: ReadonlySet<string> = new Set(
  (
    "people person man woman child guy thing year month week day hour minute time morning evening night monday tuesday wednesday thursday friday saturday sunday " +
    "january february march april may june july august september october november december percent dollar million billion number part country state city town place world " +
    "case question problem issue reason situation way form kind type side area report information end beginning matter fact measure result step help work life group member citizen " +
    "government president minister company firm chief spokesman spokeswoman official authority leader employee worker money role development possibility decision example " +
    "patient school effort comment something anything nothing everything one other more everyone everybody america american"
  ).split(" "),
);
