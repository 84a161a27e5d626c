import fc from "fast-check";
import { expect, test } from "vitest";
import { toText } from "../../../text/to-text.ts";
import { tokenise } from "../../../tokens/tokenise.ts";
import { tokenRows } from "../rows/token-rows.ts";
import { findTimes } from "./find-times.ts";

/** The words and values found in an article of 2026-11-23, a Monday, as "words = value mod | …"; without a dictionary. */
const found = (text: string, published: string | null = "2026-11-23"): string =>
  findTimes(tokenise(toText({ text, published, language: "de" }), tokenRows))
    .map(({ start, end, value, mod }) => `${text.slice(start, end)} = ${value}${mod === null ? "" : ` ${mod}`}`)
    .join(" | ");

test.each([
  ["Anfang der neunziger Jahre zog sie nach Köln.", "Anfang der neunziger Jahre = 199 START"],
  ["Mitte der achtziger Jahre war das anders.", "Mitte der achtziger Jahre = 198 MID"],
  ["In den Fünfzigern gab es das nicht.", "den Fünfzigern = 195"],
  ["Die fünfziger Jahre waren karg.", "Die fünfziger Jahre = 195"],
  ["Das Jahr 1968 hat viel verändert.", "Das Jahr 1968 = 1968"],
  ["Heute abend tagt der Rat.", "Heute abend = 2026-11-23TEV"],
  ["Gestern nachmittag brannte es.", "Gestern nachmittag = 2026-11-22TAF"],
  ["Am Dienstag abend kam der Zug nicht.", "Dienstag abend = 2026-11-17TEV"],
  ["Im vorigen Jahr kamen 300 Gäste.", "vorigen Jahr = 2025"],
  ["In diesem Frühjahr fehlte der Regen.", "diesem Frühjahr = 2026-SP"],
  ["Im letzten Sommer war es heiß.", "letzten Sommer = 2026-SU"],
  ["Im kommenden Winter wird es kalt.", "kommenden Winter = 2026-WI"],
  ["Bis zum Jahresende soll alles fertig sein.", "Jahresende = 2026 END"],
  ["Zu Jahresbeginn traten neue Regeln in Kraft.", "Jahresbeginn = 2026 START"],
  ["Er wurde am 3. Oktober 1990 geboren.", "3. Oktober 1990 = 1990-10-03"],
  ["Vom 3. bis 14. Dezember bleibt die Brücke gesperrt.", "3. = 2026-12-03 | 14. Dezember = 2026-12-14"],
  [
    "Zwischen dem 3. und dem 14. Dezember bleibt die Brücke gesperrt.",
    "3. = 2026-12-03 | dem 14. Dezember = 2026-12-14",
  ],
  ["Von Montag bis Freitag wird gestreikt.", "Montag = 2026-11-23 | Freitag = 2026-11-27"],
  ["Am Montag und Dienstag wird gestreikt.", "Montag = 2026-11-23 | Dienstag = 2026-11-24"],
  ["Der Vertrag gilt von 2024 bis 2030.", "2024 = 2024 | 2030 = 2030"],
  ["In den Jahren 2015 und 2016 kamen viele.", "2015 = 2015 | 2016 = 2016"],
  ["Seit mehr als vier Jahren wartet sie.", "vier Jahren = P4Y MORE_THAN"],
  ["Seit knapp zwei Wochen regnet es.", "zwei Wochen = P2W LESS_THAN"],
  ["Nach fast dreijähriger Haft kam er frei.", "dreijähriger = P3Y"],
  ["Der 45-jährige Fahrer wurde verletzt.", ""],
  ["Die zweijährige Tochter blieb unverletzt.", ""],
  ["Er muss für zweieinhalb Jahre ins Gefängnis.", "zweieinhalb Jahre = P2.5Y"],
  ["Das dauert anderthalb Stunden.", "anderthalb Stunden = PT1.5H"],
  ["Eine halbe Stunde später war er da.", "Eine halbe Stunde später = PT30M"],
  ["Gut eine Woche nach der Wahl trat er zurück.", "Gut eine Woche = P1W APPROX"],
  ["Vor gut einem Jahr begann der Bau.", "gut einem Jahr = P1Y APPROX"],
  ["Zwei Tage vor der Wahl fiel der Strom aus.", "Zwei Tage = P2D"],
  ["Die Tat geschah gegen 22.30 Uhr.", "22.30 Uhr = 2026-11-23T22:30"],
  ["Um kurz nach 8 Uhr begann das Spiel.", "8 Uhr = 2026-11-23T08:00"],
  ["Der Zug fuhr um 7.15 Uhr ab.", "7.15 Uhr = 2026-11-23T07:15"],
  ["Von 8 bis 18 Uhr ist geöffnet.", "8 = 2026-11-23T08:00 | 18 Uhr = 2026-11-23T18:00"],
  ["Zwischen 10 und 12 Uhr fällt der Strom aus.", "10 = 2026-11-23T10:00 | 12 Uhr = 2026-11-23T12:00"],
  ["Um halb acht beginnt das Konzert.", "halb acht = 2026-11-23T07:30"],
  ["Um Mitternacht läuten die Glocken.", "Mitternacht = 2026-11-23T24:00"],
  ["Er kam um 15 Uhr Ortszeit an.", "15 Uhr Ortszeit = 2026-11-23T15:00"],
  ["Das Beben ereignete sich um 4.30 Uhr MEZ.", "4.30 Uhr MEZ = 2026-11-23T04:30+01:00"],
  ["In der Nacht auf Mittwoch brannte ein Haus.", "der Nacht auf Mittwoch = 2026-11-18TNI"],
  ["In der Nacht zum 5. November brannte ein Haus.", "der Nacht zum 5. November = 2026-11-05TNI"],
  ["In der vergangenen Nacht gab es Frost.", "der vergangenen Nacht = 2026-11-23TNI"],
  ["In der Nacht gab es Frost.", "der Nacht = 2026-11-23TNI"],
  ["Am frühen Morgen kam die Polizei.", "Morgen = 2026-11-23TMO"],
  ["Am Mittwoch, 25. November, beginnt der Prozess.", "Mittwoch, 25. November = 2026-11-25"],
  ["Am Mittwoch (25. November) beginnt der Prozess.", "Mittwoch = 2026-11-25 | 25. November = 2026-11-25"],
  ["Am kommenden Mittwoch beginnt der Prozess.", "kommenden Mittwoch = 2026-11-25"],
  ["Am Mittwoch nächster Woche beginnt der Prozess.", "Mittwoch nächster Woche = 2026-12-02"],
  ["Nächsten Mittwoch beginnt der Prozess.", "Nächsten Mittwoch = 2026-11-25"],
  ["Der Prozess beginnt am 9. Dezember.", "9. Dezember = 2026-12-09"],
  ["Der am Freitag verhaftete Manager schweigt.", "Freitag = 2026-11-20"],
  ["Die am Samstag beginnende Messe zeigt Boote.", "Samstag = 2026-11-28"],
  ["Am 31. Februar passiert nichts.", "31. Februar = null"],
  ["Am 29. Februar 2024 schneite es.", "29. Februar 2024 = 2024-02-29"],
  ["Am 24.12.2025 war zu.", "24.12.2025 = 2025-12-24"],
  ["Am 24.12. ist zu.", "24.12. = 2026-12-24"],
  ["Der Bericht vom 2026-11-20 liegt vor.", "2026-11-20 = 2026-11-20"],
  ["Das Werk KV 1786 ist bekannt.", ""],
  ["Es kamen 2000 Menschen.", ""],
  ["Der Preis liegt bei 1990 Euro.", ""],
  ["Siehe Seite 1998.", ""],
  ["Im Jahre 1848 brach die Revolution aus.", "Jahre 1848 = 1848"],
  ["Im 19. Jahrhundert gab es das nicht.", "19. Jahrhundert = 18"],
  ["Ende des 18. Jahrhunderts entstand der Bau.", "Ende des 18. Jahrhunderts = 17 END"],
  ["Im zweiten Quartal 2025 stieg der Gewinn.", "zweiten Quartal 2025 = 2025-Q2"],
  ["Im ersten Halbjahr sank der Umsatz.", "ersten Halbjahr = 2026-H1"],
  ["Das vierte Quartal war schwach.", "Das vierte Quartal = 2026-Q4"],
  ["In den kommenden Tagen soll es regnen.", "den kommenden Tagen = FUTURE_REF"],
  ["In den nächsten fünf Jahren soll gebaut werden.", "den nächsten fünf Jahren = P5Y"],
  ["Die letzten zehn Jahre waren gut.", "Die letzten zehn Jahre = P10Y"],
  ["Vergangenes Wochenende war Markt.", "Vergangenes Wochenende = 2026-W47-WE"],
  ["Am Wochenende wird gefeiert.", "Wochenende = 2026-W48-WE"],
  ["Er kommt jeden Montag.", "jeden Montag = XXXX-WXX-1"],
  ["Sie trainiert dreimal pro Woche.", "Woche = P1W"],
  ["Einmal im Jahr trifft man sich.", "Jahr = P1Y"],
  ["Die Sitzung findet alle zwei Monate statt.", "alle zwei Monate = P2M"],
  ["Alle vier Jahre wird gewählt.", "Alle vier Jahre = P4Y"],
  ["Sonntags bleibt das Geschäft zu.", "Sonntags = XXXX-WXX-7"],
  ["Abends wird es kühl.", "Abends = XXXX-XX-XXTEV"],
  ["Der Film aus dem Jahr 1999 lief gestern.", "dem Jahr 1999 = 1999 | gestern = 2026-11-22"],
  ["Die Wahl 2029 ist noch weit.", "2029 = 2029"],
  ["Im Herbst 2027 wird gewählt.", "Herbst 2027 = 2027-FA"],
  ["Im Oktober stieg die Inflation.", "Oktober = 2026-10"],
  ["Im Januar wird gewählt.", "Januar = 2027-01"],
  ["Anfang Januar wurde gewählt.", "Anfang Januar = 2026-01 START"],
  ["Ende vergangenen Jahres trat er aus.", "Ende vergangenen Jahres = 2025 END"],
  ["Mitte nächsten Monats kommt das Heft.", "Mitte nächsten Monats = 2026-12 MID"],
  ["An Ostern war es still.", "Ostern = 2026-04-05"],
  ["Zu Weihnachten gibt es Gans.", "Weihnachten = 2026-12-24"],
  ["Am 1. Mai 2025 wurde demonstriert.", "1. Mai 2025 = 2025-05-01"],
  ["Der 11. September 2001 hat viel verändert.", "11. September 2001 = 2001-09-11"],
  ["Frau Sommer sagte am Montag aus.", "Montag = 2026-11-23"],
  ["August Huber lebt hier.", ""],
  ["Wir treffen uns morgen um neun Uhr.", "morgen = 2026-11-24 | neun Uhr = 2026-11-24T09:00"],
  ["Ein Sprecher sagte am heutigen Montag, man prüfe das.", "heutigen Montag = 2026-11-23"],
  ["Früher war das anders.", "Früher = PAST_REF"],
  ["Am Abend des 23. Juni brannte es.", "Abend des 23. Juni = 2026-06-23TEV"],
  ["Am späten Nachmittag des Montag kam Hilfe.", "Nachmittag des Montag = 2026-11-23TAF"],
  ["Die Fahrer stellten der Stadt ein Ultimatum bis Freitag.", "Freitag = 2026-11-27"],
  ["Das war bis vor kurzem so.", "vor kurzem = PAST_REF"],
  ["Noch im selben Jahr starb er.", "selben Jahr = 2026"],
  ["In der dritten Woche des Novembers wird gewählt.", "der dritten Woche des Novembers = 2026-W47"],
  ["In der ersten Dezemberwoche 2025 war Ruhe.", "der ersten Dezemberwoche 2025 = 2025-W49"],
  ["Die letzte Woche im Januar ist frei.", "letzte Woche im Januar = 2027-W04"],
  ["Der Streik geht in die dritte Woche.", "die dritte Woche = XXXX-WXX"],
  ["Im Mai fiel Schnee, in der dritten Woche kam Frost.", "Mai = 2026-05 | der dritten Woche = 2026-W21"],
  ["In der dritten Woche des Prozesses schwieg er.", ""],
  ["Jede dritte Woche kommt er.", "Jede dritte Woche = P3W"],
  ["In der Nacht auf den 19. brannte es.", "der Nacht auf den 19. = 2026-11-19TNI"],
  ["Die Schau war von Oktober bis Februar zu sehen.", "Oktober = 2025-10 | Februar = 2026-02"],
  ["Die Schau ist von Oktober bis Februar zu sehen.", "Oktober = 2026-10 | Februar = 2027-02"],
  ["Gesperrt war sie vom 20. Dezember bis 6. Januar.", "20. Dezember = 2025-12-20 | 6. Januar = 2026-01-06"],
  ["Die Stadt zählt 1998 Vereine.", ""],
  ["Insgesamt 2012 Läufer kamen.", ""],
  ["Die Zahl stieg von 1800 auf 2010.", ""],
  ["Von 4000 Stellen sollen 1900 wegfallen.", ""],
  ["Von den Vereinen kamen 1998 drei.", "1998 = 1998"],
  ["Zwei Jahre später zog er um.", "Zwei Jahre später = P2Y"],
  ["Im Jahr darauf zog er um.", "Jahr darauf = 2027"],
  ["Der Zug fährt stündlich.", "stündlich = PT1H"],
  ["24 Stunden lang suchten die Helfer.", "24 Stunden = PT24H"],
  ["Nach monatelangen Verhandlungen kam die Einigung.", "monatelangen = PXM"],
  ["Eine 48-Stunden-Frist läuft.", "48-Stunden-Frist = PT48H"],
  ["Die Fünf-Tage-Woche kam 1967.", "Fünf-Tage-Woche = P5D | 1967 = 1967"],
  ["Das Abkommen von 1987/88 galt lange.", "1987/88 = XXXX-XX-XX"],
  ["Er spielte in der Saison 2019/20 für Köln.", "2019/20 = XXXX-XX-XX"],
  ["Am Montag trat der Minister zurück.", "Montag = 2026-11-23"],
  ["Am Montag tritt der Minister zurück.", "Montag = 2026-11-23"],
  ["Am Montag hat der Minister den Rücktritt erklärt.", "Montag = 2026-11-23"],
  ["Der Minister soll am Montag zurückgetreten sein.", "Montag = 2026-11-23"],
  ["Der Minister wird am Mittwoch zurücktreten.", "Mittwoch = 2026-11-25"],
  ["Wie das Amt am Freitag sagte, endet die Frist am Mittwoch.", "Freitag = 2026-11-20 | Mittwoch = 2026-11-25"],
  [
    "Die Behörde kündigte am Donnerstag an, die Brücke am Dienstag zu öffnen.",
    "Donnerstag = 2026-11-19 | Dienstag = 2026-11-24",
  ],
  ["Die Wahl ist für Sonntag angesetzt.", "Sonntag = 2026-11-29"],
  ["Der Prozess, der am Dienstag begonnen hatte, endet am Freitag.", "Dienstag = 2026-11-17 | Freitag = 2026-11-27"],
  ["Seit Samstag fehlt jede Spur.", "Samstag = 2026-11-21"],
  ["Ab Donnerstag gilt Tempo 30.", "Donnerstag = 2026-11-26"],
  ["Das teilte die Polizei am Sonntagabend mit.", "Sonntagabend = 2026-11-22TEV"],
  ["Die Sitzung am Mittwoch wurde abgesagt.", "Mittwoch = 2026-11-18"],
  ["Nach dem Treffen am Samstag reiste sie ab.", "Samstag = 2026-11-21"],
  ["Vor dem Treffen am Samstag will sie noch sprechen.", "Samstag = 2026-11-28"],
  ["Der Gipfel am Wochenende brachte nichts.", "Wochenende = 2026-W47-WE"],
  ["Bis Mittwoch muss er zahlen.", "Mittwoch = 2026-11-25"],
  ["Im Mai hatte er noch gezögert.", "Mai = 2026-05"],
  ["Im Mai soll entschieden werden.", "Mai = 2027-05"],
  ["Am 3. Mai beginnt die Messe.", "3. Mai = 2027-05-03"],
  ["Am 3. Mai war die Messe zu Ende.", "3. Mai = 2026-05-03"],
  ["Am 30. November endet die Frist.", "30. November = 2026-11-30"],
  ["Am 1. Dezember tritt das Gesetz in Kraft.", "1. Dezember = 2026-12-01"],
  ["Bereits am 10. Januar hatte es gebrannt.", "10. Januar = 2026-01-10"],
  ["Zuletzt hatte sie im August geklagt.", "August = 2026-08"],
  ["Im Dezember will der Rat neu wählen.", "Dezember = 2026-12"],
  ["Im Dezember war der Rat neu gewählt worden.", "Dezember = 2025-12"],
  ["Der Vertrag soll bereits im Dezember gekündigt worden sein.", "Dezember = 2025-12"],
  ["Der Vertrag könnte im Dezember gekündigt werden.", "Dezember = 2026-12"],
  ["Von Montag bis Mittwoch kam kein Zug.", "Montag = 2026-11-16 | Mittwoch = 2026-11-18"],
  ["Der Termin ist um 19 Uhr am Freitag.", "19 Uhr = 2026-11-27T19:00 | Freitag = 2026-11-27"],
  ["Der Termin ist am Freitag um 19 Uhr.", "Freitag = 2026-11-27 | 19 Uhr = 2026-11-27T19:00"],
  ["Geöffnet ist jeden Montag von 9 bis 12 Uhr.", "jeden Montag = XXXX-WXX-1 | 9 = T09:00 | 12 Uhr = T12:00"],
  [
    "Am 3., 4. und 7. Dezember, jeweils 20 Uhr, wird gespielt.",
    "3. = 2026-12-03 | 4. = 2026-12-04 | 7. Dezember = 2026-12-07 | 20 Uhr = T20:00",
  ],
  ["Am 15. und 16. wird gefeiert.", "15. = 2026-12-15 | 16. = 2026-12-16"],
  ["Abends um 8 Uhr war Schluss.", "Abends um 8 Uhr = 2026-11-23T20:00"],
  ["In der letzten Woche im Juli brannte es.", "der letzten Woche im Juli = 2026-W31"],
  ["Im Vorjahr waren es mehr.", "Vorjahr = 2025"],
  ["2024 waren es mehr als im Vorjahr.", "2024 = 2024 | Vorjahr = 2023"],
  ["Tag für Tag kamen mehr.", "Tag für Tag = P1D"],
  ["Bis zu 40 Stunden pro Woche arbeitet sie.", "40 Stunden = PT40H | Woche = P1W"],
  ["Kinder ab sechs Jahren zahlen die Hälfte.", ""],
  ["Sie starb im Alter von 90 Jahren.", ""],
  ["Der Bau ist 200 Jahre alt.", ""],
  ["Das Spiel endete 2:1.", ""],
  ["Auf der A8 gab es Stau.", ""],
  ["Telefon 0471/1998.", ""],
  ["Rund 1500 Menschen kamen.", ""],
  ["In der Nacht vom 3. auf den 4. Mai 2025 brannte es.", "der Nacht vom 3. auf den 4. Mai 2025 = 2025-05-04TNI"],
  ["Zur Zeit der Wende war das anders.", ""],
  ["Eines Tages kam er.", ""],
])("%s", (sentence, expected) => {
  expect(found(sentence)).toBe(expected);
});

