import { placeNouns } from "../../language/de/place-words.ts";

/** A noun for a kind of place. */
export interface PlaceNoun {
  /** Nominative singular in small letters, without first parts where they tell nothing: "stadt" for "Hafenstadt". */
  readonly base: string;
  readonly precision: "country" | "region" | "city";
}

const forms = new Map<string, PlaceNoun>();

function add(noun: string, precision: PlaceNoun["precision"]): void {
  const base = noun.toLowerCase();
  for (const end of ["", "s", "es", "e"]) if (!forms.has(base + end)) forms.set(base + end, { base, precision });
}

// "Das Land schloss die Grenze." "Der Inselstaat liegt im Pazifik."
for (const noun of "Land Staat Republik Volksrepublik Königreich Inselstaat Inselreich Nachbarland Mitgliedsland Mitgliedstaat Emirat Sultanat Monarchie Kleinstaat".split(
  " ",
))
  add(noun, "country");
// "Der Freistaat zahlt." "Die Halbinsel ist gesperrt."
for (const noun of "Freistaat Insel Halbinsel Inselgruppe Exklave".split(" ")) add(noun, "region");
for (const [noun, precision] of placeNouns)
  if (
    precision !== "site" &&
    precision !== "country" &&
    !/^(?:Raum|Großraum|Standort|Flughafen|Fluss|Kreis)$/u.test(noun)
  )
    add(noun, precision);

/** Last parts of compounds; the others count only as whole words. */
const LAST_PARTS = ["stadt", "provinz", "insel", "republik", "metropole", "dorf", "land", "staat", "gemeinde"] as const;

/** Words that end like a noun for a place and are none: "Ausland" is no country. */
const NONE =
  /^(?:innen|alt|neu|vor|unter|ober|zelt|trabanten|geister)stadt$|(?:aus|in|fest|vater|mutter|abend|morgen|nieder|schlaraffen|acker|rechts|sozial|polizei|heimat)(?:land|staat)(?:e?s)?$/u;

/** The noun for a kind of place that a word is or ends in; null for other words. `small`: in small letters. */
export function placeNoun(small: string): PlaceNoun | null {
  const whole = forms.get(small);
  if (whole !== undefined) return whole;
  if (NONE.test(small)) return null;
  const bare = small.replace(/(?<=(?:land|staat|dorf))e?s$/u, "");
  const part = LAST_PARTS.find((end) => bare.endsWith(end) && bare.length > end.length + 2);
  return part === undefined ? null : (forms.get(part) ?? null);
}
