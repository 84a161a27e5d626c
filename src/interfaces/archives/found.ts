import type { Article } from "../../index.ts";

/** Where a document stands: its file and its number in it, from 1; 0 for the file itself. */
export interface Place {
  readonly file: string;
  readonly record: number;
}

/** Why a document is none: a line of the list of dead letters. */
export interface Failure extends Place {
  readonly kind: "failure";
  readonly reason: string;
}

/** A record that is whole and no document: a request, a picture. It is counted with its reason. */
export interface Skipped extends Place {
  readonly kind: "skipped";
  readonly reason: string;
}

/** A document of an archive, or the reason why it is none. */
export type Found = ({ readonly kind: "document"; readonly article: Article } & Place) | Failure | Skipped;

export const failure = (file: string, record: number, reason: string): Failure => ({
  kind: "failure",
  file,
  record,
  reason,
});