test.each([
  // An item of a list has its own day; a paragraph that tells goes on with the one before.
  [
    "Lauheim. Das Fest beginnt am Samstag um 9 Uhr. Bachau. Vortrag im Pfarrsaal um 15 Uhr.",
    "Samstag = 2026-11-28 | 9 Uhr = 2026-11-28T09:00 | 15 Uhr = 2026-11-23T15:00",
  ],
  ["Das Fest ist am Samstag.\n\nVortrag im Saal, 20 Uhr.", "Samstag = 2026-11-28 | 20 Uhr = 2026-11-23T20:00"],
  ["Das Konzert ist am Samstag. Beginn um 20 Uhr.", "Samstag = 2026-11-28 | 20 Uhr = 2026-11-28T20:00"],
  [
    "Das Konzert ist am Samstag. Bachau: Um 20 Uhr tanzt der Verein.",
    "Samstag = 2026-11-28 | 20 Uhr = 2026-11-23T20:00",
  ],
  ["Am Samstag brannte es.\n\nUm 15 Uhr war alles gelöscht.", "Samstag = 2026-11-21 | 15 Uhr = 2026-11-21T15:00"],
  [
    "Samstag, 28. November\n\nBachau. Lesung, 19 Uhr.\n\nLauheim. Tanz, 20 Uhr.",
    "Samstag, 28. November = 2026-11-28 | 19 Uhr = 2026-11-28T19:00 | 20 Uhr = 2026-11-28T20:00",
  ],
  // Past midnight, and the evening before.
  [
    "Am Samstagabend brannte es. Gegen 1.30 Uhr war das Feuer aus. Um 8 Uhr kam der Zug wieder.",
    "Samstagabend = 2026-11-21TEV | 1.30 Uhr = 2026-11-22T01:30 | 8 Uhr = 2026-11-22T08:00",
  ],
  [
    "Am Samstag fiel um 23 Uhr der Strom aus, um 2 Uhr kam er wieder.",
    "Samstag = 2026-11-21 | 23 Uhr = 2026-11-21T23:00 | 2 Uhr = 2026-11-22T02:00",
  ],
  [
    "In der Nacht zum Sonntag krachte es gegen 23 Uhr.",
    "der Nacht zum Sonntag = 2026-11-22TNI | 23 Uhr = 2026-11-21T23:00",
  ],
  [
    "In der Nacht von Freitag auf Samstag brannte es gegen 23 Uhr, um 3 Uhr war Ruhe.",
    "der Nacht von Freitag auf Samstag = 2026-11-21TNI | 23 Uhr = 2026-11-20T23:00 | 3 Uhr = 2026-11-21T03:00",
  ],
  ["In der Nacht vom 20. auf den 21. brannte es.", "der Nacht vom 20. auf den 21. = 2026-11-21TNI"],
  [
    "Am Samstag brannte es um 2 Uhr, um 23 Uhr wieder.",
    "Samstag = 2026-11-21 | 2 Uhr = 2026-11-21T02:00 | 23 Uhr = 2026-11-21T23:00",
  ],
])("a time of day and its day: %s", (sentence, expected) => {
  expect(found(sentence)).toBe(expected);
});

