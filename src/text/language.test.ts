import { expect, test } from "vitest";
import { guessLanguage, primaryTag } from "./language.ts";

test.each([
  ["de", "Der Minister sagte, die Brücke sei sicher."],
  ["de", "Die Feuerwehr war nach Angaben der Stadt mit 40 Kräften im Einsatz."],
  ["de", "Er war von 2009 bis 2017 Bürgermeister. In den zwölf Jahren im Amt baute er die Halle."],
  [null, "Die Bahn sagt, es gebe kein Geld."],
  [null, "„Ich rief: ‚Nie wieder!‘“, sagte Eva Holm."],
  ["en", "The minister said that the bridge was safe and would be open to traffic."],
  ["nl", "De minister zei dat de brug niet veilig is en dat het verkeer wordt omgeleid."],
  ["fr", "Le ministre a dit que le pont est dans un mauvais état et que les travaux sont prévus."],
  ["es", "El ministro dijo que el puente es seguro y que las obras fueron más caras."],
  ["it", "Il ministro ha detto che il ponte non è sicuro e che i lavori sono in corso."],
  ["da", "Ministeren sagde, at broen ikke er sikker, og at det er blevet til en sag for politiet."],
  ["pl", "Minister powiedział, że most nie jest bezpieczny i że prace są w toku."],
  [null, "Anna Berg, Karl Tann, Ute Moor"],
  [null, "1234 5678 !!"],
  [null, ""],
  [null, "министр сказал, что мост безопасен"],
])("%s: %s", (language, text) => {
  expect(guessLanguage(text)?.code ?? null).toBe(language);
});

test.each([
  ["de", "de"],
  ["de-AT", "de"],
  ["DE_ch", "de"],
  ["en-Latn-GB", "en"],
  ["Deutsch", null],
  ["", null],
])("tag %j is %j", (given, tag) => {
  expect(primaryTag(given)).toBe(tag);
});
