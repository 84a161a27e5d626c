import type { TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import {
  earlierWords,
  namesEarlier,
  pastPerfect,
  type RevisionMarker,
  revisionMarkers,
} from "../../rows/revision-markers.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../draft.ts";
import { isNegated } from "../factuality/stance.ts";

/** What a statement's words say of its place among other reports; 0 none, 1 weak, 2 strong. */
export interface Signs {
  readonly earlier: 0 | 1 | 2;
  readonly later: 0 | 1 | 2;
}

interface Pattern {
  readonly parts: readonly ReadonlySet<string>[];
  readonly row: RevisionMarker;
}

const byFirst = new Map<string, Pattern[]>();
for (const row of revisionMarkers) {
  const parts = row.words.split(" ").map((part) => new Set(part.split("|")));
  for (const word of parts[0]!) byFirst.set(word, [...(byFirst.get(word) ?? []), { parts, row }]);
}

/** The signs around and, for corrections, inside a statement. */
export function signsOf(context: Context, draft: Draft): Signs {
  const { words } = context;
  if (draft.type === "asserted" || draft.continues !== null || isNegated(words, draft)) return { earlier: 0, later: 0 };
  let earlier: Signs["earlier"] = 0;
  let later: Signs["later"] = 0;
  const frame = framing(draft);
  for (const part of frame)
    for (const row of revisionRowsIn(words, part)) {
      if (row.role === "earlier") earlier = Math.max(earlier, row.strong ? 2 : 1) as Signs["earlier"];
      else later = Math.max(later, row.strong ? 2 : 1) as Signs["later"];
    }
  if (draft.matrix !== null && pastPerfect.has(words.lower[draft.matrix.clause.finite] ?? ""))
    earlier = Math.max(earlier, 1) as Signs["earlier"];
  if (draft.type !== "reported")
    for (const part of draft.quote)
      for (const row of revisionRowsIn(words, part)) if (row.role === "correcting") later = 2;
  return later === 2 ? { earlier: 0, later } : { earlier, later };
}

/** Where words about the saying stand: the frame; of reported speech all of it. */
const framing = (draft: Draft): readonly TokenRange[] =>
  draft.type === "reported" ? draft.quote : [...draft.frame, ...(draft.matrix === null ? draft.speaker : [])];

/** The rows of words in a stretch that set one report before or after another. */
export function revisionRowsIn(words: Words, { first, last }: TokenRange): RevisionMarker[] {
  const found: RevisionMarker[] = [];
  for (let i = first; i < last; i++)
    for (const { parts, row } of byFirst.get(words.lower[i]!) ?? []) {
      if (!parts.every((part, k) => part.has(words.lower[i + k] ?? ""))) continue;
      const quoted = row.role === "earlier" && namesEarlier.has(words.lower[i - 1] ?? "");
      if (!quoted && (row.words !== "entgegen" || namesReport(words, i))) found.push(row);
    }
  return found;
}

/** "entgegen früheren Angaben" corrects, "entgegen den Erwartungen" does not. */
function namesReport(words: Words, i: number): boolean {
  for (let k = i + 1; k < i + 5; k++) if (earlierWords.test(words.lower[k] ?? "")) return true;
  return false;
}
