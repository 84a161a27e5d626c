import type { Tokens } from "../../../tokens/tokens.ts";
import { degrees, foreignUnits } from "../rows/checks/measures.ts";
import { type UnitRow, unitRows } from "../rows/checks/units.ts";
import { digits } from "../times/numerals.ts";
import { type Quantity, quantityAt, quantityBefore } from "./quantity.ts";

/** A number with its unit: "rund 100 Seemeilen", "minus 40 °C". */
export interface Measure {
  readonly quantity: Quantity;
  /** The value with its sign. */
  readonly value: number;
  readonly unit: UnitRow;
  readonly first: number;
  readonly last: number;
  /** The number and unit that share a token with this one's unit, as in "300 sm/555 km"; null mostly. */
  readonly glued: { readonly value: number } | null;
}

const unitByForm = new Map(unitRows.flatMap((row) => row.forms.map((form): [string, UnitRow] => [form, row])));

/** First words of units of three: "Meilen pro Stunde". No key is made for the others. */
const opensRate = new Set(
  [...unitByForm.keys()].flatMap((form) => (form.split(" ").length === 3 ? form.split(" ", 1) : [])),
);

/** The measure whose unit is at token `i`; null for none. */
export function measureAt(tokens: Tokens, i: number): Measure | null {
  const found = unitAt(tokens, i);
  if (found === null) return null;
  const number = foreignUnits.test(tokens.forms[i - 1] ?? "") ? i - 1 : i;
  const quantity = quantityBefore(tokens, number);
  // "1/10 Unze" is a tenth.
  if (quantity === null || tokens.forms[quantity.first - 1] === "/") return null;
  const isBelow = /^(?:minus|−|-)$/u.test(tokens.forms[quantity.first - 1] ?? "");
  return {
    quantity,
    value: isBelow ? -quantity.value : quantity.value,
    unit: found.row,
    first: isBelow ? quantity.first - 1 : quantity.first,
    last: found.last,
    glued: found.glued,
  };
}

interface Unit {
  readonly row: UnitRow;
  readonly last: number;
  readonly glued: { readonly value: number } | null;
}

/** "Meilen", "° F", "km ²", "Grad Fahrenheit", "Meilen pro Stunde", "sm/555". */
function unitAt(tokens: Tokens, i: number): Unit | null {
  const form = tokens.forms[i]!;
  const next = tokens.forms[i + 1] ?? "";
  const isTouching = tokens.starts[i + 1] === tokens.ends[i];
  const each = opensRate.has(form) ? unitByForm.get(`${form} ${next} ${tokens.forms[i + 2] ?? ""}`) : undefined;
  if (each !== undefined) return { row: each, last: i + 2, glued: null };
  const both = isTouching ? unitByForm.get(form + next) : form === degrees ? unitByForm.get(next) : undefined;
  if (both !== undefined && (isTouching || both.dimension === "temperature"))
    return { row: both, last: i + 1, glued: null };
  const glued = form.includes("/") ? GLUED.exec(form)?.groups : undefined;
  const row = unitByForm.get(glued?.unit ?? form);
  if (row === undefined) return null;
  const value = glued === undefined ? null : digits(glued.number!);
  return { row, last: i, glued: value === null ? null : { value } };
}

const GLUED = /^(?<unit>\p{L}+)\/(?<number>\d[\d.,]*)$/u;

/** The measure behind "sm/" in "300 sm/555 km": its number is inside the token of the first unit. */
export function gluedAfter(tokens: Tokens, one: Measure): Measure | null {
  if (one.glued === null) return null;
  const unit = unitAt(tokens, one.last + 1);
  const like = quantityAt(tokens, one.quantity.number);
  if (unit === null || like === null) return null;
  const { value } = one.glued;
  const quantity = { ...like, value, hedge: "", hedged: { low: value, high: value }, unit: lastDigit(value) };
  return { quantity, value, unit: unit.row, first: one.first, last: unit.last, glued: null };
}

/** The place of the last digit of a whole number that is not zero: 10 for 550. */
const lastDigit = (value: number): number => 10 ** (/0*$/u.exec(String(value))?.[0].length ?? 0);
