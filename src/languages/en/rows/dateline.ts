/** Tokens that a dateline takes at most: "PORT HALE, Wash., Nov. 20, 2026 (AP) —". */
const LONGEST = 16;
const PLACE = /^\p{Lu}{2,}/u;
const DASH = /^(?:—|–|--|-)$/u;

/**
 * The dash that ends a dateline, which has no part in the sentence behind it; -1 for none. It begins with a place in capitals.
 *
 *     PORT HALE, Nov. 20 (AP) — The bridge is closed.
 *                             ^
 */
export function datelineEnd(forms: readonly string[], first: number): number {
  if (!PLACE.test(forms[first] ?? "")) return -1;
  for (let i = first + 1; i < Math.min(forms.length, first + LONGEST); i++) {
    if (DASH.test(forms[i]!)) return i;
    // A word in small letters is a sentence's.
    if (/^\p{Ll}{2,}$/u.test(forms[i]!)) return -1;
  }
  return -1;
}
