import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Span } from "../../src/text/span.ts";

/** A commentary with its chains: spans in the text, two or more a chain. */
export interface Annotated {
  readonly name: string;
  readonly text: string;
  readonly chains: readonly (readonly (Span & { readonly form: string })[])[];
}

/** The documents of the Potsdam Commentary Corpus' coreference layer (MMAX2), by name. The archive needs `tar` with xz. */
export function readPotsdam(archive: string): readonly Annotated[] {
  const folder = mkdtempSync(join(tmpdir(), "laut-coreference-"));
  try {
    const { status, stderr } = spawnSync("tar", ["-xJf", archive, "-C", folder], { encoding: "utf8" });
    if (status !== 0) throw new RangeError(`${archive} cannot be unpacked: ${stderr.trim()}`);
    const root = join(folder, "coreference");
    const names = readdirSync(join(root, "basedata")).flatMap(
      (file) => /^(?<name>.+)_words\.xml$/u.exec(file)?.groups?.name ?? [],
    );
    return names.sort().map((name) => readDocument(root, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readDocument(root: string, name: string): Annotated {
  const words = [
    ...readFileSync(join(root, "basedata", `${name}_words.xml`), "utf8").matchAll(
      /<word id="word_(?<id>\d+)"[^>]*>(?<form>[^<]*)</gu,
    ),
  ];
  const { text, spans } = textOf(
    words.map((m) => unescaped(m.groups!.form!)),
    sentenceStarts(root, name),
  );
  const xml = readFileSync(join(root, "markables", `${name}_primmark_level.xml`), "utf8");
  const parent = new Map<string, string>();
  const places = new Map<string, Span & { form: string }>();
  for (const [markable] of xml.matchAll(/<markable [^>]*>/gu)) {
    const get = (key: string): string => new RegExp(`\\b${key}="([^"]*)"`, "u").exec(markable)?.[1] ?? "";
    const ids = [...get("span").matchAll(/word_(\d+)/gu)].map((m) => Number(m[1]) - 1);
    const first = spans[ids[0]!];
    const last = spans[ids.at(-1)!];
    if (first === undefined || last === undefined) continue;
    places.set(get("id"), { start: first.start, end: last.end, form: get("np_form") });
    const antecedent = get("anaphor_antecedent");
    if (antecedent !== "" && antecedent !== "empty") parent.set(get("id"), antecedent.split(";")[0]!);
  }
  return { name, text, chains: joinChains(places, parent) };
}

/** The sentences' first words, as indices; a headline is a paragraph of its own. */
function sentenceStarts(root: string, name: string): ReadonlySet<number> {
  const xml = readFileSync(join(root, "markables", `${name}_sentence_level.xml`), "utf8");
  return new Set([...xml.matchAll(/span="word_(?<first>\d+)/gu)].map((m) => Number(m.groups!.first) - 1));
}

const CLOSES = /^[,.;:!?)\]“]$/u;
const OPENS = /^[([„]$/u;

/** The words as a text, with the place of each; a sentence without a full stop ends a paragraph. */
function textOf(words: readonly string[], starts: ReadonlySet<number>): { text: string; spans: readonly Span[] } {
  let text = "";
  let open = false;
  const spans: Span[] = [];
  words.forEach((raw, i) => {
    const isQuote = raw === '"' || raw === "``" || raw === "''";
    const word = isQuote ? (open ? "“" : "„") : raw;
    if (isQuote) open = !open;
    const before = words[i - 1];
    const headline = starts.has(i) && before !== undefined && !/^[.!?:"]$/u.test(before);
    if (text !== "") text += headline ? "\n\n" : CLOSES.test(word) || OPENS.test(text.at(-1)!) ? "" : " ";
    spans.push({ start: text.length, end: text.length + word.length });
    text += word;
  });
  return { text, spans };
}

const unescaped = (form: string): string =>
  form
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, "&");

function joinChains<T extends Span>(places: ReadonlyMap<string, T>, parent: ReadonlyMap<string, string>): T[][] {
  const rootOf = (id: string): string => {
    let at = id;
    for (let n = 0; n < places.size && parent.has(at); n++) at = parent.get(at)!;
    return at;
  };
  const chains = Map.groupBy([...places], ([id]) => rootOf(id));
  return [...chains.values()]
    .map((chain) => chain.map(([, place]) => place).sort((a, b) => a.start - b.start))
    .filter((chain) => chain.length > 1);
}
