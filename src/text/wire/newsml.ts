import { SaxesParser, type SaxesTagNS } from "saxes";
import type { Article } from "../text.ts";
import { articleOfItem } from "./wire-item.ts";

// The one place that knows saxes: it parses XML as a stream, fetches nothing and expands no entity that a document declares.

/** IPTC NewsML-G2: a newsItem, or a newsMessage with several. A string says why there are no articles. */
export function articlesOfNewsml(xml: string): readonly Article[] | string {
  const reader = new Reader();
  const parser = new SaxesParser({ xmlns: true });
  let problem: string | null = null;
  parser.on("error", ({ message }) => {
    problem ??= `is not well-formed XML: ${message}`;
  });
  parser.on("opentag", (tag) => {
    reader.open(tag);
    if (reader.depth > DEEPEST) problem ??= `nests deeper than ${DEEPEST} elements`;
  });
  parser.on("text", (text) => reader.add(text));
  parser.on("cdata", (text) => reader.add(text));
  parser.on("closetag", ({ local }) => reader.close(local));
  for (let from = 0; from < xml.length && problem === null; from += PIECE) parser.write(xml.slice(from, from + PIECE));
  if (problem === null) parser.close();
  if (problem !== null) return problem;
  return reader.articles.length > 0 ? reader.articles : "has no NewsML-G2 item with a text";
}

/** UTF-16 units between two looks whether an error was met. */
const PIECE = 16_384;
/** Messages of agencies have some 15. Each tag looks for its namespace in all that are open. */
const DEEPEST = 512;

/** What closes a paragraph, in XHTML and in NITF. */
const BLOCK = /^(?:p|div|section|article|br|h[1-6]|hl[12]|li|dt|dd|tr|td|th|block|bq|blockquote|pre|body)$/u;
const SKIPPED = /^(?:head|script|style|figure|figcaption|media|body\.head|body\.end)$/u;

/** Elements whose whole text is a fact, by their parent's name where the name alone is not enough. */
const FACTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "itemMeta/versionCreated": "written",
    "itemMeta/firstCreated": "first",
    "itemMeta/edNote": "note",
    "contentMeta/headline": "headline",
    "contentMeta/by": "by",
    "contentMeta/dateline": "dateline",
    "contentMeta/creditline": "credit",
    "located/name": "located",
    "provider/name": "publisher",
    "infoSource/name": "source",
  }),
);

class Reader {
  readonly articles: Article[] = [];
  #path: string[] = [];
  #facts = new Map<string, string>();
  #sources: string[] = [];
  #paragraphs: string[] = [];
  #text = "";
  /** Depth of the inline content that is open, and of what is left out inside it; 0 for none. */
  #inline = 0;
  #skipped = 0;

  get depth(): number {
    return this.#path.length;
  }

  open({ local, attributes }: SaxesTagNS): void {
    const value = (name: string): string => attributes[name]?.value ?? "";
    this.#path.push(local);
    const depth = this.#path.length;
    if (local === "newsItem") this.#begin(value("guid"), value("xml:lang"));
    if (this.#inline > 0) {
      if (BLOCK.test(local)) this.#closeParagraph();
      if (this.#skipped === 0 && SKIPPED.test(local)) this.#skipped = depth;
      return;
    }
    this.#text = "";
    if (local === "inlineXML" || (local === "inlineData" && /^$|^text\//u.test(value("contenttype"))))
      this.#inline = depth;
    if (local === "pubStatus") this.#set("status", value("qcode") || value("uri"));
    if (local === "language") this.#set("language", value("tag"));
    if (local === "provider") this.#set("publisher", value("literal") || codeOf(value("qcode")));
    if (local === "infoSource") this.#sources.push(value("literal") || codeOf(value("qcode")));
  }

  add(text: string): void {
    if (this.#skipped === 0) this.#text += text;
  }

  close(local: string): void {
    const depth = this.#path.length;
    const name = this.#path.slice(-2).join("/");
    this.#path.pop();
    if (this.#inline > 0) {
      if (BLOCK.test(local) || depth === this.#inline) this.#closeParagraph();
      if (depth === this.#skipped) this.#skipped = 0;
      if (depth === this.#inline) this.#inline = 0;
      return;
    }
    const fact = FACTS.get(name);
    if (fact === "source") this.#sources[Math.max(0, this.#sources.length - 1)] = this.#text;
    else if (fact !== undefined) this.#set(fact, this.#text);
    if (local === "newsItem") this.#end();
  }

  #begin(guid: string, language: string): void {
    this.#facts = new Map([
      ["uri", guid],
      ["itemLanguage", language],
    ]);
    this.#sources = [];
    this.#paragraphs = [];
  }

  /** A name that is spelt out goes before a code; of several headlines, the first. */
  #set(fact: string, value: string): void {
    if (value.trim() && (fact === "publisher" || !this.#facts.has(fact))) this.#facts.set(fact, value);
  }

  /** Plain text has blank lines between its paragraphs. */
  #closeParagraph(): void {
    for (const part of this.#text.split(/\n\s*\n/u)) {
      const paragraph = part.replaceAll("\u00ad", "").replaceAll(/\s+/gu, " ").trim();
      if (paragraph) this.#paragraphs.push(paragraph);
    }
    this.#text = "";
  }

  #end(): void {
    const fact = (name: string): string | undefined => this.#facts.get(name);
    const credit = fact("credit");
    const article = articleOfItem({
      paragraphs: this.#paragraphs,
      uri: fact("uri"),
      headline: fact("headline"),
      written: fact("written") ?? fact("first"),
      publisher: fact("publisher"),
      by: fact("by"),
      located: fact("located") ?? fact("dateline"),
      sources: credit === undefined ? this.#sources : [credit],
      language: fact("language") ?? fact("itemLanguage"),
      status: fact("status"),
      note: fact("note"),
    });
    if (article) this.articles.push(article);
  }
}

/** "nprov:dpa" -> "dpa". */
const codeOf = (qcode: string): string => qcode.slice(qcode.indexOf(":") + 1);
