import { forms, wordClass } from "./word-class.ts";

// Duden, "Artikelwörter"; IDS grammis, "Determinative".

const DER = "der die das den dem des";
const KEIN_ENDINGS = "- e en em er es";
const EIN = forms("ein", KEIN_ENDINGS);
const KEIN = forms("kein", KEIN_ENDINGS);
const SEIN = forms("sein", KEIN_ENDINGS);
const IHR = forms("ihr", KEIN_ENDINGS);
const MEIN = forms("mein", KEIN_ENDINGS);
const UNSER = forms("unser", KEIN_ENDINGS);
const DIESER_ENDINGS = "er e es en em";
const DIESER = forms("dies", DIESER_ENDINGS);
const JENER = forms("jen", DIESER_ENDINGS);
const JEDER = forms("jed", DIESER_ENDINGS);
const NUMERALS = "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf";
/** Nominative and accusative, genitive. */
const SOME =
  "viele vieler mehrere mehrerer einige einiger alle aller beide beider zahlreiche zahlreicher wenige weniger";

/** "der Minister", "zwei Zeugen": words that open a noun phrase. */
export const determiners = wordClass(
  ...[DER, EIN, KEIN, "mein dein", SEIN, IHR, UNSER, DIESER, JENER, JEDER, "mancher manche manches"],
  ...[SOME, "vielen einigen allen beiden zahlreichen wenigen etliche deren dessen"],
  ...["solcher solche solchen", NUMERALS],
);

/** "der", "des": every form of the definite article. */
export const definiteArticles = wordClass(DER);

/** "das Deutsche Rote Kreuz": the articles of a masculine or neuter noun behind which an adjective ends in "e". */
export const weakArticles = wordClass("der das dieser dieses jener jenes jeder jedes");

/** "das Schiff": which one is known. */
export const definiteDeterminers = wordClass(DER, DIESER, JENER);

/** "ein Schiff", "jedes Schiff": which one is not told. */
export const indefiniteDeterminers = wordClass(EIN, KEIN, JEDER, "mancher manche");

/** "sein Schiff", "dessen Schiff". */
export const possessiveDeterminers = wordClass(SEIN, IHR, MEIN, UNSER, "dessen deren");

/** "mehrere Schiffe": only before a plural. */
export const pluralDeterminers = wordClass(
  ...[SOME, "vielen mehreren einigen allen beiden zahlreichen wenigen etliche etlicher", NUMERALS],
);

/** "der Verein", "einem Sender": articles in front of a name; no genitive of "ein". */
export const articles = wordClass(DER, forms("ein", "- e en em er"));

/** "des Amts", "zweier Zeugen": a genitive may begin with them. */
export const genitiveDeterminers = wordClass(
  ...["des der", forms("ein", "es er"), forms("dies", "es er"), "seines seiner ihres ihrer unserer"],
  ...["aller beider mehrerer vieler zweier dreier"],
);

/** Those and "jenes", "zahlreicher", "dessen": a genitive behind a noun. */
export const genitiveArticles = wordClass([...genitiveDeterminers].join(" "), "jenes jener zahlreicher deren dessen");

/** "dem Sender", "mehreren Zeugen", "ihr": a dative may begin with them, or be them. */
export const dativeOpeners = wordClass(
  ...["dem der den", forms("ein", "em er"), forms("sein", "em er en"), forms("ihr", "em er en")],
  ...[forms("dies", "em er en"), "ihm ihr ihnen allen mehreren"],
);

/** "die Stadt", "seinen Sprecher", "ihn": an accusative may begin with them, or be them. */
export const accusativeOpeners = wordClass(
  ...["den die das", forms("ein", "en e -"), forms("sein", "en e"), forms("ihr", "en e"), "alle ihn sie"],
);

/** "der Leiter", "einige der Gäste", "kein Gast": in front of the verb a phrase that they open is mostly its subject. */
export const nominativeOpeners = wordClass("der ein kein dieser jeder einige mehrere viele manche sowohl");

/** "ein Insider", "mehrere Zeugen", "man": a source that they open has no name. */
export const indefiniteSources = wordClass(
  ...[EIN, "zwei drei vier fünf sechs mehrere mehreren mehrerer einige einigen einiger viele vielen vieler"],
  ...["manche manchen zahlreiche zahlreichen andere anderen jemand niemand man"],
);

/** "der Sprecher", "ihr Anwalt": a source that they open is a known one. */
export const definiteSources = wordClass(...[DER, DIESER, forms("sein", "- e em en er"), forms("ihr", "- e em en er")]);

/** "die 20. Sitzung", "ihren 70. Geburtstag", "am 12.": a number with a full stop behind them counts. */
export const beforeOrdinals = wordClass(
  ...["am vom zum bis der den dem des die das im zur beim ab seit und jeder jeden zwischen"],
  ...["mein", "dein", "sein", "ihr", "unser"].map((stem) => forms(stem, "e em en er es -")),
);

/** "im Sender", "vom Minister": the article is inside the preposition. */
export const contractions = wordClass("im zum zur vom beim am ins ans");

/** "zwei", "ein": small numbers as words. */
export const smallNumbers = wordClass(NUMERALS, forms("ein", "- en em er e"));

/** "ein", "einer": every form of the article. */
export const formsOfEin = wordClass("ein eine einen einem einer eines");

/** "dem", "seinem", "ihn": a phrase that begins with them is no subject. */
export const neverNominative = wordClass(
  "den dem des einen einem eines keinen keinem seinen seinem seines ihren ihrem ihres diesen diesem",
  "dieses mich dich sich uns euch ihn ihm ihnen deren dessen",
);
