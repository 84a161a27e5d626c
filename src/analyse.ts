import { conform } from "./analysis/ud-tree/conform.ts";
import type { UdWord } from "./analysis/ud-tree/word.ts";
import { languageFor, languages } from "./languages/languages.ts";
import { parserOf } from "./languages/models.ts";
import type { Models } from "./pipeline.ts";
import { Column, type ConlluRow, type ConlluSentence } from "./text/conllu.ts";
import type { Article } from "./text/text.ts";
import { toText } from "./text/to-text.ts";
import { tokenise } from "./tokens/tokenise.ts";

/** What stands for a character that UTF-8 has no bytes for, or that was lost before: a box. */
const BOX = "□";
/** A word as CoNLL-U may hold it (Unicode NFC, nothing but whole characters); MISC tells where it stands as the text has it. */
const written = (word: string): string => word.replace(/[\p{Surrogate}\uFFFD]/gu, BOX).normalize("NFC");

type Rules = (words: readonly UdWord[]) => readonly UdWord[];

/** What the model says of each form, as the columns lemma to deprel. */
function columnsOf(forms: readonly string[], models: Pick<Models, "syntax">, rules: Rules): string[][] {
  const model = parserOf(models);
  const syntax = model.analyse(forms, [{ first: 0, last: forms.length }]);
  const labels = model.labels;
  const words = forms.map((form, i) => ({
    form,
    upos: labels.upos[syntax.upos[i]!]!,
    xpos: labels.xpos[syntax.xpos[i]!]!,
    feats: model.feats(forms, syntax, i),
    head: syntax.heads[i]!,
    deprel: labels.deprel[syntax.deprel[i]!]!,
  }));
  return rules(words).map(({ upos, xpos, feats, head, deprel }, i) => [
    ...[model.lemma(forms, syntax, i), upos, xpos, feats],
    ...[String(head + 1), deprel],
  ]);
}

/**
 * Tags and parses a sentence of CoNLL-U by its forms alone. Comments, multiword ranges, empty nodes, DEPS and MISC come back
 * as they are. `rules` mend what the parser says; without them the tree is one that Universal Dependencies permit.
 */
export function analyseConllu(
  sentence: ConlluSentence,
  models: Pick<Models, "syntax">,
  rules: Rules = conform,
): ConlluSentence {
  const words = sentence.rows.filter((row) => row.kind === "word");
  const found = columnsOf(
    words.map((row) => row.columns[Column.form]!),
    models,
    rules,
  );
  let next = 0;
  const rows = sentence.rows.map((row): ConlluRow => {
    if (row.kind !== "word") return row;
    const { columns } = row;
    return {
      kind: "word",
      columns: [...columns.slice(0, Column.lemma), ...found[next++]!, ...columns.slice(Column.deps)],
    };
  });
  return { ...sentence, rows };
}

/**
 * The sentences of an article as CoNLL-U, one after the other. MISC has `SpaceAfter=No` and the place of the word in the text,
 * `TokenRange=start:end` (UTF-16 offsets). Ids of sentences begin with the name of the article. A contraction ("im") is one word with the tag APPRART.
 */
export function* analyseArticle(article: Article, given: Pick<Models, "syntax" | "of">): Generator<ConlluSentence> {
  const text = toText(article);
  const models = given.of?.(text.language ?? "") ?? given;
  const language = languageFor(text.language) ?? languages[0];
  const { starts, ends, forms, sentences } = tokenise(text, language.tokens);
  let paragraph = -1;
  let line = 1;
  const document = text.name.replace(/\s+/gu, " ");
  const prefix = document === "" ? "" : `${document.trim().replaceAll(" ", "_")}-`;
  for (const [index, sentence] of sentences.entries()) {
    const { first, last } = sentence;
    const found = columnsOf(forms.slice(first, last), models, language.conform);
    const rows = found.map((columns, i): ConlluRow => {
      const token = first + i;
      const joined = token + 1 < starts.length && starts[token + 1] === ends[token];
      const misc = `${joined ? "SpaceAfter=No|" : ""}TokenRange=${starts[token]}:${ends[token]}`;
      const [lemma, ...rest] = columns;
      return { kind: "word", columns: [String(i + 1), written(forms[token]!), written(lemma!), ...rest, "_", misc] };
    });
    const content = written(text.content.slice(starts[first], ends[last - 1]).replace(/\s+/gu, " "));
    const comments = [
      ...(index === 0 && document !== "" ? [`# newdoc id = ${document}`] : []),
      ...(sentence.paragraph === paragraph ? [] : ["# newpar"]),
      `# sent_id = ${prefix}${index + 1}`,
      `# text = ${content}`,
    ];
    paragraph = sentence.paragraph;
    yield { line, comments, rows };
    line += comments.length + rows.length + 1;
  }
}
