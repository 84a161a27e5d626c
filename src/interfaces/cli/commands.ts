import type { Command } from "./command.ts";

/** A command's line in the table of commands. `load` imports its module when it is called. */
export interface CommandRow {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<{ readonly command: Command }>;
}

/** In the order of the help. */
export const commands: readonly CommandRow[] = [
  {
    name: "read",
    summary: "read articles: who says what, on whose word, how sure, when",
    load: () => import("./read/command.ts"),
  },
  {
    name: "export",
    summary: "write readings in the formats of other programs",
    load: () => import("./export/command.ts"),
  },
  {
    name: "analyse",
    summary: "tag and parse sentences: CoNLL-U or JSON",
    load: () => import("./analyse/command.ts"),
  },
  {
    name: "schema",
    summary: "print the JSON Schema of a reading",
    load: () => import("./schema/command.ts"),
  },
];