test.each([
  ["Die Straße ist seit dem 3.12. gesperrt.", "3.12. = 2025-12-03"],
  ["Sie ist seit 14.12. zu.", "14.12. = 2025-12-14"],
  [
    "Der Ausstand dauert von Mittwoch, 7 Uhr, bis Dienstag, 15 Uhr.",
    "Mittwoch = 2026-11-25 | 7 Uhr = 2026-11-25T07:00 | Dienstag = 2026-12-01 | 15 Uhr = 2026-12-01T15:00",
  ],
  ["Die Haft beträgt drei Jahre und vier Monate.", "drei Jahre und vier Monate = P3Y4M"],
  ["Die Fahrt dauert zwei Stunden und 30 Minuten.", "zwei Stunden und 30 Minuten = PT2H30M"],
  ["Er wartete vier Monate und drei Jahre.", "vier Monate = P4M | drei Jahre = P3Y"],
  ["In der KW 49 wird gebaut.", "KW 49 = 2026-W49"],
  ["In der 50. Kalenderwoche ruht der Bau.", "der 50. Kalenderwoche = 2026-W50"],
  ["Am 1. und 2. Weihnachtsfeiertag ist zu.", "1. = 2026-12-25 | 2. Weihnachtsfeiertag = 2026-12-26"],
  ["Dort arbeiten 5000 Leute, davon 2000 in Köln.", ""],
  ["Heute beginnt das Fest.", "Heute = 2026-11-23"],
  ["Der Fluss ist heute sauberer.", "heute = PRESENT_REF"],
])("%s: what the calendar says", (sentence, expected) => {
  expect(found(sentence)).toBe(expected);
});

