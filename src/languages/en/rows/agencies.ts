/** A news agency, by the name that every language's rows have for it. */
export interface Agency {
  readonly name: string;
  /** Short and other forms; case matters. */
  readonly forms: readonly string[];
  readonly example: string;
}

/** Agencies that English papers credit most. Names after the agencies' own sites. */
// biome-ignore format: one row a line
export const agencies: readonly Agency[] = [
  { name: "Associated Press", forms: ["AP", "The Associated Press", "the Associated Press", "The AP", "the AP"], example: "The Associated Press contributed to this report." },
  { name: "Reuters", forms: ["Thomson Reuters", "Reuters news agency"], example: "HALE (Reuters) - The ferry is safe." },
  { name: "Agence France-Presse", forms: ["AFP", "Agence France Presse"], example: "The ferry is safe. (AFP)" },
  { name: "Bloomberg", forms: ["Bloomberg News"], example: "Contributing: Bloomberg News" },
  { name: "United Press International", forms: ["UPI"], example: "HALE (UPI) -- The ferry is safe." },
  { name: "Dow Jones Newswires", forms: ["Dow Jones"], example: "Contributing: Dow Jones Newswires" },
  { name: "Press Association", forms: ["PA", "PA Media", "PA news agency"], example: "PA Media contributed to this report." },
  { name: "Deutsche Presse-Agentur", forms: ["dpa", "DPA", "German Press Agency"], example: "The ferry is safe. (dpa)" },
  { name: "Xinhua", forms: ["Xinhua News Agency"], example: "HALE (Xinhua) -- The ferry is safe." },
  { name: "Canadian Press", forms: ["The Canadian Press"], example: "The Canadian Press contributed to this story." },
  { name: "AAP", forms: ["Australian Associated Press"], example: "Contributing: Australian Associated Press" },
  { name: "Kyodo", forms: ["Kyodo News"], example: "Kyodo News contributed to this report." },
  { name: "Yonhap", forms: ["Yonhap News Agency", "Yonhap News"], example: "Yonhap News Agency contributed to this report." },
];

/** The agencies by every form of their names. */
export const agencyByForm: ReadonlyMap<string, string> = new Map(
  agencies.flatMap(({ name, forms }) => [name, ...forms].map((form) => [form, name] as const)),
);
