// Texts that formats stumble over, made anew each time and always the same.

const SAID = [
  "Der Hafen bleibe bis Freitag gesperrt, teilte die Reederei am Montag mit.",
  "„Wir haben im Frühjahr 2020 alles geprüft“, sagte die Bürgermeisterin Ute Moor in Flensburg, „und im dritten Quartal 2020 noch einmal.“",
  "Nach Angaben der Küstenwache sank der Frachter in der zweiten Jahreshälfte 2021 vor Esbjerg.",
  "In den 90er Jahren seien laut dem Amt rund 300 Brücken gebaut worden, berichtete der „Elbbote“ unter Berufung auf Kreise.",
  "Pristina dementierte, dass im Winter 2019 in der Sowjetunion oder der DDR verhandelt worden sei.",
  "Vermutlich, so der Minister, habe er das in der vergangenen Woche nicht gesagt, sondern um 14.30 Uhr.",
  "Er wolle, sagte er, dass Anna, die er kenne, dass Bernd, den sie kenne, komme; ob er das – und wie – darf, wisse er nicht.",
  "Wer, wenn nicht sie, soll das denn gewesen sein, fragte Jan Holt (SPD) am 9.3.2026 um kurz vor zwölf.",
];
const AROUND = [
  (text) => text,
  (text) => `🚢🇩🇰 ${text} 👩‍👩‍👧‍👦`,
  (text) => `a\u0301\u200d\u200f ${text} \u0007\u001f`,
  (text) => `<b>&amp;"'\\ ${text} ]]> --> {"a":1}`,
  (text) => `=HYPERLINK("x")\t${text}\r\n\r\n+1`,
  (text) => `\ud83d ${text} \ude00`,
  (text) => text.toUpperCase(),
  (text) => `${text} `.repeat(3),
  (text) => text.replaceAll(/[.,]/gu, ""),
  (text) => `... – „“ » « ? ! ( ) ${text}`,
];
const HEADS = [
  { published: "2026-03-09", url: 'https://example.org/a?q="<ö>|^`{}', publisher: "Elbbote" },
  { published: "2020", title: "Überschrift mit „Zitat“ & <Zeichen>", publisher: 'A "B" \\C' },
  { published: "2020-03", url: "javascript:alert(1)", title: "=1+1" },
  {},
  { title: " ", publisher: "\n", url: "not an address" },
];

/** Every text within every surrounding, under one head after the other; and texts that hold nothing. */
export function oddArticles() {
  const texts = [
    ...AROUND.flatMap((around) => SAID.map(around)),
    SAID.join(" "),
    SAID.join("\n\n"),
    ...["", " ", ".", "„", "\u0000", "42", "Ja.", "\ud800", "The ship sank, he said.", "word ".repeat(400)],
  ];
  return texts.map((text, at) => ({ name: `odd ${at}`, text, language: "de", ...HEADS[at % HEADS.length] }));
}
