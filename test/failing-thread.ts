import process from "node:process";
import { parentPort } from "node:worker_threads";
import { answerJobs } from "../src/ledger/answer-jobs.ts";
import type { Entry } from "../src/ledger/entry.ts";

// A reading thread that fails as its articles say: "throw", "exit"; others come back with their text as the address.
if (parentPort)
  answerJobs(parentPort, ({ text }) => {
    if (text === "throw") throw new RangeError("cannot be read");
    if (text === "exit") process.exit(3);
    return { address: text } as Entry;
  });
