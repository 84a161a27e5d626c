// Words of credit lines, after the lines under articles of American and British newspapers.

/** "with AP": others worked on the text, too. */
export const creditFillers: ReadonlySet<string> = new Set([
  "with",
  "from",
  "staff",
  "wires",
  "wire reports",
  "agencies",
  "editor",
]);

/** "AP and Reuters", "staff/AP". */
export const creditParts = /\s*(?:[/,;+&|]|(?<!\p{L})(?:and|with|from)(?!\p{L}))\s*/iu;

/** Opens a line that names whose material was used. */
export const materialOpeners = [
  "contributing:",
  "with (?:reporting|files|material) (?:by|from)",
  "this (?:story|report|article) (?:contains|includes) (?:reporting|material) (?:by|from)",
];

/** Closes one. */
export const materialClosers = ["(?:also )?contributed to this (?:report|story|article)"];

/** "Associated Press" in a line of its own. */
export const creditLineEnd = /^[\s—–-]*(?:source: |©\s*)?(?<list>[^.!?()\n]{2,40})\.?\s*$/iu;

/** How one agency alone signs: its house's line of reporters and editors. */
export const signedLines: readonly (readonly [line: RegExp, agency: string, example: string])[] = [
  [
    /(?:^|[;(.]\s*)editing by \p{Lu}[\p{L} .,'’-]{2,80}\)?\s*$/iu,
    "Reuters",
    "(Reporting by Mara Hale; Editing by Tom Quill)",
  ],
  [
    /(?:^|\.\s)this story was reported by the associated press\.?\s*$/iu,
    "Associated Press",
    "This story was reported by The Associated Press.",
  ],
];

/** Lines, the agency each credits, and whether nobody else worked on the text. */
export const creditExamples: readonly (readonly [line: string, agency: string, share: "whole" | "part"])[] = [
  ["HALE (Reuters) - The ferry is safe.", "Reuters", "whole"],
  ["PORT HALE, Wash. (AP) — The ferry is safe.", "Associated Press", "whole"],
  ["The ferry is safe. (AFP)", "Agence France-Presse", "whole"],
  ["Associated Press", "Associated Press", "whole"],
  ["Mara Hale and The Associated Press contributed to this report.", "Associated Press", "part"],
  ["Contributing: Associated Press", "Associated Press", "part"],
  ["Associated Press writer Tom Quill contributed to this report.", "Associated Press", "part"],
  ["With files from Reuters", "Reuters", "part"],
];
