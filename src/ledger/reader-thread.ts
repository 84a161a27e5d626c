import { parentPort } from "node:worker_threads";
import { loadModels } from "../load-models.ts";
import { answerJobs } from "./answer-jobs.ts";
import { entryOf } from "./entry.ts";

const models = loadModels();

if (parentPort) answerJobs(parentPort, async (article) => entryOf(article, await models));
