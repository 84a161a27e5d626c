import type { Io } from "../io.ts";
import { type Labels, labelsFor } from "./labels.ts";
import { type Palette, paletteFor } from "./palette.ts";

/** How a reading is to look. */
export interface Look {
  /** Cells of a line. */
  readonly width: number;
  readonly palette: Palette;
  readonly labels: Labels;
  readonly colour: boolean;
  /** False leaves the article out; the table stays. */
  readonly text: boolean;
  /** Whether to say which rule filled each field. */
  readonly why: boolean;
  /** Whether to say how to go on. */
  readonly hint: boolean;
}

/** Where the terminal does not tell, and in files. */
const USUAL_WIDTH = 80;
const NARROWEST = 20;
/** Longer lines are hard to read. */
const WIDEST = 120;

export interface LookOptions {
  readonly colour: boolean;
  readonly keepText: boolean;
  readonly quiet: boolean;
  readonly why?: boolean;
}

/** The look that fits the terminal, its environment and what the user asked for. */
export function lookFor({ stdout, env }: Io, { colour, keepText, quiet, why = false }: LookOptions): Look {
  const coloured =
    colour && !env.NO_COLOR && (env.FORCE_COLOR ? env.FORCE_COLOR !== "0" : stdout.isTerminal && env.TERM !== "dumb");
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, stdout.columns ?? USUAL_WIDTH)),
    palette: paletteFor(coloured),
    labels: labelsFor(env),
    colour: coloured,
    text: keepText,
    why,
    hint: stdout.isTerminal && !quiet,
  };
}
