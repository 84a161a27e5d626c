import { type Explanation, ruleOf, type Span } from "../../../index.ts";
import { cells, clean } from "../view/cells.ts";
import { piece, render, wrap } from "../view/pieces.ts";
import type { Look } from "../view/settings.ts";
import { whyLines } from "../view/why.ts";
import { type StageWords, stageWords } from "./stages.ts";

/** A section a stage: its name, what it does, the values it has for this text, and what its rules do. */
export function explanationView(explanation: Explanation, look: Look): string {
  const words = stageWords[look.labels.language];
  const { tokens, names, places, reading } = explanation;
  const quoted = ({ start, end }: Span): string => `„${clean((reading.document.text ?? "").slice(start, end))}“`;
  const sections = [
    section(words.language, [languageLine(explanation, words)], look),
    section(words.tokens, sentencesOf(explanation, look), look),
    ruled(
      words.words,
      tokens.filter(({ rule }) => rule !== null),
      ({ form, lemma, upos, xpos }) => [clean(form), lemma, `${upos} ${xpos}`],
      words,
      look,
    ),
    section(words.clauses, clausesOf(explanation, quoted, words), look),
    ruled(words.names, names, (name) => [quoted(name), name.type], words, look),
    ruled(
      words.places,
      places,
      (place) => [
        quoted(place),
        `${clean(place.name)}${place.country ? ` (${place.country})` : ""}${place.sense === "government" ? `, ${words.government}` : ""}`,
      ],
      words,
      look,
    ),
    ruled(
      words.times,
      reading.times,
      (time) => [quoted(time), `${time.type} ${time.value ?? words.noBasis}${time.mod ? ` ${time.mod}` : ""}`],
      words,
      look,
    ),
    section(words.statements, reading.statements.length > 0 ? statementLines(explanation, look) : [words.none], look),
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** "en  3 (nl 1)": by how many of its words, and by how many of the next likely language. */
function languageLine({ language, reading }: Explanation, words: StageWords): string {
  const read = clean(reading.document.language ?? words.untold);
  if (language === null) return read;
  const next = language.next === null ? "" : ` (${language.next.code} ${language.next.words})`;
  return `${read}  ${language.words}${next}`;
}

function section([heading, about]: StageWords["tokens"], lines: readonly string[], look: Look): string[] {
  const { palette, width } = look;
  return [palette.heading(heading), ...wrap([piece(about, palette.faint)], width).map(render), ...lines];
}

interface Ruled {
  readonly rule: string | null;
}

/** A line a finding with its rule, and below them a sentence a rule. */
function ruled<Found extends Ruled>(
  title: StageWords["tokens"],
  found: readonly Found[],
  columnsOf: (one: Found) => readonly string[],
  words: StageWords,
  look: Look,
): string[] {
  if (found.length === 0) return section(title, [words.none], look);
  const rules = [...new Set(found.flatMap(({ rule }) => rule ?? []))];
  const told = rules.flatMap((rule) =>
    wrap([piece(`${rule}: ${ruleOf(rule)?.says[look.labels.language] ?? ""}`, look.palette.faint)], look.width).map(
      render,
    ),
  );
  return section(title, [...columns(found.map((one) => [...columnsOf(one), one.rule ?? ""])), ...told], look);
}

/** Columns as wide as their widest cell, two cells apart. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, x) => Math.max(...rows.map((row) => cells(row[x]!))));
  return rows.map((row) =>
    row
      .map((cell, x) => cell + " ".repeat(widths[x]! - cells(cell)))
      .join("  ")
      .trimEnd(),
  );
}

function sentencesOf({ tokens }: Explanation, { width }: Look): string[] {
  const sentences = new Map<number, string[]>();
  for (const { sentence, form } of tokens) sentences.set(sentence, [...(sentences.get(sentence) ?? []), clean(form)]);
  return [...sentences.values()].flatMap((forms) => wrap([piece(forms.join(" · "))], width).map(render));
}

const clausesOf = ({ clauses }: Explanation, quoted: (span: Span) => string, words: StageWords): string[] =>
  columns(
    clauses.map((clause) => [
      clause.kind,
      quoted(clause),
      [
        clause.verb ? `${words.verb} ${clause.verb.lemma}${clause.verb.passive ? ` (${words.passive})` : ""}` : "",
        clause.subjunctive ? words.reported : "",
      ]
        .filter(Boolean)
        .join(", "),
    ]),
  );

/** The words of each statement, and the reasons of its fields. */
function statementLines({ reading }: Explanation, look: Look): string[] {
  const [, ...reasons] = whyLines(reading, look);
  const content = reading.document.text ?? "";
  return [
    ...reading.statements.flatMap(({ id, quote }) => {
      const words = clean(quote.map(({ start, end }) => content.slice(start, end)).join(" … "));
      return wrap([piece(`[${id.slice(1)}] ${words}`)], look.width).map(render);
    }),
    ...reasons,
  ];
}
