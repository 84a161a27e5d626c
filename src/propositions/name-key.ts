/** The key of a name: "=malte hinrichs". */
export const nameKey = (name: string): string => `=${name.toLowerCase()}`;

/** "Hinrichs", "Polizei": one word, which many names may hold. */
export const isBare = (key: string): boolean => !/[\s-]/u.test(key);

/** The surname of a full name, as a key: "=hinrichs" of "=malte hinrichs"; null for one word. */
export const surnameKey = (key: string): string | null => (/\s/u.test(key) ? `=${key.split(/\s+/u).at(-1)!}` : null);

/** Why two names are one: all words of one stand in the other; the list has the short name; it is made of the first letters. */
export type NameReason = "same words" | "short form" | "first letters";
