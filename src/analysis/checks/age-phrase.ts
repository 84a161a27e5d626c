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
const DIES = /^(?:starb|starben|gestorben|verstarb|verstorben|verstorbene[nrs]?|tot|umgekommen|Tod|Tode)$/u;
/** "war 30 Jahre alt" tells of a day that is not named. */
const WAS = /^(?:war|waren|wäre|gewesen|als)$/u;
/** Whose age it is: another than the one of whom the sentence speaks. */
const OF_OTHERS = /^(?:sein|ihr)(?:e[nmrs]?)?$/u;
const KIN =
  /^(?:Sohn|Sohnes|Söhne|Tochter|Töchter|Kind|Kinder|Bruder|Brüder|Schwester|Schwestern|Mutter|Vater|Eltern|Frau|Ehefrau|Mann|Ehemann|Enkel|Enkelin|Freund|Freundin|Partner|Partnerin)$/u;

/** Who else may be born, or of an age, in a sentence. */
export const isKin = (form: string): boolean => KIN.test(form);

/** The ages that the tokens from `first` to `last` give; those of relatives ("ihre 92-jährige Mutter") are left out. */
export function agesIn(context: CheckContext, first: number, last: number): readonly Age[] {
  const { tokens } = context;
  const { forms } = tokens;
  const dies = forms.slice(first, last).some((form) => DIES.test(form));
  const found: Age[] = [];
  for (let i = first; i < last; i++) {
    const aged = AGED.exec(forms[i]!)?.groups;
    if (aged !== undefined && !isOfOther(context, i, i))
      found.push({ years: Number(aged.years), first: i, last: i, at: "now", isAttribute: true });
    if (!/^Jahren?$/u.test(forms[i]!)) continue;
    const quantity = quantityAt(tokens, i - 1);
    if (quantity === null || quantity.hedge !== "") continue;
    const old = /^alt/u.test(forms[i + 1] ?? "") ? i + 1 : -1;
    const atAge = wordsOf(tokens, Math.max(first, i - 4), i - 2).endsWith("Alter von");
    if ((old < 0 && !atAge) || isOfOther(context, quantity.first, Math.max(old, i))) continue;
    const isPredicate = forms[old] === "alt";
    const isPast = isPredicate && forms.slice(first, last).some((form) => WAS.test(form));
    const at = dies ? "death" : atAge || isPast ? "then" : "now";
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
  if (OF_OTHERS.test(before) || KIN.test(forms[last + 1] ?? "")) return true;
  if (/^(?:alt|Jahren?)$/u.test(forms[last]!)) return false;
  return /^eine[nmrs]?$/u.test(before) || BESIDE.test(forms[first - 2] ?? "");
}

const BESIDE = /^(?:mit|von|bei|an|neben|für|gegen|nach|zu|auf|über|und|wie|als)$/u;
