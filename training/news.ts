import { join } from "node:path";
import { xzLines } from "./xz-lines.ts";

/** An article of the news collection, as far as statistics need it. */
export interface NewsArticle {
  readonly title: string;
  readonly text: string;
}

/** The collections, seen from the data's folder: 20,715 German articles, 7,091 English ones. */
export const newsFiles = { de: "news/2020-01..11.jsonl.xz", en: "en/news/2017-2019.jsonl.xz" } as const;

/** The articles of a collection, in the order of its file. Only statistics of them may leave the training. */
export async function* newsArticles(data: string, file: string = newsFiles.de): AsyncGenerator<NewsArticle> {
  for await (const line of xzLines(join(data, file))) {
    const { title, text } = JSON.parse(line) as Partial<NewsArticle>;
    yield { title: title ?? "", text: text ?? "" };
  }
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-’'][\p{L}\p{N}]+)*/gu;

/** How often each word stands in the news, as it is written. */
export async function countNewsWords(data: string): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for await (const { text } of newsArticles(data)) {
    for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
