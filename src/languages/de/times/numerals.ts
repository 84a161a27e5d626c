import { irregularOrdinals, ones, tens, wholeNumerals } from "../rows/times/numerals.ts";
import { formsOfEin } from "../rows/word-classes/determiners.ts";

const simple: ReadonlyMap<string, number> = new Map([...ones, ...tens, ...wholeNumerals]);

/** The longest number word that is read, in letters; longer words are something else. */
const LONGEST = 40;

/** The number a word names: "zweiundvierzig" is 42, "anderthalb" 1.5; null for any other word. */
export function numeral(form: string): number | null {
  if (form.length > LONGEST) return null;
  const word = form.toLowerCase();
  const known = simple.get(word);
  if (known !== undefined) return known;
  if (formsOfEin.has(word)) return 1;
  return split(word, "tausend", 1000) ?? split(word, "hundert", 100) ?? twoDigits(word);
}

/** "dreihundertzwei": what stands before the word times its size, plus what stands behind it. */
function split(word: string, name: string, size: number): number | null {
  const at = word.indexOf(name);
  if (at < 0) return null;
  const before = at === 0 ? 1 : numeral(word.slice(0, at));
  const rest = word.slice(at + name.length).replace(/^und/u, "");
  const after = rest === "" ? 0 : numeral(rest);
  return before === null || after === null || after >= size ? null : before * size + after;
}

/** "zweiundvierzig". */
function twoDigits(word: string): number | null {
  const at = word.lastIndexOf("und");
  if (at <= 0) return null;
  const one = ones.get(word.slice(0, at));
  const ten = tens.get(word.slice(at + 3));
  return one === undefined || one > 9 || ten === undefined ? null : ten + one;
}

const ORDINAL = /^(?<stem>\p{Ll}+t)e[nmrs]?$/u;

/** The number an ordinal word names: "zweiten" is 2, "einundzwanzigste" 21; null for any other word. */
export function ordinalNumeral(form: string): number | null {
  const stem = ORDINAL.exec(form.toLowerCase())?.groups?.stem;
  if (stem === undefined || stem.length > LONGEST) return null;
  const irregular = irregularOrdinals.get(stem);
  if (irregular !== undefined) return irregular;
  const n = stem.endsWith("st") ? numeral(stem.slice(0, -2)) : numeral(stem.slice(0, -1));
  return n !== null && n >= 13 && Number.isInteger(n) ? n : null;
}

const DIGITS = /^\d{1,3}(?:\.\d{3})+$|^\d{1,7}(?:,\d{1,3})?$/u;

/** The number that digits say in German writing: "1.500" is 1500, "3,5" is 3.5; null where they say something else. */
export function digits(form: string): number | null {
  if (!DIGITS.test(form)) return null;
  return Number(form.replaceAll(".", "").replace(",", "."));
}
