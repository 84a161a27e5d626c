import { readFile } from "node:fs/promises";
import { LIMITS } from "../../feeds/context.ts";
import { FeedError } from "../../feeds/feed.ts";
import { parseFeed } from "../../feeds/parse-feed.ts";
import { Refusal } from "../../fetch/refusal.ts";
import type { Visitor } from "../../fetch/visitor.ts";
import { Mistake } from "../mistake.ts";

/** The feeds that operands name: addresses as they are, lists (OPML, from a file or the web) with all that they hold. */
export async function feedsOf(operands: readonly string[], visitor: Visitor): Promise<readonly string[]> {
  const feeds: string[] = [];
  for (const operand of operands) {
    const isAddress = /^https?:\/\//iu.test(operand);
    if (isAddress && !/\.opml(?:[?#]|$)/iu.test(operand)) feeds.push(new URL(checked(operand)).href);
    else feeds.push(...(await listOf(operand, isAddress ? await fetched(operand, visitor) : await fileBytes(operand))));
  }
  return [...new Set(feeds)];
}

function checked(address: string): string {
  if (!URL.canParse(address)) throw new Mistake(`"${address}" is not a web address. Write it as https://host/path.`);
  return address;
}

async function listOf(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  try {
    const parsed = parseFeed(bytes, null, /^https?:/iu.test(name) ? name : "https://list.invalid/");
    if (parsed.kind === "list") return parsed.feeds.filter((address) => /^https?:/u.test(address));
  } catch (error) {
    if (error instanceof FeedError) throw new Mistake(`${name} ${error.message}`);
    throw error;
  }
  throw new Mistake(`${name} is a feed, not a list. Name the feed by its web address.`);
}

async function fetched(address: string, visitor: Visitor): Promise<Uint8Array> {
  try {
    return (await visitor.visit(address, { accepts: "feed", maxSize: LIMITS.feedSize })).bytes;
  } catch (error) {
    if (error instanceof Refusal) throw new Mistake(`${address}: ${error.message}`);
    throw error;
  }
}

const fileBytes = (path: string): Promise<Uint8Array> =>
  readFile(path).catch(() => {
    throw new Mistake(`${path} cannot be read. Name a feed by its web address, or an OPML file.`);
  });
