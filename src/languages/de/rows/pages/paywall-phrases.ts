// How a page says that more of the article is kept for subscribers. Rows with an example each; src/text/html/boilerplate.test.ts runs them.

/** Paragraphs, or their beginnings, that stand where the text breaks off. */
export const lockedPhrases: readonly (readonly [pattern: RegExp, example: string])[] = [
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
export const teaserPhrases: readonly (readonly [pattern: RegExp, example: string])[] = [
  [
    /^(?:\[?(?:mehr|weiter)\]?|weiterlesen|mehr lesen|ganzen artikel lesen|zum (?:ganzen )?artikel)\s*(?:…|\.\.\.|»|›|→)?$/iu,
    "Weiterlesen …",
  ],
  [
    /^(?:Den (?:ganzen|vollständigen|kompletten) (?:Artikel|Text|Bericht)) (?:lesen|finden|gibt)(?!\p{L})/iu,
    "Den vollständigen Artikel lesen Sie bei uns",
  ],
];
