import { type Language, language } from "./settings.ts";

const cache = new Map<Language, Intl.DisplayNames>();

/** A country of ISO 3166-1 in the page's language; the code itself where the browser does not know it, "" for "". */
export function countryName(code: string): string {
  const tag = language.value;
  const known = cache.get(tag) ?? new Intl.DisplayNames(tag, { type: "region" });
  cache.set(tag, known);
  return /^[A-Z]{2}$/u.test(code) ? (known.of(code) ?? code) : code;
}
