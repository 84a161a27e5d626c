import { wordClass } from "./word-class.ts";

/** Their phrase belongs to the noun before it more often than to the verb, in titles and sources. */
export const attributePrepositions = wordClass("von vom für fürs um aus");

/** "Minister für Verkehr": what they open belongs to the noun before it. */
export const bindingPrepositions = wordClass("vom für fürs gegen gegenüber zur zum");

/** "laut Amt für eine gute Sache", "laut Amt bei 34 Prozent": they belong to the verb where nothing tells the noun. */
export const looseAttributes = wordClass("für bei aus um mit");

/** "der Sender in Kiel": where the noun before them is. */
export const locatingPrepositions = wordClass("in im aus bei");

/** "mit denen sie sprach": in front of a relative pronoun. */
export const beforeRelatives = wordClass(
  "an auf aus bei bis durch für gegen hinter in mit nach neben ohne seit trotz über um unter von vor während wegen zu zwischen",
  "mithilfe laut wonach anhand",
);

/** "während des Treffens", "während es regnete": they open a phrase or a clause. */
export const phraseOrClause = wordClass("während ohne um anstatt als wie da seitdem damit indem ehe");

/** They open clauses with "zu", which have no finite verb. */
export const purposeOpeners = wordClass("um ohne statt anstatt");

/** "auf seiner Webseite", "im Radio": before the channel that words came through. */
export const channelPrepositions = wordClass("in im auf bei beim per über via vor am");

/** "gegenüber der Agentur", "im Sender": behind them a medium carries words. */
export const carryingPrepositions = wordClass("gegenüber in im bei beim laut");

/** "teilte … mit": prefixes that split off, and those of which the dictionary does not know it. */
export const separablePrefixes = wordClass(
  "ab an auf aus bei ein fest fort frei her hin hinzu heraus hervor mit nach nieder nahe um unter vor voraus weg weiter wieder zu",
  "zurück zusammen bekannt klar dar durch entgegen statt teil",
);

/** "von", with its article or without. */
export const fromWords = wordClass("vom von");

/** "laut Moor", "so Moor", "Moor zufolge". */
export const sourceWords = wordClass("laut so zufolge");

/** "aus", "von", "vom": where it comes from. */
export const outOfWords = wordClass("aus von vom");

/** "wurde von der Polizei bestätigt". */
export const agentPrepositions = wordClass("von vom durch");

/** Prepositions that have an article inside, each with the preposition alone (Duden, "Verschmelzung"). */
export const contractedPrepositions: ReadonlyMap<string, string> = new Map([
  ["zum", "zu"],
  ["zur", "zu"],
  ["im", "in"],
  ["vom", "von"],
  ["beim", "bei"],
  ["fürs", "für"],
  ["am", "an"],
  ["ans", "an"],
  ["aufs", "auf"],
  ["ums", "um"],
  ["übers", "über"],
  ["vors", "vor"],
]);

/** "in der Mitteilung hieß es", "seitens der Bahn": before a source that is no subject. */
export const sourcePrepositions = wordClass("in im aus bei beim von vom auf seitens");

/** "kündigte für Montag an", "mit Blick auf den Herbst": the time behind them is not when something is said. */
export const beforeAims = wordClass("auf für bis ab gegenüber über");
