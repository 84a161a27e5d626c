import { describe, expect, it } from "vitest";
import { read } from "../../../index.ts";

/** "PS+ könnte | Uu": the origin's value with its evidence, then the author's; of the first statement of the text. */
async function certainty(text: string): Promise<string> {
  const { statements, document } = await read({ name: "test", text, published: "2026-03-09", language: "de" });
  const first = statements[0];
  if (first === undefined) return "none";
  const shown = first.factuality.map(({ value, evidence }) =>
    [value, ...evidence.map((e) => document.text!.slice(e.start, e.end))].join(" "),
  );
  return shown.join(" | ") + (first.conditional ? " if" : "");
}

const groups: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    "modal verbs",
    [
      ["Das Schiff könnte am Freitag auslaufen, teilte die Reederei mit.", "PS+ könnte | Uu"],
      ["Das Schiff könnte nicht auslaufen, teilte die Reederei mit.", "PS- könnte nicht | Uu"],
      ["Die Fähre dürfte sich verspäten, sagte der Hafenmeister.", "PR+ dürfte | Uu"],
      ["Der Fahrer muss die Ampel übersehen haben, sagte ein Zeuge.", "PR+ muss | Uu"],
      ["Die Stadt müsse sparen, sagte der Kämmerer.", "CT+ | Uu"],
      ["Der Wächter kann nichts gehört haben, sagte der Anwalt.", "CT- nichts | Uu"],
      ["Der Hafenmeister sagte, Lastwagen dürften die Brücke nicht befahren.", "CT- nicht | Uu"],
    ],
  ],
  [
    "Konjunktiv II",
    [
      ["Eine Sperre würde alle Händler treffen, sagte die Bürgermeisterin.", "PR+ würde | Uu"],
      ["Die Arbeiten würden drei Wochen dauern, sagte die Bürgermeisterin.", "CT+ | Uu"],
      ["Die Deiche hätten gehalten, sagte die Landrätin.", "CT+ | Uu"],
      ["Der Deich hätte gehalten, sagte die Landrätin.", "PR+ hätte | Uu"],
    ],
  ],
  [
    "adverbs",
    [
      ["Laut Polizei ist der Mann vermutlich geflohen.", "PR+ vermutlich | Uu"],
      ["Möglicherweise fällt der Zug aus, erklärte die Bahn.", "PS+ Möglicherweise | Uu"],
      ["Der mutmaßliche Täter sei geflohen, sagte die Polizei.", "CT+ | Uu"],
      ["Die Polizei sicherte Blut und eventuell vorhandene Spuren, hieß es beim Landgericht.", "CT+ | Uu"],
    ],
  ],
  [
    "negation",
    [
      ["Niemand sei verletzt worden, teilte die Feuerwehr mit.", "CT- Niemand | Uu"],
      ["Nicht nur der Keller sei nass, sagte die Wirtin.", "CT+ | Uu"],
      ["Der Zug halte nicht in Kiel, sondern in Plön, sagte der Schaffner.", "CT+ | Uu"],
      ["Der Mann, der nicht zahlte, sei geflohen, sagte der Wirt.", "CT+ | Uu"],
    ],
  ],
  [
    "cues",
    [
      ["Der Verein bestritt, dass er Geld verliert.", "CT- bestritt | Uu"],
      ["Der Verein bestritt nicht, dass er Geld verliert.", "Uu nicht | Uu"],
      ["Die Behörde bestätigte, dass drei Menschen vermisst werden.", "CT+ | PR+ bestätigte"],
      ["Die Behörde bestätigte nicht, dass Menschen vermisst werden.", "Uu nicht | Uu"],
      ["Der Fahrer räumte ein, dass er zu schnell war.", "CT+ | CT+ räumte ein"],
      ["Der Händler behauptete, dass er das Bild geerbt habe.", "CT+ | Uu behauptete"],
      ["Die Polizei vermutet, dass der Mann geflohen sein könnte.", "PS+ könnte | Uu"],
      ["Die Feuerwehr schließt nicht aus, dass noch jemand im Haus ist.", "PS+ schließt nicht aus | Uu"],
      ["Schätzungen zufolge kamen 4.000 Besucher.", "PR+ Schätzungen | Uu"],
    ],
  ],
  [
    "questions, wishes, conditions",
    [
      ["Die Abgeordnete fragte, ob das Geld reiche.", "Uu fragte | Uu"],
      ["Das Amt rief dazu auf, Wasser zu sparen.", "Uu rief auf | Uu"],
      ["Die Insel sei verloren, wenn der Damm breche, sagte der Deichgraf.", "Uu | Uu if"],
      ["Sollte der Damm brechen, sei die Insel verloren, sagte der Deichgraf.", "Uu | Uu if"],
      ["Auch wenn der Damm breche, sei die Insel sicher, sagte der Deichgraf.", "CT+ | Uu"],
    ],
  ],
  [
    "the author's own",
    [
      ["Der Wagen war offenbar gestohlen.", "PR+ offenbar"],
      ["Offenbar wurde niemand verletzt.", "PR- Offenbar niemand"],
      ["Angeblich brannte es schon am Freitag.", "Uu Angeblich"],
      ["Im Herbst könnte gewählt werden.", "PS+ könnte"],
      ["Die Stadt hat 3.500 Einwohner.", "none"],
      ["Die Stadt hat nicht genug Wohnungen.", "none"],
    ],
  ],
];

describe.each(groups)("%s", (_, cases) => {
  it.each(cases)("%s", async (text, expected) => {
    expect(await certainty(text)).toBe(expected);
  });
});
