import type { TokenRows } from "../language/token-rows.ts";
import { german } from "./de/german.ts";
import { english } from "./en/english.ts";
import type { Language } from "./language.ts";

/** The languages that are read, by their tags; the first is that of a text whose language cannot be told. */
export const languages: readonly [Language, ...Language[]] = [german, english];

/** Where tokens and sentences of a text with this tag end; where it is not read, as in the first language. */
export const tokenRowsFor = (code: string | null): TokenRows => (languageFor(code) ?? languages[0]).tokens;

/** The language of `among` that a text is read in, by its tag; null where it is not read. */
export const languageFor = (code: string | null, among: readonly Language[] = languages): Language | null =>
  (code === null ? among[0] : among.find((language) => language.code === code)) ?? null;
