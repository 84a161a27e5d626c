import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { xzLines } from "../../training/xz-lines.ts";
import { SHARED } from "../shared.ts";

export interface NewsArticle {
  readonly name: string;
  readonly url: string;
  readonly published: string;
  readonly publisher: string;
  readonly title: string;
  readonly text: string;
}

const FILE = join(SHARED, "data/news/2020-01..11.jsonl.xz");
const MOST_BYTES = 2 ** 30;

/** The 20,715 articles, unpacked by the program `xz`. Throws where either is missing. */
export function readNews(): readonly NewsArticle[] {
  const unpacked = spawnSync("xz", ["-dc", FILE], { encoding: "utf8", maxBuffer: MOST_BYTES });
  if (unpacked.status !== 0)
    throw new Error(
      `Not measured: ${FILE} is expected beside the project, and the program xz on the path. ${unpacked.stderr ?? ""}`,
    );
  return unpacked.stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as NewsArticle);
}

/** The first articles, one after another, so that they take no memory. */
export async function* streamNews(most: number): AsyncGenerator<NewsArticle> {
  let given = 0;
  for await (const line of xzLines(FILE)) {
    if (given++ >= most) return;
    yield JSON.parse(line) as NewsArticle;
  }
}
