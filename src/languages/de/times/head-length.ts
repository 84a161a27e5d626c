import { agedOnes, lastingNouns, vagueLengths } from "../rows/times/around-lengths.ts";
import { type Unit, units } from "../rows/times/units.ts";
import { lengthValue } from "./counted-units.ts";
import { digits, numeral } from "./numerals.ts";
import { fixed, type TimePhrase } from "./phrase.ts";
import { formAt, type Scan } from "./scan.ts";

const stems = units.flatMap((row) => row.adjective.map((stem): [string, Unit] => [stem, row.unit]));
const unitOfStem: ReadonlyMap<string, Unit> = new Map(stems);
const ADJECTIVE = new RegExp(
  `^(?<amount>\\d+(?:,\\d+)?|\\p{Ll}+?)-?(?<stem>${stems.map(([stem]) => stem).join("|")})(?:e[nmrs]?)?$`,
  "u",
);
const unitOfForm: ReadonlyMap<string, Unit> = new Map(
  units.flatMap((row) =>
    [...row.singular, ...row.plural].map((form): [string, Unit] => [form.toLowerCase(), row.unit]),
  ),
);
const COMPOUND = /^(?<amount>\d+|\p{L}+)-(?<unit>\p{L}+)-\p{L}/u;

/** "einwöchigen", "mehrjährige", "35-Stunden-Woche"; null for ages ("die 24-jährige Frau") and any other word. */
export function lengthPhrase(s: Scan, i: number): TimePhrase | null {
  const form = formAt(s, i);
  const value = adjectiveValue(s, i, form) ?? compoundValue(form);
  return value === null ? null : fixed(i, i + 1, "DURATION", value, "de/length-word");
}

function adjectiveValue(s: Scan, i: number, form: string): string | null {
  const groups = ADJECTIVE.exec(form)?.groups;
  if (groups === undefined) return null;
  const unit = unitOfStem.get(groups.stem!)!;
  const word = groups.amount!;
  if (vagueLengths.has(word)) return lengthValue(unit, "vague");
  if (word === "halb") return lengthValue(unit, 0.5);
  const amount = digits(word) ?? numeral(word);
  if (amount === null || agedOnes.has(formAt(s, i + 1))) return null;
  if (unit === "Y" && !lastingNouns.test(formAt(s, i + 1)) && !lastingNouns.test(formAt(s, i + 2))) return null;
  return lengthValue(unit, amount);
}

function compoundValue(form: string): string | null {
  const groups = COMPOUND.exec(form)?.groups;
  if (groups === undefined) return null;
  const unit = unitOfForm.get(groups.unit!.toLowerCase());
  const amount = digits(groups.amount!) ?? numeral(groups.amount!);
  return unit === undefined || amount === null ? null : lengthValue(unit, amount);
}

const MAYBE = /ig(?:e[nmrs]?)?$|^(?:\d|\p{L})+-\p{L}+-\p{L}/u;

/** Whether a word is worth asking `lengthPhrase` about; cheap. */
export const maybeLength = (form: string): boolean =>
  form.length > 6 && (form.lastIndexOf("ig") >= form.length - 4 || form.indexOf("-") > 0) && MAYBE.test(form);
