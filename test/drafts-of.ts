import type { TokenRange } from "../src/analysis/token-range.ts";
import { type Context, contextOf } from "../src/languages/de/statements/context.ts";
import type { Draft } from "../src/languages/de/statements/draft.ts";
import { shown, wordsOf } from "./words-of.ts";

export type Finder = (context: Context, index: number) => void;

/** The drafts that some rules alone find in a text, unit by unit, each with a function that shows a role's words. */
export function draftsOf(text: string, ...finders: readonly Finder[]) {
  const words = wordsOf(text);
  const context = contextOf(words);
  for (let index = 0; index < context.units.length; index++) for (const find of finders) find(context, index);
  const said = (ranges: readonly TokenRange[]): string => ranges.map((r) => shown(words, r)).join(" … ");
  return context.drafts.map((draft) => ({ draft, said }));
}

/** "rule: quote | speaker | cue" of each, "-" for an empty role. */
export const summaries = (text: string, ...finders: readonly Finder[]): string[] =>
  draftsOf(text, ...finders).map(({ draft, said }) => {
    const role = (of: "quote" | "speaker" | "cue") => said(draft[of]) || "-";
    return `${draft.rule.replace("de/", "")}: ${role("quote")} | ${role("speaker")} | ${role("cue")}`;
  });

export const framesOf = (text: string, ...finders: readonly Finder[]): string[] =>
  draftsOf(text, ...finders).map(({ draft, said }) => said(draft.frame));

export const typesOf = (text: string, ...finders: readonly Finder[]): Draft["type"][] =>
  draftsOf(text, ...finders).map(({ draft }) => draft.type);
