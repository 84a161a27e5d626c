import type { Exchange } from "./http.ts";
import { Refusal } from "./refusal.ts";

// The opt-out of § 44b (3) UrhG in its machine-readable form: TDM Reservation Protocol (W3C Community Group report,
// 2024). A page's own element goes before the header of the answer, and this before the file of the origin.

/** What a publisher says: `null` where nothing. */
export interface Reservation {
  readonly reserved: boolean;
  /** Address of the terms. */
  readonly policy: string | null;
}

export function byHeader({ header }: Pick<Exchange, "header">): Reservation | null {
  const value = header("tdm-reservation")?.trim();
  return value === "1" || value === "0" ? { reserved: value === "1", policy: header("tdm-policy") } : null;
}

/** Bytes in which a page's `meta` elements stand. */
const HEAD = 65_536;
/** `<meta name="tdm-reservation" content="1">`, in either order. */
const META =
  /<meta(?=[^<>]*\sname\s*=\s*["']?tdm-reservation["'\s/>])(?=[^<>]*\scontent\s*=\s*["']?(?<value>[01])["'\s/>])[^<>]*>/iu;

export function byMeta(page: Uint8Array): Reservation | null {
  const value = META.exec(new TextDecoder("latin1").decode(page.subarray(0, HEAD)))?.groups?.value;
  return value ? { reserved: value === "1", policy: null } : null;
}

/** Bytes of /.well-known/tdmrep.json that are read, and rules that are looked at. */
const LARGEST_FILE = 262_144;
const MOST_RULES = 1_000;

/** How long a copy of the file is used; as for robots.txt. Milliseconds. */
const LIFETIME = 24 * 3_600_000;

/** What /.well-known/tdmrep.json says of a path, by its first rule that fits. `get` rejects where there is no file to be had. */
export function fileRules(
  get: (url: URL) => Promise<Exchange>,
  now: () => number = Date.now,
): (url: URL) => Promise<Reservation | null> {
  const files = new Map<string, { since: number; rules: Promise<readonly Rule[]> }>();
  return async (url) => {
    const address = new URL("/.well-known/tdmrep.json", url);
    const known = files.get(address.href);
    const fresh = known && now() - known.since < LIFETIME;
    const file = fresh ? known : { since: now(), rules: get(address).then(rulesOf, () => []) };
    files.set(address.href, file);
    const rule = (await file.rules).find(({ fits }) => fits(url.pathname + url.search));
    return rule?.reservation ?? null;
  };
}

interface Rule {
  fits(path: string): boolean;
  readonly reservation: Reservation;
}

async function rulesOf(answer: Exchange): Promise<readonly Rule[]> {
  if (answer.status !== 200) {
    await answer.discard();
    return [];
  }
  try {
    const rows: unknown = JSON.parse(new TextDecoder().decode(await answer.body(LARGEST_FILE, "cut")));
    return (Array.isArray(rows) ? rows : [rows]).slice(0, MOST_RULES).flatMap(ruleOf);
  } catch {
    // Most hosts answer with a page that says there is no such file.
    return [];
  }
}

function ruleOf(row: unknown): Rule[] {
  if (typeof row !== "object" || row === null) return [];
  const { location, "tdm-reservation": value, "tdm-policy": policy } = row as Readonly<Record<string, unknown>>;
  if (typeof location !== "string" || (Number(value) !== 1 && Number(value) !== 0)) return [];
  const reservation = { reserved: Number(value) === 1, policy: typeof policy === "string" ? policy : null };
  return [{ fits: (path) => pathFits(location, path), reservation }];
}

/** A location as in robots.txt (RFC 9309, 2.2.3): the beginning of a path, "*" for any characters, "$" for its end. */
export function pathFits(location: string, path: string): boolean {
  const ends = location.endsWith("$");
  const [start = "", ...parts] = (ends ? location.slice(0, -1) : location).split("*");
  if (!path.startsWith(start)) return false;
  let at = start.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !ends || at === path.length || (parts.length > 0 && path.endsWith(parts.at(-1)!));
}

export const reservedBy = (url: URL, { policy }: Reservation): Refusal =>
  new Refusal(
    `${url.host} reserves text and data mining (tdm-reservation${policy ? `, terms: ${policy}` : ""}). Ask the publisher, or read a text that you have the right to use.`,
    "reserved",
  );
