// How a page says who wrote an article, and when.

/** "Von Ute Moor". */
export const opensByLine = /^(?:Von|Text|Autor(?:in)?|Geschrieben von|Ein Beitrag von|Ein Bericht von):? /iu;

/** "Veröffentlicht am": not a later state. */
export const firstPublished = /^(?:Veröffentlicht|Erstellt|Erschienen|Publiziert)/u;

/** The first letters of the months, in their order. */
export const monthAbbreviations = "jan feb mär apr mai jun jul aug sep okt nov dez".split(" ");

/** "23.11.2026, 10:15 Uhr", "Montag, 23. November 2026 um 8.05 Uhr", "Stand: 3. März 2026". */
export const writtenDatePattern =
  /(?<!\d)(?<day>\d{1,2})\. ?(?:(?<month>\d{1,2})\. ?|(?<name>Jan|Feb|Mär|Mrz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\p{L}*\.? )(?<year>\d{4})(?!\d)(?:[ ,|–-]{1,4}(?:um )?(?<hour>\d{1,2})[:.](?<minute>\d{2})(?!\d))?/u;

/** A line that says of itself that it dates the article. */
export const dateLine =
  /^(?:(?:Datum|Stand|Veröffentlicht|Erstellt|Erschienen|Publiziert|Aktualisiert|Letzte Aktualisierung)(?: am)?:? |(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)[.,]* )?\d{1,2}\. ?(?:\d{1,2}\. ?|\p{Lu}\p{L}{2,8}\.? )\d{4}/u;

/** "Dr. Ute Moor", "Jan von Brandt". */
const NAME = String.raw`(?:(?:Dr|Prof)\. )?\p{Lu}[\p{L}.'’-]+(?: (?:von|van|de|zu|der) )?(?: ?\p{Lu}[\p{L}.'’-]+){1,3}`;

/** "Von Ute Moor, Hainfeld", "Ute Moor": an element that holds nothing but who signs. */
export const signedNames = new RegExp(
  `^(?:Von|Text|Autor(?:in)?)?:? ?(?<names>${NAME}(?:(?:,| und) ${NAME}){0,4})(?:,? \\p{Lu}[\\p{L}-]+)?$`,
  "u",
);

/** "Von Ute Moor und Jan Brandt". */
export const byLine = new RegExp(`^(?:Von|Text|Autor(?:in)?):? ${NAME}(?:(?:,| und) ${NAME}){0,4}$`, "u");

/** The same behind other words: "Pressemitteilung Nr. 214/2026 Datum: 20.11.2026". */
export const dateBehind =
  /(?<!\p{L})(?:Datum|Stand|Veröffentlicht am|Erschienen am): ?\d{1,2}\. ?(?:\d{1,2}\. ?|\p{Lu}\p{L}{2,8}\.? )\d{4}/u;
