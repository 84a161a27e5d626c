/** A set of words of a class: each part is words with a space between them. */
export const wordClass = (...parts: readonly string[]): ReadonlySet<string> =>
  new Set(parts.flatMap((part) => part.split(" ")));

/** Every form of a word that inflects: its stem with each ending; "-" is none. */
export const forms = (stem: string, endings: string): string =>
  endings
    .split(" ")
    .map((ending) => (ending === "-" ? stem : stem + ending))
    .join(" ");
