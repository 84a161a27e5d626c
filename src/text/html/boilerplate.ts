import { pages } from "../../languages/pages.ts";

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

/** Longer ones are text, whatever they begin with. UTF-16 units; the longest pattern's reach. */
const LONGEST = 240;

export const isBoilerplate = (paragraph: string): boolean =>
  paragraph.length <= LONGEST && pages.pageLines.some(([pattern]) => pattern.test(paragraph));
