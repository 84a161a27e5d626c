// Words by which an article goes on with a speaker whom it does not name again.

/** "hieß es", "heißt es". */
export const itSays = /(?<!\p{L})(?:hieß|hiess|heißt|heisst)(?!\p{L})/iu;

/** "weiter hieß es", "hieß es dort ferner". */
export const goesOn = /(?<!\p{L})(?:weiter|ferner|zudem|außerdem|weiterhin|dort|darin)(?!\p{L})/iu;

/** "der frühere Vizepräsident", "dem Bericht": one that is known already. */
export const definite =
  /^(?<article>der|die|das|dem|den|des|diese[mnrs]?)\s(?:[\p{Ll}\d-]+\s)*(?<noun>[\p{Lu}\d][\p{L}\d-]+)$/iu;

/** "Heil" of "Heil sagte": a noun without an article, no plural. */
export const bareName = /^\p{Lu}\p{Ll}{2,}$/u;

/** "Mitteilung", "Erklärung": what a body has others read of it. */
export const issuedText = /(?:mitteilung|erklärung|schreiben|brief|stellungnahme|angaben|aussendung)s?$/u;

/** "Bericht der", "Studie von": what stands between a text and who has written it; the endings of the text's noun. */
export const opensIssuer = {
  words: /(?<noun>\p{Lu}[\p{L}-]+)\s+(?:der|des|von|vom)\s+(?:\p{Ll}+\s+)*$/u,
  ending: /(?:en|es|s|n|e)$/u,
  /** "vom Bistum beauftragte". */
  commissioned: /^\s+(?:\p{Ll}+\s+)?(?:beauftragt|bestellt|finanziert)/u,
};

/** "Forscherinnen", "Abgeordneten": several. */
export const severalPersons = /(?:innen|[^i]n)$/u;

/** The end of a sentence. */
export const sentenceEnd = /[.!?]["“”»’]?\s/u;
