import { accuseVerbs } from "./verbs-of-saying/accuse.ts";
import { admitVerbs } from "./verbs-of-saying/admit.ts";
import { announceVerbs } from "./verbs-of-saying/announce.ts";
import { askVerbs } from "./verbs-of-saying/ask.ts";
import { assertVerbs } from "./verbs-of-saying/assert.ts";
import { assertMannerVerbs } from "./verbs-of-saying/assert-manner.ts";
import { assertWritingVerbs } from "./verbs-of-saying/assert-writing.ts";
import { believeVerbs } from "./verbs-of-saying/believe.ts";
import { confirmVerbs } from "./verbs-of-saying/confirm.ts";
import { criticiseVerbs } from "./verbs-of-saying/criticise.ts";
import { decideVerbs } from "./verbs-of-saying/decide.ts";
import { deemVerbs } from "./verbs-of-saying/deem.ts";
import { demandVerbs } from "./verbs-of-saying/demand.ts";
import { denyVerbs } from "./verbs-of-saying/deny.ts";
import { doubtVerbs } from "./verbs-of-saying/doubt.ts";
import { estimateVerbs } from "./verbs-of-saying/estimate.ts";
import { praiseVerbs } from "./verbs-of-saying/praise.ts";
import { promiseVerbs } from "./verbs-of-saying/promise.ts";
import { proposeVerbs } from "./verbs-of-saying/propose.ts";
import { threatenVerbs } from "./verbs-of-saying/threaten.ts";
import type { SayingVerb } from "./verbs-of-saying/verb-row.ts";
import { warnVerbs } from "./verbs-of-saying/warn.ts";

export type {
  Addressee,
  Complement,
  CueMedium,
  Emptiness,
  SayingVerb,
  SpeakerPlace,
} from "./verbs-of-saying/verb-row.ts";

/**
 * Every verb of saying, grouped by act. A lemma can have two rows: with and without "sich".
 * Sources: the verbs' complements after IDS E-VALBU and Duden; which verbs are here after counts of
 * the cues in the German news quotation corpus (Petersen-Frey & Biemann 2024) and SpkAtt-2023.
 */
export const verbsOfSaying: readonly SayingVerb[] = [
  ...assertVerbs,
  ...assertMannerVerbs,
  ...assertWritingVerbs,
  ...confirmVerbs,
  ...denyVerbs,
  ...announceVerbs,
  ...demandVerbs,
  ...warnVerbs,
  ...threatenVerbs,
  ...promiseVerbs,
  ...accuseVerbs,
  ...criticiseVerbs,
  ...praiseVerbs,
  ...estimateVerbs,
  ...askVerbs,
  ...decideVerbs,
  ...admitVerbs,
  ...doubtVerbs,
  ...proposeVerbs,
  ...believeVerbs,
  ...deemVerbs,
];

/** The rows by lemma, for the step from a form to its verb. */
export const verbsByLemma: ReadonlyMap<string, readonly SayingVerb[]> = Map.groupBy(
  verbsOfSaying,
  (verb) => verb.lemma,
);
