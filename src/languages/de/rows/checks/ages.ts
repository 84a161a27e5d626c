// Words of ages, births and deaths.

import { wordClass } from "../word-classes/word-class.ts";

/** "starb im Alter von 80 Jahren": when the age held. */
export const diesForms = wordClass(
  "starb starben gestorben verstarb verstorben verstorbene verstorbenen verstorbener verstorbenes tot",
  "umgekommen Tod Tode",
);

/** "war 30 Jahre alt" tells of a day that is not named. */
export const wasForms = wordClass("war waren wäre gewesen als");

/** Whose age it is: another than the one of whom the sentence speaks. */
export const ofOthers = wordClass("sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres");

/** "ihr Sohn": who else may be born, or of an age, in a sentence. */
export const kinNouns = wordClass(
  "Sohn Sohnes Söhne Tochter Töchter Kind Kinder Bruder Brüder Schwester Schwestern Mutter Vater Eltern",
  "Frau Ehefrau Mann Ehemann Enkel Enkelin Freund Freundin Partner Partnerin",
);

/** "mit dem 30-jährigen Geiger": somebody beside the one of whom the sentence speaks. */
export const besideOthers = wordClass("mit von bei an neben für gegen nach zu auf über und wie als");

/** "80 Jahre alt", "im Alter von 80 Jahren". */
export const yearNouns = wordClass("Jahre Jahren");

/** "im Alter von 80 Jahren". */
export const agePhrase = "Alter von";

/** "80 Jahre alt". */
export const endsOfAge = wordClass("alt Jahre Jahren");

/** "einem 30 Jahre alten Geiger". */
export const somebodyNew = wordClass("eine einen einem einer eines");

/** "die 1961 geborene Sängerin". */
export const bornStem = /^geborene/u;

/** "geboren 1950", "* 1950". */
export const birthWords = wordClass("geboren geborene geborenen geborenem geborener geborenes Jahrgang *");

/** "starb 2020". */
export const deathWords = wordClass(
  "starb gestorben verstarb verstorben verstorbene verstorbenen verstorbener verstorbenes",
);
