import type { Format } from "../../export/format.ts";
import type { Io } from "../io.ts";
import type { Settings } from "../read/settings.ts";

/** What an export is asked for. */
export interface Work {
  readonly names: readonly string[];
  readonly format: Format;
  /** Null for standard output. */
  readonly out: string | null;
  readonly settings: Settings;
  /** The inputs are lines of readings, not articles. */
  readonly areReadings: boolean;
  readonly io: Io;
}
