import { german } from "./de/german.ts";
import type { Language } from "./language.ts";

/** The languages that are read, by their tags; the first is that of a text whose language cannot be told. */
const languages: readonly Language[] = [german];

const byCode: ReadonlyMap<string, Language> = new Map(languages.map((language) => [language.code, language]));

/** The language that a text is read in, by its tag; null where it is not read. */
export const languageFor = (code: string | null): Language | null =>
  code === null ? languages[0]! : (byCode.get(code) ?? null);
