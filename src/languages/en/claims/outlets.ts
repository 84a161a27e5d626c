import { nameKey } from "../../../propositions/name-key.ts";
import { agencies } from "../rows/agencies.ts";
import { mediumWord } from "../rows/claims/voice-words.ts";
import { media } from "../rows/media.ts";

const known = new Map<string, string>();
for (const { name, forms } of agencies)
  for (const form of [name, ...forms]) known.set(form.toLowerCase(), nameKey(name));
for (const { name, aliases } of media)
  for (const form of [name, ...aliases])
    if (!known.has(form.toLowerCase())) known.set(form.toLowerCase(), nameKey(name));

/** One key for an agency or medium, whatever its form; null for an outlet that the rows lack. */
export const listedOutlet = (name: string): string | null => known.get(name.trim().toLowerCase()) ?? null;

/** Key of a medium by its name: one of the rows', or one that has a medium's word in it. */
export const mediumKey = (name: string): string | null =>
  listedOutlet(name) ?? (mediumWord.test(name) ? nameKey(name) : null);

/** Words of the longest form of an outlet's name. */
const LONGEST = 5;

/** The outlet whose name a text begins with: "the Hale Herald on Monday". */
export function outletAtStart(text: string): string | null {
  const words = text.split(/\s+/u).slice(0, LONGEST);
  for (let length = words.length; length > 0; length--) {
    const key = listedOutlet(
      words
        .slice(0, length)
        .join(" ")
        .replace(/[.,;:]+$/u, ""),
    );
    if (key !== null) return key;
  }
  return null;
}
