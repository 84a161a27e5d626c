import { pressNames } from "./press-names.ts";
import type { Town } from "./towns.ts";

/** Press names by "GeoNames name|country". */
const press = Map.groupBy(pressNames, ([, geonames, country]) => `${geonames}|${country}`);

/** Letters that German uses; others are also written without their marks ("São Paulo", "Sao Paulo"). */
const GERMAN_LETTER = /[äöüßÄÖÜé]/u;

/** Every spelling under which a town may stand in a text, the German one first. */
export function namesOfTown(town: Town): readonly string[] {
  const own = [...(press.get(`${town.name}|${town.country}`) ?? []).map(([name]) => name), town.german, town.name];
  const names = own.filter((name) => /^\p{Lu}/u.test(name)).flatMap(spellings);
  return [...new Set(names.filter((name) => name.length > 1))];
}

/** The name itself, without foreign marks, without an addition in brackets, with the other apostrophe, without "City". */
function spellings(name: string): readonly string[] {
  const bare = name.replace(/ ?[([].*$/u, "");
  const noCity = bare.length > 5 ? bare.replace(/ City$/u, "") : bare;
  return [name, bare, noCity, plain(bare), plain(noCity)].flatMap((n) =>
    /['’‘`]/u.test(n) ? [n.replace(/[’‘`]/gu, "'"), n.replace(/['‘`]/gu, "’")] : [n],
  );
}

/** Without marks that German does not use. */
export const plain = (name: string): string =>
  Array.from(name, (letter) =>
    GERMAN_LETTER.test(letter) ? letter : (FOLDED[letter] ?? letter.normalize("NFD").replace(/\p{M}/gu, "")),
  ).join("");

/** Letters that do not come apart into a base and a mark. */
const FOLDED: Readonly<Record<string, string>> = {
  ł: "l",
  Ł: "L",
  ø: "ö",
  Ø: "Ö",
  đ: "d",
  Đ: "D",
  ı: "i",
  ő: "ö",
  ű: "ü",
  æ: "ae",
  ð: "d",
  "‘": "",
  ʻ: "",
  ʼ: "",
};
