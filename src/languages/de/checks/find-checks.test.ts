import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openBorders } from "../../../analysis/checks/borders.ts";
import { openPlaces } from "../../../analysis/places/gazetteer.ts";
import type { Text } from "../../../text/text.ts";
import { tokenise } from "../../../tokens/tokenise.ts";
import { placeRows } from "../place-rows.ts";
import { findPlaces } from "../places/find-places.ts";
import { rates } from "../rows/checks/rates.ts";
import { unitRows } from "../rows/checks/units.ts";
import { hedges } from "../rows/quantity-hedges.ts";
import { tokenRows } from "../rows/token-rows.ts";
import { findTimes } from "../times/find-times.ts";
import { findChecks } from "./find-checks.ts";
import { quantityAt } from "./quantity.ts";

const model = (name: string) => readFileSync(new URL(`../../../../models/de/${name}`, import.meta.url));
const maps = { gazetteer: openPlaces(model("places.bin"), placeRows), borders: openBorders(model("borders.bin")) };
const text = (content: string, published: string | null): Text => ({
  kind: "text",
  name: "",
  content,
  paragraphs: [...content.matchAll(/[^\n]+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
  url: null,
  title: null,
  publisher: null,
  published,
  language: "de",
  strong: [],
  setOff: [],
  items: [],
  doubts: [],
});
/** Published on Monday, 11 September 2023, where no other day is given. */
const checks = (content: string, published: string | null = "2023-09-11") => {
  const tokens = tokenise(text(content, published), tokenRows);
  return findChecks(tokens, findPlaces(tokens, maps.gazetteer), findTimes(tokens), maps);
};
const verdicts = (content: string, published?: string | null) =>
  checks(content, published)
    .map((c) => `${c.kind}: ${c.verdict}`)
    .join("; ");

const consistent = (kind: string) => `${kind}: consistent`;
const inconsistent = (kind: string) => `${kind}: inconsistent`;
const untold = (kind: string) => `${kind}: cannot be told`;

describe("distances", () => {
  test.each([
    ["Görlitz liegt rund 90 Kilometer von Dresden entfernt.", consistent("distance")],
    ["Görlitz liegt rund 300 Kilometer von Dresden entfernt.", inconsistent("distance")],
    // By road it is so far.
    ["Görlitz liegt 110 Kilometer von Dresden entfernt.", untold("distance")],
    ["Freiburg liegt 20 Kilometer von der Grenze zu Frankreich entfernt.", consistent("distance")],
    ["Freiburg liegt 200 Kilometer von der französischen Grenze entfernt.", inconsistent("distance")],
    ["Der Zug hält in Kassel. Nach Berlin sind es rund 300 Kilometer.", consistent("distance")],
    ["In Potsdam, 30 Kilometer südwestlich von Berlin, wurde demonstriert.", consistent("distance")],
    ["In Potsdam, 30 Kilometer nordöstlich von Berlin, wurde demonstriert.", inconsistent("distance")],
    ["Das Epizentrum lag 20 Kilometer nördlich von Rom in der Nähe von Viterbo.", untold("distance")],
    [
      "Die Wandergruppe kam in Bonn an. Sie ging eine Strecke von 60 Kilometern von ihrem Lager in Aachen.",
      consistent("distance"),
    ],
    ["Potsdam liegt 30 Kilometer von Deutschlands Hauptstadt Berlin entfernt.", consistent("distance")],
    ["Das Schiff lag 40 Kilometer vor der Grenze.", ""],
    ["Der Wagen fuhr 120 Kilometer pro Stunde.", ""],
    ["Bonn hat einen Marathon über 42 Kilometer.", ""],
    ["Das Beben lag 200 Kilometer nördlich von Wien.", untold("distance")],
  ])("%s", (content, expected) => {
    expect(verdicts(content)).toBe(expected);
  });

  test("show the computation", () => {
    expect(checks("Görlitz liegt rund 90 Kilometer östlich von Dresden.")[0]).toMatchObject({
      stated: "rund 90 km östlich",
      computed: expect.stringMatching(/^8\d km östlich$/u),
    });
  });
});

describe("locations", () => {
  test.each([
    ["In Rosenheim im Südosten von Bayern schneite es.", consistent("location")],
    ["In Rosenheim im Nordwesten von Bayern schneite es.", inconsistent("location")],
    ["Im ostdeutschen Görlitz schneite es.", consistent("location")],
    ["In der westpolnischen Stadt Lublin schneite es.", inconsistent("location")],
    ["In Flensburg im Norden des Landes schneite es.", consistent("location")],
    ["In der südkoreanischen Stadt Incheon schneite es.", ""],
  ])("%s", (content, expected) => {
    expect(verdicts(content)).toBe(expected);
  });
});

describe("dates", () => {
  test.each([
    ["Das Gericht tagt am Dienstag, 12. September 2023.", consistent("date")],
    ["Das Gericht tagt am Montag, 12. September 2023.", inconsistent("date")],
    ["Das Gericht tagte am Freitag (8.9.).", consistent("date")],
    ["Das Gericht tagte am heutigen Montag.", consistent("date")],
    ["Das Gericht tagte am heutigen Mittwoch.", inconsistent("date")],
    // It may have been written for the next day.
    ["Das Gericht tagte am heutigen Dienstag.", untold("date")],
    [
      "Sonntag, 3. September 2023, 9.12 Uhr: Am morgigen Montag tagt das Gericht.",
      `${consistent("date")}; ${consistent("date")}`,
    ],
    ["Das Gericht tagte gestern (Sonntag).", consistent("date")],
    ["Das Gericht tagt gestern (Dienstag).", ""],
    ["Das Gericht tagte am 12. September 2022, einem Montag.", consistent("date")],
    ["Das Gericht tagte am 12. September 2022, einem Freitag.", inconsistent("date")],
    ["Das Gericht tagt am 12. September (Dienstag).", consistent("date")],
    ["Das Gericht tagt am 12.9. (Mi).", inconsistent("date")],
    ["Termin: Di., 12. September 2023.", consistent("date")],
    ["Stand Mittwoch, 8.10 Uhr, sind es zwölf.", ""],
    ["Für sie ist am Mittwoch der 3. Juli 2047 angebrochen.", ""],
    ["So, 12 Wochen dauerte es. Do it.", ""],
    ["Sie starb am Freitag, dem 1. Januar, an Cholera.", untold("date")],
    ["Am 12. September, einem schönen Tag, tagte es.", ""],
    ["Das Gericht tagte gestern, am 10. September.", consistent("date")],
    ["Das Gericht tagte gestern, am 7. September.", inconsistent("date")],
    ["Das Gericht tagt am 31. Februar 2024.", inconsistent("date")],
    ["Das Gericht tagte am Sonntag, den 14. April.", consistent("date")],
    ["Das Gericht tagt am Dienstag.", ""],
  ])("%s", (content, expected) => {
    expect(verdicts(content)).toBe(expected);
  });

  test("need a day of publication where the year is missing", () => {
    expect(verdicts("Das Gericht tagt am Dienstag, 12. September.", null)).toBe(untold("date"));
    expect(verdicts("Das Gericht tagt am heutigen Dienstag.", "2023-09")).toBe("");
  });
});

describe("intervals", () => {
  test.each([
    ["Es ist die erste Sitzung seit gut acht Jahren. Zuletzt tagte der Rat 2015 in Wien.", consistent("interval")],
    ["Es ist ihr erster Besuch seit mehr als zehn Jahren. Zuletzt war sie 2019 in Wien.", inconsistent("interval")],
    ["Das Werk wurde vor 20 Jahren, im Jahr 2003, eröffnet.", consistent("interval")],
    ["Das Werk wurde vor 30 Jahren, im Jahr 2003, eröffnet.", inconsistent("interval")],
    ["Sie regierte von 1998 bis 2005, also sieben Jahre lang.", consistent("interval")],
    ["Sie regierte von 1998 bis 2005, also zwölf Jahre lang.", inconsistent("interval")],
    ["Die Brücke wurde 2003 eröffnet und ist seit 20 Jahren ein Ärgernis.", consistent("interval")],
    ["Die Brücke wurde 2003 eröffnet und ist seit 40 Jahren ein Ärgernis.", inconsistent("interval")],
    ["Es ist die erste Wahl seit vier Jahren.", ""],
    ["Sie wartet seit vier Jahren. Zuletzt regnete es 2019.", ""],
  ])("%s", (content, expected) => {
    expect(verdicts(content)).toBe(expected);
  });
});

describe("tense and date", () => {
  test.each([
    ["Die Messe wird am 3. Mai 2023 stattfinden.", inconsistent("date")],
    ["Die Brücke soll am 3. Mai 2023 eröffnet werden.", inconsistent("date")],
    ["Die Brücke wurde am 3. Mai 2024 eröffnet.", inconsistent("date")],
    ["Am 3. Mai 2024 fand die Messe statt.", inconsistent("date")],
    ["Der Streik begann am 3.10.2023.", inconsistent("date")],
    ["Die Messe wird am 3. Mai 2024 stattfinden.", ""],
    ["Die Messe fand am 3. Mai 2023 statt.", ""],
    ["Er soll am 3. Mai 2023 einen Mann verletzt haben.", ""],
    ["Am 8. Mai 1945 wird die Stadt befreit.", ""],
    ["Die Wahl wurde am Montag auf den 3. Mai 2024 verschoben.", ""],
    ["Die Wahl am 3. Mai 2024 wurde abgesagt.", ""],
    ["Der Vertrag wurde bis zum 3. Mai 2024 verlängert.", ""],
    ["Die Wahl war am 3. Mai 2024 geplant.", ""],
    ["Die Messe wird am 10. September 2023 stattfinden.", ""],
  ])("%s", (content, expected) => {
    expect(verdicts(content)).toBe(expected);
  });
});

describe("what is told from one time to another", () => {
  test.each([
    // Published on Monday, 11 September 2023.
    ["Der Unfall von 2003 liegt 20 Jahre zurück.", consistent("interval")],
    ["Die Tat vom Mai 2013 liegt inzwischen gut zehn Jahre zurück.", consistent("interval")],
    ["Der Unfall von 2003 liegt 40 Jahre zurück.", inconsistent("interval")],
    ["Der Unfall liegt 20 Jahre zurück, 2010 wurde die Akte geschlossen.", ""],
    ["Der Ort liegt 20 Kilometer zurück.", ""],
    ["20 Jahre nach dem Unglück vom Mai 2003 steht ein Urteil aus.", consistent("interval")],
    ["20 Jahre nach dem Umbau plant die Stadt für 2030.", ""],
    ["Das Unglück geschah vor 20 Jahren. Am 3. Mai 2003 brach der Damm.", consistent("interval")],
    ["Das Unglück geschah vor 20 Jahren. Am 3. Mai 2019 kam ein Gutachten.", ""],
    ["Am Montag jährt sich der 20. Jahrestag des Unglücks von 2003.", consistent("interval")],
    ["Am 20. Jahrestag sprach der Minister über 2010.", ""],
    ["Der 1953 geborene Maler feiert seinen 70. Geburtstag.", consistent("age")],
    ["Am 3. Mai begann der Streik. Zehn Tage später, am 13. Mai, endete er.", consistent("interval")],
    ["Am 3. Mai begann der Streik, zehn Tage später, am 23. Mai, endete er.", inconsistent("interval")],
    ["Am 3. Mai begann der Streik. Zehn Tage später, am 23. Mai, endete er.", ""],
    ["Die Frist endet in zehn Tagen, am 21. September.", consistent("interval")],
    ["Die Frist endet in zehn Tagen, am 30. September.", inconsistent("interval")],
    ["Die Frist endet in zehn Tagen, am 22. September.", untold("interval")],
    ["Die Frist endet in zehn Tagen.", ""],
    ["Die Frist endete am 18. August, in zwei Wochen beginnt die Messe.", ""],
    ["Die Messe dauert zehn Tage, vom 3. bis zum 12. Mai 2024.", consistent("interval")],
    ["Die Messe dauert zehn Tage, vom 3. bis zum 22. Mai 2024.", inconsistent("interval")],
    ["Das Amt öffnet von 8 bis 10 Uhr, also zwei Stunden.", consistent("interval")],
    ["Das Amt öffnet von 8 bis 10 Uhr, also drei Stunden.", inconsistent("interval")],
    ["Der Tunnel war vier Stunden, von 23 bis 3 Uhr, gesperrt.", consistent("interval")],
    ["Das Amt öffnet von 8 bis 10 Uhr, die Wartezeit beträgt zwei Stunden.", ""],
    ["Um 8.15 Uhr fiel der Strom aus. 40 Minuten später, um 8.55 Uhr, war er wieder da.", consistent("interval")],
    ["Um 8.15 Uhr fiel der Strom aus. 40 Minuten später, um 9.30 Uhr, war er wieder da.", ""],
  ])("%s", (content, expected) => {
    expect(verdicts(content)).toBe(expected);
  });
});

describe("ages", () => {
  test.each([
    ["Der 1952 geborene Maler starb am Montag im Alter von 71 Jahren.", consistent("age")],
    ["Der 1952 geborene Maler ist 80 Jahre alt.", inconsistent("age")],
    ["Die 73-Jährige wurde am 3. Mai 1950 in Köln geboren.", consistent("age")],
    ["Die 70-Jährige wurde am 3. Mai 1950 in Köln geboren.", inconsistent("age")],
    ["Der 70-Jährige und der 1950 geborene 73-Jährige schwiegen.", ""],
    ["Die 73-Jährige schwieg.", ""],
    ["Der Maler starb im Alter von 71 Jahren. Er wurde am 3. Mai 1952 in Köln geboren.", consistent("age")],
    ["Die Autorin (* 3. Mai 1950 in Köln) ist 73 Jahre alt.", consistent("age")],
    ["Der Maler starb im Alter von 71 Jahren. Sein Sohn wurde 1990 geboren.", ""],
    ["Die 73-Jährige schwieg. Ihre Tochter wurde 1980, ihr Sohn 1950 geboren.", ""],
  ])("%s", (content, expected) => {
    expect(verdicts(content)).toBe(expected);
  });
});

describe("sums", () => {
  test.each([
    ["Drei Männer und zwei Frauen, insgesamt fünf Verletzte, kamen ins Krankenhaus.", consistent("sum")],
    ["Drei Männer und zwei Frauen, insgesamt sieben Verletzte, kamen ins Krankenhaus.", inconsistent("sum")],
    ["Es gab insgesamt neun Festnahmen: sechs Männer, zwei Frauen und 1 Kind.", consistent("sum")],
    [
      "Bei dem Unglück wurden insgesamt 14 Menschen getötet. Neun Fischer und fünf Touristen wurden getötet.",
      consistent("sum"),
    ],
    ["Bei dem Unglück wurden insgesamt 20 Menschen getötet. Neun Fischer und fünf Touristen wurden getötet.", ""],
    ["Sechs Autos brannten. Am Montag und am Dienstag brannten jeweils drei Autos.", consistent("sum")],
    ["Es gab zwölf Verletzte, davon fünf Männer und sieben Frauen.", consistent("sum")],
    ["Es gab zwölf Verletzte, davon fünf Männer und vier Frauen.", inconsistent("sum")],
    ["Es gab zwölf Verletzte, davon fünf schwer und zwei lebensgefährlich.", untold("sum")],
    ["Es gab zwölf Verletzte, darunter fünf Männer und zwei Frauen.", ""],
    [
      "Bei dem Angriff wurden drei Soldaten verletzt, von denen einer schwer und zwei leicht verletzt sind.",
      consistent("sum"),
    ],
    ["Geborgen wurden neun Segler, von denen vier aus Kiel und fünf aus Lübeck stammen.", consistent("sum")],
    ["Sechs Häftlinge entkamen, von denen zwei gefasst wurden und vier noch flüchtig sind.", consistent("sum")],
    ["Das Werk baut 300 Stellen ab, davon 120 in Ulm und 180 in Jena.", consistent("sum")],
    ["Es gab neun Beben, von denen zwei die Stärke fünf erreichten.", ""],
    ["Sechs Häftlinge entkamen, von denen zwei gefasst wurden und drei verletzt waren.", ""],
    ["Die Polizei zählte 40 Taten, von denen rund zehn geklärt und 30 offen sind.", ""],
    ["Zwölf Kinder kamen, von denen einige am 3. und 9. Mai geboren sind.", ""],
    ["Es gibt 400 Fälle an 160 Schulen, davon 310 Schüler und 90 Lehrer.", consistent("sum")],
    ["Es gibt 410 Fälle an 160 Schulen, davon 310 Schüler und 90 Lehrer.", ""],
    // A new clause with a total of its own is no sum.
    ["Drei Männer und zwei Frauen sprachen, insgesamt 300 Gäste hörten zu.", ""],
  ])("%s", (content, expected) => {
    expect(verdicts(content)).toBe(expected);
  });
});

describe("two units", () => {
  test.each(unitRows.map(({ example }) => example))("$sentence", ({ sentence, check }) => {
    expect(verdicts(sentence)).toContain(check);
  });

  test.each([
    ["Das Boot trieb 100 Seemeilen (185 Kilometer) vor der Küste.", consistent("distance")],
    ["Das Boot trieb 100 Seemeilen (500 Kilometer) vor der Küste.", inconsistent("distance")],
    ["Das Boot trieb 300 sm/555 km vor der Küste.", consistent("distance")],
    ["Die Maschine flog in 30.000 Fuß (3.000 Meter) Höhe.", inconsistent("distance")],
    ["In der Wüste wurden 122 °F (50 °C) gemessen.", consistent("measure")],
    ["In der Wüste wurden 104 Grad Fahrenheit (70 Grad Celsius) gemessen.", inconsistent("measure")],
    ["Es kühlte um 18 Grad Fahrenheit (10 Grad Celsius) ab.", consistent("measure")],
    ["Gemessen wurden minus 40 °F (minus 40 °C).", consistent("measure")],
    ["Es brannten rund 1.000 Acres, das sind etwa 400 Hektar, Wald.", consistent("measure")],
    ["Es brannten 5.000 Hektar (500 Quadratkilometer) Wald.", inconsistent("measure")],
    ["Der Lauf führt über 10 Kilometer, 5 Meilen davon am Fluss.", ""],
    ["Das Haus kostet 200.000 Pfund (230.000 Euro).", ""],
    ["Der Tisch ist 80 Zentimeter breit, 2 Meter lang.", ""],
    ["Es waren acht Millionen Tonnen, umgerechnet sind das 100 Kilogramm pro Kopf.", ""],
    ["Ein Anteil verbrieft 1/10 Unze, also 3,1 Gramm.", ""],
    ["Er lief 5 Kilometer oder 10 Kilometer am Tag.", ""],
    ["Der Ort hat 40 Hektar Wald und 3 Quadratkilometer Heide.", ""],
  ])("%s", (content, expected) => {
    expect(verdicts(content)).toBe(expected);
  });
});

describe("votes", () => {
  test.each([
    ["Das Gericht entschied mit acht gegen sechs Stimmen der 14 Richter.", consistent("sum")],
    ["Von 150 Abgeordneten stimmten 74 mit Ja. Es gab drei Enthaltungen und 73 Gegenstimmen.", consistent("sum")],
    ["Der Antrag fand die Zustimmung von 10 der 15 Mitgliedsstaaten. Es gab fünf Enthaltungen.", consistent("sum")],
    ["Von den 31 Stadträten waren 20 dafür und 11 dagegen.", consistent("sum")],
    [
      "Die 12 Mitglieder nahmen den Plan mit 9 Ja-Stimmen, zwei Nein-Stimmen und einer Enthaltung an.",
      consistent("sum"),
    ],
    ["Das Gericht entschied mit zehn gegen sechs Stimmen der 14 Richter.", inconsistent("sum")],
    // Some stay away.
    ["Der Rat stimmte mit 21 zu 8 Stimmen zu. Er hat 40 Mitglieder.", ""],
    ["Von 150 Abgeordneten stimmten 70 mit Ja, 60 mit Nein.", ""],
    ["Das Spiel endete 3 zu 2. Die 22 Richter sahen zu.", ""],
    ["Der Rat der 14 Richter tagte gegen 8 Uhr.", ""],
    ["Die 15 Mitglieder kamen, zwei von ihnen gegen 20 Uhr.", ""],
  ])("%s", (content, expected) => {
    expect(verdicts(content)).toBe(expected);
  });
});

describe("rates", () => {
  test.each(rates.map(({ example }) => example))("$sentence", ({ sentence, check }) => {
    expect(verdicts(sentence)).toContain(check);
  });

  test.each([
    ["Er zahlte 15 Jahre lang 700 Euro monatlich, insgesamt 126.000 Euro.", consistent("sum")],
    ["Er bekam 700 Euro monatlich. Das ging 15 Jahre so. Es kamen 126.000 Euro zusammen.", consistent("sum")],
    ["Sie zahlte drei Monate lang 400 Euro pro Monat, zusammen 1.200 Euro.", consistent("sum")],
    ["Er zahlte 15 Jahre lang 700 Euro monatlich, insgesamt 500.000 Euro.", inconsistent("sum")],
    ["Er zahlte 15 Jahre lang 700 Euro monatlich und erbte 500.000 Euro.", ""],
    ["Er zahlte 700 Euro monatlich, insgesamt 126.000 Euro.", ""],
    ["Die Firma zahlte rund 700 Euro monatlich. Nach zwei Jahren verlor sie 16.800 Euro.", ""],
    ["Er verdient 3.000 Euro im Monat. Vor zwei Jahren waren es 2.500 Euro.", ""],
  ])("%s", (content, expected) => {
    expect(verdicts(content)).toBe(expected);
  });
});

describe("percentages", () => {
  test.each([
    ["Die Zahl stieg von 200 auf 250, ein Plus von 25 Prozent.", consistent("percentage")],
    ["Die Zahl stieg von 200 auf 250, ein Plus von 50 Prozent.", inconsistent("percentage")],
    ["Der Umsatz sank um 20 Prozent von 1,5 auf 1,2 Millionen Euro.", consistent("percentage")],
    ["30 von 120 Betrieben (25 Prozent) schlossen.", consistent("percentage")],
    ["30 von 120 Betrieben (40 Prozent) schlossen.", inconsistent("percentage")],
    ["Der Absatz stieg um 15 Prozent, die Preise sanken von 114 auf 99 Euro.", ""],
    ["Der Anteil stieg von 20 auf 25 Prozent.", ""],
    ["25 Prozent der 120 Betriebe, also 30, schlossen.", consistent("percentage")],
    ["25 Prozent der 120 Betriebe, also 60, schlossen.", inconsistent("percentage")],
    ["25 Prozent der 120 Betriebe schlossen, 30 eröffneten neu.", ""],
    ["Von den 120 Betrieben schlossen 30, das sind 25 Prozent.", consistent("percentage")],
    ["Von 120 Betrieben schlossen 30 (40 Prozent).", inconsistent("percentage")],
    ["Von den 120 Betrieben in 14 Kreisen schlossen 30 (40 Prozent).", ""],
    ["Der Umsatz stieg um 25 Prozent auf 250 Millionen Euro nach 200 Millionen im Vorjahr.", consistent("percentage")],
    ["Der Umsatz stieg um 50 Prozent auf 250 Millionen Euro (Vorjahr: 200 Millionen).", inconsistent("percentage")],
    ["Die Zahl sank um 20 Prozent auf 160. Im Vorjahr waren es 200.", consistent("percentage")],
    ["Die Zahl sank um 20 Prozent auf 160. Im Vorjahr waren es in Kiel 300.", ""],
    ["Die Zahl sank um 20 Prozent auf 160 nach 2019.", ""],
    ["Es ist eine Mehrheit von 54 Prozent, obwohl zwei Drittel (67 Prozent) zweifeln.", ""],
  ])("%s", (content, expected) => {
    expect(verdicts(content)).toBe(expected);
  });
});

describe("what follows from what is told", () => {
  const interval = inconsistent("interval");
  const sum = inconsistent("sum");
  const percentage = inconsistent("percentage");
  test.each([
    [
      "Die Sperrung beginnt am 2. Oktober 2023 und dauert zwei Wochen, also bis zum 16. Oktober.",
      consistent("interval"),
    ],
    ["Die Sperrung beginnt am 2. Oktober 2023 und dauert zwei Wochen, also bis zum 30. Oktober.", interval],
    ["Die Schau beginnt am 2. Oktober und dauert zehn Tage. Sie endet damit am 20. Oktober.", interval],
    ["Die Schau beginnt am 2. Oktober und dauert zehn Tage. Am 20. Oktober ist die Halle zu.", ""],
    ["Das Gerüst kostet jährlich 40.000 Euro. In fünf Jahren summiert sich das auf 300.000 Euro.", sum],
    ["Das Gerüst kostet jährlich 40.000 Euro. In fünf Jahren soll das Haus 300.000 Euro wert sein.", ""],
    ["Der Kreis zahlt pro Kind 200 Euro im Monat. In einem Jahr sind das 1,2 Millionen Euro.", ""],
    ["Drei Klubs bekommen je 20.000 Euro, zusammen 60.000 Euro.", consistent("sum")],
    ["Drei Klubs bekommen je 20.000 Euro, zusammen 80.000 Euro.", sum],
    ["Drei Klubs bekommen je 20.000 Euro, der Verband insgesamt 80.000 Euro.", ""],
    ["Die Zahl der Höfe hat sich von 900 auf 450 halbiert.", consistent("percentage")],
    ["Die Zahl der Höfe hat sich von 900 auf 700 halbiert.", percentage],
    ["Die Auflage halbierte sich, die Zahl der Leser fiel von 900 auf 700.", ""],
    ["Zwei Drittel der 90 Stellen, also 60, sind besetzt.", consistent("percentage")],
    ["Zwei Drittel der 90 Stellen, also 45, sind besetzt.", percentage],
    ["Gut zwei Drittel der 90 Stellen sind besetzt, also fehlen 45 Leute.", ""],
    ["Von 80 Schulen haben 20 ein Handyverbot, das sind 40 Prozent.", percentage],
    ["Von 5.000 Stimmen fielen 2.000 weg, das entspricht einem Anteil von 60 Prozent.", percentage],
    ["Der Preis stieg von 40 auf 50 Cent, während die Löhne um 4 Prozent zulegten.", ""],
  ])("%s", (content, expected) => {
    expect(verdicts(content)).toBe(expected);
  });
});

test.each([
  "Er zahlte zwei Jahre lang monatlich 500 Euro und schenkte ihr insgesamt 20.000 Euro.",
  "Der Absturz vom 12. Mai 2006 war der letzte; der davor liegt 40 Jahre zurück.",
  "Der Vertrag lief von 2010 bis 2016, acht Jahre lang hatte man verhandelt.",
  "Ihr Vater, 1940 geboren, starb mit 52 Jahren, als sie 20 Jahre alt war.",
  "Sie ist vom 2. Oktober an gesperrt, der Bau dauert drei Wochen, also fährt bis zum 30. Oktober kein Bus.",
])("speaks of two things: %s", (content) => {
  expect(verdicts(content)).toBe("");
});

describe("anniversaries and what lies back", () => {
  const interval = inconsistent("interval");
  test.each([
    ["Das Unglück vom 9. Dezember 1973 jährt sich zum 50. Mal.", consistent("interval")],
    ["Das Unglück vom 9. Dezember 1973 jährt sich zum 60. Mal.", interval],
    ["Am 9. Dezember 1973 sank das Schiff. Am kommenden 9. Dezember jährt sich das Unglück zum 60. Mal.", interval],
    ["Am 9. Mai 1945 endete der Krieg. Am 3. Juni jährt sich die Gründung zum 800. Mal.", ""],
    ["Im Mai 2003 brach der Damm. Das liegt 30 Jahre zurück.", interval],
    ["Im Mai 2021 wurde er verhaftet. Die Tat liegt 30 Jahre zurück.", ""],
    ["Im Mai 2013 brannte das Schloss. Das ist 25 Jahre her.", interval],
    ["Zehn Jahre nach dem Hochwasser vom Juni 1998 kommt nun der Damm.", interval],
    ["Zehn Jahre nach dem Hochwasser vom Juni 1998 kam der Damm.", ""],
    ["Der Autor wurde 1933 geboren. Am Sonntag feiert er seinen 90. Geburtstag.", consistent("age")],
    ["Der Autor wurde 1933 geboren. Am Sonntag feiert er seinen 70. Geburtstag.", inconsistent("age")],
    ["Der Autor wurde 1933 geboren. Am Sonntag feiert sein Bruder seinen 70. Geburtstag.", ""],
  ])("%s", (content, expected) => {
    expect(verdicts(content)).toBe(expected);
  });
});

describe("ages of others and of other days", () => {
  test.each([
    ["Die 1961 geborene Sängerin lebt mit ihrer 92 Jahre alten Mutter.", ""],
    ["Die 1961 geborene Sängerin tritt mit einem 30 Jahre alten Geiger auf.", ""],
    ["Der 1950 geborene Maler traf dort die 20 Jahre alte Hanna Röpke.", ""],
    ["Hanna Röpke, geboren 1950, schrieb im Alter von 30 Jahren ihr erstes Buch.", ""],
    ["Der 1980 geborene Trainer war 30 Jahre alt, als er den Klub übernahm.", ""],
    ["Der 1980 geborene Trainer ist 30 Jahre alt.", inconsistent("age")],
    ["Der 1980 geborene, 30 Jahre alte Trainer geht.", inconsistent("age")],
    ["Hanna Röpke, geboren am 4. März 1950, starb im Alter von 86 Jahren.", inconsistent("age")],
  ])("%s", (content, expected) => {
    expect(verdicts(content)).toBe(expected);
  });
});

describe("parts, ballots and units in other words", () => {
  const sum = inconsistent("sum");
  test.each([
    ["Es gab zehn Verletzte, von denen sechs schwer und fünf leicht verletzt sind.", sum],
    ["Von den 120 Schülern lernen 80 Englisch, 60 Latein und 20 Spanisch.", untold("sum")],
    ["Von 900 Einsendungen waren 600 gültig, 400 ungültig.", sum],
    ["Insgesamt 25 Helfer kamen: zwölf aus Aa, acht aus Bb und drei aus Cc.", sum],
    ["Die Behörde zählte 120 Fälle: 70 in Aa, 40 in Bb und 20 in Cc.", sum],
    ["Die Behörde zählte 120 Fälle: 70 in Aa, 40 in Bb und fünf in Cc.", ""],
    ["Im Rat sitzen 42 Abgeordnete, 20 Frauen und 24 Männer.", sum],
    ["Im Rat sitzen 42 Abgeordnete, 120 Frauen und 240 Männer hatten kandidiert.", ""],
    ["Das Gericht verurteilte vier Männer und eine Frau, insgesamt sechs Angeklagte.", sum],
    ["Mit 45 Ja- und 38 Nein-Stimmen nahm das Haus den Plan an; alle 81 Abgeordneten waren da.", sum],
    ["Der Rat nahm den Antrag mit zwölf zu neun Stimmen an. Dem Rat gehören 19 Mitglieder an.", sum],
    ["Der Rat nahm den Antrag mit zwölf zu neun Stimmen an. Im Beirat sitzen 19 Mitglieder.", ""],
    ["Das Gericht entschied mit fünf zu drei Stimmen; der Senat besteht aus acht Richtern.", consistent("sum")],
    ["Der Wind erreichte 100 Meilen pro Stunde (160 km/h).", consistent("measure")],
    ["Der Wind erreichte 100 Meilen pro Stunde (220 km/h).", inconsistent("measure")],
    ["Der Vorstand wird am 3. Juni 2023 neu gewählt.", inconsistent("date")],
    ["Am 3. Juni 2023 wird er festgenommen und verhört.", ""],
    ["Am 15. Januar 2024 eröffnete der Minister die Schau.", inconsistent("date")],
    ["Am 15. Januar 2024 könnte der Minister die Schau eröffnen.", ""],
  ])("%s", (content, expected) => {
    expect(verdicts(content)).toBe(expected);
  });
});

test.each(
  [
    ...readFileSync(new URL("../../../../docs/checks.md", import.meta.url), "utf8").matchAll(
      /^\| (?<kind>[a-z]+) \| (?<sentence>\p{Lu}[^|]+\.|\d[^|]+\.) \| (?<computed>[^|]*) \| (?<verdict>[a-z ]+) \|$/gmu,
    ),
  ].map((m) => ({ ...m.groups! }) as Readonly<Record<"kind" | "sentence" | "computed" | "verdict", string>>),
)("docs/checks.md: $sentence", ({ kind, sentence, computed, verdict }) => {
  const found = checks(sentence);
  expect(found.map((c) => `${c.kind}: ${c.verdict}`)).toEqual([`${kind}: ${verdict}`]);
  if (computed.trim() !== "") expect(found[0]?.computed).toBe(computed.trim());
});

test("every hedge widens its example", () => {
  for (const { words, low, high, example } of hedges) {
    const tokens = tokenise(text(`Es waren ${example}.`, null), tokenRows);
    const at = tokens.forms.indexOf("300");
    expect([words, quantityAt(tokens, at)?.hedge, low <= 1 && high >= 1]).toEqual([words, words, true]);
  }
});

test.each([
  "",
  "5 km",
  "km von",
  "Kilometer",
  "von 0 auf 0, 10 Prozent",
  "insgesamt",
  "99999999999999 Kilometer von Rom",
  "(1930-2013)",
  "jeweils",
])("reads odd text: %j", (content) => {
  expect(() => checks(content)).not.toThrow();
  expect(() => checks(content, "2023-02-31")).not.toThrow();
});
