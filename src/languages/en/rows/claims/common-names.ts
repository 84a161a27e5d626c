/** Words of names that stand in every tenth article of American and British papers or more: that two have them says nothing. */
export const commonNames: ReadonlySet<string> = new Set(
  (
    "trump obama president white house senate congress senator republican republicans democrat democrats democratic party american americans america " +
    "united states washington national state states new york city news times post press associated reuters london britain british government"
  ).split(" "),
);
