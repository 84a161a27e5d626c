import { wordClass } from "./word-class.ts";

// Duden, "Hilfsverben", "Modalverben"; "lassen" governs a bare infinitive as they do.

/** Forms of auxiliaries and modals, by their infinitive; those that open a clause's bracket. */
const FORMS = {
  haben: "habe hat haben hatte hatten hätte hätten habt",
  sein: "ist sind war waren wäre wären sei seien",
  werden: "wird werden wurde wurden würde würden werde",
  können: "kann können konnte konnten könnte könnten könne",
  müssen: "muss müssen musste mussten müsste müssten müsse muß",
  sollen: "soll sollen sollte sollten solle",
  wollen: "will wollen wollte wollten wolle",
  dürfen: "darf dürfen durfte durften dürfte dürften dürfe",
  mögen: "mag mögen mochte mochten möchte möchten möge",
  lassen: "lässt lassen ließ ließen läßt",
} as const;

const AUXILIARIES = "haben sein werden";
const MODALS = "können müssen sollen wollen dürfen mögen";

/** The infinitive of each form: "hat" is of "haben". */
export const auxiliaryOf: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMS).flatMap(([lemma, forms]) => forms.split(" ").map((form): [string, string] => [form, lemma])),
);

/** "hat gesagt", "ist gegangen": auxiliaries of the perfect. */
export const perfectAuxiliaries = wordClass("haben sein");

/** "gewählt zu werden": what a participle stands in front of. */
export const auxiliaries = wordClass(AUXILIARIES);

/** "lassen helfen müssen": what a bare infinitive stands in front of. */
export const infinitiveGovernors = wordClass(MODALS, "lassen helfen sehen hören brauchen");

/** "worden sein": parts of a verb that are not what it says. */
export const clusterVerbs = wordClass(
  "worden gewesen geworden lassen",
  AUXILIARIES,
  "können müssen sollen wollen dürfen",
);

/** Forms before which another verb form is a participle or an infinitive: "die vermisst werden". */
export const bracketVerbs = wordClass(
  "habe hat hatte hatten hätte hätten sei ist sind waren wäre wären wird wurde wurden würde würden werde",
  "kann könne könnte könnten konnte konnten muss müsse müsste müssten musste mussten soll solle sollte sollten",
  "will wolle wollte wollten darf dürfe dürfte dürften durfte durften",
);

/** Verbs that tell nothing of what a sentence is about. */
export const emptyVerbs = wordClass(AUXILIARIES, MODALS, "lassen geben sprechen melden sagen");

/** "nannte den Plan absurd": verbs that say what somebody takes something for. */
export const namingVerbs = wordClass(
  "sprechen nennen bezeichnen halten werten bewerten beurteilen einstufen charakterisieren ansehen betrachten erachten",
  "verurteilen titulieren empfinden finden auffassen",
);

/** "hat zu tun", "scheint zu fehlen": verbs that make one verb of themselves and an infinitive (Duden, "kohärente Konstruktion"). */
export const coherentVerbs = wordClass(
  AUXILIARIES,
  MODALS,
  "lassen scheinen pflegen brauchen drohen wissen vermögen bleiben stehen gehen geben gelten suchen heißen kommen",
);

/** "ist gewählt worden". */
export const passiveParticiple = "worden";

/** Small words that are also rare verb forms; as words of a text they are never verbs. */
export const neverFinite = wordClass(
  "aber alle allein am an als auf aus bei bis da dank dann den der die das doch durch eben eher ein",
  "eine einen einem einer eines fast fest für gegen genau gut heute gestern hier hinter ihre ihren",
  "ihrer im in je kaum laut mehr meist mit morgen nach neben nicht noch nun nur ob oft ohne rund schon",
  "sehr seine seinen seiner seit selbst sie so statt trotz über um und unter viel von vor wegen weiter",
  "wenig wie wohl zu zum zur zwei drei weit weise seite teils mal leicht kommend recht etwa eine",
  "bereits einige lange insbesondere",
);

/** "weise … zurück". */
export const rejects = "weise";

/** "weise … zurück", "weise … hin". */
export const particlesOfWeisen = wordClass("auf ab aus an hin zurück nach zu");

/** "hätte sehen können": other forms have their infinitive in second place. */
export const governsInfinitives = /^(?:hab|hat|hätt|wird$|werde$|würde)/u;

/** "äußerte die Hoffnung", "hat den Verdacht": verbs whose subject has or says what their object names. */
export const expressingVerbs = wordClass(
  "äußern aussprechen ausdrücken bekräftigen bekunden enthalten erheben erneuern formulieren geben haben hegen machen",
  "richten teilen unterbreiten verbreiten vertreten vorbringen wiederholen",
);

/** "Von der Polizei kam die Information": verbs of where a word has come from. */
export const originVerbs = wordClass("kommen stammen ausgehen");

/** "sieht sich mit dem Vorwurf konfrontiert", "muss mit dem Vorwurf leben": whose verb it is has it from others. */
export const sufferingVerbs = wordClass(
  "konfrontieren leben kämpfen ringen auseinandersetzen umgehen beschäftigen befassen",
);

/** "haben", "können": what a verb complex is made of besides its verb. */
export const auxiliariesAndModals = wordClass("haben sein werden können müssen sollen wollen dürfen mögen");

/** "sollen die Rebellen … verbreitet haben": forms of the plural that are infinitives, too, and open a bracket; "haben" only in front of others. */
export const pluralModals = wordClass("können müssen sollen wollen dürfen mögen");

/** "Sie müssen zeigen, ob …": modals, by their infinitive, of what is still to be done. */
export const toBeDone = wordClass("müssen sollen");

/** "hat gefordert", "wird gefordert": perfect and passive, no modal. */
export const tellingAuxiliaries = wordClass("werden haben");

/** "Holm ist ein Kenner": forms that say what one person is. */
export const beingForms = wordClass("ist war sei wäre bleibt blieb bleibe");

/** "plant den Verkauf": verbs whose subject means to do what their object names. */
export const planningVerbs = wordClass("planen beabsichtigen");

/** "soll 120 Millionen betragen": states that are told and never planned. */
export const statesTold = wordClass("betragen befinden existieren stammen gehören erstrecken leben aufhalten heißen");
