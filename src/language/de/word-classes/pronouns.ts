import { wordClass } from "./word-class.ts";

/** Pronouns that stand for a whole noun phrase. "sie", "er" and so on are speakers of every twelfth quotation. */
export const standalonePronouns = wordClass(
  "er sie es wir ich man dieser diese dieses jener jene beide viele einige andere mehrere alle letzterer letztere ersterer erstere",
  "jemand niemand keiner",
);

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
