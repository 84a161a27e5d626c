import { expect, it } from "vitest";
import { read } from "../../../index.ts";

/** "said; about": the words of the times of the first statement, published on a Monday. */
async function when(text: string): Promise<string> {
  const { statements, times, document } = await read({ name: "test", text, published: "2026-03-09", language: "de" });
  const shown = (id: string | null) => {
    const time = times.find((t) => t.id === id);
    return time ? document.text!.slice(time.start, time.end) : "";
  };
  const first = statements[0]!;
  return `${shown(first.said)}; ${first.about.map(shown).join(", ")}`;
}

it.each([
  ["Das Dach werde am Freitag repariert, sagte der Hausmeister am Dienstag.", "Dienstag; Freitag"],
  ["Am Montag sagte der Koch, das Brot sei alle.", "Montag; "],
  [
    "Das Schiff könnte am Freitag auslaufen, meldete die Agentur am Montag unter Berufung auf Kreise.",
    "Montag; Freitag",
  ],
  ["Laut Polizei verließ der Mann am Sonntag das Haus.", "; Sonntag"],
  // A time in an attribute or a relative clause about the speaker is not that of the saying.
  ["Der am Freitag gewählte Vorsitzende sagte, das Haus sei voll.", "; "],
  ["Der Minister, der am Freitag zurücktrat, sagte, das Haus sei voll.", "; "],
  // Of reported speech: beside the verb, or behind its object.
  ["Der Verband kritisierte am Montag die Pläne.", "Montag; "],
  ["Der Verband kritisierte die Pläne für Dienstag.", "; Dienstag"],
  // Lengths are neither.
  ["Das Haus stehe seit vier Jahren leer, sagte die Wirtin.", "; "],
])("%s", async (text, expected) => {
  expect(await when(text)).toBe(expected);
});
