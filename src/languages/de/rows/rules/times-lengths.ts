import { type RuleRow, row } from "../../../../language/rule-row.ts";

/** Lengths of time, and what happens again and again. */
export const lengthRules: readonly RuleRow[] = [
  row(
    "de/length",
    "A number with a unit of time is a length.",
    "Eine Zahl mit einer Zeiteinheit ist eine Dauer.",
    "Der Streit dauert seit vier Jahren.",
  ),
  row(
    "de/length-range",
    "Two numbers before one unit are a length between the two.",
    "Zwei Zahlen vor einer Einheit sind eine Dauer zwischen beiden.",
    "Der Bau dauert drei bis vier Jahre.",
  ),
  row("de/length-word", "One word can be a length.", "Ein einziges Wort kann eine Dauer sein.", "Es regnete tagelang."),
  row(
    "de/compound-length",
    "Two lengths with “und”, the longer unit first, are one.",
    "Zwei Dauern mit „und“, die längere Einheit zuerst, sind eine.",
    "Der Prozess dauerte drei Jahre und vier Monate.",
  ),
  row(
    "de/vague-length",
    "Units without a number behind “seit” and the like are a length of no known number.",
    "Einheiten ohne Zahl hinter „seit“ und Ähnlichem sind eine Dauer von unbekannter Zahl.",
    "Der Streit schwelt seit Jahren.",
  ),
  row(
    "de/every-unit",
    "“Jeden” or “alle zwei” before a unit is again and again.",
    "„Jeden“ oder „alle zwei“ vor einer Einheit heißt immer wieder.",
    "Der Rat tagt alle zwei Wochen.",
  ),
  row(
    "de/per-unit",
    "“Pro” before a unit is of every one.",
    "„Pro“ vor einer Einheit gilt für jede.",
    "Die Karte kostet 40 Euro pro Monat.",
  ),
  row("de/unit-by-unit", "“Tag für Tag” is every one.", "„Tag für Tag“ ist jeder.", "Tag für Tag fiel Schnee."),
  row(
    "de/frequency",
    "A word such as “täglich” says how often.",
    "Ein Wort wie „täglich“ sagt, wie oft.",
    "Die Fähre fährt täglich.",
  ),
];
