// Words by which it is told how sure a sentence is: negation, conditions, modal verbs.

import { wordClass } from "../word-classes/word-class.ts";

/** "wenn", "sofern". */
export const conditionOpeners = wordClass("wenn falls sofern soweit");

/** "auch wenn", "selbst wenn", "immer wenn": concession and repetition, no condition. */
export const noCondition = wordClass("auch selbst immer jedesmal als");

/** They stand for "if not" ("andernfalls", "sonst" in the first field); "sonst" elsewhere means "else". */
export const otherwiseWords = wordClass("andernfalls ansonsten");

/** "es ist sicher, dass", "wonach". */
export const judgedOpeners = wordClass("dass daß ob wonach");

/** "kann nicht", "kann niemals": excluded, not possible. */
export const excludingWords = wordClass("nicht nichts nie niemals kein keine keinen keiner keinem keines");

/** Verbs of states and of arriving: with them "müsste" expects, with deeds it demands. */
export const expectedVerbs = wordClass(
  "sein haben ankommen eintreffen reichen genügen liegen stehen wissen kennen gelten funktionieren",
  "stimmen geben ausreichen",
);

/** "mag" is also a full verb; these never are in print, though their infinitive can stand far off. */
export const alwaysModal = wordClass("könnte könnten dürfte dürften");

/** Verbs of events that nobody is able to do: with them "kann" means "it is possible". */
export const eventVerbs = wordClass(
  "kommen geschehen passieren dauern eintreten auftreten entstehen vorkommen drohen führen regnen",
  "schneien hageln gewittern frieren stürmen steigen sinken fallen",
);

/** "kann schwimmen": an ability. */
export const abilityForms = wordClass("kann können könne");

/** "könnte", "müsste". */
export const subjunctiveModals = /^(?:k.nnt|d.rft|m.sst|sollt|wollt|m.cht)/u;

/** "kann das nicht bestätigen", "wollte es weder bestätigen noch dementieren": with these who is asked does not answer. */
export const answeringModals = wordClass("können wollen mögen");

/** "hätten prüfen müssen", "hätte verhindert werden können". */
export const missedModals = wordClass("müssen sollen dürfen können");

/** "hätte gern". */
export const wishWords = wordClass("gern gerne");

/** "nicht nur", "nicht erst seit Mai", "nicht weit von": the negation does not reach the verb (guideline, section 2). */
export const weakenedNegation = wordClass(
  "nur bloß allein alleine erst zuletzt weit lange immer unbedingt notwendigerweise zwingend ganz alle",
  "jeder jede jedes jeden überall selten ohne minder weniger weiter",
);

/** Before "nicht" it contrasts one part: "der Fahrer und nicht der Wagen". */
export const contrastingConjunctions = wordClass("und aber oder");

/** "nicht hundert", "nicht mehr als": less, not none. */
export const countedByNot = /^(?:\d|hundert|tausend|ein(?:e|en|er|em)?$|zwei$|drei$|mehr$)/u;

/** "für keine Lösung". */
export const beforeNegatedNoun = wordClass("für als");

/** "ist unklar", "gilt als sicher". */
export const copulas = wordClass("sein bleiben gelten werden erscheinen bestehen geben stehen");

/** "ist nicht sicher", "keinerlei Zweifel". */
export const negatedPredicate = wordClass("nicht kein keine keinen keiner keinem keines keinerlei");

/** "hält den Plan für sicher". */
export const takingFor = "halten";

/** "warnt vor". */
export const warning = "warnen";

/** "ein", "einer": no number. */
export const oneForms = wordClass("ein eine einen einem einer");

/** "würde": a Konjunktiv II that the dictionary does not tell from the form of the past. */
export const wouldForms = wordClass("würde würden");

/** "kein geringerer": no negation. */
export const noLesser = wordClass("geringerer geringere");

/** "für möglich halten": judgements with "halten" stand behind "für". */
export const judgedFor = (judgement: string): string => `für ${judgement}`;
export const judgementPreposition = "für";
