import type { TokenRange } from "../../analysis/noun-phrases.ts";
import { type Draft, range } from "../draft.ts";
import { speakerOf, subjectOf } from "../subject.ts";
import { draftOf } from "./draft-of.ts";
import { onlyQuotations, type Site } from "./site.ts";

/** "Wie der Minister mitteilte , …" and "…, wie der Minister mitteilte": the whole sentence is what is said. */
export function wieClause(site: Site): Draft | null {
  const { words, clause } = site;
  if (clause.kind !== "subordinate" || clause.opener !== "wie" || !canFrame(site)) return null;
  const frame = frameOf(site);
  const quote = around(site, frame);
  const [first] = quote;
  if (first === undefined || first.last <= first.first) return null;
  const isDirect = words.closeOf[first.first]! >= 0 && onlyQuotations(words, first.first, first.last);
  const made = draftOf(site, { type: isDirect ? "direct" : "indirect", rule: "de/wie-clause", quote, frame: [frame] });
  const wie = words.lower.indexOf("wie", clause.first);
  return { ...made, cue: [range(wie, wie + 1), ...made.cue] };
}

/** Verbs that open a content, with somebody who says it: not "wie es regnete", "wie gesagt". */
function canFrame({ words, clause, cue, k }: Site): boolean {
  const opensContent =
    cue.opens.includes("v2") || cue.opens.includes("dass") || (cue.isStrong && cue.opens.includes("post"));
  const speaker = k === 0 && speakerOf(words, clause, cue, subjectOf(words, clause)) !== null;
  return opensContent && (k > 0 || clause.verb?.passive === true || speaker);
}

/** With the comma between the frame and what is said. */
const frameOf = ({ unit, clause: { first, last } }: Site): TokenRange =>
  first === unit.first ? range(first, Math.min(last + 1, unit.end)) : range(first - 1, last);

/** What is said: the sentence without the frame and without the comma behind it. */
function around({ unit, clause: { first, last } }: Site, frame: TokenRange): TokenRange[] {
  if (first === unit.first) return [range(frame.last, unit.end)];
  const before = range(unit.first, frame.first);
  return last < unit.end - 1 ? [before, range(last + 1, unit.end)] : [before];
}
