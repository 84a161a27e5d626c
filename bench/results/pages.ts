import { blockText } from "./blocks.ts";
import type { Results } from "./results.ts";

const BLOCK = /<!-- bench: (?<name>[^>]+?) -->\n.*?<!-- end -->/gsu;

/** A page with every block as the results say. */
export const withResults = (page: string, results: Results): string =>
  page.replaceAll(BLOCK, (...args) => {
    const { name } = args.at(-1) as { name: string };
    return `<!-- bench: ${name} -->\n${blockText(name, results)}\n<!-- end -->`;
  });

/** The names of a page's blocks. */
export const blocksIn = (page: string): readonly string[] =>
  [...page.matchAll(BLOCK)].map(({ groups }) => groups!.name!);
