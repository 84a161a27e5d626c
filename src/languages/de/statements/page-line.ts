import { isBoilerplate } from "../../../text/html/boilerplate.ts";
import type { Context } from "./context.ts";

/** A paragraph that belongs to the page and not to the text, as copied texts have it: "VIDEO: Schleuse vor dem Aus (3 Min)". */
export function isPageLine({ words, units }: Context, index: number): boolean {
  const { paragraph, first } = units[index]!;
  const { text, starts } = words.tokens;
  const { start, end } = text.paragraphs[paragraph]!;
  return (
    starts[first] === start &&
    units[index + 1]?.paragraph !== paragraph &&
    isBoilerplate(text.content.slice(start, end))
  );
}
