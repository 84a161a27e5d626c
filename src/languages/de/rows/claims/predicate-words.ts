// Words of a proposition's predicate.

import { wordClass } from "../word-classes/word-class.ts";

/** "es gibt": is there. */
export const existence = "vorhanden";

/** "ist dicht", "bleibt dicht": the adjective is what is said. */
export const plainCopulas = wordClass("sein bleiben werden gelten scheinen");

/** "sehr", "derzeit": they do not change what is said. */
export const gradeAdverbs = wordClass("sehr ganz noch weiter weiterhin damit derzeit etwa rund viel wenig mehr gut");

/** "sagte, teilte mit": no proposition of their own. */
export const plainSaying = wordClass("sagen mitteilen erklären berichten betonen äußern ergänzen hinzufügen");

/** "Berichtete über das Thema": stands for what the article is about. */
export const topicNouns = wordClass("thema sache fall vorgang angelegenheit vorfall entwicklung");
/** "Weniger Fälle gemeldet" says something of them. */
export const topicRoles = wordClass("über");

/** "haben", "können": no predicate where another verb stands. */
export const complexVerbs = wordClass("sein haben werden können müssen sollen wollen dürfen");

/** "Kommt zu einem Ausbruch", "steht unter Quarantäne": the noun behind them is what happens. */
export const eventPrepositions = wordClass("zu zum zur unter");
