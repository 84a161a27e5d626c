import { compareMeasures } from "../../../analysis/checks/compare-measures.ts";
import type { Finding } from "../../../analysis/checks/finding.ts";
import { betweenMeasures, equalMeasures } from "../rows/checks/measures.ts";
import { perWords } from "../rows/times/around-lengths.ts";
import { type CheckContext, spanOf, wordsOf } from "./context.ts";
import { germanNumber } from "./german-number.ts";
import { gluedAfter, type Measure, measureAt } from "./measure.ts";

/**
 * Holds a measure against the same one in another unit beside it.
 *
 *     100 Seemeilen (185 Kilometer)        104 Grad Fahrenheit (40 Grad Celsius)
 *                    ^ 100 × 1.852 km
 */
export function twoUnitChecks(context: CheckContext): readonly Finding[] {
  const { tokens } = context;
  const found: Finding[] = [];
  for (let i = 1; i < tokens.count; i++) {
    const one = measureAt(tokens, i);
    if (one === null) continue;
    const two = gluedAfter(tokens, one) ?? besideOf(context, one);
    if (two === null || two.unit === one.unit || two.unit.dimension !== one.unit.dimension) continue;
    found.push(finding(context, one, two));
  }
  return found;
}

/** Most tokens between two measures: "lang (das sind". */
const LINK_WITHIN = 4;

function besideOf(context: CheckContext, one: Measure): Measure | null {
  const { tokens } = context;
  const end = tokens.sentences[tokens.sentenceOf[one.last]!]!.last;
  for (let i = one.last + 2; i < Math.min(end, one.last + 2 * LINK_WITHIN + 2); i++) {
    const two = measureAt(tokens, i);
    if (two === null) continue;
    const link = tokens.forms.slice(one.last + 1, two.first);
    if (link.length === 0 || link.length > LINK_WITHIN || !link.every((form) => betweenMeasures.has(form))) return null;
    // "8 Millionen Tonnen, umgerechnet 100 Kilogramm pro Kopf" are not the same.
    if (perWords.has(tokens.forms[two.last + 1] ?? "")) return null;
    // "20 Meilen, 3 Kilometer" may be two lengths; two metric units or two others mostly are.
    const isEqual = link.some((form) => equalMeasures.has(form));
    return isEqual || (one.unit.metric !== two.unit.metric && link.every((form) => form !== ",")) ? two : null;
  }
  return null;
}

function finding(context: CheckContext, one: Measure, two: Measure): Finding {
  const { exact, verdict } = compareMeasures(one, two);
  const name = wordsOf(context.tokens, two.quantity.last + 1, two.last);
  return {
    ...spanOf(context.tokens, one.first, two.last),
    kind: one.unit.dimension === "length" ? "distance" : "measure",
    stated: wordsOf(context.tokens, one.first, two.last),
    computed: `${germanNumber(exact, Math.abs(exact) < 10 ? 1 : 0)} ${two.glued === null && one.glued === null ? name : two.unit.forms.at(-1)}`,
    verdict,
  };
}
