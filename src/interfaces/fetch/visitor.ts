import { type AddressRule, isPublicAddress } from "./addresses.ts";
import { type Answer, checked, follow, webAddress } from "./follow.ts";
import { type Exchange, type Get, openClient, type Patience } from "./http.ts";
import { Refusal } from "./refusal.ts";
import { robotsRules } from "./robots.ts";
import { byHeader, byMeta, fileRules, type Reservation, reservedBy } from "./tdm.ts";

/** The name that robots.txt may give rules for. */
export const ROBOT = "laut";

export interface VisitorSettings {
  /** The version of this program, for its name. */
  readonly version: string;
  /** For the hosts' logs: "reads single articles on a person's request". */
  readonly purpose: string;
  readonly isAllowedAddress?: AddressRule | undefined;
  readonly patience: Patience;
  /** Called before each request to a host; resolves when it may be asked. `delay` is its Crawl-delay in milliseconds. */
  readonly turn?: ((host: string, delay: number | null) => Promise<void>) | undefined;
  /** Hosts whose publisher has allowed text and data mining by contract: their reservation does not count. */
  readonly licensed?: ReadonlySet<string> | undefined;
  /** Called with each answer that was read, for an archive. */
  readonly keep?: ((url: URL, exchange: Exchange) => Promise<void>) | undefined;
}

export interface Wanted {
  readonly accepts: keyof typeof ACCEPTED;
  /** Bytes after decompression. */
  readonly maxSize: number;
  /** Validators of the copy that is there already (RFC 9110, 13). */
  readonly etag?: string | null | undefined;
  readonly modified?: string | null | undefined;
}

export interface Visit {
  /** After redirects. */
  readonly url: string;
  /** Where it has moved for good. */
  readonly movedTo: string | null;
  /** True where the copy that is there already is the newest (304); then `bytes` is empty. */
  readonly unchanged: boolean;
  readonly bytes: Uint8Array;
  /** Lower-case, without parameters: "text/html". */
  readonly type: string;
  /** As the header names it; null where it does not. */
  readonly charset: string | null;
  readonly etag: string | null;
  readonly modified: string | null;
}

export interface Visitor {
  /** Throws a `Refusal` where there is nothing to read. */
  visit(address: string, wanted: Wanted): Promise<Visit>;
  close(): Promise<void>;
}

const ACCEPTED = {
  page: {
    header: "text/html, application/xhtml+xml, text/plain;q=0.9",
    types: /^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/u,
    else: "to a page or a text. Save it as text and read the file",
  },
  // Half of all feeds come as text/html, text/plain or octet-stream; what they are is told by their content.
  feed: {
    header:
      "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, application/json;q=0.8, text/xml;q=0.8, */*;q=0.1",
    types: /^(?:text\/.*|application\/.*)$/u,
    else: "to a feed",
  },
} as const;

/** A polite and careful visitor of web pages: robots.txt, reservations, its turn at each host, public addresses only. */
export async function openVisitor(settings: VisitorSettings): Promise<Visitor> {
  const allowed = settings.isAllowedAddress ?? isPublicAddress;
  const client = await openClient(
    allowed,
    { "user-agent": `${ROBOT}/${settings.version} (${settings.purpose})`, "accept-language": "de, en;q=0.5" },
    settings.patience,
  );
  const get: Get = (url, headers) => client.get(checked(url, allowed), headers);
  const aside = (url: URL) => follow(url, get, async () => true).then(({ exchange }) => exchange);
  const robots = robotsRules(ROBOT, aside);
  const ofFile = fileRules(aside);
  return {
    async visit(address, wanted) {
      const headers = requestHeaders(wanted);
      const answer = await follow(
        webAddress(address),
        async (url) => {
          await settings.turn?.(url.host, await robots.delay(url));
          return get(url, headers);
        },
        (url) => robots.allows(checked(url, allowed)),
      );
      return visitOf(answer, wanted, { ofFile, settings });
    },
    close: client.close,
  };
}

function requestHeaders({ accepts, etag, modified }: Wanted): Record<string, string> {
  return {
    accept: ACCEPTED[accepts].header,
    ...(etag ? { "if-none-match": etag } : {}),
    ...(modified ? { "if-modified-since": modified } : {}),
  };
}

interface Ways {
  readonly ofFile: (url: URL) => Promise<Reservation | null>;
  readonly settings: VisitorSettings;
}

async function visitOf({ url, exchange, movedTo }: Answer, wanted: Wanted, ways: Ways): Promise<Visit> {
  const { header, status } = exchange;
  const contentType = header("content-type") ?? (wanted.accepts === "page" ? "text/html" : "application/xml");
  const type = contentType.split(";", 1)[0]!.trim().toLowerCase();
  const charset = /charset\s*=\s*"?(?<label>[^\s;"]+)/iu.exec(contentType)?.groups?.label ?? null;
  const facts = { url: url.href, movedTo, type, charset, etag: header("etag"), modified: header("last-modified") };
  const unchanged = status === 304 && Boolean(wanted.etag || wanted.modified);
  if (status !== 200) await exchange.discard();
  if (unchanged) return { ...facts, unchanged, bytes: new Uint8Array() };
  if (status !== 200) throw wrongStatus(url, exchange);
  const { types, else: otherwise } = ACCEPTED[wanted.accepts];
  if (!types.test(type)) {
    await exchange.discard();
    throw new Refusal(`the address leads to ${type}, not ${otherwise}.`, "content");
  }
  return { ...facts, unchanged, bytes: await readableBody(url, exchange, { ...ways, ...wanted, type }) };
}

const wrongStatus = (url: URL, { status, header }: Exchange): Refusal =>
  new Refusal(`${url.host} answered with status ${status}. Check the address in a browser.`, "status", {
    status,
    retryAfter: header("retry-after"),
  });

/** The body, unless its publisher reserves it: by the page itself, else by the header, else by the file of the origin. */
async function readableBody(
  url: URL,
  exchange: Exchange,
  { ofFile, settings, maxSize, type }: Ways & Wanted & { type: string },
): Promise<Uint8Array> {
  const free = settings.licensed?.has(url.hostname) ?? false;
  const outside = free ? null : (byHeader(exchange) ?? (await ofFile(url)));
  if (outside?.reserved && type === "text/plain") throw reservedBy(url, outside);
  const bytes = await exchange.body(maxSize, "refuse");
  const reservation = free ? null : ((type === "text/plain" ? null : byMeta(bytes)) ?? outside);
  if (reservation?.reserved)
    throw reservedBy(url, { reserved: true, policy: reservation.policy ?? outside?.policy ?? null });
  await settings.keep?.(url, exchange);
  return bytes;
}
