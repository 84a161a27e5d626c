import type { TimeExample } from "./example.ts";

/** Words for a time that no calendar date says. Values: TIMEX3 (TimeML 1.2.1). */
export interface ReferenceRow {
  /** Words with a space between them; one row a meaning. */
  readonly forms: readonly string[];
  readonly value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";
  readonly example: TimeExample;
}

export const references: readonly ReferenceRow[] = [
  { forms: ["jetzt"], value: "PRESENT_REF", example: ["Der Konzern will jetzt sparen.", "jetzt", "PRESENT_REF"] },
  {
    forms: ["derzeit", "zurzeit", "momentan", "gegenwärtig", "heutzutage"],
    value: "PRESENT_REF",
    example: ["Derzeit fehlt das Geld.", "Derzeit", "PRESENT_REF"],
  },
  {
    forms: ["im Moment", "im Augenblick", "zur Zeit", "zur Stunde"],
    value: "PRESENT_REF",
    example: ["Im Moment fehlt das Geld.", "Im Moment", "PRESENT_REF"],
  },
  {
    forms: ["damals", "seinerzeit", "einst", "einstmals", "ehedem", "dereinst"],
    value: "PAST_REF",
    example: ["Damals war er Minister.", "Damals", "PAST_REF"],
  },
  {
    forms: ["kürzlich", "unlängst", "neulich", "vorhin"],
    value: "PAST_REF",
    example: ["Der Bund hatte kürzlich gewarnt.", "kürzlich", "PAST_REF"],
  },
  {
    forms: ["vor kurzem", "vor Kurzem", "vor langem", "vor Langem", "vor einiger Zeit", "vor langer Zeit"],
    value: "PAST_REF",
    example: ["Vor Kurzem zog sie um.", "Vor Kurzem", "PAST_REF"],
  },
  {
    forms: [
      "in letzter Zeit",
      "in jüngster Zeit",
      "in der Vergangenheit",
      "zu jener Zeit",
      "zu dieser Zeit",
      "in früheren Zeiten",
      "in jenen Tagen",
      "in jenen Jahren",
    ],
    value: "PAST_REF",
    example: ["In jüngster Zeit gab es Streit.", "jüngster Zeit", "PAST_REF"],
  },
  {
    forms: ["in der Gegenwart", "in dieser Zeit"],
    value: "PRESENT_REF",
    example: ["Das Stück spielt in der Gegenwart.", "der Gegenwart", "PRESENT_REF"],
  },
  {
    forms: ["demnächst", "künftig", "zukünftig", "in Bälde"],
    value: "FUTURE_REF",
    example: ["Demnächst wird gebaut.", "Demnächst", "FUTURE_REF"],
  },
  {
    forms: ["in Zukunft", "in der Zukunft", "in naher Zukunft", "in absehbarer Zeit", "in nächster Zeit"],
    value: "FUTURE_REF",
    example: ["In Zukunft soll das anders sein.", "Zukunft", "FUTURE_REF"],
  },
];

/** Adjectives of the same kind. Stems; the endings are added. */
export const referenceAdjectives: readonly ReferenceRow[] = [
  {
    forms: ["jetzig", "derzeitig", "gegenwärtig", "momentan"],
    value: "PRESENT_REF",
    example: ["Die jetzige Regierung zögert.", "jetzige", "PRESENT_REF"],
  },
  {
    forms: ["damalig", "seinerzeitig"],
    value: "PAST_REF",
    example: ["Der damalige Minister schwieg.", "damalige", "PAST_REF"],
  },
];
