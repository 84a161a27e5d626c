// Lines that stand among the paragraphs of an article without being part of it. Rows with an example each; src/text/html/boilerplate.test.ts runs them.

/** A text says of itself that it grows; where the newest stands first, it need not. */
export const liveTitle = /(?:live|ticker|newsblog)/iu;

const DATE =
  "(?:(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag),? )?(?:de[nr] )?(?<date>(?<day>\\d{1,2})\\. ?(?:(?<month>\\d{1,2})\\.|(?<name>Jan|Feb|Mär|Mrz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\\p{L}*\\.?) ?(?<year>\\d{4})?)";
/** "Samstag, 14. März", "13.03.2026:": the day of what stands below. */
export const dayHeading = new RegExp(`^${DATE}:?$`, "u");
/** "14:40 Uhr", "+++ 14.40 Uhr: …", "Update 14.40 Uhr", "14. März, 9.15 Uhr", alone or before its text; "14:40" alone. */
export const liveHeading = new RegExp(
  `^(?:\\+{3} ?|\\[|\\+ |Update,? |Stand:? )?(?:${DATE},? (?:um |[|–-] ?)?)?(?:(?<hour>[01]?\\d|2[0-3])[.:](?<minute>[0-5]\\d) Uhr(?=$|[:\\]\\s–+-])|(?<bare>(?:[01]?\\d|2[0-3]):[0-5]\\d)$)`,
  "u",
);

/** Whole paragraphs. */
export const pageLines: readonly (readonly [pattern: RegExp, example: string])[] = [
  [/^-?\s*(?:Anzeige|Werbung|Advertisement)\s*-?$/iu, "Anzeige"],
  [
    /^(?:Lesen Sie (?:auch|dazu|hier|mehr)|Lesen Sie mehr|Lesen Sie hierzu|Lesetipp|Mehr zum Thema|Mehr dazu|Auch interessant|Das könnte Sie auch interessieren|Passend dazu)(?!\p{L}).{0,200}$/u,
    "Lesen Sie auch: So wird gebaut",
  ],
  [
    /^(?:Mehr|Weitere|Aktuelle) (?:Nachrichten|Meldungen|News|Artikel)(?!\p{L}).{0,120}$/u,
    "Weitere Meldungen aus der Region",
  ],
  [
    /^(?:VIDEO|AUDIO|Video|Audio|Podcast|Bilderstrecke|Fotostrecke|Galerie): .{1,120}$/u,
    "VIDEO: Schleuse vor dem Aus (3 Min)",
  ],
  [
    /^Wir (?:und unsere Partner )?(?:verwenden|nutzen|setzen|brauchen|benötigen) .{0,100}(?:Cookies|Einwilligung|Zustimmung).{0,100}$/u,
    "Wir und unsere Partner brauchen Ihre Zustimmung.",
  ],
  [
    /^(?:An dieser Stelle (?:finden Sie|steht|befindet sich)|Empfohlener (?:redaktioneller|externer) Inhalt|Externer Inhalt|Ich bin (?:damit )?einverstanden, dass mir|Mit (?:einem )?Klick auf).{0,220}$/u,
    "An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.",
  ],
  [
    /^(?:Jetzt |Hier )?(?:(?:den |für den |zum )?(?:kostenlosen )?Newsletter (?:abonnieren|bestellen|anmelden)|Melden Sie sich (?:hier |jetzt )?(?:für|zu) .{0,60}Newsletter).{0,120}$/u,
    "Jetzt Newsletter abonnieren",
  ],
  [/^(?:Foto|Fotos|Bild|Bilder|Grafik|Video|Symbolbild)(?:quelle)?: .{1,120}$/u, "Foto: Jan Brandt"],
  [
    /^(?:(?:Stand|Aktualisiert|Veröffentlicht|Erstellt|Letzte Aktualisierung)(?: am)?:? ?|(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag), )\d{1,2}\..{0,40}\d{4}.{0,30}$/u,
    "Stand: 23.11.2026, 10:15 Uhr",
  ],
  [
    /^(?:Von:?|Text:) (?:\p{Lu}[\p{L}.-]+ ?){2,4}(?:(?:,| und) (?:\p{Lu}[\p{L}.-]+ ?){2,4}){0,3}$/u,
    "Von Ute Moor und Jan Brandt",
  ],
  [/^(?:Artikel|Beitrag) (?:teilen|merken|drucken|anhören|vorlesen)(?!\p{L}).{0,40}$/u, "Artikel anhören"],
  [
    /^(?:Rückfragen(?: bitte)? an|Pressekontakt|Medienkontakt|Kontakt für (?:die )?(?:Presse|Medien)|Verantwortlich für diese[nr]? (?:Pressetext|Pressemitteilung)|Original-Content von)(?!\p{L}).{0,200}$/u,
    "Original-Content von: Polizei Lauheim, übermittelt durch news aktuell",
  ],
  [/^[^.!?]{0,120}(?:Telefon|Tel\.|Fax|E-Mail):? ?[\d/ +()-]{6,30}$/u, "Pressestelle Telefon: 04321/98-104"],
  [/^(?:Teilen mit|Ähnliche (?:Beiträge|Artikel)|Das hat mir gefallen|Gefällt mir):?$/u, "Teilen mit:"],
  [/^(?:Facebook|Twitter|X|WhatsApp|Telegram|LinkedIn|Pinterest|Xing|E-Mail)$/u, "Facebook"],
  [/^(?:Teilen|Drucken|Merken|Kommentare?(?: \(\d+\))?|Zur Startseite|Nach oben)$/u, "Zur Startseite"],
  [/^(?:Lesezeit|Lesedauer):? .{1,20}$/u, "Lesezeit: 3 Min."],
  [/^© .{1,60}$/u, "© Hainfelder Bote"],
  [
    /^Unsere? (?:kostenlose[rs]? )?(?:Newsletter|WhatsApp-Kanal)(?!\p{L}).{0,160}$/u,
    "Unser Newsletter mit allem aus Hainfeld",
  ],
];
