import type { Article } from "../../index.ts";

/** Where a document stands: its file and its number in it, from 1. */
export interface Place {
  readonly file: string;
  readonly record: number;
}

/** A document of an archive, or the reason why it is none: a line for the list of dead letters. */
export type Found =
  | ({ readonly kind: "document"; readonly article: Article } & Place)
  | ({ readonly kind: "failure"; readonly reason: string } & Place);
