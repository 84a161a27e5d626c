import { type AddressRule, isPublicAddress, literalAddress } from "./addresses.ts";
import { type Exchange, type Get, openClient, privateAddress } from "./http.ts";
import { Refusal } from "./refusal.ts";
import { robotsRules } from "./robots.ts";

export interface Page {
  /** After redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** Lower-case, without parameters: "text/html". */
  readonly type: string;
  /** As the header names it; null where it does not. */
  readonly charset: string | null;
}

export interface FetchSettings {
  /** Bytes of a page after decompression. */
  readonly maxSize: number;
  /** The version of this program, for its name. */
  readonly version: string;
  /** Which addresses may be connected to; public ones by default. A test's server is on a private one. */
  readonly isAllowedAddress?: AddressRule | undefined;
  /** Milliseconds for everything together; 15 seconds by default. */
  readonly timeout?: number | undefined;
}

/** The name that robots.txt may give rules for. */
export const ROBOT = "laut";
const MOST_REDIRECTS = 5;
const TIMEOUT = 15_000;

/** Fetches one page, once, as far as its host wants it to be fetched. Throws a `Refusal` where there is no page to read. */
export async function fetchPage(address: string, settings: FetchSettings): Promise<Page> {
  const allowed = settings.isAllowedAddress ?? isPublicAddress;
  const headers = {
    "user-agent": `${ROBOT}/${settings.version} (reads single articles on a person's request)`,
    accept: "text/html, application/xhtml+xml, text/plain;q=0.9",
    "accept-language": "de, en;q=0.5",
  };
  const client = await openClient(allowed, headers, settings.timeout ?? TIMEOUT);
  const get: Get = (url) => client.get(checked(url, allowed));
  try {
    const robots = robotsRules(ROBOT, (url) => follow(url, get, async () => true).then((answer) => answer.exchange));
    return await pageOf(await follow(webAddress(address), get, robots), settings.maxSize);
  } finally {
    await client.close();
  }
}

function webAddress(address: string, base?: URL): URL {
  const url = URL.parse(address, base?.href);
  if (!url) throw new Refusal(`"${address.slice(0, 200)}" is not a web address. Write it as https://host/path.`);
  return url;
}

/** What the lookup does not see: schemes other than the web's, and addresses that need no lookup. */
function checked(url: URL, allowed: AddressRule): URL {
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw new Refusal(`${url.protocol} is not fetched. Only http and https addresses are.`);
  const literal = literalAddress(url.hostname);
  if (literal && !allowed(literal)) throw privateAddress(url.hostname, literal);
  return url;
}

/** Gets a URL and what it redirects to; `mayRead` is asked before each step. */
async function follow(from: URL, get: Get, mayRead: (url: URL) => Promise<boolean>): Promise<Answer> {
  let url = from;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (!(await mayRead(url)))
      throw new Refusal(
        `${url.host} does not want programs to read this page (robots.txt). Open it in a browser, save its text and read the file.`,
      );
    const exchange = await get(url);
    const location = exchange.status >= 300 && exchange.status < 400 ? exchange.header("location") : null;
    if (!location) return { url, exchange };
    url = webAddress(location, url);
  }
  throw new Refusal(
    `the address redirects more than ${MOST_REDIRECTS} times. Open it in a browser and use the last address.`,
  );
}

interface Answer {
  readonly url: URL;
  readonly exchange: Exchange;
}

async function pageOf({ url, exchange }: Answer, maxSize: number): Promise<Page> {
  if (exchange.status !== 200)
    throw new Refusal(`${url.host} answered with status ${exchange.status}. Check the address in a browser.`);
  if (exchange.header("tdm-reservation")?.trim() === "1") throw reserved(url, exchange.header("tdm-policy"));
  const contentType = exchange.header("content-type") ?? "text/html";
  const type = contentType.split(";", 1)[0]!.trim().toLowerCase();
  if (!/^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/u.test(type))
    throw new Refusal(`the address leads to ${type}, not to a page or a text. Save it as text and read the file.`);
  const bytes = await exchange.body(maxSize, "refuse");
  if (type !== "text/plain" && RESERVED_BY_META.test(new TextDecoder("latin1").decode(bytes.subarray(0, HEAD))))
    throw reserved(url, null);
  const charset = /charset\s*=\s*"?(?<label>[^\s;"]+)/iu.exec(contentType)?.groups?.label ?? null;
  return { url: url.href, bytes, type, charset };
}

/** Bytes in which a page's `meta` elements stand. */
const HEAD = 65_536;
/** TDMRep, section 6.3: `<meta name="tdm-reservation" content="1">`, in either order. */
const RESERVED_BY_META =
  /<meta(?=[^<>]*\sname\s*=\s*["']?tdm-reservation["'\s/>])(?=[^<>]*\scontent\s*=\s*["']?1["'\s/>])[^<>]*>/iu;

/** The opt-out of § 44b (3) UrhG, in its machine-readable form (TDM Reservation Protocol, W3C Community Group 2024). */
const reserved = (url: URL, policy: string | null): Refusal =>
  new Refusal(
    `${url.host} reserves text and data mining (tdm-reservation${policy ? `, terms: ${policy}` : ""}). Ask the publisher, or read a text that you have the right to use.`,
  );
