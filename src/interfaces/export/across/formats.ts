import type { StoryDetail, StoryPart } from "../../web/api-types.ts";
import type { ClaimReport } from "../claim-report.ts";
import { claimFeed } from "./claim-feed.ts";
import { claimReview } from "./claim-review.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { originsCsv } from "./origins-csv.ts";
import { storyFeed } from "./story-feed.ts";
import type { Language } from "./words.ts";

interface Format {
  readonly name: string;
  readonly mediaType: string;
  /** With the dot. */
  readonly extension: string;
}

/** A story with the reports of its claims. */
export interface Told {
  readonly story: StoryDetail;
  readonly reports: readonly ClaimReport[];
  /** Ids of the versions whose text is nearly all of an earlier article's; empty where a format does not ask. */
  readonly repeated: ReadonlySet<string>;
}

export interface StoryFormat extends Format {
  /** What of the story it needs: each part takes its time. */
  readonly parts: readonly StoryPart[];
  readonly needsReports?: true;
  readonly needsRepeated?: true;
  readonly write: (told: Told, language: Language) => string;
}

export interface ClaimFormat extends Format {
  /** Null where the claim has not what the format is about. */
  readonly write: (report: ClaimReport, language: Language) => string | null;
}

const ATOM = { name: "atom", mediaType: "application/atom+xml; charset=utf-8", extension: ".atom" };
const ORIGINS = { name: "origins", mediaType: "text/csv; charset=utf-8; header=present", extension: ".csv" };

/** What a story can be had as. */
export const storyFormats: readonly StoryFormat[] = [
  {
    ...{ ...ATOM, parts: ["documents", "claims"], needsRepeated: true },
    write: ({ story, repeated }, language) => storyFeed(story, repeated, language),
  },
  {
    ...{ name: "graphml", mediaType: "application/graphml+xml; charset=utf-8", extension: ".graphml" },
    parts: ["sources"],
    write: ({ story }) => graphml(story),
  },
  {
    ...{ name: "gexf", mediaType: "application/gexf+xml; charset=utf-8", extension: ".gexf" },
    parts: ["sources"],
    write: ({ story }) => gexf(story),
  },
  { ...ORIGINS, parts: [], needsReports: true, write: ({ reports }) => originsCsv(reports) },
];

/** What a claim can be had as. */
export const claimFormats: readonly ClaimFormat[] = [
  { ...ATOM, write: claimFeed },
  { ...ORIGINS, write: (report) => originsCsv([report]) },
  {
    ...{ name: "claim-review", mediaType: "application/ld+json", extension: ".jsonld" },
    write: claimReview,
  },
];
