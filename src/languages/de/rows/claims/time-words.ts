// Words before a time by which it begins, ends or bounds what is told.

/** "vom", "ab Anfang": the time is a beginning. */
export const startWords = /(?:^|\s)(?:vom|ab|seit|von)(?:\s+(?:dem|der|anfang|mitte|ende))?\s*$/iu;

/** "bis zum", "bis Ende": the time is an end. */
export const endWords = /(?:^|\s)bis(?:\s+(?:zum|zur|anfang|mitte|ende))?\s*$/iu;

/** "frühestens im Oktober": then or later; "spätestens": then or earlier. */
export const earliestWords = /frühestens(?:\s+(?:im|am|ab|in|zum))?\s*$/iu;

/** "spätestens am". */
export const latestWords = /spätestens(?:\s+(?:im|am|ab|in|zum|vom|bis))?\s*$/iu;

/** "seit Mai", "ab Mai". */
export const opensStart = /^(?:seit|ab|vom)\s/iu;

/** "vom 3. Mai". */
export const opensBeginning = /^(?:vom|ab|seit)\s/iu;
