import { expect, it } from "vitest";
import { read } from "../../../index.ts";

/** "the newer quote <- the older quote" for each statement that replaces another one; "" for none. */
async function replaced(text: string): Promise<string> {
  const { statements, document } = await read({ name: "test", text, published: "2026-03-09", language: "de" });
  const quote = (id: string | null) => {
    const spans = statements.find((s) => s.id === id)?.quote ?? [];
    return spans.map((s) => document.text!.slice(s.start, s.end)).join(" … ");
  };
  return statements
    .filter((s) => s.supersedes !== null)
    .map((s) => `${quote(s.id)} <- ${quote(s.supersedes)}`)
    .join("; ");
}

it.each([
  [
    "Die Messe beginne am Montag, berichtete die Zeitung. Das Blatt und der Veranstalter schwiegen. Die Zeitung hatte zunächst gemeldet, die Messe beginne am Freitag.",
    "Die Messe beginne am Montag <- die Messe beginne am Freitag",
  ],
  [
    "Zunächst hieß es, niemand sei an Bord. Inzwischen heißt es, zwei Fischer würden vermisst.",
    "zwei Fischer würden vermisst <- niemand sei an Bord",
  ],
  [
    "Die Agentur meldete, der König sei gelandet. Später korrigierte sie, das Flugzeug kreise noch.",
    "das Flugzeug kreise noch <- der König sei gelandet",
  ],
  [
    "Der Sender hatte berichtet, der Zug sei leer gewesen. Anders als zunächst gemeldet saßen Reisende darin, teilte die Bahn mit.",
    "Anders als zunächst gemeldet saßen Reisende darin <- der Zug sei leer gewesen",
  ],
  // Side by side, in order, another subject, a denial, order in time: nothing is replaced.
  ["Die Polizei sprach von 2.000 Gästen. Die Veranstalter sprachen von 5.000 Gästen.", ""],
  ["Das Amt teilte mit, der Kessel werde geprüft. Später teilte das Amt mit, der Strom fließe wieder.", ""],
  ["Der Sender hatte zunächst gemeldet, der Hafen sei zu. Der Minister sagte, die Ernte sei gut.", ""],
  ["Die Zeitung berichtete, der Chef gehe. Der Konzern dementierte, dass der Chef gehe.", ""],
  ["Ein Sprecher wollte sich zunächst nicht äußern. Die Firma teilte mit, sie prüfe den Fall.", ""],
  ["Nun sagte die Trainerin, das Team sei bereit.", ""],
])("%s", async (text, expected) => {
  expect(await replaced(text)).toBe(expected);
});
