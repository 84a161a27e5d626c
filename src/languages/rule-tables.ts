import type { RuleTable } from "../language/rule-row.ts";
import { germanRules } from "./de/rows/rules/rules.ts";
import { englishRules } from "./en/rows/rules.ts";

/** The rules of `languages`, in its order; apart, so that who only tells of rules does not load what they do: a page in a browser. */
export const ruleTables: readonly RuleTable[] = [germanRules, englishRules];
