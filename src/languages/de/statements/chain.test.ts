import { describe, expect, it } from "vitest";
import { read } from "../../../index.ts";

/** "Kreise? > der Sender": the chain of the last statement, from the origin on; "?" for a source without a name. */
async function chain(text: string): Promise<string> {
  const { statements, document } = await read({ name: "test", text, published: "2026-03-09", language: "de" });
  const last = statements.at(-1);
  if (last === undefined) return "none";
  const shown = last.chain.map(({ spans, named }) => {
    const words = spans.map((s) => document.text!.slice(s.start, s.end)).join(" … ");
    return words + (named ? "" : "?");
  });
  return shown.join(" > ");
}

const groups: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    "whom a speaker leans on",
    [
      ["Das Werk schließe, meldete der Sender unter Berufung auf Betriebskreise.", "Betriebskreise? > der Sender"],
      ["Das Werk schließe, meldete der Sender mit Verweis auf das Ministerium.", "das Ministerium > der Sender"],
      ["Wie die Agentur aus Bankkreisen erfuhr, ist der Kauf geplatzt.", "Bankkreisen? > die Agentur"],
      ["Der Pfarrer sagte, die Glocke sei gesprungen.", "Der Pfarrer"],
      [
        "Das Werk schließe, meldete der Sender unter Berufung auf eine mit dem Vorgang vertraute Person.",
        "eine mit dem Vorgang vertraute Person? > der Sender",
      ],
      [
        "Nach Angaben von mit der Sache vertrauten Personen steht der Verkauf bevor.",
        "Angaben von mit der Sache vertrauten Personen?",
      ],
      [
        "Die mit dem Fall betraute Staatsanwältin Eva Lund sagte, man suche weiter.",
        "Die mit dem Fall betraute Staatsanwältin Eva Lund",
      ],
    ],
  ],
  [
    "media that pass it on",
    [
      ["„Wir sind bereit“, sagte Trainer Ole Franke der dpa.", "Trainer Ole Franke > der dpa"],
      ["Der Damm halte, sagte die Ministerin im ZDF.", "die Ministerin > ZDF"],
      ["Der Damm halte, sagte die Ministerin dem Sender Radio Watt.", "die Ministerin > dem Sender Radio Watt"],
      [
        "Die Stützen seien verrostet, heißt es in einem Gutachten, das der „Isar-Post“ vorliegt.",
        "einem Gutachten? > der „Isar-Post“",
      ],
      ["„Wir geben nicht auf“, zitierte die Agentur Tass den Kapitän.", "den Kapitän > die Agentur Tass"],
    ],
  ],
  [
    "no links",
    [
      ["Der Arzt sagte der Patientin, sie könne gehen.", "Der Arzt"],
      ["Das Spiel falle aus, teilte der Verein auf seiner Webseite mit.", "der Verein"],
      ["Auf Facebook schrieb die Sängerin, sie höre auf.", "die Sängerin"],
      ["Der Minister warf der Zeitung vor, gelogen zu haben.", "Der Minister"],
      ["Der Damm halte, sagte die Ministerin dieser Zeitung.", "die Ministerin"],
      ["Ein Reporter der Zeitung sagte, der Platz sei leer.", "Ein Reporter der Zeitung"],
    ],
  ],
  [
    "speech in speech and speech that goes on",
    [
      ["Die Zeitung berichtete, der Wirt habe gesagt, er gehe.", "der Wirt > Die Zeitung"],
      [
        "Das Werk schließe, meldete der Sender unter Berufung auf Kreise. Die Verträge seien unterschrieben.",
        "Kreise? > der Sender",
      ],
      ["Das Werk schließe, meldete der Sender. Demnach gehen 300 Stellen verloren.", "der Sender"],
      ["„Das reicht“, sagte der Trainer der dpa. Er sagte, er gehe.", "Er > der dpa"],
      ["Der Verein ist pleite. Offenbar fehlt Geld.", ""],
    ],
  ],
  [
    "with a name or without",
    [
      ["Augenzeugen sagten, der Bus sei gerast.", "Augenzeugen?"],
      ["Der Augenzeuge Karl Huber sagte, der Bus sei gerast.", "Der Augenzeuge Karl Huber"],
      ["Ein Sprecher des Zolls sagte, die Kisten seien leer.", "Ein Sprecher des Zolls"],
      ["Chinesische Händler sagten, der Preis steige.", "Chinesische Händler?"],
      ["Die Polizei sagte, die Straße sei frei.", "Die Polizei"],
      ["Ersten Angaben zufolge brannte ein Lager.", "Ersten Angaben?"],
      ["Es wurde vermutet, dass ein Tier den Alarm auslöste.", "?"],
    ],
  ],
];

describe.each(groups)("%s", (_, cases) => {
  it.each(cases)("%s", async (text, expected) => {
    expect(await chain(text)).toBe(expected);
  });
});