test.each([
  [
    "Der Ausstand lief von Mittwoch, 7 Uhr, bis Freitag, 15 Uhr.",
    "Mittwoch = 2026-11-18 | 7 Uhr = 2026-11-18T07:00 | Freitag = 2026-11-20 | 15 Uhr = 2026-11-20T15:00",
  ],
  ["Das Fest dauert vom 28. bis 2. Dezember.", "28. = 2026-11-28 | 2. Dezember = 2026-12-02"],
  ["Der Markt dauerte vom 28. bis zum 2. Januar 2026.", "28. = 2025-12-28 | 2. Januar 2026 = 2026-01-02"],
  ["Von November 2025 bis März wurde gebaut.", "November 2025 = 2025-11 | März = 2026-03"],
  ["Zwischen Dezember 2025 und Februar ruhte der Bau.", "Dezember 2025 = 2025-12 | Februar = 2026-02"],
  ["Vom 30. November bis zum 2. bleibt das Bad zu.", "30. November = 2026-11-30 | 2. = 2026-12-02"],
  [
    "Die Bar öffnet am Freitag von 14 bis 2 Uhr.",
    "Freitag = 2026-11-27 | 14 = 2026-11-27T14:00 | 2 Uhr = 2026-11-28T02:00",
  ],
  ["Am 14. und 3. Dezember ist Markt.", "14. = 2026-12-14 | 3. Dezember = 2026-12-03"],
  ["Die Sitzung war für Freitag, 15 Uhr, angesetzt.", "Freitag = 2026-11-27 | 15 Uhr = 2026-11-27T15:00"],
])("a range in order: %s", (sentence, expected) => {
  expect(found(sentence)).toBe(expected);
});

