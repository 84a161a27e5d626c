// Writes every export of the example story and of odd articles into a folder, in this one process.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyseArticle, loadModels, read, writeConllu } from "../../src/index.ts";
import { headsOf } from "../../src/interfaces/cli/export/heads.ts";
import { formats } from "../../src/interfaces/export/formats.ts";
import { oddArticles } from "./odd-articles.mjs";
import { root } from "./tools.mjs";

/** The chunks of an exporter as one buffer. */
async function bytesOf(chunks) {
  const parts = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts);
}

export const story = () =>
  readFileSync(join(root, "examples/story.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

export async function writeExports(out) {
  const context = { version: "0", text: true, headOf: await headsOf() };
  const models = await loadModels();
  for (const [set, articles] of Object.entries({ story: story(), odd: oddArticles() })) {
    const readings = [];
    for (const article of articles) readings.push(await read(article));
    for (const format of formats) {
      const write = await format.load();
      const path = join(out, `${set}.${format.name}`);
      if (!format.single) writeFileSync(path, await bytesOf(write(readings, context)));
      else mkdirSync(path);
      for (const [at, reading] of format.single ? readings.entries() : [])
        writeFileSync(join(path, `${at}${format.extension}`), await bytesOf(write([reading], context)));
    }
    const sentences = articles.flatMap((article) => [...analyseArticle(article, models)]);
    writeFileSync(join(out, `${set}.conllu`), sentences.map(writeConllu).join(""));
  }
}
