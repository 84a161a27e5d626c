// Nouns that tell what somebody is by calling, which news put for the name ("sagte der CDU-Politiker"), beside offices of the same
// field. Who has an office of another field is somebody else. Collected from agency prose; Duden, s. v.

import { wordClass } from "../word-classes/word-class.ts";

/** A field of work: nouns that describe whoever works in it, and offices that one has there. */
export interface Field {
  readonly describing: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly example: string;
}

export const fields: readonly Field[] = [
  {
    describing: wordClass("politiker parlamentarier abgeordneter christdemokrat sozialdemokrat liberaler"),
    offices: wordClass(
      "minister bundesminister ministerpräsident kanzler bundeskanzler staatssekretär senator landrat bürgermeister",
      "oberbürgermeister generalsekretär kandidat innenminister außenminister finanzminister verteidigungsminister",
    ),
    example: "Verkehrsminister Jan Tieck rechnet mit Staus. „Das dauert“, sagte der CDU-Politiker.",
  },
  {
    describing: wordClass(
      "forscher wissenschaftler experte historiker ökonom volkswirt politologe soziologe physiker geologe virologe",
      "meteorologe seismologe psychologe theologe mediziner epidemiologe biologe chemiker rechtler jurist",
    ),
    offices: wordClass("professor arzt chefarzt analyst"),
    example: "Der Virologe Jan Tieck rät zur Vorsicht. „Das dauert“, sagte der Mediziner.",
  },
  {
    describing: wordClass("sportler spieler stürmer torwart"),
    offices: wordClass("kapitän weltmeister olympiasieger titelverteidiger"),
    example: "Jan Tieck sagte, er wolle bleiben. „Ich bin hier daheim“, sagte der Nationalspieler.",
  },
  {
    describing: wordClass(
      "künstler musiker sänger schauspieler regisseur autor schriftsteller dichter publizist journalist moderator maler",
      "komponist dirigent pianist geiger fotograf",
    ),
    offices: wordClass("star preisträger"),
    example: "Jan Tieck sagte, er höre auf. „Es reicht“, sagte der Sänger.",
  },
  {
    describing: wordClass("gewerkschafter"),
    offices: wordClass("gewerkschaftschef"),
    example: "DGB-Landeschef Jan Tieck warnte. „Das geht nicht“, sagte der Gewerkschafter.",
  },
  {
    describing: wordClass("unternehmer investor milliardär"),
    offices: wordClass("eigner erfinder"),
    example: "Jan Tieck sagte, er steige aus. „Es reicht“, sagte der Unternehmer.",
  },
];

/** Offices of any field: "Institutsleiterin Ute Holm … die Virologin". */
export const anyField = wordClass("chef vorsitzender präsident leiter direktor vorstand gründer mitglied");

/** Of a body that stands in front, each is its head: "der RKI-Chef" after "RKI-Präsident Holm". */
export const headsOfBodies = wordClass("chef präsident direktor generaldirektor vorsitzender leiter generalsekretär");

/** Whose age news do not tell. */
export const spokesman = "sprecher";
