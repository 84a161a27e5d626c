const CLITIC = /(?<=\p{L})(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

/** Where a second word begins that English writes on to a first: 2 in "don't", 4 in "Mara's"; 0 for none. */
export const cliticAt = (word: string): number => {
  const last = word.charCodeAt(word.length - 1) | 0x20;
  // Only t, s, e, l, d and m end one, which spares most words the expression.
  if (!ENDS.has(last)) return 0;
  if (word.toLowerCase() === "cannot") return 3;
  return Math.max(0, word.search(CLITIC));
};

const ENDS = new Set(Array.from("tseldm", (letter) => letter.charCodeAt(0)));
