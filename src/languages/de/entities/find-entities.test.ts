import { expect, test } from "vitest";
import { lookUpWords } from "../../../analysis/words.ts";
import { loadModels } from "../../../load-models.ts";
import { toText } from "../../../text/to-text.ts";
import { tokenise } from "../../../tokens/tokenise.ts";
import { findPlaces } from "../places/find-places.ts";
import { fields } from "../rows/entities/describing-nouns.ts";
import { tokenRows } from "../rows/token-rows.ts";
import { findEntities } from "./find-entities.ts";

const { lexicon, gazetteer } = await loadModels();

/** "PER Anna Holm: Ministerin Anna Holm | Holms": an entity a line. */
function read(text: string): readonly string[] {
  const tokens = tokenise(toText({ text }), tokenRows);
  const places = findPlaces(tokens, gazetteer, { lexicon });
  const { entities } = findEntities(lookUpWords(tokens, lexicon), { places });
  return entities.map(
    ({ type, name, mentions }) => `${type} ${name}: ${mentions.map((m) => text.slice(m.start, m.end)).join(" | ")}`,
  );
}

test.each([
  [
    "Norwegens Ministerin Anna Holm reiste ab. Holms Besuch war kurz.",
    "PER Anna Holm: Norwegens Ministerin Anna Holm | Anna Holm | Holms",
  ],
  [
    "Der Chef des Hafenrats Ole Brandt ging. Er schwieg.",
    "PER Ole Brandt: Der Chef des Hafenrats Ole Brandt | Ole Brandt | Er",
  ],
  [
    "Die Gewerkschaft der Lotsen (GdL) streikt. Die GdL zürnt.",
    "ORG Gewerkschaft der Lotsen: Gewerkschaft der Lotsen | GdL | GdL",
  ],
  ["Die US-Regierung dementierte. Washington schwieg.", "LOC USA: Die US-Regierung | Washington"],
  ["Der Fernsehsender KTV meldete Stau. Der Sender irrte.", "ORG KTV: Der Fernsehsender KTV | KTV | Der Sender"],
  [
    "Das Technische Hilfswerk half. Sprecher des Technischen Hilfswerks dankten.",
    "ORG Technisches Hilfswerk: Technische Hilfswerk | Technischen Hilfswerks",
  ],
  [
    "Die Nationale Liga für Demokratie (NLD) siegte. Die NLD feiert.",
    "ORG Nationale Liga für Demokratie: Nationale Liga für Demokratie | NLD | NLD",
  ],
  [
    "Der Bund Deutscher Lotsen (BDL) tagt. Der BDL feiert.",
    "ORG Bund Deutscher Lotsen: Bund Deutscher Lotsen | BDL | BDL",
  ],
  ["Das Urteil des Landgerichts Kassel steht.", "ORG Landgericht Kassel: Landgerichts Kassel"],
  [
    "Das Berliner Landgericht schwieg. Das Landgericht Berlin blieb dabei.",
    "ORG Landgericht Berlin: Das Berliner Landgericht | Landgericht Berlin",
  ],
  ["Die SPD tagt. Die Sozialdemokraten hoffen.", "ORG SPD: SPD | Die Sozialdemokraten"],
  [
    "Der Deutsche Fußball-Bund klagt. Der Fußballbund schwieg.",
    "ORG Deutscher Fußball-Bund: Deutsche Fußball-Bund | Der Fußballbund",
  ],
  ["Die Reederei Holm & Söhne schwieg.", "ORG Holm & Söhne: Die Reederei Holm & Söhne | Holm & Söhne"],
  [
    "Der Fischer Jens „Jonny“ Harms ging. Harms schwieg.",
    "PER Jens Harms: Der Fischer Jens „Jonny“ Harms | Jens „Jonny“ Harms | Harms",
  ],
  [
    "Gesundheitsminister Karl Holm kam. Der Finanzminister fehlte.",
    "PER Karl Holm: Gesundheitsminister Karl Holm | Karl Holm",
  ],
  [
    "Kanzler Jan Bruck kam. Auch Karl Holm (FDP) war da. Der FDP-Politiker sprach.",
    "PER Karl Holm: Karl Holm | Der FDP-Politiker",
  ],
  [
    "Hessens Ministerin kam früh. Hessens Ministerin Ute Karl sprach.",
    "PER Ute Karl: Hessens Ministerin | Hessens Ministerin Ute Karl | Ute Karl",
  ],
  [
    "Verkehrsminister Jan Tieck rechnet mit Staus. „Das dauert“, sagte der CDU-Politiker.",
    "PER Jan Tieck: Verkehrsminister Jan Tieck | Jan Tieck | der CDU-Politiker",
  ],
  [
    "Der Anwalt Jan Tieck klagte. „Das dauert“, sagte der Mediziner.",
    "PER Jan Tieck: Der Anwalt Jan Tieck | Jan Tieck",
  ],
  ["Ute Holm kam mit. „Das dauert“, sagte die 71-Jährige.", "PER Ute Holm: Ute Holm | die 71-Jährige"],
  ["Ein 30-jähriger Mann floh. Jan Tieck half. „Das dauert“, sagte der 30-Jährige.", "PER Jan Tieck: Jan Tieck"],
  [
    "RKI-Präsident Jan Tieck warnte. „Das dauert“, sagte der RKI-Chef.",
    "PER Jan Tieck: RKI-Präsident Jan Tieck | Jan Tieck | der RKI-Chef",
  ],
  ["Prof. Dr. med. Ute Holm warnte.", "PER Ute Holm: Prof. Dr. med. Ute Holm | Ute Holm"],
  ["Irene Vogt‑Lahr kam. Vogt-Lahr ging.", "PER Irene Vogt‑Lahr: Irene Vogt‑Lahr | Vogt-Lahr"],
  ["Die Sprecher*in Toni Bruns kam.", "PER Toni Bruns: Die Sprecher*in Toni Bruns | Toni Bruns"],
  ["Der 1. FC Kiel verlor.", "ORG 1. FC Kiel: 1. FC Kiel"],
  [
    "Die Evangelische Kirche in Hessen und Nassau spart.",
    "ORG Evangelische Kirche in Hessen und Nassau: Evangelische Kirche in Hessen und Nassau",
  ],
  [
    "Der „Hafenbote“ erschien. Die Zeitung „Hafenbote“ fehlte.",
    "ORG Hafenbote: Hafenbote | Die Zeitung „Hafenbote“ | Hafenbote",
  ],
])("%s", (text, line) => {
  expect(read(text)).toContain(line);
});

test.each(fields)("who is described: $example", ({ example }) => {
  expect(read(example)).toContainEqual(expect.stringMatching(/^PER Jan Tieck: .*\| der \S+$/u));
});

test("nothing is found in nothing, and any text is read", () => {
  expect(read("")).toEqual([]);
  expect(() => read("Er sie er. „Sie“ ihm – (DER) Der Der Der, , Präsident Präsident!")).not.toThrow();
});
