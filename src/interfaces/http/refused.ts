import type { z } from "@hono/zod-openapi";

type Issue = z.core.$ZodIssue;

/** What zod finds wrong with a request, as one sentence that names the field. */
export function refused([issue]: readonly Issue[]): string {
  const field = issue?.path.join(".") || "The request";
  return issue?.code === "custom" ? issue.message : `${field} ${issue ? reasonOf(issue) : "cannot be understood"}.`;
}

function reasonOf(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined && issue.message.endsWith("undefined")) return "is missing";
      return `is to be a ${NAMES.get(issue.expected) ?? issue.expected}`;
    case "too_small":
      return issue.minimum === 1 && UNITS.get(issue.origin)
        ? "is empty"
        : `is to ${sized(issue.origin, "least", issue.minimum)}`;
    case "too_big":
      return `is to ${sized(issue.origin, "most", issue.maximum)}`;
    case "invalid_value":
      return `is to be one of: ${issue.values.filter((value) => value !== "").join(", ")}`;
    default:
      return `cannot be used (${issue.message})`;
  }
}

const NAMES: ReadonlyMap<string, string> = new Map(Object.entries({ int: "whole number", array: "list" }));
const UNITS: ReadonlyMap<string, string> = new Map(Object.entries({ string: "characters", array: "entries" }));

const sized = (origin: string, bound: "least" | "most", number: number | bigint): string =>
  UNITS.get(origin) ? `have at ${bound} ${number} ${UNITS.get(origin)}` : `be at ${bound} ${number}`;
