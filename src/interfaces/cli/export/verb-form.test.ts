import { expect, test } from "vitest";
import { verbForm } from "./verb-form.ts";

const PARTICIPLE = { lemma: "melden", feats: "VerbForm=Part", deprel: "root" };
const INFINITIVE = { lemma: "melden", feats: "VerbForm=Inf", deprel: "root" };
const finite = (lemma: string, tense: "Pres" | "Past", deprel = "aux") => ({
  lemma,
  feats: `Tense=${tense}|VerbForm=Fin`,
  deprel,
});

test.each([
  ["meldete", finite("melden", "Past", "root"), [], "PAST", "NONE"],
  ["hat gemeldet", PARTICIPLE, [finite("haben", "Pres")], "PRESENT", "PERFECTIVE"],
  ["hatte gemeldet", PARTICIPLE, [finite("haben", "Past")], "PAST", "PERFECTIVE"],
  ["wurde gemeldet", PARTICIPLE, [finite("werden", "Past", "aux:pass")], "PAST", "NONE"],
  ["wird melden", INFINITIVE, [finite("werden", "Pres")], "FUTURE", "NONE"],
  ["muss melden", INFINITIVE, [finite("müssen", "Pres")], "PRESENT", "NONE"],
  ["zu melden", INFINITIVE, [], "INFINITIVE", "NONE"],
  ["gemeldet", PARTICIPLE, [], "PASTPART", "NONE"],
  ["Meldung", { lemma: "Meldung", feats: "Case=Nom", deprel: "nsubj" }, [], "NONE", "NONE"],
] as const)("%s", (_, verb, auxiliaries, tense, aspect) => {
  expect(verbForm(verb, auxiliaries)).toEqual({ tense, aspect });
});
