import { beforeAll, expect, test } from "vitest";
import { outletKey } from "../../languages/stored-words.ts";
import { loadModels } from "../../load-models.ts";
import { type Models, readWhole } from "../../pipeline.ts";
import type { ReadArticle } from "../../propositions/read-article.ts";
import { publishedForOrder } from "../published.ts";
import { attach } from "./attach.ts";
import { joinOf } from "./join.ts";
import { linkBand } from "./link-band.ts";
import { haveOneText, isOneWording } from "./one-wording.ts";
import { originsOf } from "./origins.ts";
import { dayOf, positionOf } from "./position.ts";
import { isAgainst } from "./sides.ts";
import { standingOf } from "./standing.ts";
import { isOfOwn, type Occurrence } from "./stated.ts";
import { statedOf } from "./stated-of.ts";

let models: Models;
beforeAll(async () => {
  models = await loadModels();
});

const SETTING = "Der Hafen von Holmwede liegt an der Wiese. ";
const LATER = "2026-05-05T08:00:00Z";

/** The propositions of one article's statements, from first to last. */
function all(text: string, publisher = "Holmweder Bote", published = "2026-05-04T08:00:00Z"): Occurrence[] {
  const name = `${publisher} ${published}`;
  const article = { name, text: SETTING + text, publisher, published };
  const { stated, setting } = statedOf(readWhole(article, models) as ReadArticle);
  const said = stated.filter(({ report }) => !report);
  return said.map((one, i) => ({
    ...one,
    id: `v${name}-${one.proposition.statement}.${one.proposition.number}`,
    version: [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1e9,
    position: positionOf(publishedForOrder(published), name, i),
    day: dayOf(publishedForOrder(published)),
    outlet: outletKey(publisher),
    setting,
  }));
}
const first = (text: string): Occurrence => all(text)[0]!;
const last = (text: string, publisher?: string, published?: string): Occurrence =>
  all(text, publisher, published).at(-1)!;
const later = (text: string): Occurrence => last(text, "Wieser Rundschau", LATER);
const kinds = (earlier: Occurrence, occurrence: Occurrence) =>
  attach(occurrence, [earlier]).links.map(({ kind }) => kind);

test.each([
  ["Es kann keine Zusammenarbeit mit der Hafenpartei geben, sagte Malte Hinrichs.", false],
  ["„Mit der Hafenpartei gibt es keine Zusammenarbeit, weder offen noch verdeckt“, sagte Malte Hinrichs.", false],
  ["Weder die Schleuse noch der Damm sei gesperrt, sagte Malte Hinrichs.", false],
  ["Man könne mit der Hafenpartei nicht zusammenarbeiten, sagte Malte Hinrichs.", false],
  ["Mit der Hafenpartei könne es eine Zusammenarbeit geben, sagte Malte Hinrichs.", true],
  ["„Wir werden keine Risiken eingehen“, widersprach Malte Hinrichs.", false],
  ["Malte Hinrichs bestritt, dass die Schleuse gesperrt ist.", false],
  ["Malte Hinrichs warnte davor, die Schleuse zu sperren.", false],
])("polarity: %s", (text, positive) => {
  expect(first(text).proposition.polarity.positive).toBe(positive);
});

const voice = (text: string) => last(text).voice;

test.each([
  [
    "its own body, not the company named last",
    "Der Ärzteverband tagt. Der Konzern Kurmed liefert Serum. Die Lage sei ernst, sagte Verbandspräsident Ole Thode.",
    "=ärzteverband",
  ],
  [
    "an office phrase",
    "Der Konzern Kurmed liefert. Die Lage sei ernst, sagte der Präsident des Deichverbands, Ole Thode.",
    "=deichverband",
  ],
  ["a hyphenated office", "Die Lage sei ernst, sagte RKI-Chef Lothar Wiese.", "=rki"],
  ["nobody's name", "Die Lage sei ernst, sagte ein Sprecher der Reederei Holm.", "=holm"],
  [
    "the head of a committee speaks for himself",
    "Die Lage sei ernst, sagte der Vorsitzende des Auswärtigen Ausschusses, Ole Thode.",
    "=ole thode",
  ],
  ["a politician speaks for himself", "Die Lage sei ernst, sagte CDU-Generalsekretär Ole Thode.", "=ole thode"],
  [
    "two bodies before: nobody knows whose",
    "Der Konzern Kurmed verhandelt mit der Reederei Holm. Die Lage sei ernst, sagte Sprecher Ole Thode.",
    "=ole thode",
  ],
])("who speaks for whom: %s", (_, text, key) => {
  expect(voice(text)).toMatchObject({ kind: "named", key });
});

test("a surname and the full name are one origin, as are spellings", () => {
  const one = first("Die Schleuse werde gesperrt, sagte Nikolas Lürsen.");
  const other = later("Die Schleuse werde im Juni gesperrt, sagte Lürsen.");
  expect(originsOf([one, other])).toHaveLength(1);
});

test("who is not named where he speaks may be another one", () => {
  const named = first("Die Schleuse werde am 20. Juni gesperrt, sagte Ole Brandt.");
  const guessed = later("Kapitän Jan Holt kam. Die Sperrung der Schleuse beginne am 20. Juni, sagte er.");
  expect(guessed.voice).toMatchObject({ kind: "named", key: "=jan holt", vague: true });
  expect(originsOf([named, guessed]).map(({ independent }) => independent)).toEqual([true, false]);
});

test("the same words are never a change, whatever day is read into them", () => {
  const text = "Am Montag werde die Schleuse gesperrt, sagte Hafenmeister Ole Brandt.";
  expect(kinds(first(text), last(text, "Wieser Rundschau", "2026-05-12T08:00:00Z"))).toEqual(["repeats"]);
  const hours = "Zwischen 14 und 17 Uhr sei der Besuch an der Schleuse erlaubt, sagte Hafenmeister Ole Brandt.";
  expect(kinds(first(hours), later(hours))).toEqual(["repeats"]);
  const dated = (day: string) => `Die Schleuse werde vom ${day} an gesperrt, sagte Hafenmeister Ole Brandt.`;
  expect(kinds(first(dated("20. Juni")), later(dated("27. Juni")))).toEqual(["revises"]);
});

test("counts of two days are a series, not a contradiction", () => {
  const count = (number: string) =>
    `Die Ämter hatten binnen eines Tages ${number} Fälle gemeldet, teilte die Hafenbehörde mit.`;
  expect(kinds(first(count("1411")), later(count("2279")))).toEqual([]);
});

test("what somebody wants, expects or holds is nothing that others confirm", () => {
  const demand = (who: string) => `${who} forderte, die Schleuse zu sperren.`;
  const [side] = standingOf([first(demand("Minister Jan Holt")), later(demand("Senatorin Eva Lund"))]).sides;
  expect(side?.credibility).toEqual({ value: 6, reasons: ["no-fact"] });
});

test("what the house says to its readers is no claim", () => {
  const words = "Laut Kreisen der Werft wird die Schleuse gesperrt.";
  const told = (text: string) => all(text).length;
  expect(told(`${words}\nDen Experten zufolge lohnt es sich: jetzt kostenlos anmelden.`)).toBe(told(words));
  expect(told(`${words}\n[Den Lesern zufolge ist unser Hafenbrief der beste.]`)).toBe(told(words));
  expect(told(`${words}\n[„Die Werft ist laut Ole Thode zu“, sagte Ole Thode.]`)).toBeGreaterThan(told(words));
});

test("two readings of the same words are said once", () => {
  const [one] = all("Die Schleuse werde am 20. Juni gesperrt, sagte Hafenmeister Ole Brandt.");
  const again = { ...one!, id: `${one!.id}0`, position: one!.position + 1 };
  expect(attach(again, [one!])).toMatchObject({ parent: null, links: [] });
});

test("what somebody refuses to do is a demand, no denial", () => {
  expect(first("Malte Hinrichs lehnte es ab, die Schleuse zu sperren.").factuality).toBe("Uu");
  expect(first("Malte Hinrichs bestritt, die Schleuse gesperrt zu haben.").factuality).not.toBe("Uu");
});

test("a few words between quotation marks in both are one text", () => {
  const one = all(
    "Es sei kein Geheimnis, dass „aus unserem Waschparadies“ Summen nach Wiese fließen, sagte Ole Thode.",
  );
  const two = all(
    "Die Polizei Wiese sagt, Gelder „aus unserem Waschparadies“ flössen in die Stadt.",
    "Wieser Rundschau",
    LATER,
  );
  expect(haveOneText(one.at(-1)!, two.at(-1)!)).toBe(true);
  expect(haveOneText(one.at(-1)!, first("Die Schleuse sei gesperrt, sagte Malte Hinrichs."))).toBe(false);
});

test("a politician without a name in a party's office may be one who is named elsewhere", () => {
  const { voice } = first(
    "Die Hafenfraktion tagt. Der stellvertretende Vorsitzende der Hafenfraktion sagte, die Schleuse sei gesperrt.",
  );
  expect(voice.vague).toBe(true);
});

test("what each says of his own county, and rare words in a row, are no two voices", () => {
  const own = first("Insgesamt gingen 265 Anträge von Betrieben in unserem Landkreis ein, sagte Otto Heinz.");
  const other = later("Insgesamt gingen 212 Anträge von Betrieben in unserem Landkreis ein, sagte Sonja Teubner.");
  expect(kinds(own, other)).toEqual([]);
  const one = first("„Die Wissenschaft ist keine Spielwiese für ideologisches Wunschdenken“, sagte Otto Heinz.");
  const two = later("Wissenschaft sei keine Spielwiese für Wunschdenken, sagte Sonja Teubner.");
  expect(isOneWording(one, two)).toBe(true);
});

test("what each of two says of himself is a matter of his own", () => {
  const one = first("„Ich habe Angst vor der nächsten Flut“, sagte Hafenmeister Ole Brandt.");
  const two = later("„Ich habe Angst vor der nächsten Flut am Deich“, sagte Kapitänin Eva Lund.");
  expect(isOfOwn(one)).toBe(true);
  expect(joinOf(one, two).band).not.toBe("found");
  const demand = later("„Wir müssen die Schleuse schließen“, sagte Kapitänin Eva Lund.");
  expect(isOfOwn(demand)).toBe(false);
});

test("who passes on another one's word is no second origin", () => {
  const holm = first("Gäste aus Husum seien in Wiese willkommen, sagte Ministerin Ute Holm.");
  const passed = later(
    "Laut Ministerin Ute Holm sagte ihr Landrat Ole Thode, dass Gäste aus Husum in Wiese willkommen seien.",
  );
  expect(passed.voice).toMatchObject({ key: "=ole thode", relays: ["=ute holm"] });
  expect(originsOf([holm, passed])).toHaveLength(1);
});

test("what shall be done, and what is counted, speaks against nothing that is so", () => {
  const appeal = first("Malte Hinrichs nannte den Brief einen Appell, Kutter in Holmwede sinken zu lassen.");
  const denied = later("„Man kann nicht Kutter in Holmwede sinken lassen“, sagte Kapitänin Eva Lund.");
  expect(joinOf({ ...appeal, proposition: { ...appeal.proposition, open: true } }, denied).change).toBeNull();
  const none = first("Diesen Kutter gebe es in Holmwede nicht, sagte Hafenmeister Ole Brandt.");
  const three = later("Es gebe drei Kutter in Holmwede, sagte Kapitänin Eva Lund.");
  expect(joinOf(none, three).change).not.toBe("found");
});

test("what is told beside other things, or in another story, is no change", () => {
  const yes = first("Die Erfahrungen aus Wiese könnten in Holmwede Kutter retten, sagte Hafenmeister Ole Brandt.");
  const no = later("Kein Kahn könne sich ohne Hilfe der Werft aus dem Eis retten, sagte Kapitänin Eva Lund.");
  expect(joinOf(yes, no).change).toBeNull();
  expect(linkBand("denies", no, yes)).toBeNull();
  expect(isAgainst([yes], [no])).toBe(false);
  const circles = first("Aus Kreisen der Werft hieß es, die Schleuse werde gesperrt.");
  const denied = later("Die Schleuse werde nicht gesperrt, sagte Hafenmeister Ole Brandt.");
  expect(joinOf(circles, denied).change).toBe("proposed");
  expect(joinOf({ ...circles, setting: ["everton"] }, denied).change).toBeNull();
});

test("of two in one article who say the same, 'too' makes two origins; a body and somebody in it may be one", () => {
  const lock = "die Schleuse von Holmwede müsse vor dem Winter ganz erneuert werden";
  const [holm, holt] = all(`Ute Holm sagte, ${lock}. Auch Jan Holt betonte, ${lock} und dicht sein.`);
  expect(holt!.voice.also).toBe(true);
  expect(joinOf(holm!, holt!).band).toBe("found");
  const werft = { ...holm!, voice: { ...holm!.voice, key: "=werft lund", person: null } };
  const { also: _, ...voice } = holt!.voice;
  const alone = { ...holt!, voice };
  const words = (one: Occurrence, wording: readonly number[]) => ({
    ...one,
    proposition: { ...one.proposition, wording, runs: [], marked: [] },
  });
  const other = words(alone, [1, 2, 3]);
  expect(originsOf([werft, other]).map(({ reason }) => reason)).toEqual(["named", "perhaps one"]);
  expect(originsOf([werft, words(holt!, [1, 2, 3])]).map(({ reason }) => reason)).toEqual(["named", "named"]);
});

test("two of one surname, of one house, or of whom the other article speaks, may be one", () => {
  const lock = "Die Schleuse von Holmwede müsse vor dem Winter erneuert werden";
  const reasons = (a: string, b: string) =>
    originsOf(
      [last(`${lock}, sagte ${a}.`), { ...later(`${lock}, sagte ${b}.`) }].map((one, at) => apart(one, at)),
    ).map(({ reason }) => reason);
  expect(reasons("Ute Holm", "Jan Holt")).toEqual(["named", "named"]);
  expect(reasons("Ute Holm", "Jan Holm")).toEqual(["named", "perhaps one"]);
  expect(reasons("CSU-Politikerin Ute Holm", "CSU-Politiker Jan Holt")).toEqual(["named", "perhaps one"]);
});

/** Other words, so that neither has them from the other. */
const apart = (one: Occurrence, at: number): Occurrence => ({
  ...one,
  quoted: false,
  proposition: { ...one.proposition, wording: [at, 10, 20], runs: [], marked: [] },
});

test("who criticises, doubts or tells of himself does not say what another one says", () => {
  const wants = last("Ute Holm forderte, die Schleuse von Holmwede vor dem Winter zu erneuern.");
  const against = later("Jan Holt kritisierte, die Schleuse von Holmwede vor dem Winter zu erneuern.");
  expect(joinOf(wants, against).band).toBeNull();
  const too = later("Jan Holt forderte, die Schleuse von Holmwede vor dem Winter zu erneuern.");
  expect(joinOf(wants, too).band).toBe("found");
  const doubts = { ...too, act: "doubt" as const };
  expect(joinOf(wants, doubts).band).toBeNull();
  expect(isOfOwn(later("Er trage am Hafen eine Maske, sagte Jan Holt."))).toBe(true);
  expect(isOfOwn(later("Die Schleuse sei gesperrt, sagte Jan Holt."))).toBe(false);
});

test("a change is told of identified speakers alone", () => {
  const affirms = last("Aus Kreisen verlautete, die Schleuse werde gesperrt.");
  const denies = later("Die Schleuse werde nicht gesperrt, sagte Hafenmeister Ole Brandt.");
  expect(joinOf(affirms, denies).change).not.toBeNull();
  const silent = { ...affirms.voice, key: "", label: "" };
  expect(joinOf({ ...affirms, voice: silent }, denies).change).toBeNull();
});

test("a denial by another speaker is a finding in more than a few words, else a question", () => {
  const changed = (a: string, b: string) => {
    const speaks = "Im Hafen von Holmwede sprachen Eva Lund und Malte Hinrichs. ";
    return joinOf(last(`${speaks}${a}, sagte Eva Lund.`), later(`${speaks}${b}, sagte Malte Hinrichs.`)).change;
  };
  const long = [
    "Wegen der Risse im Stahlträger werde die Schleuse gesperrt",
    "Die Schleuse werde nicht wegen Rissen im Stahlträger gesperrt",
  ];
  expect(changed(long[0]!, long[1]!)).toBe("found");
  expect(changed("Die Schleuse werde gesperrt", "Die Schleuse werde nicht gesperrt")).toBe("proposed");
});
