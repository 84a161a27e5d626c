import { type Doubt, doubt } from "../doubt.ts";
import type { Article } from "../text.ts";

/** What a news agency says of one item. Empty strings count as not said. */
export interface WireItem {
  /** Paragraphs in their order. */
  readonly paragraphs: readonly string[];
  /** The item's identifier; also its address where it is one. */
  readonly uri?: string | undefined;
  readonly headline?: string | undefined;
  /** Instant of this version: what its "heute" is counted from. */
  readonly written?: string | undefined;
  readonly publisher?: string | undefined;
  readonly by?: string | undefined;
  readonly located?: string | undefined;
  /** Where the agency has it from: its own sources and partners. */
  readonly sources: readonly string[];
  readonly language?: string | undefined;
  /** IPTC's: usable, withheld, canceled; any case, with or without "stat:". */
  readonly status?: string | undefined;
  /** To editors, not to readers: "Eil", "Korrektur: Zahl im zweiten Absatz". */
  readonly note?: string | undefined;
}

/** Null for an item without text: a picture, a graphic. */
export function articleOfItem(item: WireItem): Article | null {
  const text = item.paragraphs.map(trimmed).filter(Boolean).join("\n\n");
  if (!text) return null;
  const uri = trimmed(item.uri);
  return {
    ...(uri ? { name: uri } : {}),
    text,
    title: trimmed(item.headline) || null,
    published: trimmed(item.written) || null,
    publisher: trimmed(item.publisher) || null,
    url: /^https?:\/\//iu.test(uri) ? uri : null,
    language: trimmed(item.language) || null,
    author: trimmed(item.by) || null,
    dateline: trimmed(item.located) || null,
    credit: [...new Set(item.sources.map(trimmed).filter(Boolean))].join("/") || null,
    doubts: doubtsOf(item),
  };
}

const trimmed = (text: string | undefined): string => (text ?? "").trim();

/** UTF-16 units of a note that are repeated: a note is a line, not an article. */
const LONGEST_NOTE = 500;

function doubtsOf({ status, note }: WireItem): Doubt[] {
  const doubts: Doubt[] = [];
  const state = trimmed(status).toLowerCase();
  if (/cancell?ed$/u.test(state)) doubts.push(doubt("withdrawn", "The agency has withdrawn this text."));
  if (/withheld$/u.test(state))
    doubts.push(doubt("withheld", "The agency holds this text back; it is not for publication yet."));
  if (trimmed(note))
    doubts.push(
      doubt("note-to-editors", `The agency tells editors: ${trimmed(note).slice(0, LONGEST_NOTE).toWellFormed()}`),
    );
  return doubts;
}
