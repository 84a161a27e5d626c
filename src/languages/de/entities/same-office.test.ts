import { expect, test } from "vitest";
import type { Role } from "./mention.ts";
import { personNoun } from "./noun-tables.ts";
import { sameOffice, sameTitle } from "./same-office.ts";

/** "die niedersächsische Ministerin" -> a role of place; the last word is the noun. */
function role(phrase: string): Role {
  const noun = phrase.split(" ").at(-1)!;
  const place = / (\p{L}+isch)e /u.exec(phrase)?.[1] ?? null;
  return { base: personNoun(noun)?.base ?? noun, noun, country: null, attribute: [], place };
}

test.each([
  ["der finanzminister", "der minister"],
  ["der bundesfinanzminister", "der finanzminister"],
  ["der gesundheitsminister", "der ressortchef"],
  ["die außenministerin", "der chefdiplomat"],
  ["die bürgermeisterin", "die rathauschefin"],
  ["der ministerpräsident", "der landeschef"],
  ["der spd-chef", "der parteichef"],
  ["der spd-chef", "der vorsitzende"],
  ["der polizeisprecher", "der pressesprecher"],
  ["der präsident", "der staatschef"],
  ["der landeshauptmann", "der politiker"],
])("%s can be %s", (one, other) => {
  expect(sameOffice(role(one), role(other))).toBe(true);
  expect(sameOffice(role(other), role(one))).toBe(true);
});

test.each([
  ["der finanzminister", "der innenminister"],
  ["der gesundheitsminister", "der finanzminister"],
  ["der spd-chef", "der cdu-chef"],
  ["der vizepräsident", "der präsident"],
  ["der ex-kanzler", "der kanzler"],
  ["der ministerpräsident", "der präsident"],
  ["der ministerpräsident", "der minister"],
  ["der polizeisprecher", "der feuerwehrsprecher"],
  ["die bundesministerin", "die niedersächsische ministerin"],
])("%s is not %s", (one, other) => {
  expect(sameOffice(role(one), role(other))).toBe(false);
  expect(sameOffice(role(other), role(one))).toBe(false);
});

test("one title, said twice", () => {
  expect(sameTitle(role("die finanzministerin"), role("der finanzminister"))).toBe(true);
  expect(sameTitle(role("die finanzministerin"), role("die ministerin"))).toBe(false);
});
