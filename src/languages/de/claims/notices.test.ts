import { expect, test } from "vitest";
import type { Voice } from "../../../propositions/voice.ts";
import { isNotice } from "./notices.ts";

const SAID = "Die Schleuse sei zu, sagte Ute Holm.\n";
const voice = (start: number): Voice => ({
  ...{ kind: "named", key: "=ute holm", person: "=ute holm", label: "Ute Holm", through: null },
  spans: [{ start, end: start + 8 }],
});
const isHouses = (paragraph: string, speaker: number) =>
  isNotice(SAID + paragraph, [{ start: SAID.length + 1, end: SAID.length + paragraph.length }], voice(speaker));

test("who spoke before a service paragraph says nothing in it", () => {
  const map = "Den Verlauf können Sie hier auf der Karte verfolgen.";
  expect(isHouses(map, SAID.indexOf("Ute"))).toBe(true);
  expect(isHouses("Die Karte ist falsch.", SAID.indexOf("Ute"))).toBe(false);
  const told = "Ute Holm: Die Karte können Sie hier abholen.";
  expect(isHouses(told, SAID.length)).toBe(false);
});
