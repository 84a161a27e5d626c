import { behindLengths, insideLengths, joinsAmounts } from "../rows/times/around-lengths.ts";
import type { Unit } from "../rows/times/units.ts";
import { isAge } from "./ages.ts";
import { type Left, wordBefore } from "./left.ts";
import { fixed, phrase, type TimePhrase } from "./phrase.ts";
import { amountAt, leftEdge, lower, rightEdge, type Scan } from "./scan.ts";
import type { UnitWord } from "./words.ts";

/** "P4Y", "PT2H", "PXD": a length of time as TIMEX3 writes it; half a unit is told in the smaller one where it is whole. */
export function lengthValue(unit: Unit, amount: number | "vague"): string {
  if (amount === 0.5 && unit === "Y") return "P6M";
  if (amount === 0.5 && unit === "TH") return "PT30M";
  const n = amount === "vague" ? "X" : String(amount);
  return unit.startsWith("T") ? `PT${n}${unit.slice(1)}` : `P${n}${unit}`;
}

/** "vier Jahre", "sechs bis acht Monate", "alle zwei Wochen", "in den letzten zwei Jahren". */
export function counted(s: Scan, head: number, word: UnitWord, left: Left): TimePhrase[] {
  if (word.unit === "CE" || word.unit === "DE") if (left.article === "definite" && left.amount === 1) return [];
  if (isAge(s, head, word, left)) return [];
  if (left.every) return [every(head, word, left, left.amount ?? 1)];
  const found = [length(s, head, word, left)];
  const connector = left.first - 1;
  const edge = leftEdge(s, head);
  if (connector > edge && joinsAmounts.has(lower(s, connector)) && left.article === null) {
    const amount = amountAt(s, connector - 1);
    if (amount !== null && typeof left.amount === "number" && amount < left.amount) {
      found.push(fixed(connector - 1, connector, "DURATION", lengthValue(word.unit, amount), "de/length-range"));
    }
  }
  return found;
}

/** One length: "vier Jahre", "rund zwei Stunden lang". */
export function length(s: Scan, head: number, word: UnitWord, left: Left): TimePhrase {
  const amount = left.amount ?? 1;
  const before = wordBefore(s, left.first);
  const next = lower(s, head + 1);
  const last =
    behindLengths.has(next) && insideLengths.has(next) && head + 1 < rightEdge(s, head) ? head + 2 : head + 1;
  const sign = before === "vor" ? -1 : before === "in" && left.article !== "definite" ? 1 : 0;
  return phrase({
    first: left.first,
    last: next === "lang" ? head + 1 : last,
    type: "DURATION",
    spec: { kind: "fixed", value: lengthValue(word.unit, amount) },
    mod: left.mod,
    distance: sign !== 0 && typeof amount === "number" ? { unit: word.unit, amount: sign * amount } : null,
    rule: left.direction === null ? "de/length" : "de/length-from-now",
  });
}

/** "jeden Tag", "alle zwei Wochen". */
export function every(head: number, word: UnitWord, left: Left, amount: number | "vague"): TimePhrase {
  const value = word.plural && amount === 1 ? lengthValue(word.unit, 1) : lengthValue(word.unit, amount);
  return fixed(left.first, head + 1, "SET", value, "de/every-unit");
}
