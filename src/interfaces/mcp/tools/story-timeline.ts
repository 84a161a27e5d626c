import { z } from "zod";
import { type StatementEntry, statements, story } from "../../../ledger/index.ts";
import { citation, citedDocument, plainSpans, shownDocument } from "../cited.ts";
import { pasts, tool, unknown, untilOf } from "../tool.ts";

/** Articles of one answer: a story that is longer is asked for by `known_on`. */
const ARTICLES = 100;
const STATEMENTS = 1_000;

const eventShape = citation.extend({
  when: z.string().describe("EDTF: a day, month or year, or an interval with /; ~ and % are about"),
  kind: z.enum(["said", "about"]).describe("said: when it was said; about: when what is said happens"),
  statement: z.string().describe("for get_chain"),
  speaker: z.string().nullable(),
  act: z.string().nullable(),
});

export const storyTimeline = tool({
  name: "story_timeline",
  title: "Timeline of a story",
  about:
    "All articles of one continuing event in the order of publication, and what they say happened or was said when, by date. " +
    "Give the id of a story or of any article in it. known_on shows what was known on that day.",
  input: z.object({
    id: z.string().describe("id of a story, document or version"),
    limit: z.int().min(1).max(1_000).default(100).describe("events at most, the earliest first"),
    from: z.string().optional().describe("no events before this date: 2026-04-13"),
    ...pasts,
  }),
  output: z.object({
    id: z.string(),
    articles: z.array(citedDocument.extend({ follows: z.string().nullable().describe("version that it follows") })),
    events: z.array(eventShape),
    total: z.int().describe("events that there are, also beyond the limit"),
    more_articles: z.int().describe("articles that were left out"),
  }),
  async run({ id, limit, from = "", ...past }, { ledger }) {
    const until = untilOf(past);
    const found = await story(ledger, id, until);
    if (!found) throw unknown("story", id, "search_claims gives ids of documents; each leads to its story.");
    const shown = found.articles.slice(0, ARTICLES);
    const events: z.input<typeof eventShape>[] = [];
    for (const { version } of shown)
      for (const entry of (await statements(ledger, { version, limit: STATEMENTS, ...until })).items)
        events.push(...eventsOf(entry));
    const kept = events
      .filter(({ when }) => dayIn(when) >= from)
      .sort((a, b) => (dayIn(a.when) < dayIn(b.when) ? -1 : 1));
    return {
      id: found.id,
      articles: shown.map(({ document: own, version, name, title, url, publisher, published, follows }) => ({
        id: own,
        version,
        name,
        title,
        url,
        publisher,
        published,
        follows,
      })),
      events: kept.slice(0, limit),
      total: kept.length,
      more_articles: found.articles.length - shown.length,
    };
  },
});

function eventsOf({ id, statement, quote, speaker, document }: StatementEntry) {
  const { act, said, about } = statement;
  const told = {
    statement: id,
    quote,
    spans: plainSpans(statement.quote),
    speaker,
    act,
    document: shownDocument(document),
  };
  const times = [...(said === null ? [] : [["said", said] as const]), ...about.map((when) => ["about", when] as const)];
  return times.filter(([, when]) => dayIn(when) !== "").map(([kind, when]) => ({ when, kind, ...told }));
}

/** The first date in an EDTF string, to sort by; "" where there is none ("../.."). */
const dayIn = (edtf: string): string => /\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(edtf)?.[0] ?? "";
