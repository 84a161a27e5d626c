import { type AddressRule, literalAddress } from "./addresses.ts";
import { type Exchange, privateAddress } from "./http.ts";
import { Refusal } from "./refusal.ts";

const MOST_REDIRECTS = 5;

export interface Answer {
  readonly url: URL;
  readonly exchange: Exchange;
  /** Where every redirect said that it is for good (301, 308); null without one. */
  readonly movedTo: string | null;
}

export function webAddress(address: string, base?: URL): URL {
  const url = URL.parse(address, base?.href);
  if (!url)
    throw new Refusal(`"${address.slice(0, 200)}" is not a web address. Write it as https://host/path.`, "address");
  return url;
}

/** What the lookup does not see: schemes other than the web's, and addresses that need no lookup. */
export function checked(url: URL, allowed: AddressRule): URL {
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw new Refusal(`${url.protocol} is not fetched. Only http and https addresses are.`, "address");
  const literal = literalAddress(url.hostname);
  if (literal && !allowed(literal)) throw privateAddress(url.hostname, literal);
  return url;
}

/** Gets a URL and what it redirects to; `mayRead` is asked before each step. */
export async function follow(
  from: URL,
  get: (url: URL) => Promise<Exchange>,
  mayRead: (url: URL) => Promise<boolean>,
): Promise<Answer> {
  let url = from;
  let permanent = true;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (!(await mayRead(url))) throw forbidden(url);
    const exchange = await get(url);
    const location = exchange.status >= 300 && exchange.status < 400 ? exchange.header("location") : null;
    if (!location) return { url, exchange, movedTo: redirects > 0 && permanent ? url.href : null };
    await exchange.discard();
    permanent &&= exchange.status === 301 || exchange.status === 308;
    url = webAddress(location, url);
  }
  throw new Refusal(
    `the address redirects more than ${MOST_REDIRECTS} times. Open it in a browser and use the last address.`,
    "redirects",
  );
}

const forbidden = (url: URL): Refusal =>
  new Refusal(
    `${url.host} does not want programs to read this page (robots.txt). Open it in a browser, save its text and read the file.`,
    "robots",
  );
