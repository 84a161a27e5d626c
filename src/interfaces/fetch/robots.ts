import robotsParser from "robots-parser";
import type { Exchange } from "./http.ts";

// The one place that knows robots-parser. Its types have the function as the module's default; under Node it is one.
const parse = robotsParser as unknown as typeof robotsParser.default;

/** RFC 9309, 2.5: at least 500 KiB must be read. */
const LARGEST = 512_000;

/** Whether `robot` may read a URL, by the robots.txt of its host, which is asked for once. */
export function robotsRules(robot: string, get: (url: URL) => Promise<Exchange>): (url: URL) => Promise<boolean> {
  const files = new Map<string, Promise<string>>();
  return async (url) => {
    const address = new URL("/robots.txt", url);
    const file = files.get(address.href) ?? get(address).then(rulesOf);
    files.set(address.href, file);
    return parse(address.href, await file).isAllowed(url.href, robot) ?? true;
  };
}

/** RFC 9309, 2.3.1: a missing file allows everything, a server that fails forbids everything. */
async function rulesOf(answer: Exchange): Promise<string> {
  if (answer.status >= 500) return "User-agent: *\nDisallow: /";
  if (answer.status !== 200) return "";
  return new TextDecoder().decode(await answer.body(LARGEST, "cut"));
}
