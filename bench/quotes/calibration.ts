import { table } from "../shared.ts";
import { isRight } from "./align.ts";
import type { AlignedArticle } from "./load.ts";

const BINS = 10;

/** The mean difference between what confidence says and what is right, over ten bins. */
export const calibrationError = (articles: readonly AlignedArticle[]): number => counted(articles).error;

/** How far confidence can be believed: of the statements said to be right in nine of ten cases, how many are. */
export function calibration(articles: readonly AlignedArticle[]): string {
  const { bins, error } = counted(articles);
  const rows = bins.flatMap((b, i) =>
    b.count === 0
      ? []
      : [
          [
            `${(i / BINS).toFixed(1)}–${((i + 1) / BINS).toFixed(1)}`,
            `${b.count}`,
            (b.said / b.count).toFixed(2),
            (b.right / b.count).toFixed(2),
          ],
        ],
  );
  return `${table([["confidence", "statements", "said", "right"], ...rows])}\nexpected calibration error ${error.toFixed(3)}`;
}

function counted(articles: readonly AlignedArticle[]): { bins: readonly Bin[]; error: number } {
  const bins: Bin[] = Array.from({ length: BINS }, () => ({ count: 0, right: 0, said: 0 }));
  let all = 0;
  for (const { pairs } of articles)
    for (const pair of pairs) {
      if (pair.found === null) continue;
      const { confidence } = pair.found.statement;
      const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]!;
      bin.count++;
      bin.said += confidence;
      bin.right += isRight(pair) ? 1 : 0;
      all++;
    }
  const error = bins.reduce((sum, b) => sum + Math.abs(b.right - b.said), 0) / Math.max(1, all);
  return { bins, error };
}

interface Bin {
  count: number;
  right: number;
  said: number;
}
