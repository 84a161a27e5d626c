import {
  agePhrase,
  besideOthers,
  diesForms,
  endsOfAge,
  kinNouns,
  ofOthers,
  somebodyNew,
  wasForms,
  yearNouns,
} from "../rows/checks/ages.ts";
import { type CheckContext, wordsOf } from "./context.ts";
import { quantityAt } from "./quantity.ts";

/** An age of the text: "der 71-Jährige", "im Alter von 71 Jahren", "71 Jahre alt". */
export interface Age {
  readonly years: number;
  readonly first: number;
  readonly last: number;
  /** When it holds: now (an attribute, "ist 71 Jahre alt"), at a death, or at some time of a life ("im Alter von 20 Jahren zog er"). */
  readonly at: "now" | "death" | "then";
  /** Whether it belongs to a noun or is one: "die 71 Jahre alte Malerin", "der 71-Jährige". */
  readonly isAttribute: boolean;
}

const AGED = /^(?<years>\d{1,3})-?[jJ]ährige[nmrs]?$/u;

/** Who else may be born, or of an age, in a sentence. */
export const isKin = (form: string): boolean => kinNouns.has(form);

/** The ages that the tokens from `first` to `last` give; those of relatives ("ihre 92-jährige Mutter") are left out. */
export function agesIn(context: CheckContext, first: number, last: number): readonly Age[] {
  const { tokens } = context;
  const { forms } = tokens;
  const dies = forms.slice(first, last).some((form) => diesForms.has(form));
  const found: Age[] = [];
  for (let i = first; i < last; i++) {
    const aged = AGED.exec(forms[i]!)?.groups;
    if (aged !== undefined && !isOfOther(context, i, i))
      found.push({ years: Number(aged.years), first: i, last: i, at: "now", isAttribute: true });
    if (!yearNouns.has(forms[i]!)) continue;
    const quantity = quantityAt(tokens, i - 1);
    if (quantity === null || quantity.hedge !== "") continue;
    const old = /^alt/u.test(forms[i + 1] ?? "") ? i + 1 : -1;
    const atAge = wordsOf(tokens, Math.max(first, i - 4), i - 2).endsWith(agePhrase);
    if ((old < 0 && !atAge) || isOfOther(context, quantity.first, Math.max(old, i))) continue;
    const isPredicate = forms[old] === "alt";
    const isPast = isPredicate && forms.slice(first, last).some((form) => wasForms.has(form));
    const at = isPast ? "then" : dies ? "death" : atAge ? "then" : "now";
    found.push({
      years: quantity.value,
      first: quantity.first,
      last: old < 0 ? i : old,
      at,
      isAttribute: old >= 0 && !isPredicate,
    });
  }
  return found;
}

/**
 * Whether an age is that of somebody beside the one of whom the sentence speaks.
 *
 *     Die 1961 geborene Sängerin tritt mit einem 30 Jahre alten Geiger auf.
 *                                           ^ an article for somebody new
 */
function isOfOther({ tokens: { forms } }: CheckContext, first: number, last: number): boolean {
  const before = forms[first - 1] ?? "";
  if (ofOthers.has(before) || kinNouns.has(forms[last + 1] ?? "")) return true;
  if (endsOfAge.has(forms[last]!)) return false;
  return somebodyNew.has(before) || besideOthers.has(forms[first - 2] ?? "");
}