test.each([
  ["In der Nacht des 14. Novembers brannte es.", "der Nacht des 14. Novembers = 2026-11-14TNI"],
  [
    "Am 12. November trat er zurück. Am Abend zuvor schwieg er.",
    "12. November = 2026-11-12 | Abend zuvor = 2026-11-11TEV",
  ],
  [
    "Er starb am 3. Mai 2025. Am Morgen danach kam sein Sohn.",
    "3. Mai 2025 = 2025-05-03 | Morgen danach = 2025-05-04TMO",
  ],
  ["Am Vorabend der Wahl sprach sie.", ""],
  [
    "Am Samstag gegen Mitternacht krachte es. Um 2 Uhr war die Straße frei.",
    "Samstag = 2026-11-21 | Mitternacht = 2026-11-21T24:00 | 2 Uhr = 2026-11-22T02:00",
  ],
  [
    "In der Nacht zum Sonntag kurz vor Mitternacht krachte es.",
    "der Nacht zum Sonntag = 2026-11-22TNI | Mitternacht = 2026-11-21T24:00",
  ],
  [
    "Am Freitag brannte es. Am nächsten Tag kam die Polizei. Am nächsten Tag war es vorbei.",
    "Freitag = 2026-11-20 | nächsten Tag = 2026-11-21 | nächsten Tag = 2026-11-22",
  ],
])("nights and the days beside: %s", (sentence, expected) => {
  expect(found(sentence)).toBe(expected);
});

