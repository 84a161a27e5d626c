import { accuseVerbs } from "./verbs-of-saying/accuse.ts";
import { admitVerbs } from "./verbs-of-saying/admit.ts";
import { announceVerbs } from "./verbs-of-saying/announce.ts";
import { askVerbs } from "./verbs-of-saying/ask.ts";
import { assertVerbs } from "./verbs-of-saying/assert.ts";
import { believeVerbs } from "./verbs-of-saying/believe.ts";
import { confirmVerbs } from "./verbs-of-saying/confirm.ts";
import { criticiseVerbs } from "./verbs-of-saying/criticise.ts";
import { decideVerbs } from "./verbs-of-saying/decide.ts";
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

export type { Opens, SayingVerb } from "./verbs-of-saying/verb-row.ts";

/**
 * Verbs of saying, thinking and taking sides, grouped by act. Which verbs are here after counts of the cues in PolNeAR's
 * training part (Newell et al. 2018); what they open after Levin, "English Verb Classes and Alternations" (1993), 29 and 37.
 */
export const verbsOfSaying: readonly SayingVerb[] = [
  ...assertVerbs,
  ...confirmVerbs,
  ...admitVerbs,
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
  ...doubtVerbs,
  ...proposeVerbs,
  ...believeVerbs,
];
