import type { TrainingTask } from "../task.ts";

/** Compiles the German word-form dictionary into an automaton. */
export const lexiconTask: TrainingTask = {
  writes: ["models/de/lexicon.bin", "models/de/lexicon.md"],
  run() {
    throw new Error("The lexicon cannot be made yet.");
  },
};
