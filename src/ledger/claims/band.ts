/** How sure a join or a change is: a finding, or a question to the reader. */
export type Band = "found" | "proposed";
