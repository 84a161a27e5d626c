import type { Article } from "../../index.ts";

const OPTIONAL = ["name", "published", "title", "publisher", "url", "language"] as const;

/**
 * One line of JSON -> an article, or the reason why it is none. `name` is for those without one.
 * Other fields than an article's are left out.
 */
export function articleOfLine(json: string, name: string): Article | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return `is not JSON: ${(error as Error).message}`;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "is not a JSON object";
  const fields = value as Readonly<Record<string, unknown>>;
  if (typeof fields.text !== "string") return 'has no "text"';
  const wrong = OPTIONAL.find((field) => typeof (fields[field] ?? "") !== "string");
  if (wrong) return `"${wrong}" is not a string`;
  const given = OPTIONAL.filter((field) => fields[field]).map((field) => [field, fields[field]]);
  return { name, text: fields.text, ...Object.fromEntries(given) };
}
