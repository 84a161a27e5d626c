import { wordClass } from "./word-class.ts";

/** Conjunctions that stand before a clause without taking its first place. */
export const leadingConjunctions = wordClass("und aber doch oder sondern denn sowie jedoch");

/** Words that may precede a subordinator: "und dass", "auch wenn", "nur weil", "so dass". */
export const beforeSubordinators = wordClass(
  "und oder aber auch nur erst selbst sondern nicht so vor allem dann gerade als sowie zwar denn doch",
);

/** Conjunctions that join main clauses. */
export const mainClauseConjunctions = wordClass("und oder aber sondern doch denn");

/** "ohne dass", "so dass", "und dass": words with which "dass" needs no comma in front of it. */
export const beforeContentOpeners = wordClass([...beforeSubordinators].join(" "), "ohne statt anstatt auf außer bis");

/** "teilte … mit": a particle does not stand behind these. */
export const endsBracket = wordClass('und oder sowie , . : “ " «');

/** "und", "oder": they join two of a kind. */
export const coordinators = wordClass("und sowie oder");

/** "Moor & Brandt", "der Sender sowie die Zeitung": they join nouns to one phrase. */
export const joinsNouns = wordClass("und sowie & oder");

/** "ein kleines, aber feines Haus". */
export const joinsAdjectives = wordClass(", und aber oder sowie");

/** "…, und sagte": they join a clause to the one before. */
export const clauseCoordinators = wordClass("und aber doch sondern denn jedoch");

/** "… sowie, die Brücke sei dicht": they go on with reported speech. */
export const reportedCoordinators = wordClass("und aber doch sowie");

/** "und", "sowie": one more. */
export const addingConjunctions = wordClass("und sowie");

/** "dass", "ob": they open what is said. */
export const contentOpeners = wordClass("dass daß ob");

/** "dass", in both spellings. */
export const thatWords = wordClass("dass daß");

/** "A und B", "A oder B". */
export const joinsTwo = wordClass("und oder");

/** "während sie den Plan lobten": set against another clause, they tell what a main clause could. */
export const adversativeOpeners = wordClass("während wohingegen");
