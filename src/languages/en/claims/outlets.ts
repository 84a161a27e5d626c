import { nameKey } from "../../../propositions/name-key.ts";
import { outletKeys } from "../../../propositions/outlet-keys.ts";
import { agencies } from "../rows/agencies.ts";
import { mediumWord } from "../rows/claims/voice-words.ts";
import { media } from "../rows/media.ts";

/** One key for an agency or medium, whatever its form; null for an outlet that the rows lack. */
export const listedOutlet = outletKeys(agencies, media);

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
