import { decadeInDigits, decadeInWords, yearsWords } from "../rows/times/around-years.ts";
import { tens } from "../rows/times/numerals.ts";
import { partBefore, readLeft } from "./left.ts";
import { phrase, type TimePhrase } from "./phrase.ts";
import { formAt, lower, rightEdge, type Scan } from "./scan.ts";

/** "Achtziger" as a noun is a decade only in the dative plural: "in den Achtzigern"; the singular may be a person. */
const CENTURY = "19";

interface Decade {
  readonly value: string;
  /** Whether the word itself shows that it is a decade. */
  readonly certain: boolean;
}

/** "1990er", "80er-Jahre", "neunziger", "Siebzigern"; null for any other word. */
export function decadeOf(form: string): Decade | null {
  const inDigits = decadeInDigits.exec(form)?.groups;
  if (inDigits !== undefined) {
    const value = (inDigits.century ?? CENTURY) + inDigits.decade!.slice(0, 1);
    return { value, certain: inDigits.years !== undefined || inDigits.century !== undefined };
  }
  const inWords = decadeInWords.exec(form)?.groups;
  if (inWords === undefined) return null;
  const ten = tens.get(inWords.ten!.toLowerCase());
  if (ten === undefined) return null;
  return { value: `${CENTURY}${ten / 10}`, certain: inWords.years !== undefined };
}

/** "die neunziger Jahre", "in den 1980er-Jahren", "Anfang der Siebziger". */
export function decadePhrase(s: Scan, i: number): TimePhrase | null {
  const decade = decadeOf(formAt(s, i));
  if (decade === null) return null;
  const followed = i + 1 < rightEdge(s, i) && yearsWords.has(lower(s, i + 1));
  const left = readLeft(s, i);
  if (!followed && !decade.certain && !(left.article === "definite" && /[nN]$|^\d/u.test(formAt(s, i)))) return null;
  const part = partBefore(s, left.first);
  return phrase({
    first: part?.first ?? left.first,
    last: followed ? i + 2 : i + 1,
    type: "DATE",
    spec: { kind: "fixed", value: decade.value },
    mod: part?.mod ?? null,
    rule: "de/decade",
  });
}
