import type { Article } from "./text.ts";

/** An HTML page -> its article. Scripts never run, nothing is fetched. The parser is loaded by the first call, so that plain text does without. */
export async function articleFromHtml(html: string): Promise<Article> {
  const { articleOfPage } = await import("./html/page.ts");
  return articleOfPage(html);
}
