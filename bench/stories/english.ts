/**
 * `npm run bench -- stories --english`: events that three outlets tell (BASIL), among the news of five months. The events are of ten
 * years, so their days are moved into those months, each event as a whole; else hardly any other news would stand beside them.
 */
import { join } from "node:path";
import { dayOf, isoDay } from "../../src/ledger/stories/days.ts";
import type { Article } from "../../src/text/text.ts";
import { xzLines } from "../../training/xz-lines.ts";
import { linesOf, SHARED, table } from "../shared.ts";
import type { Grown, Told } from "./grow.ts";

const EVENTS = join(SHARED, "data/en/stories/basil.jsonl");
const NEWS = join(SHARED, "data/en/news/2017-2019.jsonl.xz");
const FROM = dayOf("2018-07-01")!;
const TO = dayOf("2018-11-30")!;
/** Days in which an event's three articles came out, at most; so many stay free at the end. */
const LONGEST_EVENT = 30;

interface OfEvent extends Article {
  readonly story: string;
}

/** The first half of all ids was there to choose weights on, the other only to score. */
const isSetAside = (story: string): boolean => Number.parseInt(story.slice(0, 1), 16) >= 8;

export interface EnglishArticles {
  readonly events: readonly OfEvent[];
  readonly news: readonly Article[];
}

/** Reads both collections, the days of the events moved. */
export async function englishArticles(): Promise<EnglishArticles> {
  const events = linesOf(EVENTS).map((line) => JSON.parse(line) as OfEvent);
  const begins = new Map<string, number>();
  for (const { story, published } of events)
    begins.set(story, Math.min(begins.get(story) ?? Infinity, dayOf(published ?? null)!));
  const moved = events.map((event): OfEvent => {
    const start = FROM + (Number.parseInt(event.story.slice(0, 6), 16) % (TO - FROM - LONGEST_EVENT));
    const day = start + dayOf(event.published ?? null)! - begins.get(event.story)!;
    return { ...event, published: isoDay(day), language: "en" };
  });
  const news: Article[] = [];
  for await (const line of xzLines(NEWS)) {
    const article = JSON.parse(line) as Article;
    const day = dayOf(article.published ?? null);
    if (day !== null && day >= FROM && day < TO) news.push({ ...article, name: article.url ?? "", language: "en" });
  }
  return { events: moved, news };
}

/** Pairs of articles of one event: in one story (recall), and of pairs in one story those of one event (precision). */
export function reportEnglish({ events }: EnglishArticles, { stories }: Grown): void {
  const rows = [false, true].map((setAside) => {
    const scored = events.filter(({ story }) => isSetAside(story) === setAside);
    const counts = { right: 0, found: 0, gold: 0 };
    for (const [i, a] of scored.entries())
      for (const b of scored.slice(i + 1)) {
        const [isEvent, isStory] = [a.story === b.story, stories.get(a.name!) === stories.get(b.name!)];
        counts.gold += Number(isEvent);
        counts.found += Number(isStory);
        counts.right += Number(isEvent && isStory);
      }
    const own = new Set(scored.map(({ name }) => stories.get(name!)));
    const names = new Set(events.map(({ name }) => name));
    const others = [...stories].filter(([name, story]) => own.has(story) && !names.has(name)).length;
    const { right, found, gold } = counts;
    return [
      setAside ? "events set aside" : "events that weights may be chosen on",
      String(scored.length),
      (right / found).toFixed(3),
      (right / gold).toFixed(3),
      ((2 * right) / (found + gold)).toFixed(3),
      String(others),
    ];
  });
  console.log(`\nEnglish stories, pairs among ${stories.size} articles`);
  console.log(
    table([["scored articles", "number", "precision", "recall", "F1", "other news in their stories"], ...rows]),
  );
}

/** All of them, as the ledger takes them. */
export const toldInEnglish = ({ events, news }: EnglishArticles, told: (article: Article) => Told): readonly Told[] =>
  [...events, ...news].map(told);