test.each([
  ["Zwei Jahre, drei Monate und fünf Tage saß er ein.", "Zwei Jahre, drei Monate und fünf Tage = P2Y3M5D"],
  ["Er wartete zwei Jahre, drei Monate lang.", "zwei Jahre = P2Y | drei Monate = P3M"],
  ["Er ist 31 Jahre und vier Monate alt.", ""],
  ["Ein Kind im Alter von acht Monaten wurde gerettet.", ""],
  ["Eine Frau von 45 Jahren starb.", ""],
  ["Eine Frist von drei Jahren läuft.", "drei Jahren = P3Y"],
  ["Am ersten und zweiten Weihnachtsfeiertag ist zu.", "ersten = 2026-12-25 | zweiten Weihnachtsfeiertag = 2026-12-26"],
  ["Am 3. Adventssonntag singt der Chor.", "3. Adventssonntag = 2026-12-13"],
  ["Im Winter 2025/26 fehlte Gas.", "Winter 2025/26 = 2025-WI"],
  ["Im vorigen Herbst wurde gewählt.", "vorigen Herbst = 2025-FA"],
  ["Im vorigen Sommer wurde gewählt.", "vorigen Sommer = 2026-SU"],
  ["Es sind 5000 Leute, davon 2000 in Köln und 1998 in Ulm.", ""],
  ["Mittlerweile sind es 1600.", ""],
  ["Das Bad ist am Freitag geschlossen.", "Freitag = 2026-11-27"],
  ["Das Bad hat am Freitag geschlossen.", "Freitag = 2026-11-20"],
])("%s: lengths, feasts, seasons, counts", (sentence, expected) => {
  expect(found(sentence)).toBe(expected);
});

