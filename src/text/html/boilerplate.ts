// What stands among the paragraphs of an article without being part of it. Rows with an example each; boilerplate.test.ts runs them.

/** Elements that are not article wherever they stand. Whole class names and their BEM beginnings, never parts of words. */
export const NOT_ARTICLE: readonly (readonly [selector: string, example: string])[] = [
  ["aside, nav, form, [hidden], [aria-hidden=true]", "<aside>Mehr aus Hainfeld</aside>"],
  [".teaser, .related, .related-articles, .related-content, .read-more, .readmore", '<div class="related">Mehr</div>'],
  [".newsletter, .newsletter-box, .newsletter-signup, [data-newsletter]", '<div class="newsletter">Täglich neu</div>'],
  [".ad, .ads, .advert, .advertisement, .anzeige, [data-ad], .ad-slot", '<div class="ad">Kaufen Sie</div>'],
  [".share, .sharing, .social, .social-share, .share-bar", '<div class="share">Teilen</div>'],
  [".sharedaddy, #jp-relatedposts, .jp-relatedposts", '<div id="jp-relatedposts">Ähnliche Beiträge</div>'],
  [".customer, .contact-headline, .contact-text, .originator", '<p class="contact-text">Telefon 04321/98-104</p>'],
  [".comments, .comment-list, #comments, #disqus_thread", '<div class="comments">Dazu meine Meinung</div>'],
  [".author-bio, .author-box, .about-author", '<div class="author-bio">Sie schreibt seit 2010</div>'],
  [".tags, .tag-list, .breadcrumb, .breadcrumbs", '<div class="tags">Verkehr, Hainfeld</div>'],
  [".caption, .image-caption, .wp-caption-text, .image-credit, .copyright", '<p class="caption">Die Brücke</p>'],
  [".infobox, .factbox, .fact-box, .info-box", '<div class="infobox">Die Lauer ist 40 km lang</div>'],
  [".player, .video-player, .audio-player, .podcast-player", '<div class="player">Anhören</div>'],
  [".cookie, .cookie-banner, .consent, .embed-consent", '<div class="consent">Inhalt laden</div>'],
  [".paywall, .paywall-box, .paywall-overlay, .offer, .subscribe-box", '<div class="paywall">Jetzt testen</div>'],
];

/** Boxes by any word of theirs that begins so; what holds the article is left alone (drop.ts). */
export const OVERLAYS: readonly (readonly [selector: string, example: string])[] = [
  ["dialog, [role=dialog], [aria-modal=true]", '<div role="dialog">Zustimmen</div>'],
  [
    'div[class*="cookie" i], section[class*="cookie" i], div[id*="cookie" i], div[class*="consent" i], div[id*="consent" i], p[class*="consent" i]',
    '<div id="cookie-layer">Wir nutzen Cookies</div>',
  ],
  ['div[class*="newsletter" i], section[class*="newsletter" i]', '<div class="article__newsletter">Täglich neu</div>'],
  [
    'p[class*="caption" i], div[class*="caption" i], span[class*="caption" i]',
    '<p class="video__caption">Die Brücke</p>',
  ],
  [
    'div[class*="paywall" i], div[class*="related" i], section[class*="related" i]',
    '<div class="box-related">Mehr</div>',
  ],
];

/** Whole paragraphs. */
export const NOT_TEXT: readonly (readonly [pattern: RegExp, example: string])[] = [
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
/** Longer ones are text, whatever they begin with. UTF-16 units; the longest pattern's reach. */
const LONGEST = 240;

export const isBoilerplate = (paragraph: string): boolean =>
  paragraph.length <= LONGEST && NOT_TEXT.some(([pattern]) => pattern.test(paragraph));
