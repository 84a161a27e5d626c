// Endings of words that inflect. Duden, "Adjektivdeklination".

/** "britische", "britischer": an inflected adjective or participle. */
export const adjectiveEnding = /(?:e|en|er|es|em)$/u;

/** "Deutsche", "Roten": in a name. */
export const attributiveEnding = /(?:e|en|er|es)$/u;

/** "britisch", "britischem". */
export const adjectiveEndings: readonly string[] = ["", "e", "en", "er", "es", "em"];

/** "erklärten", "erklärter": an adjective, or a verb that has such a form. */
export const surelyInflected = /(?:en|em|er|es)$/u;

/** "des Verstoßes", "den Verstößen". */
export const nounEnding = /(?:en|s|es|n)$/u;

/** "Sprechers", "Sprecherin": any ending of an inflected word. */
export const wordEnding = /(?:er|en|es|em|e|n|s)$/u;

/** "dem britischen Sender", "der großen Zeitung". */
export const attributeEnding = /(?:en|e|er)$/u;

/** "Boote", "Bootes", "sagt": what a stem may end in. */
export const anyEnding = /(?:en|er|es|em|e|n|s|t)$/u;

/** "dichten", "dichtes": an adjective that stands before a noun; in "-er" it may be a comparative. */
export const attributeOnlyEnding = /(?:e|en|em|es)$/u;

/** "Lührs’ Worten": the mark of a genitive without its "s". */
export const genitiveMark = /^['’]$/u;

/** "Lührs", "Marx", "Schulz", "Maurice": a name that takes the mark. */
export const hissAtEnd = /(?:s|ß|z|x|ce)$/u;

/** "Rheinischen", "Bayerischen": the weak ending of an adjective. */
export const weakEnding = /en$/u;

/** "Rheinische Post", "Bayerischer Rundfunk", "Deutsches Ärzteblatt". */
export const nominativeEndings: readonly string[] = ["e", "er", "es"];

/** "Osnabrücker", "Frankfurter": an adjective of a town, which does not inflect. */
export const townEnding = /er$/u;