test.each([
  ["Heute hat der Rat das Gesetz beschlossen.", "2026-11-23"],
  ["Heute ist der Dichter gestorben.", "2026-11-23"],
  ["Er soll heute aussagen.", "2026-11-23"],
  ["Heute wird in Kiel gewählt.", "2026-11-23"],
  ["Die Bank legte heute Zahlen vor.", "2026-11-23"],
  ["Die Studie, die heute vorgelegt wurde, ist lang.", "2026-11-23"],
  ["Das für heute angesetzte Spiel fällt aus.", "2026-11-23"],
  ["Heute vor 30 Jahren fiel die Mauer.", "2026-11-23"],
  ["Die Waffe ist bis heute verschwunden.", "PRESENT_REF"],
  ["Heute wird dort Wein angebaut.", "PRESENT_REF"],
  ["Der heute 65-Jährige zog 1990 um.", "PRESENT_REF"],
  ["Das Werk gehört heute zum Konzern.", "PRESENT_REF"],
  ["Die Siedlung ist heute verlassen.", "PRESENT_REF"],
])("today: %s", (sentence, expected) => {
  expect(found(sentence)).toMatch(new RegExp(`heute = ${expected}`, "iu"));
});

test("the sentences before give the year and the day", () => {
  expect(found("1992 zog das Archiv um. Im April kam es ins Museum.")).toBe("1992 = 1992 | April = 1992-04");
  expect(found("Am 5. Mai 2025 begann der Streik. Am Tag darauf endete er.")).toBe(
    "5. Mai 2025 = 2025-05-05 | Tag darauf = 2025-05-06",
  );
  expect(found("Am Samstag brannte ein Lager. Am Nachmittag kam Regen.")).toBe(
    "Samstag = 2026-11-21 | Nachmittag = 2026-11-21TAF",
  );
  expect(found("1991 war das Haus leer. Am Ende des Jahres zog er ein.")).toBe(
    "1991 = 1991 | Ende des Jahres = 1991 END",
  );
  expect(found("Am nächsten Tag war alles anders.")).toBe("nächsten Tag = XXXX-XX-XX");
});

