/** A line or its beginning, with an example. */
export type PhraseRow = readonly [pattern: RegExp, example: string];

/** What stands around the text of an article on a page, and in its first and last lines. */
export interface PageRows {
  /** "Von Ute Moor". */
  readonly opensByLine: RegExp;
  /** A line that is a by-line and nothing else. */
  readonly byLine: RegExp;
  /** The same; `names`: who signs. */
  readonly signedNames: RegExp;
  /** Says that the page came out then, not that it was changed. */
  readonly firstPublished: RegExp;
  /** A line that says of itself that it dates the article. */
  readonly dateLine: RegExp;
  /** The same behind other words. */
  readonly dateBehind: RegExp;
  /** `day`, `month` or `name`, `year`, `hour`, `minute`. */
  readonly writtenDate: RegExp;
  /** The number of a month by its name; 0 for none. */
  readonly monthOf: (name: string) => number;
  /** The title of a text that grows. */
  readonly liveTitle: RegExp;
  /** A line with nothing but a day. */
  readonly dayHeading: RegExp;
  /** The time of day that heads an entry. */
  readonly liveHeading: RegExp;
  /** Whole paragraphs that are the page's, not the article's. */
  readonly pageLines: readonly PhraseRow[];
  /** Paragraphs that stand where the text breaks off. */
  readonly lockedPhrases: readonly PhraseRow[];
  /** Paragraphs that lead on to the article itself. */
  readonly teaserPhrases: readonly PhraseRow[];
  /** A place as it stands in a dateline: the source of a regular expression. */
  readonly datelinePlace: string;
  /** In small letters: what stands there and is no place. */
  readonly noDateline: ReadonlySet<string>;
  /** A last line that names whose text it is: `credit`. */
  readonly creditLine: RegExp;
}
