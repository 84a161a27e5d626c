// Words by which somebody tells that he, or another, has put one number in the place of another one.

import { wordClass } from "../word-classes/word-class.ts";

/** "35 statt ursprünglich 85". */
export const insteadOf = wordClass("statt anstatt");

/** Of what stands between "statt" and the number those that tell that it was said or planned before. */
export const saidAtFirst = wordClass(
  "ursprünglich ursprünglichen zunächst anfangs anfänglich zuvor vorher fälschlich fälschlicherweise irrtümlich",
);

/** "Statt der zunächst gemeldeten 85", "statt, wie zunächst angegeben, 85". */
export const betweenInstead =
  /^(?:,|wie|de[rnms]|die|das|von|rund|etwa|noch|(?:ge|an|be|ver|mit|voraus)\p{L}*(?:t|en|te|ten|ene|enen))$/u;

/** "Korrigierte die Zahl von 85 auf 35". */
export const putRight = /^(?:korrigier|revidier|berichtig)/u;
export const fromNumber = "von";
export const toNumber = "auf";

/** Words that may open such a phrase. */
export const opensOther = wordClass("anders entgegen");

/** "Anders als zunächst gemeldet", "entgegen früheren Angaben": no number tells what was said then. */
export const otherThanSaid =
  /(?:anders als (?:zunächst|ursprünglich|zuvor|anfangs) (?:gemeldet|berichtet|angegeben|mitgeteilt|behauptet|dargestellt|vermutet|angenommen)|entgegen (?:frühere|erste|anfängliche|vorherige)n (?:angaben|meldungen|berichten|darstellungen|aussagen|mitteilungen))(?!\p{L})/u;
