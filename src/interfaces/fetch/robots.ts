import robotsParser from "robots-parser";
import type { Exchange } from "./http.ts";

/** What is used of robots-parser's answer. */
interface Rules {
  isAllowed(url: string, robot: string): boolean | undefined;
  getCrawlDelay(robot: string): number | undefined;
}

// The one place that knows robots-parser. Whether its types have the function as the module itself or as its default
// depends on who resolves the module; under Node it is the function.
const parse = robotsParser as unknown as (url: string, text: string) => Rules;

/** RFC 9309, 2.5: at least 500 KiB must be read. */
const LARGEST = 512_000;
/** RFC 9309, 2.4: a copy should not be used for longer. Milliseconds. */
const LIFETIME = 24 * 3_600_000;

export interface Robots {
  /** Whether the robot may read a URL. */
  allows(url: URL): Promise<boolean>;
  /** `Crawl-delay` of the URL's host in milliseconds; null where it has none. */
  delay(url: URL): Promise<number | null>;
}

type File = { readonly since: number; readonly rules: Promise<ReturnType<typeof parse>> };

/** The robots.txt of each host, which is asked for once a day. */
export function robotsRules(robot: string, get: (url: URL) => Promise<Exchange>, now: () => number = Date.now): Robots {
  const files = new Map<string, File>();
  const rules = (url: URL): File["rules"] => {
    const address = new URL("/robots.txt", url).href;
    const known = files.get(address);
    if (known && now() - known.since < LIFETIME) return known.rules;
    const rules = get(new URL(address)).then(async (answer) => parse(address, await rulesOf(answer)));
    // A host that could not be reached is asked again the next time.
    rules.catch(() => files.delete(address));
    files.set(address, { since: now(), rules });
    return rules;
  };
  return {
    allows: async (url) => (await rules(url)).isAllowed(url.href, robot) ?? true,
    async delay(url) {
      const seconds = (await rules(url)).getCrawlDelay(robot);
      return typeof seconds === "number" && seconds > 0 ? seconds * 1000 : null;
    },
  };
}

/** RFC 9309, 2.3.1: a missing file allows everything, a server that fails forbids everything. */
async function rulesOf(answer: Exchange): Promise<string> {
  if (answer.status === 200) return new TextDecoder().decode(await answer.body(LARGEST, "cut"));
  await answer.discard();
  return answer.status >= 500 ? "User-agent: *\nDisallow: /" : "";
}
