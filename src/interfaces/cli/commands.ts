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
    name: "explain",
    summary: "take a sentence through the stages, with every rule",
    load: () => import("./explain/command.ts"),
  },
  {
    name: "schema",
    summary: "print the JSON Schema of a reading",
    load: () => import("./schema/command.ts"),
  },
  {
    name: "models",
    summary: "write a small set of models for pages in a browser",
    load: () => import("./models/command.ts"),
  },
  {
    name: "add",
    summary: "add articles to the ledger",
    load: () => import("./add/command.ts"),
  },
  {
    name: "watch",
    summary: "watch feeds, read what is new or has changed",
    load: () => import("./watch/command.ts"),
  },
  {
    name: "enqueue",
    summary: "put articles into a queue, for many machines",
    load: () => import("./enqueue/command.ts"),
  },
  {
    name: "worker",
    summary: "add what is in a queue to a ledger, beside others",
    load: () => import("./worker/command.ts"),
  },
  {
    name: "documents",
    summary: "list the ledger's documents",
    load: () => import("./documents/command.ts"),
  },
  {
    name: "stories",
    summary: "list the stories: articles of one event",
    load: () => import("./stories/command.ts"),
  },
  {
    name: "story",
    summary: "show a story: articles, claims, what changed",
    load: () => import("./story/command.ts"),
  },
  {
    name: "claim",
    summary: "show or judge a claim: who says it on whose word",
    load: () => import("./claim/command.ts"),
  },
  {
    name: "origins",
    summary: "who has it from whom: copies, credits, sources",
    load: () => import("./origins/command.ts"),
  },
  {
    name: "changes",
    summary: "list what is new since a day",
    load: () => import("./changes/command.ts"),
  },
  {
    name: "alerts",
    summary: "tell what is new on watched pages: print, webhooks",
    load: () => import("./alerts/command.ts"),
  },
  {
    name: "as-of",
    summary: "ask what was known on a day",
    load: () => import("./as-of/command.ts"),
  },
  {
    name: "search",
    summary: "find documents by their words",
    load: () => import("./search/command.ts"),
  },
  {
    name: "sources",
    summary: "list who speaks, and who tells it on",
    load: () => import("./sources/command.ts"),
  },
  {
    name: "identities",
    summary: "who is who: names that are one, who speaks for whom",
    load: () => import("./identities/command.ts"),
  },
  {
    name: "serve",
    summary: "open the ledger in a browser",
    load: () => import("./serve/command.ts"),
  },
  {
    name: "mcp",
    summary: "let an assistant ask the ledger",
    load: () => import("./mcp/command.ts"),
  },
  {
    name: "ledger",
    summary: "verify, back up, restore, export the ledger, remove on request",
    load: () => import("./ledger/command.ts"),
  },
  {
    name: "doctor",
    summary: "check the set-up and say what to do",
    load: () => import("./doctor/command.ts"),
  },
];
