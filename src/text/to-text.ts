import { type Doubt, doubt } from "./doubt.ts";
import { guessLanguage, type LanguageGuess, primaryTag } from "./language.ts";
import { itemsOf } from "./live-items.ts";
import { linesOf, paragraphsOf } from "./paragraphs.ts";
import { publishedAsEdtf } from "./published.ts";
import type { Article, Text } from "./text.ts";

/** UTF-16 units. A paragraph of a news article has some 500; a line this long has lost its line ends. */
const LONGEST_LINE = 20_000;

/**
 * An article -> its text, with what can be known before a word of it is read, and doubts where that is missing or wrong.
 * `isRead`: whether a language, by its tag, is read at all.
 */
export function toText(article: Article, isRead: (language: string) => boolean = () => true): Text {
  const content = article.text;
  const paragraphs = paragraphsOf(content);
  const published = article.published ? publishedAsEdtf(article.published) : null;
  const given = (article.language && primaryTag(article.language)) || null;
  const guess = given === null ? guessLanguage(content) : null;
  const language = given ?? guess?.code ?? null;
  const doubts = [
    ...(article.doubts ?? []),
    ...(paragraphs.length === 0
      ? [doubt("empty-text", "The article has no text.")]
      : languageDoubts(language, guess, isRead)),
    ...(published ? [] : [dateDoubt(article.published)]),
    ...longLines(content),
  ];
  return {
    kind: "text",
    name: article.name ?? "",
    content,
    paragraphs,
    url: article.url ?? null,
    title: article.title ?? null,
    publisher: article.publisher ?? null,
    published,
    language,
    strong: article.strong ?? [],
    setOff: article.setOff ?? [],
    items: article.items ?? itemsOf(content, paragraphs, published, article.title ?? null),
    doubts,
  };
}

/** Words that tell a language by themselves: of single sentences with so many, all were told right. */
const ENOUGH_WORDS = 3;

function languageDoubts(
  language: string | null,
  guess: LanguageGuess | null,
  isRead: (language: string) => boolean,
): Doubt[] {
  if (language === null) return [doubt("unknown-language", "The language of the text cannot be told.")];
  if (isRead(language))
    return guess !== null && guess.words < ENOUGH_WORDS
      ? [doubt("guessed-language", `The language, "${language}", was told by one or two of its words alone.`)]
      : [];
  return [doubt("other-language", `The text is in the language "${language}", which is not read.`)];
}

const dateDoubt = (given: string | null | undefined): Doubt =>
  given
    ? doubt("not-a-date", `The date of publication, "${given.slice(0, 40)}", is not a date of the calendar.`)
    : doubt("no-date", "The date of publication is not known, so that no time is counted from it.");

/** At most one, about the first of them. */
function longLines(content: string): Doubt[] {
  if (content.length <= LONGEST_LINE) return [];
  for (const { start, end } of linesOf(content))
    if (end - start > LONGEST_LINE)
      return [
        doubt("long-line", `A line has ${end - start} characters, so that its paragraphs may be lost.`, start, end),
      ];
  return [];
}
