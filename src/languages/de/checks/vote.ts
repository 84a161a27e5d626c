import type { Finding } from "../../../analysis/checks/finding.ts";
import type { Sentence } from "../../../tokens/tokens.ts";
import {
  againstVotes,
  ballotNouns,
  beforeMembers,
  noVotes,
  ofVoters,
  oneVote,
  voteNouns,
  voteRoles,
  voters,
  votingBodies,
  yesVotes,
} from "../rows/checks/votes.ts";
import { type CheckContext, readableSentences, spanOf, wordsOf } from "./context.ts";
import { type Quantity, quantityAt, quantityBefore } from "./quantity.ts";

type Role = "yes" | "no" | "abstained";

/** Votes of one kind: "acht Stimmen", "zwei Enthaltungen". */
interface Votes {
  readonly role: Role;
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

/** Those who may vote: "der 14 Richter". */
interface Members {
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Holds the votes of a ballot against the number of those who may vote.
 *
 *     Das Gericht entschied mit acht gegen sechs Stimmen der 14 Richter.
 *                               ^ 8        ^ 6               ^ 14
 *
 * Votes may be fewer than members, as some stay away. More of them in one sentence contradict.
 */
export function voteChecks(context: CheckContext): readonly Finding[] {
  const sentences = readableSentences(context.tokens);
  const found: Finding[] = [];
  for (const [n, sentence] of sentences.entries()) {
    const members = membersIn(context, sentence);
    if (members === null) continue;
    const own = votesIn(context, sentence);
    const [before, next] = [sentences[n - 1], sentences[n + 1]].map((s) =>
      s === undefined ? [] : votesIn(context, s),
    );
    const check =
      ballot(context, members, own, "inconsistent") ??
      ballot(context, members, [...own, ...next!], null) ??
      (own.length === 0
        ? ballot(context, members, before!, isSameBody(context, members, before!) ? "inconsistent" : null)
        : null);
    if (check !== null) found.push(check);
  }
  return found;
}

/** "Der Rat nahm … an. Dem Rat gehören 19 Mitglieder an": the body that both sentences name. */
function isSameBody({ tokens }: CheckContext, members: Members, votes: readonly Votes[]): boolean {
  const [vote] = votes;
  if (vote === undefined) return false;
  const begin = tokens.sentences[tokens.sentenceOf[members.first]!]!.first;
  const body = tokens.forms[begin + 1] ?? "";
  const { first, last } = tokens.sentences[tokens.sentenceOf[vote.first]!]!;
  return (
    /^D(?:em|er|ie|as)$/u.test(tokens.forms[begin]!) &&
    votingBodies.test(body) &&
    tokens.forms.slice(first, last).includes(body)
  );
}

function ballot(
  context: CheckContext,
  members: Members,
  votes: readonly Votes[],
  otherwise: "inconsistent" | null,
): Finding | null {
  const roles = new Set(votes.map(({ role }) => role));
  if (roles.size < 2 || roles.size !== votes.length) return null;
  const sum = votes.reduce((a, { value }) => a + value, 0);
  const verdict = sum === members.value ? "consistent" : sum > members.value ? otherwise : null;
  if (verdict === null) return null;
  const first = Math.min(members.first, ...votes.map((v) => v.first));
  const last = Math.max(members.last, ...votes.map((v) => v.last));
  return {
    ...spanOf(context.tokens, first, last),
    kind: "sum",
    stated: wordsOf(context.tokens, members.first, members.last),
    computed: `${votes.map(({ value }) => value).join(" + ")} = ${sum}`,
    verdict,
  };
}

/** The one number of members that a sentence gives: "der 14 Richter", "von 149 Abgeordneten"; null for none or several. */
function membersIn(context: CheckContext, { first, last }: Sentence): Members | null {
  const { tokens } = context;
  const found: Members[] = [];
  for (let i = first + 1; i < last; i++) {
    if (!voters.has(tokens.forms[i]!)) continue;
    const quantity = quantityBefore(tokens, i);
    if (quantity === null || quantity.hedge !== "" || !beforeMembers.test(tokens.forms[quantity.first - 1] ?? ""))
      continue;
    found.push({ value: quantity.value, first: quantity.first, last: i });
  }
  return found.length === 1 ? found[0]! : null;
}

function votesIn(context: CheckContext, { first, last }: Sentence): readonly Votes[] {
  const found: Votes[] = [];
  for (let i = first; i < last; i++) {
    const { value } = countAt(context, i) ?? { value: -1 };
    if (value < 0) continue;
    const more = pairAt(context, i, last) ?? partOfMembers(context, i) ?? single(context, i, last);
    if (more === null) continue;
    found.push(...more);
    i = more.at(-1)!.last;
  }
  return found;
}

/** A number without a hedge, "eine" before its noun among them. */
function countAt({ tokens }: CheckContext, i: number): Pick<Quantity, "value" | "last"> | null {
  const quantity = quantityAt(tokens, i);
  if (quantity !== null) return quantity.hedge === "" && Number.isInteger(quantity.value) ? quantity : null;
  return oneVote.has(tokens.forms[i]!) && ballotNouns.has(tokens.forms[i + 1] ?? "") ? { value: 1, last: i } : null;
}

/** "acht gegen sechs Stimmen", "21 zu 8 Stimmen", "82 Ja- gegen 20 Nein-Stimmen", "121 Stimmen gegen 70". */
function pairAt(context: CheckContext, i: number, end: number): readonly Votes[] | null {
  const { tokens } = context;
  const word = (k: number): string => (k < end ? tokens.forms[k]! : "");
  let k = i + 1;
  const isNamed = voteNouns.has(word(k)) || yesVotes.has(word(k));
  if (isNamed) k++;
  const isRow = word(k) === "und" && yesVotes.has(word(i + 1));
  if (!againstVotes.has(word(k)) && !isRow) return null;
  // "Gegen" before a number may blur it ("gegen 300 Menschen"), but not here.
  const other = k + 1 < end ? quantityAt(tokens, k + 1) : null;
  const isVotes = isNamed || voteNouns.has(word(k + 2)) || noVotes.has(word(k + 2));
  if (other === null || !/^(?:gegen)?$/u.test(other.hedge) || !isVotes) return null;
  const last = voteNouns.has(word(k + 2)) || noVotes.has(word(k + 2)) ? k + 2 : k + 1;
  return [
    { role: "yes", value: quantityAt(tokens, i)?.value ?? 1, first: i, last: i },
    { role: "no", value: other.value, first: k + 1, last },
  ];
}

/** "10 der 15 Mitglieder" are those who were for it. */
function partOfMembers({ tokens }: CheckContext, i: number): readonly Votes[] | null {
  if (!ofVoters.has(tokens.forms[i + 1] ?? "")) return null;
  const k = tokens.forms[i + 2] === "insgesamt" ? i + 3 : i + 2;
  const whole = quantityAt(tokens, k);
  const part = quantityAt(tokens, i);
  if (whole === null || part === null || part.value >= whole.value || !voters.has(tokens.forms[whole.last + 1] ?? ""))
    return null;
  return [{ role: "yes", value: part.value, first: i, last: i }];
}

/** How many tokens of a clause may follow a number: "74 mit Ja", "70 stimmten dagegen". */
const CLAUSE = 3;

/** "zwei Enthaltungen", "73 Gegenstimmen", "74 mit Ja", "70 dagegen", "drei enthielten sich". */
function single(context: CheckContext, i: number, end: number): readonly Votes[] | null {
  const { tokens } = context;
  const count = countAt(context, i)!;
  const from = count.last + 1;
  const noun = ballotNouns.get(tokens.forms[from] ?? "");
  if (noun !== undefined && from < end) return [{ role: noun, value: count.value, first: i, last: from }];
  // Another count before the word takes it.
  for (let k = from; k < Math.min(end, from + CLAUSE); k++) {
    const form = tokens.forms[k]!;
    if (/^[,;:.(]$/u.test(form) || quantityAt(tokens, k) !== null) return null;
    const role = voteRoles.find(([word]) => word.test(form) || word.test(`${tokens.forms[k - 1]} ${form}`))?.[1];
    if (role !== undefined) return [{ role, value: count.value, first: i, last: k }];
  }
  return null;
}
