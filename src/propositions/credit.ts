import type { Span } from "../text/span.ts";

/** A line that says whose text it is: "(dpa)", "Friedrichstadt (dpa/lno) -", "Mit Material von dpa und AFP". */
export interface Credit extends Span {
  /** Full names, as the rows of the language have them, in the text's order. */
  readonly agencies: readonly string[];
  /** `whole`: nobody else is named; `part`: the house worked on it ("(dpa/fo)", "mit dpa"). */
  readonly share: "whole" | "part";
  /** The text it stands for: back to the credit before it, or on from a dateline to the next credit. */
  readonly covers: Span;
  readonly rule: "credit/dateline" | "credit/brackets" | "credit/line-end" | "credit/material";
}
