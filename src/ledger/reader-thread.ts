import { parentPort } from "node:worker_threads";
import { loadModels } from "../load-models.ts";
import type { Article } from "../text/text.ts";
import { entryOf } from "./entry.ts";

const models = loadModels();

parentPort?.on("message", async (article: Article) => {
  parentPort?.postMessage(entryOf(article, await models));
});
