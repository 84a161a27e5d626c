import { createRoute, z } from "@hono/zod-openapi";
import { type Judgement, judge, type Ledger } from "../../../ledger/index.ts";
import { answers } from "../shapes.ts";
import { shownJudgement } from "../views/judgement.ts";

const said = {
  reason: z.string().max(10_000).nullable().default(null),
  author: z.string().trim().min(1).max(200).openapi({ description: "who judges", example: "Ute Moor" }),
};
const note = z.object({ kind: z.literal("note"), value: z.null().default(null), ...said });

/** What can be decided about a claim, and about a source. */
export const claimJudgement = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("credibility"),
    value: z.enum(["1", "2", "3", "4", "5", "6"]).openapi({ description: "Admiralty credibility" }),
    ...said,
  }),
  note,
  z.object({ kind: z.literal("wrong"), value: z.null().default(null), ...said }),
]);
export const sourceJudgement = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("reliability"),
    value: z.enum(["A", "B", "C", "D", "E", "F"]).openapi({ description: "Admiralty reliability" }),
    ...said,
  }),
  note,
]);

const recorded = z
  .object({
    kind: z.string(),
    value: z.string().nullable(),
    reason: z.string().nullable(),
    author: z.string(),
    recorded: z.string().openapi({ description: "UTC" }),
  })
  .openapi("Judgement");

/** POST of a judgement; what is recorded is never overwritten. */
export const judgementRoute = <Path extends string, Schema extends z.ZodType>(
  path: Path,
  subject: string,
  schema: Schema,
) =>
  createRoute({
    method: "post",
    path,
    operationId: subject === "a claim" ? "judgeClaim" : "judgeSource",
    tags: [subject === "a claim" ? "stories and claims" : "sources"],
    summary: `Records what a person decides about ${subject}; nothing is overwritten`,
    request: {
      params: z.object({ id: z.string() }),
      body: { required: true, content: { "application/json": { schema } } },
    },
    responses: answers("As recorded", recorded),
  });

export const recordJudgement = async (ledger: Ledger, given: Omit<Judgement, "recorded">) =>
  shownJudgement(await judge(ledger, given));
