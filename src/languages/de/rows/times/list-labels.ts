// Nouns at the head of a line of a programme: "Beginn: 18 Uhr".

import { wordClass } from "../word-classes/word-class.ts";

/** Nouns with which an announcement goes on. */
export const programmeLabels = wordClass(
  "Beginn Einlass Einlaß Start Anpfiff Auftakt Anstoß Treffpunkt Treff Treffen Abfahrt Abmarsch",
  "Rückkehr Ankunft Ende Schluss Dauer Anmeldung Anschließend Danach Davor Zuvor Türöffnung Abschluss",
);

/** Words before a colon that open no new item. */
export const noProgrammeLabels = wordClass(
  "Wichtig Termin Termine Achtung Hinweis Info Infos Programm Weitere Eintritt Karten",
);
