import type { Article } from "./text.ts";

/** ninjs 1, 2 or 3 (IPTC, News in JSON) -> its articles, or why there are none. The parser of bodies is loaded by the first call. */
export async function articlesFromNinjs(json: string): Promise<readonly Article[] | string> {
  const { articlesOfNinjs } = await import("./wire/ninjs.ts");
  return articlesOfNinjs(json);
}

/** NewsML-G2 (IPTC) -> its articles, or why there are none. The parser is loaded by the first call. */
export async function articlesFromNewsml(xml: string): Promise<readonly Article[] | string> {
  const { articlesOfNewsml } = await import("./wire/newsml.ts");
  return articlesOfNewsml(xml);
}
