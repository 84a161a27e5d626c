/** One model that `npm run train` can make. */
export interface TrainingTask {
  /** What it writes, relative to the project's root: "models/de/lexicon.bin", "models/de/lexicon.md". */
  readonly writes: readonly string[];
  /** Makes the files; the same input always gives the same bytes. Throws `MissingData` when its input is not there. */
  run(context: TrainingContext): Promise<void> | void;
}

export interface TrainingContext {
  /** The project's root folder, absolute. */
  readonly root: string;
  /** The folder of the training data, absolute; it may not exist. */
  readonly data: string;
  /** Tells the person at the terminal how far the work is. */
  log(line: string): void;
}

/** A file or program that training needs is not there; the message says which and what to do. */
export class MissingData extends Error {
  override readonly name = "MissingData";
}
