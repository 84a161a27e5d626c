// Endings of words that inflect. Duden, "Adjektivdeklination".

/** "britische", "britischer": an inflected adjective or participle. */
export const adjectiveEnding = /(?:e|en|er|es|em)$/u;

/** "Deutsche", "Roten": in a name. */
export const attributiveEnding = /(?:e|en|er|es)$/u;

/** "britisch", "britischem". */
export const adjectiveEndings: readonly string[] = ["", "e", "en", "er", "es", "em"];

/** "erklärten", "erklärter": an adjective, or a verb that has such a form. */
export const surelyInflected = /(?:en|em|er|es)$/u;
