// What stands among the paragraphs of an article without being part of it. Rows with an example each; boilerplate.test.ts runs them.

/** Elements that are not article wherever they stand. Whole class names and their BEM beginnings, never parts of words. */
export const NOT_ARTICLE: readonly (readonly [selector: string, example: string])[] = [
  ["aside, nav, form, [hidden], [aria-hidden=true]", "<aside>Mehr aus Hainfeld</aside>"],
  [".teaser, .related, .related-articles, .related-content, .read-more, .readmore", '<div class="related">Mehr</div>'],
  [".newsletter, .newsletter-box, .newsletter-signup, [data-newsletter]", '<div class="newsletter">Täglich neu</div>'],
  [".ad, .ads, .advert, .advertisement, .anzeige, [data-ad], .ad-slot", '<div class="ad">Kaufen Sie</div>'],
  [".share, .sharing, .social, .social-share, .share-bar", '<div class="share">Teilen</div>'],
  [".comments, .comment-list, #comments, #disqus_thread", '<div class="comments">Dazu meine Meinung</div>'],
  [".author-bio, .author-box, .about-author", '<div class="author-bio">Sie schreibt seit 2010</div>'],
  [".tags, .tag-list, .breadcrumb, .breadcrumbs", '<div class="tags">Verkehr, Hainfeld</div>'],
  [".caption, .image-caption, .wp-caption-text, .image-credit, .copyright", '<p class="caption">Die Brücke</p>'],
  [".infobox, .factbox, .fact-box, .info-box", '<div class="infobox">Die Lauer ist 40 km lang</div>'],
  [".player, .video-player, .audio-player, .podcast-player", '<div class="player">Anhören</div>'],
  [".cookie, .cookie-banner, .consent, .embed-consent", '<div class="consent">Inhalt laden</div>'],
  [".paywall, .paywall-box, .paywall-overlay, .offer, .subscribe-box", '<div class="paywall">Jetzt testen</div>'],
];

/** Whole paragraphs. */
export const NOT_TEXT: readonly (readonly [pattern: RegExp, example: string])[] = [
  [/^-?\s*(?:Anzeige|Werbung|Advertisement)\s*-?$/iu, "Anzeige"],
  [
    /^(?:Lesen Sie (?:auch|dazu|hier|mehr)|Lesen Sie mehr|Mehr zum Thema|Auch interessant)(?!\p{L}).{0,200}$/u,
    "Lesen Sie auch: So wird gebaut",
  ],
  [
    /^(?:Mehr|Weitere|Aktuelle) (?:Nachrichten|Meldungen|News|Artikel)(?!\p{L}).{0,120}$/u,
    "Weitere Meldungen aus der Region",
  ],
  [/^(?:Foto|Fotos|Bild|Bilder|Grafik|Video|Symbolbild)(?:quelle)?: .{1,120}$/u, "Foto: Jan Brandt"],
  [
    /^(?:Stand|Aktualisiert|Veröffentlicht|Erstellt|Letzte Aktualisierung)(?: am)?:? ?\d.{0,60}$/u,
    "Stand: 23.11.2026, 10:15 Uhr",
  ],
  [
    /^(?:Von|Text:) (?:\p{Lu}[\p{L}.-]+ ?){2,4}(?:(?:,| und) (?:\p{Lu}[\p{L}.-]+ ?){2,4}){0,3}$/u,
    "Von Ute Moor und Jan Brandt",
  ],
  [/^(?:Artikel|Beitrag) (?:teilen|merken|drucken|anhören|vorlesen)(?!\p{L}).{0,40}$/u, "Artikel anhören"],
  [/^(?:Teilen|Drucken|Merken|Kommentare?(?: \(\d+\))?|Zur Startseite|Nach oben)$/u, "Zur Startseite"],
  [/^(?:Lesezeit|Lesedauer):? .{1,20}$/u, "Lesezeit: 3 Min."],
  [/^© .{1,60}$/u, "© Hainfelder Bote"],
  [
    /^Unsere? (?:kostenlose[rs]? )?(?:Newsletter|WhatsApp-Kanal)(?!\p{L}).{0,160}$/u,
    "Unser Newsletter mit allem aus Hainfeld",
  ],
];
/** Longer ones are text, whatever they begin with. UTF-16 units; the longest pattern's reach. */
const LONGEST = 240;

export const isBoilerplate = (paragraph: string): boolean =>
  paragraph.length <= LONGEST && NOT_TEXT.some(([pattern]) => pattern.test(paragraph));
