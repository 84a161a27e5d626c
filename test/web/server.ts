import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import type { Article } from "../../src/index.ts";
import { createApp } from "../../src/interfaces/http/app.ts";
import { listen } from "../../src/interfaces/http/listen.ts";
import { metrics } from "../../src/interfaces/http/metrics.ts";
import { ledgerOf } from "../ledgers.ts";
import { root } from "../sources.ts";

/** What GET answers under these paths, beside what the server knows: readings no article could be written for. */
export type Beside = Readonly<Record<string, () => unknown>>;

export interface Running {
  readonly url: string;
  /** The first page of a list. */
  readonly list: (name: string) => Promise<readonly { readonly id: string; readonly [field: string]: unknown }[]>;
  readonly close: () => Promise<void>;
}

/** The articles of examples/, in the order that they were written for. */
export const exampleArticles = (): readonly Article[] =>
  ["story", "articles"].flatMap((list) =>
    readFileSync(join(root, "examples", `${list}.jsonl`), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  );

/** The real server on a free port, with a ledger of the examples or of other articles; `close` removes both. */
export async function serve(beside: Beside = {}, articles = exampleArticles()): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "laut-web-"));
  const ledger = await ledgerOf(join(folder, "web.laut"), articles);
  const app = new Hono();
  for (const [path, answer] of Object.entries(beside))
    app.get(path, async (context) => context.json((await answer()) as object));
  const rate = { perSecond: 10_000, burst: 10_000 };
  app.route("/", createApp({ ledger, token: null, metrics: metrics(), version: "0", maxSize: 10_000_000, rate }));
  const { address: url, close } = await listen(app, { host: "127.0.0.1", port: 0 });
  return {
    url,
    list: async (name) => ((await (await fetch(`${url}/api/${name}`)).json()) as { items: [] }).items,
    close: async () => {
      await close();
      await ledger.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
