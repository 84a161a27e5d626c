import type { Reading } from "../../../index.ts";
import { clean } from "./cells.ts";
import { dateLabel, isPlainDate } from "./dates.ts";
import { numberOf, styleOf } from "./marks.ts";
import { type Piece, piece } from "./pieces.ts";
import type { Look } from "./settings.ts";

type Statement = Reading["statements"][number];
type Span = Statement["quote"][number];
type Role = Statement["speaker"];

/** A line of a cell, before it is wrapped. */
export type CellLine = readonly Piece[];

/** A statement as a row of the table: number, who, on whose word, what and how sure, when and where. */
export type Row = readonly [number: CellLine[], who: CellLine[], word: CellLine[], act: CellLine[], when: CellLine[]];

export function rowsOf(reading: Reading, look: Look): Row[] {
  const words = wordsIn(reading);
  const numbers = new Map(reading.statements.map((statement, i) => [statement.id, numberOf(statement, i)]));
  return reading.statements.map((statement) => {
    const style = styleOf(statement, look.palette);
    return [
      [[piece(`[${numbers.get(statement.id)}]`, style)]],
      [whoCell(statement, words, look)],
      chainCell(statement, words, look),
      actCell(statement, words, look, numbers),
      whenCell(statement, reading, words, look),
    ];
  });
}

/** Looks up what stands at spans and what entities are called. */
interface Words {
  at(spans: readonly Span[]): string;
  nameOf(id: string | null): string | null;
}

function wordsIn(reading: Reading): Words {
  const content = reading.document.text ?? "";
  const names = new Map(reading.entities.map(({ id, name }) => [id, name]));
  return {
    at: (spans) => clean(spans.map(({ start, end }) => content.slice(start, end)).join(" … ")),
    nameOf: (id) => (id === null ? null : clean(names.get(id) ?? "") || null),
  };
}

const NOTHING = "–";

/** The speaker's words; the name first where the words are not it: "Ute Moor (sie)". */
function roleText(role: Role, words: Words): string {
  const said = words.at(role.spans);
  const name = words.nameOf(role.entity);
  if (!name || said.includes(name)) return said || name || "";
  return said ? `${name} (${said})` : name;
}

function whoCell({ type, speaker }: Statement, words: Words, { labels, palette }: Look): CellLine {
  const who = roleText(speaker, words);
  if (who) return [piece(who)];
  return [piece(type === "asserted" ? labels.theArticle : NOTHING, palette.faint)];
}

/** What goes before every link of a chain but the first. */
export const RELAYED = "→ ";

/** From the origin to the one who tells us, a line each; no name twice in a row, and nothing where the speaker is all of it. */
function chainCell({ chain, speaker }: Statement, words: Words, { labels, palette }: Look): CellLine[] {
  const [first, second] = chain;
  if (!first) return [[piece(NOTHING, palette.faint)]];
  if (!second && first.named && roleText(first, words) === roleText(speaker, words)) return [];
  return withoutEchoes(chain, words).map((link, i) => [
    piece(`${i > 0 ? RELAYED : ""}${roleText(link, words) || NOTHING}`),
    ...(link.named ? [] : [piece(` (${labels.unnamed})`, palette.denied)]),
  ]);
}

/** Stations of a chain, each name once in a row: "Ute Moor → Moor" is one. */
function withoutEchoes(chain: Statement["chain"], words: Words): Statement["chain"] {
  const key = (link: Role) => link.entity ?? roleText(link, words).toLowerCase();
  return chain.filter((link, i) => i === 0 || key(link) !== key(chain[i - 1]!));
}

function actCell(
  statement: Statement,
  words: Words,
  { labels, palette }: Look,
  numbers: ReadonlyMap<string, string>,
): CellLine[] {
  const { act, type, factuality, conditional, supersedes, withdrawn } = statement;
  const source = type === "asserted" ? "author" : "origin";
  const sure = factuality.find((f) => f.source === source) ?? factuality[0];
  const evidence = sure ? sure.evidence.map((span) => words.at([span])).join(" … ") : "";
  const value = sure ? [piece(labels.values[sure.value], styleOf(statement, palette))] : [];
  return [
    [
      ...(act ? [piece(labels.acts[act])] : []),
      ...(act && sure ? [piece(", ")] : []),
      ...value,
      ...(evidence ? [piece(` „${evidence}“`, palette.faint)] : []),
    ],
    ...(conditional ? [[piece(labels.conditional)]] : []),
    ...(withdrawn ? [[piece(labels.withdrawn, palette.denied)]] : []),
    ...(supersedes ? [[piece(`${labels.replaces} [${numbers.get(supersedes) ?? supersedes}]`)]] : []),
  ];
}

function whenCell({ said, about, places }: Statement, reading: Reading, words: Words, look: Look): CellLine[] {
  const { labels, palette } = look;
  const line = (label: string, value: string): CellLine => [piece(`${label} `, palette.faint), piece(value)];
  const time = (id: string): string => {
    const mark = reading.times.find((t) => t.id === id);
    if (!mark) return id;
    return mark.edtf && isPlainDate(mark.edtf) ? dateLabel(mark.edtf, labels) : `„${words.at([mark])}“`;
  };
  const names = places.map((id) => clean(reading.places.find((p) => p.id === id)?.name ?? id));
  return [
    ...(said ? [line(labels.said, time(said))] : []),
    ...(about.length > 0 ? [line(labels.about, about.map(time).join(", "))] : []),
    ...(names.length > 0 ? [line(labels.where, names.join(", "))] : []),
  ];
}
