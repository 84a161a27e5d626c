/** The tokens of a text, as far as marks are concerned. */
export interface Marks {
  readonly content: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  readonly forms: readonly string[];
  readonly paragraphOf: Int32Array;
}

/** An opening mark that is not closed yet. */
export interface Open {
  readonly token: number;
  readonly family: Family;
  readonly depth: number;
}

/** Marks that open and close each other. */
export type Family = "double" | "single" | "guillemet" | "singleGuillemet" | "straight" | "straightSingle";

const FAMILY: ReadonlyMap<string, Family> = new Map(
  Object.entries({
    "„": "double",
    "“": "double",
    "”": "double",
    "‟": "double",
    "«": "guillemet",
    "»": "guillemet",
    "‚": "single",
    "‘": "single",
    "’": "single",
    "‹": "singleGuillemet",
    "›": "singleGuillemet",
    '"': "straight",
    "''": "straight",
    "'": "straightSingle",
    "`": "straightSingle",
    "´": "straightSingle",
  }),
);

/** ''Titel'': two straight single marks are how wikis set italics. */
export const isDoubledSingle = (marks: Marks, i: number): boolean =>
  marks.forms[i] === "'" && marks.forms[i + 1] === "'" && marks.ends[i] === marks.starts[i + 1];

/** The family of a mark; „Gut", with a straight mark closes the German one, "Gut“ or "Good” with a curly mark the straight one. */
export function familyOf(marks: Marks, i: number, stack: readonly Open[]): Family | undefined {
  const form = marks.forms[i]!;
  const open = stack.at(-1)?.family;
  const isBehindWord = i > 0 && marks.ends[i - 1] === marks.starts[i];
  if (form === '"' && open === "double" && isBehindWord && !stack.some((o) => o.family === "straight")) return open;
  if (
    (form === "“" || form === "”") &&
    open === "straight" &&
    isBehindWord &&
    !stack.some((o) => o.family === "double")
  )
    return open;
  return FAMILY.get(form);
}

/** Whether a mark opens, closes, or is an apostrophe (null): by its form, the spaces around it and what is open. */
export function roleOf(marks: Marks, i: number, family: Family, stack: readonly Open[]): "open" | "close" | null {
  const form = marks.forms[i]!;
  const spaceBefore = i === 0 || marks.ends[i - 1]! < marks.starts[i]! || isOpener(marks, i - 1);
  const spaceAfter = i + 1 === marks.count || marks.ends[i]! < marks.starts[i + 1]!;
  const isOpen = stack.some((o) => o.family === family);
  switch (form) {
    case "„":
    case "‚":
      return form === "‚" && spaceAfter ? null : "open";
    case "”":
      return isOpen ? "close" : spaceBefore && !spaceAfter ? "open" : null;
    case "’":
      // Most are apostrophes: "die Grünen’ Pläne".
      return isOpen && !spaceBefore ? "close" : null;
    case "'":
    case "`":
    case "´":
      if (isOpen && !spaceBefore) return "close";
      return spaceBefore && !spaceAfter ? "open" : null;
    case "''":
    case '"':
      if (family === "double") return "close";
      if (isOpen) return spaceBefore && !spaceAfter && !isOpener(marks, i - 1) ? "open" : "close";
      return spaceAfter && !spaceBefore ? null : "open";
    default:
      if (!isOpen && spaceAfter && !spaceBefore) return null;
      // “ closes in German and opens in English; » and « do either: what is open decides.
      return isOpen &&
        !(family === "guillemet" && spaceBefore && !spaceAfter && marks.forms[stack.at(-1)!.token] === form)
        ? "close"
        : "open";
  }
}

const OPENING = new Set(["(", "[", "{", "/", "-", "–", "—", "„", "‚", "»", "«", "“", '"', "'", "‘"]);

const isOpener = (marks: Marks, i: number): boolean => i >= 0 && OPENING.has(marks.forms[i]!);
