import type { Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { claim } from "../../../ledger/index.ts";
import { claimCard } from "../../export/claim-report/card.ts";
import { loadReport } from "../../export/claim-report/load.ts";
import { claimReportPage } from "../../export/claim-report/page.ts";
import type { Desk } from "../desk.ts";
import { asked, dateShape } from "../shapes.ts";

/** What a card may be asked of; a day that is none is left out: a frame has nobody to tell. */
const untilOf = (knownOn = "") => (dateShape.safeParse(knownOn).success ? asked({ knownOn }) : {});

/** /embed/claims/ID, for a frame on another page; /embed/claims/ID/page is the whole claim as a file that stands alone. */
export function embedRoutes(app: Hono, { ledger, version }: Pick<Desk, "ledger" | "version">): void {
  const reportOf = async (context: Context, now: string) => {
    const id = context.req.param("id") ?? "";
    const until = untilOf(context.req.query("knownOn"));
    const found = await claim(ledger, id, until);
    if (!found) throw new HTTPException(404, { message: `The ledger has no claim "${id.slice(0, 80)}".` });
    return loadReport(ledger, found, until, now);
  };
  const languageOf = (context: Context) => (context.req.query("lang") === "en" ? "en" : "de");
  app.get("/embed/claims/:id", async (context) => {
    const report = await reportOf(context, "");
    const page = new URL(`/claims/${encodeURIComponent(report.id)}`, context.req.url).href;
    return context.html(claimCard(report, languageOf(context), page));
  });
  app.get("/embed/claims/:id/page", async (context) => {
    const report = await reportOf(context, new Date().toISOString());
    context.header("content-disposition", `attachment; filename="${report.id}.html"`);
    return context.html(claimReportPage(report, languageOf(context), version));
  });
}
