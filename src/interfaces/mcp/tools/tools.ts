import type { Tool } from "../tool.ts";
import { addArticle } from "./add-article.ts";
import { compareReports } from "./compare-reports.ts";
import { getChain } from "./get-chain.ts";
import { getClaim } from "./get-claim.ts";
import { readArticle } from "./read-article.ts";
import { searchClaims } from "./search-claims.ts";
import { storyTimeline } from "./story-timeline.ts";

/** In the order in which an assistant is told of them. */
export const tools: readonly Tool[] = [
  readArticle,
  searchClaims,
  getClaim,
  getChain,
  storyTimeline,
  compareReports,
  addArticle,
];
