/** A word that opens a form of address, alone or behind another one: "meine sehr verehrten Damen und Herren" (Duden, "Anrede"). */
export interface AddressRow {
  /** In small letters, with the endings that it has before those who are addressed. */
  readonly forms: readonly string[];
  readonly example: string;
}

// biome-ignore format: one row a line
export const addressOpeners: readonly AddressRow[] = [
  { forms: ["meine"], example: "Meine Damen und Herren, der Deich hält." },
  { forms: ["sehr"], example: "Sehr geehrte Damen und Herren, der Deich hält." },
  { forms: ["liebe", "lieben", "lieber"], example: "Liebe Kolleginnen und Kollegen, der Deich hält." },
  { forms: ["geehrte", "geehrten", "geehrter"], example: "Geehrte Abgeordnete, der Deich hält." },
  { forms: ["verehrte", "verehrten", "verehrter"], example: "Meine sehr verehrten Damen und Herren, der Deich hält." },
  { forms: ["hochverehrte", "hochverehrten"], example: "Hochverehrte Gäste, der Deich hält." },
  { forms: ["werte", "werten", "werter"], example: "Werte Gäste, der Deich hält." },
];