test("the day itself or these times", () => {
  expect(found("Gestern fiel Schnee. Heute läuft die Frist ab.")).toBe("Gestern = 2026-11-22 | Heute = 2026-11-23");
  expect(found("Damals gab es Arbeit, heute steht das Werk leer.")).toBe("Damals = PAST_REF | heute = PRESENT_REF");
  expect(found("Heute um 20 Uhr spricht sie.")).toBe("Heute = 2026-11-23 | 20 Uhr = 2026-11-23T20:00");
  expect(found("Der Plan wurde heute verworfen.")).toBe("heute = 2026-11-23");
});

test("a quotation counts from the day of saying", () => {
  expect(found("„Gestern war alles gut“, sagte die Wirtin am Freitag.")).toBe(
    "Gestern = 2026-11-19 | Freitag = 2026-11-20",
  );
  expect(found("Am Samstag sagte er: „Wir kommen am Sonntag.“")).toBe("Samstag = 2026-11-21 | Sonntag = 2026-11-22");
  expect(found("„Gestern war alles gut“, sagte die Wirtin.")).toBe("Gestern = 2026-11-22");
});

test("soon, but not in what is told", () => {
  expect(found("Bald wird gewählt.")).toBe("Bald = FUTURE_REF");
  expect(found("Bald kam Regen, so bald wie nie.")).toBe("");
});

test("without a date of publication nothing relative has a value", () => {
  expect(found("Gestern und am Montag, am 3. Mai und am 3. Mai 2025, 2024 und jetzt.", null)).toBe(
    "Gestern = null | Montag = null | 3. Mai = null | 3. Mai 2025 = 2025-05-03 | 2024 = 2024 | jetzt = PRESENT_REF",
  );
  expect(found("Heute Abend. Um 8 Uhr. Vor Ostern. Im Sommer. Im Vorjahr.", null)).toBe(
    "Heute Abend = null | 8 Uhr = null | Ostern = null | Sommer = null | Vorjahr = null",
  );
});

test("a month or year of publication is enough for months and years", () => {
  expect(found("Im Mai, im vorigen Jahr, gestern.", "2026-11")).toBe(
    "Mai = 2026-05 | vorigen Jahr = 2025 | gestern = null",
  );
  expect(found("Im vorigen Jahr, im vorigen Monat.", "2026")).toBe("vorigen Jahr = 2025 | vorigen Monat = null");
});

test("EDTF stands beside the value", () => {
  const edtf = (text: string) =>
    findTimes(tokenise(toText({ text, published: "2026-11-23", language: "de" }), tokenRows)).map((m) => m.edtf);
  expect(edtf("Vor sechs Jahren, vor zwei Wochen, vor zwei Stunden.")).toEqual(["2020~", "2026-11-09~", null]);
  expect(edtf("In den neunziger Jahren, im 18. Jahrhundert, jeden Montag.")).toEqual(["199X", "17XX", null]);
  expect(edtf("Am Freitag um 9.30 Uhr MEZ.")).toEqual(["2026-11-20", "2026-11-20T09:30:00+01:00"]);
});

test("marks are numbered, in order, apart and inside the text, whatever the text", () => {
  const word = fc.constantFrom(
    ..."am vom bis zum 3. 31. Februar Mai 2024 12 Uhr . , – / ( ) und der letzten zwei Jahren Montag Nacht heute Ende 99999999".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(word).map((words) => words.join(" ")),
      ),
      fc.option(fc.constantFrom("2026-11-23", "2026-11", "2026", "0001-01-01", "9999-12-31", "morgen"), { nil: null }),
      (text, published) => {
        let last = 0;
        const marks = findTimes(tokenise(toText({ text, published }), tokenRows));
        for (const [i, { id, start, end }] of marks.entries()) {
          expect(id).toBe(`t${i + 1}`);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(toText({ text, published }).content.length);
      },
    ),
    { numRuns: 500, seed: 1 },
  );
});
