import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readConllu } from "../../src/text/conllu.ts";
import type { CorpusArticle, Positions } from "../blind/positions.ts";

/** A line of dev.jsonl or blind.jsonl: an article's judgements, and of which sentences of GUM its text is made. */
export interface GumPositions extends Positions {
  /** First and last sentence of each paragraph, by their numbers in the document; heads, datelines and captions are left out. */
  readonly paragraphs: readonly (readonly [number, number])[];
}

const FILES = ["gum-open-train.conllu.xz", "gum-open-dev.conllu"];

/** The sentences of GUM's documents by their ids: "GUM_news_asylum-3". */
export function gumTexts(folder: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const name of FILES) {
    const file = join(folder, name);
    if (!existsSync(file)) throw new Error(`The treebank ${name} is not here.`);
    const conllu = file.endsWith(".xz")
      ? execFileSync("xz", ["-dc", file], { encoding: "utf8", maxBuffer: 1 << 28 })
      : readFileSync(file, "utf8");
    for (const { comments } of readConllu(conllu)) {
      const of = (key: string): string | undefined =>
        comments.find((line) => line.startsWith(`# ${key} = `))?.slice(`# ${key} = `.length);
      const [id, text] = [of("sent_id"), of("text")];
      if (id !== undefined && text !== undefined) texts.set(id, text.trim());
    }
  }
  return texts;
}

/** The article that the judgements are of. Throws a RangeError where a sentence is missing. */
export function articleOf(
  { article, published, paragraphs }: GumPositions,
  texts: ReadonlyMap<string, string>,
): CorpusArticle {
  const sentence = (n: number): string => {
    const text = texts.get(`${article}-${n}`);
    if (text === undefined) throw new RangeError(`GUM has no sentence ${article}-${n}.`);
    return text;
  };
  const text = paragraphs
    .map(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => sentence(first + i)).join(" "))
    .join("\n\n");
  return { name: article, published, title: sentence(1), text };
}
