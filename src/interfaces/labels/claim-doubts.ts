import type { Doubt } from "../../ledger/index.ts";

const words = {
  en: {
    perhaps: (found: number, perhaps: number) => `${found} independent, perhaps ${perhaps}`,
    who: (one: string, other: string) => `is “${one}” the same source as “${other}”?`,
    same: (count: number) =>
      count === 1 ? "does another claim say the same?" : `do ${count} other claims say the same?`,
  },
  de: {
    perhaps: (found: number, perhaps: number) => `${found} unabhängig, vielleicht ${perhaps}`,
    who: (one: string, other: string) => `ist „${one}“ dieselbe Quelle wie „${other}“?`,
    same: (count: number) =>
      count === 1 ? "sagt eine andere Aussage dasselbe?" : `sagen ${count} andere Aussagen dasselbe?`,
  },
} as const;

/** "1 unabhängig, vielleicht 2 (ist „die Behörde“ dieselbe Quelle wie „EMA“?)"; null where nothing is in doubt. */
export function doubtWords(
  found: number,
  perhaps: number,
  doubts: readonly Doubt[],
  language: "en" | "de",
): string | null {
  if (perhaps <= found || doubts.length === 0) return null;
  const say = words[language];
  const who = doubts.flatMap((doubt) => (doubt.kind === "who" ? [say.who(doubt.one, doubt.other)] : []));
  const same = doubts.filter(({ kind }) => kind === "same").length;
  const asked = [...new Set(who), ...(same > 0 ? [say.same(same)] : [])];
  return `${say.perhaps(found, perhaps)} (${asked.join(" ")})`;
}
