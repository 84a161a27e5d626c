import picocolors from "picocolors";
import { plain, type Style } from "./pieces.ts";

// The one place that knows picocolors. Colours are the sixteen of the terminal, so that they follow its theme.

/** The looks that the view is made of. Without colour they change nothing. */
export interface Palette {
  readonly title: Style;
  readonly heading: Style;
  /** What matters less: metadata, evidence, hints. */
  readonly faint: Style;
  readonly certain: Style;
  readonly probable: Style;
  readonly possible: Style;
  readonly denied: Style;
  readonly open: Style;
}

export function paletteFor(colour: boolean): Palette {
  if (!colour) {
    return {
      title: plain,
      heading: plain,
      faint: plain,
      certain: plain,
      probable: plain,
      possible: plain,
      denied: plain,
      open: plain,
    };
  }
  const { bold, cyan, dim, green, magenta, red, yellow } = picocolors.createColors(true);
  return {
    title: bold,
    heading: bold,
    faint: dim,
    certain: green,
    probable: cyan,
    possible: yellow,
    denied: red,
    open: magenta,
  };
}
