// Nouns for the members of a party that news use for the party itself. Duden, s. v.; the party must be named in the text.

export interface PartyMembers {
  /** Plural, as it stands behind "die". */
  readonly members: string;
  /** Short name of the party, as in acronyms.ts. */
  readonly party: string;
  readonly example: string;
}

type Row = readonly [members: string, party: string, example: string];

// biome-ignore format: one row a line
const rows: readonly Row[] = [
  ["Sozialdemokraten", "SPD", "Die SPD tagt. Die Sozialdemokraten wollen neu verhandeln."],
  ["Christdemokraten", "CDU", "Die CDU tagt. Die Christdemokraten wollen neu verhandeln."],
  ["Freidemokraten", "FDP", "Die FDP tagt. Die Freidemokraten wollen neu verhandeln."],
  ["Liberalen", "FDP", "Die FDP tagt. Die Liberalen wollen neu verhandeln."],
];

export const partyMembers: readonly PartyMembers[] = rows.map(([members, party, example]) => ({
  members,
  party,
  example,
}));
