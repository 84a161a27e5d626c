import { englishWords } from "../../labels/english.ts";
import { germanWords } from "../../labels/german.ts";
import type { Words } from "../../labels/words.ts";
import { language } from "../settings.ts";
import { de, type Messages } from "./de.ts";
import { en } from "./en.ts";

/** The messages in the visitor's language. */
export const t = (): Messages => (language.value === "de" ? de : en);

/** What the values of a reading are called in the visitor's language. */
export const words = (): Words => (language.value === "de" ? germanWords : englishWords);

const plurals = { de: new Intl.PluralRules("de"), en: new Intl.PluralRules("en") };

/** "1 Aussage", "12.000 Aussagen". */
export function count(number: number, one: string, many: string): string {
  const { value } = language;
  return `${number.toLocaleString(value)} ${plurals[value].select(number) === "one" ? one : many}`;
}
