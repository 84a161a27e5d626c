// How a page says that more of the article is kept for subscribers. Rows with an example each; boilerplate.test.ts runs them.

/** Paragraphs, or their beginnings, that stand where the text breaks off. */
export const LOCKED_PHRASES: readonly (readonly [pattern: RegExp, example: string])[] = [
  [/^(?:Jetzt )?weiterlesen (?:mit|im|als|ohne)(?!\p{L})/iu, "Weiterlesen mit HB+"],
  [/^Jetzt weiterlesen(?!\p{L})/iu, "Jetzt weiterlesen"],
  [
    /^(?:Diese[rn] )?(?:Artikel|Text|Beitrag) (?:ist|ist nur|gibt es nur|können nur|lesen Sie) .{0,40}(?:Abonnent|Abo|Plus|Premium|registrierte)/iu,
    "Dieser Artikel ist nur für Abonnenten",
  ],
  [/^(?:Exklusiv|Nur) für (?:Abonnent|Mitglieder|registrierte)/iu, "Exklusiv für Abonnenten"],
  [
    /^Sie (?:möchten|wollen) (?:weiterlesen|den (?:ganzen|vollständigen) (?:Artikel|Text))/iu,
    "Sie möchten weiterlesen?",
  ],
  [
    /^(?:Um|Zum) (?:weiterzulesen|Weiterlesen)(?!\p{L}).{0,80}(?:anmelden|registrieren|melden|Abo)/iu,
    "Zum Weiterlesen bitte anmelden",
  ],
  [
    /^(?:Bitte )?(?:melden Sie sich|registrieren Sie sich|loggen Sie sich)(?!\p{L}).{0,80}(?:weiter|lesen)/iu,
    "Melden Sie sich an, um weiterzulesen",
  ],
  [
    /^(?:Lesen Sie|Sie lesen) (?:diesen Artikel|den ganzen Artikel|weiter) (?:mit|im) /iu,
    "Lesen Sie diesen Artikel mit unserem Abo",
  ],
  [/^(?:Noch|Sie haben noch|Es fehlen(?: Ihnen)? noch) \d{1,3} ?(?:%|Prozent)/iu, "Noch 82 % des Artikels"],
  [/^(?:Bereits|Schon) (?:Abonnent|Kunde|Mitglied|registriert)(?!\p{L})/iu, "Bereits Abonnent? Hier anmelden"],
];

/** Paragraphs that lead on to the article itself. */
export const TEASER_PHRASES: readonly (readonly [pattern: RegExp, example: string])[] = [
  [
    /^(?:\[?(?:mehr|weiter)\]?|weiterlesen|mehr lesen|ganzen artikel lesen|zum (?:ganzen )?artikel)\s*(?:…|\.\.\.|»|›|→)?$/iu,
    "Weiterlesen …",
  ],
  [
    /^(?:Den (?:ganzen|vollständigen|kompletten) (?:Artikel|Text|Bericht)) (?:lesen|finden|gibt)(?!\p{L})/iu,
    "Den vollständigen Artikel lesen Sie bei uns",
  ],
];

/** What the meta elements of a page say: `null` where nothing. */
export const LOCKED_META: readonly (readonly [name: string, value: RegExp])[] = [
  ["article:content_tier", /^(?:locked|metered)$/iu],
  ["article:opinion_tier", /^locked$/iu],
  ["paywall", /^(?:true|1|yes|hard|locked|premium)$/iu],
  ["is_paid_content", /^(?:true|1|yes)$/iu],
];

/** Such a paragraph is short; a longer one that begins so is text. UTF-16 units. */
const LONGEST = 240;

const says = (rows: readonly (readonly [RegExp, string])[], paragraph: string): boolean =>
  paragraph.length <= LONGEST && rows.some(([pattern]) => pattern.test(paragraph));

export interface Shown {
  /** Up to where the text breaks off. */
  readonly paragraphs: readonly string[];
  readonly cutBy: "paywall" | "teaser" | null;
}

/** A text of fewer characters that ends in dots is the beginning of a longer one. */
const LONGEST_TEASER = 600;

/** The paragraphs before the first that asks for a subscription, or leads on to the article. */
export function shownPart(paragraphs: readonly string[]): Shown {
  const locked = paragraphs.findIndex((paragraph) => says(LOCKED_PHRASES, paragraph));
  if (locked >= 0) return { paragraphs: paragraphs.slice(0, locked), cutBy: "paywall" };
  const last = paragraphs.findIndex((paragraph) => says(TEASER_PHRASES, paragraph));
  // Lists of teasers also lead on; only where nothing but its like follows does the article itself break off.
  if (last >= 0 && paragraphs.slice(last).every((paragraph) => says(TEASER_PHRASES, paragraph)))
    return { paragraphs: paragraphs.slice(0, last), cutBy: "teaser" };
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const breaksOff = /(?:\[?(?:…|\.\.\.)\]?)$/u.test(paragraphs.at(-1) ?? "") && length <= LONGEST_TEASER;
  return { paragraphs, cutBy: breaksOff ? "teaser" : null };
}
