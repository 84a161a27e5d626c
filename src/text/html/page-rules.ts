/** Where a family of pages keeps its article: CSS selectors in lists; of facts, the first of a list that matches counts. */
export interface PageRule {
  readonly id: string;
  /** All elements that match, in the order of the page; a match inside a match is taken once. */
  readonly body: string;
  readonly headline: string;
  readonly author: string;
  /** Its `datetime` or `content` attribute, else its text. */
  readonly date: string;
  /** A page with `{headline}`, `{body}` (paragraphs), `{author}` and `{date}` at their places. */
  readonly example: string;
}

const time = 'time datetime="{date}"';

/**
 * Standards first, then the standard templates of content management systems, then marks that many publishers' own
 * systems share. A row counts only where its body is on the page, so that no list of hosts is needed.
 */
export const PAGE_RULES: readonly PageRule[] = [
  // schema.org as microdata (https://schema.org/NewsArticle); also the default templates of Joomla and many shop systems.
  {
    id: "page/microdata",
    body: '[itemprop~="articleBody"]',
    headline: '[itemprop~="headline"]',
    author: '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]',
    date: '[itemprop~="datePublished"]',
    example: `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">{headline}</h1><span itemprop="author" itemscope>Von <b itemprop="name">{author}</b></span><meta itemprop="datePublished" content="{date}"><div itemprop="articleBody">{body}</div></div>`,
  },
  // schema.org as RDFa (W3C RDFa Lite 1.1).
  {
    id: "page/rdfa",
    body: '[property="articleBody"], [property="schema:articleBody"]',
    headline: '[property="headline"], [property="schema:headline"]',
    author:
      '[property="author"] [property="name"], [property="schema:author"] [property="schema:name"], [property="schema:author"]',
    date: '[property="datePublished"], [property="schema:datePublished"]',
    example: `<article vocab="https://schema.org/" typeof="NewsArticle"><h1 property="headline">{headline}</h1><p property="author" typeof="Person"><span property="name">{author}</span></p><${time} property="datePublished">heute</time><div property="articleBody">{body}</div></article>`,
  },
  // microformats2 h-entry (https://microformats.org/wiki/h-entry).
  {
    id: "page/h-entry",
    body: ".h-entry .e-content",
    headline: ".h-entry .p-name",
    author: ".h-entry .p-author .p-name, .h-entry .p-author",
    date: ".h-entry .dt-published",
    example: `<article class="h-entry"><h1 class="p-name">{headline}</h1><a class="p-author h-card">{author}</a><${time} class="dt-published">heute</time><div class="e-content">{body}</div></article>`,
  },
  // AMP pages as the AMP plugin of WordPress writes them.
  {
    id: "page/amp",
    body: ".amp-wp-article-content",
    headline: ".amp-wp-title",
    author: ".amp-wp-author",
    date: ".amp-wp-posted-on time",
    example: `<html amp><article class="amp-wp-article"><h1 class="amp-wp-title">{headline}</h1><span class="amp-wp-author">{author}</span><div class="amp-wp-posted-on"><${time}>heute</time></div><div class="amp-wp-article-content">{body}</div></article>`,
  },
  // Block themes of WordPress from 5.9 on.
  {
    id: "page/wordpress-blocks",
    body: ".wp-block-post-content",
    headline: ".wp-block-post-title",
    author: ".wp-block-post-author-name, .wp-block-post-author__name",
    date: ".wp-block-post-date time",
    example: `<main><h1 class="wp-block-post-title">{headline}</h1><div class="wp-block-post-author-name">{author}</div><div class="wp-block-post-date"><${time}>heute</time></div><div class="entry-content wp-block-post-content">{body}</div></main>`,
  },
  // hAtom (https://microformats.org/wiki/hatom), as the classic themes of WordPress write it.
  {
    id: "page/hatom",
    body: ".hentry .entry-content, article .entry-content",
    headline: ".entry-title",
    author: ".vcard .fn, .byline .author, .entry-meta .author",
    date: "time.entry-date, time.published, .entry-meta time",
    example: `<article class="post hentry"><h1 class="entry-title">{headline}</h1><div class="entry-meta"><span class="author vcard"><a class="fn">{author}</a></span><${time} class="entry-date">heute</time></div><div class="entry-content">{body}</div></article>`,
  },
  // Drupal's standard profile: node--type-…, field--name-….
  {
    id: "page/drupal",
    body: ".node .field--name-body, .node .field--name-field-text",
    headline: ".page-title, .node .field--name-title",
    author: ".node .field--name-uid, .node .field--name-field-author",
    date: ".node time[datetime]",
    example: `<h1 class="page-title">{headline}</h1><article class="node node--type-article"><div>Von <span class="field--name-uid">{author}</span> <${time}>heute</time></div><div class="field field--name-body">{body}</div></article>`,
  },
  // TYPO3 with the extension "news" (its Detail.html template).
  {
    id: "page/typo3-news",
    body: ".news-single .news-text-wrap",
    headline: ".news-single h1, .news-single .header h3",
    author: ".news-single .news-list-author",
    date: ".news-single .news-list-date time",
    example: `<div class="news news-single"><div class="header"><h1>{headline}</h1></div><p class="news-list-author">{author}</p><span class="news-list-date"><${time}>heute</time></span><div class="news-text-wrap">{body}</div></div>`,
  },
  // Joomla 4 and 5 (com_content).
  {
    id: "page/joomla",
    body: ".com-content-article__body",
    headline: ".com-content-article .page-header h1, .com-content-article .page-header h2",
    author: ".com-content-article .createdby span, .com-content-article .createdby",
    date: ".com-content-article .published time",
    example: `<div class="com-content-article item-page"><div class="page-header"><h1>{headline}</h1></div><dl><dd class="createdby">Geschrieben von: <span>{author}</span></dd><dd class="published"><${time}>heute</time></dd></dl><div class="com-content-article__body">{body}</div></div>`,
  },
  // Ghost (themes Casper and Source).
  {
    id: "page/ghost",
    body: ".gh-content",
    headline: ".gh-article-title, .article-title",
    author: ".gh-article-author-name a, .gh-article-author-name, .author-name",
    date: ".gh-article-meta time, .article-byline time",
    example: `<article class="gh-article"><h1 class="gh-article-title">{headline}</h1><div class="gh-article-meta"><h4 class="gh-article-author-name"><a>{author}</a></h4><${time}>heute</time></div><section class="gh-content">{body}</section></article>`,
  },
  // Marks for the publisher's own tests and programs: data attributes that name the body.
  {
    id: "page/data-body",
    body: '[data-testid="article-body"], [data-area="body"], [data-component="article-body"], [data-article-body]',
    headline: '[data-testid="headline"], [data-area="headline"], article h1, h1',
    author: '[data-testid="author-name"], [data-area="author"] a, [data-component="byline"] a, [rel="author"]',
    date: "article time[datetime], time[datetime]",
    example: `<article><h1 data-testid="headline">{headline}</h1><a rel="author" href="/autor/1">{author}</a><${time}>heute</time><div data-testid="article-body">{body}</div></article>`,
  },
  // Class names after the BEM convention: article__body, article-text, story__content.
  {
    id: "page/bem",
    body: ".article__body, .article-body, .articleBody, .article__content, .article-content, .article__text, .article-text, .story__body, .story-body, .story-content",
    headline:
      ".article__headline, .article-headline, .article__title, .story__headline, .story-headline, article h1, h1",
    author:
      "[rel=author], .author__name, .author-name, .byline__name, .article__author a, .byline a, .article__author, .article-author, .byline",
    date: ".article__date[datetime], article time[datetime], time[datetime]",
    example: `<article class="article"><h1 class="article__headline">{headline}</h1><div class="article__author">Von {author}</div><${time} class="article__date">heute</time><div class="article__body">{body}</div></article>`,
  },
  // Paragraphs that carry the mark themselves, without one element around them.
  {
    id: "page/marked-paragraphs",
    body: "p.article__paragraph, p.paragraph.article__item, p.article-paragraph, p.textabsatz, p.story__paragraph, p.article-text-paragraph",
    headline: "article h1, h1",
    author: ".byline a, .byline, .author, [rel=author]",
    date: "article time[datetime], time[datetime]",
    example: `<article><h1>{headline}</h1><span class="byline">Von {author}</span><${time}>heute</time><section>{body:class="article__paragraph"}</section></article>`,
  },
];
