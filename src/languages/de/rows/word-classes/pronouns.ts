import { wordClass } from "./word-class.ts";

/** Pronouns that stand for a whole noun phrase. "sie", "er" and so on are speakers of every twelfth quotation. */
export const standalonePronouns = wordClass(
  "er sie es wir ich man dieser diese dieses jener jene beide viele einige andere mehrere alle letzterer letztere ersterer erstere",
  "jemand niemand keiner zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
);

/** "einer der Männer", "eines der Häuser": in front of a genitive plural they stand for one of many, in the nominative too. */
export const oneOfMany = wordClass("einer eine eines");

/** "er", "man": nothing can be added to them. */
export const personalPronouns = wordClass("er sie es wir ich man");

/** "wir": only a subject looks like this. */
export const nominativePronouns = wordClass("er wir man ich du");

/** "er", "ihm", "dieser": who is meant stands elsewhere. */
export const backPointingPronouns = wordClass("er sie es ihm ihr ihn dieser diese ich wir sich");

/** "der", "deren", "wofür": what opens a relative clause. */
export const relativePronouns = wordClass(
  "der die das dem den dessen deren denen welche welcher welches welchem welchen",
  "was wo worauf wobei wodurch womit wofür woran woraus worin worüber wovon wozu",
);

/** "dieser sagte": with the ending of a masculine subject. */
export const pointingNominatives = wordClass("dieser jener");

/** "in dessen Folge": the noun behind it is owned by whom the clause is about. */
export const owningRelatives = wordClass("dessen deren");

/** "sein", "seine". */
export const hisForms = wordClass("sein seine seinen seiner seinem seines");

/** "ihr", "ihre". */
export const herForms = wordClass("ihr ihre ihren ihrer ihrem ihres");

/** "ich". */
export const speakersPronoun = wordClass("ich Ich");

/** What the pronouns of the third person go back to: genders ("m", "mn") or any, one, several or any. */
export interface PronounAgreement {
  readonly gender: "m" | "mn" | "any";
  readonly number: "one" | "several" | "any";
}

/** "sie" is settled by its verb; "ihr" by what follows, and "es" is left out. */
export const thirdPersonPronouns: ReadonlyMap<string, PronounAgreement> = new Map([
  ["er", { gender: "m", number: "one" }],
  ["ihn", { gender: "m", number: "one" }],
  ["ihm", { gender: "mn", number: "one" }],
  ["sie", { gender: "any", number: "any" }],
  ["ihnen", { gender: "any", number: "several" }],
]);

/** "dieser", "letztere": who was named last. */
export const demonstrativePronouns: ReadonlyMap<string, PronounAgreement> = new Map([
  ["dieser", { gender: "m", number: "one" }],
  ["diese", { gender: "any", number: "any" }],
  ["letzterer", { gender: "m", number: "one" }],
  ["letztere", { gender: "any", number: "any" }],
]);

/** "ich", "wir": who speaks. */
export const firstPersons = wordClass("ich wir");

/** "er", "demnach": who speaks stands elsewhere. */
export const unnamedSpeakers = wordClass("er sie es man wir ich dieser diese demnach danach");

/** "ich", "mein", "es": inside a quotation they are the speaker, or nobody. */
export const speakersAndImpersonal = wordClass(
  "ich wir du ihr sie man es mein meine meiner meinem meinen unser unsere unserer",
);

/** "er", "man": who is meant stands elsewhere. */
export const pointingSpeakers = wordClass("er sie es man");

/** "dies", "das". */
export const pointingBack = wordClass("dies das die");

/** "es hieß", "man sagt": nobody. */
export const impersonalPronouns = wordClass("es man");

/** "ich", "mich": the speaker alone. */
export const firstPersonSingular = wordClass("ich mir mich");
