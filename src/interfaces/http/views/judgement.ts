import type { Judgement as Stored } from "../../../ledger/index.ts";
import type { Judgement } from "../../web/api-types.ts";

/** A judgement as the routes show it, without what it is about. */
export const shownJudgement = ({ kind, value, reason, author, recorded }: Stored): Judgement => ({
  kind: kind as Judgement["kind"],
  value,
  reason,
  author,
  recorded,
});
