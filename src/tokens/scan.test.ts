import { expect, test } from "vitest";
import { type RawTokens, scan } from "./scan.ts";
import { TokenKind } from "./tokens.ts";

const names = Object.keys(TokenKind);
const raw = (): RawTokens => ({
  starts: new Int32Array(1),
  ends: new Int32Array(1),
  kinds: new Uint8Array(1),
  count: 0,
});
/** "form/kind" of each token, words without their kind. */
const tokens = (content: string, from = 0, to = content.length): string => {
  const out = raw();
  scan(content, from, to, out, ["innen", "in"]);
  return Array.from({ length: out.count }, (_, i) => {
    const kind = names[out.kinds[i]!]!;
    return content.slice(out.starts[i], out.ends[i]) + (kind === "word" ? "" : `/${kind}`);
  }).join(" ");
};

test.each([
  ["6.500 3,5 12:30", "6.500/number 3,5/number 12:30/number"],
  ["12, 13", "12/number ,/punctuation 13/number"],
  ["23-Jährige 5G 1990er", "23-Jährige 5G 1990er"],
  ["geht’s CDU/CSU AT&T", "geht’s CDU/CSU AT&T"],
  ["Bürger:innen Politiker*innen", "Bürger:innen Politiker*innen"],
  ["Landwirt:in Sprecher*in", "Landwirt:in Sprecher*in"],
  ["Innen- und Ost-West", "Innen- und Ost-West"],
  ["„Ja“", "„/quoteMark Ja “/quoteMark"],
  ["Ja...", "Ja .../punctuation"],
  ["Ja.!", "Ja ./punctuation !/punctuation"],
  ["@lotse #hafen @", "@lotse/address #hafen/address @/punctuation"],
  ["5 € 😀", "5/number €/symbol 😀/symbol"],
  ["wo_rt a\u00ADb", "wo_rt a\u00ADb"],
  ["lotse@hafen.example, ja", "lotse@hafen.example/address ,/punctuation ja"],
  ["(https://hafen.example/a)", "(/punctuation https://hafen.example/a/address )/punctuation"],
  ["http wwwx Hof", "http wwwx Hof"],
  ["", ""],
])("%j: %s", (content, expected) => {
  expect(tokens(content)).toBe(expected);
});

test("only the stretch that is asked for", () => {
  expect(tokens("eins zwei drei", 5, 9)).toBe("zwei");
  expect(tokens("Ostwest", 0, 3)).toBe("Ost");
});

test("a mark that only joins is a token where it stands alone", () => {
  expect(tokens("a \u0308 b").split(" ")).toHaveLength(3);
});
