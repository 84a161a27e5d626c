import { type ReadonlySignal, signal } from "./ui.ts";

function media(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query);
  const matches = signal(list.matches);
  list.addEventListener("change", () => {
    matches.value = list.matches;
  });
  return matches;
}

/** One column: the chosen card comes up from below. The same width stands in styles/reader.css. */
export const narrow = media("(max-width: 899px)");
/** The width of a phone held upright. */
export const phone = media("(max-width: 599px)");
/** On paper everything is drawn. */
export const printing = media("print");
