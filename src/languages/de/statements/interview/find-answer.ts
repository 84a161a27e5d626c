import type { Context } from "../context.ts";
import type { Draft } from "../draft.ts";
import { statementsIn } from "../inside-quotation.ts";
import { turnOf } from "./turns.ts";

/** The rule of answers; what goes on without a frame never goes on with one. */
export const ANSWER = "de/interview-answer";

/**
 * The statements of a paragraph in which somebody answers: the answer, word for word, and inside it what it reports.
 *
 *     Wollny : Der Minister hat mir im Mai gesagt , das Geld sei da . Ich glaube ihm .
 *              direct, Wollny; inside it                indirect, der Minister
 */
export function findAnswer(context: Context, index: number): boolean {
  const { words, units, turns, drafts } = context;
  const turn = turnOf(turns, words, units[index]!.first);
  if (turn === null) return false;
  if (index > 0 && turnOf(turns, words, units[index - 1]!.first) === turn) return true;
  const { said, speaker, label, goesOn } = turn;
  const answer: Draft = {
    type: "direct",
    quote: [said],
    speaker: [speaker],
    cue: [],
    frame: label === null ? [] : [label],
    addressee: [],
    act: "assert",
    medium: ["speech"],
    parent: null,
    matrix: null,
    continues: goesOn ? (drafts.findLast(({ rule }) => rule === ANSWER) ?? null) : null,
    unit: index,
    rule: ANSWER,
  };
  drafts.push(answer, ...statementsIn(context, words, answer, said.first, said.last));
  return true;
}

/** A question of an interview: "Was sagt das Ministerium?" reports nothing. */
export const isQuestion = ({ words, units, turns }: Context, index: number): boolean =>
  turns.size > 0 && words.lower[units[index]!.last - 1] === "?";

/** "Frage: Warum klagen Sie?": a question behind a label is the outlet's, and no one is told to ask it. */
export const isLabelled = (context: Context, index: number): boolean => {
  const { first } = context.units[index]!;
  return isQuestion(context, index) && context.words.lower[first + 1] === ":";
};
