import type { Reading, Span, Statement, TimeMark } from "../../index.ts";
import type { Chunks, Context, Head, Readings } from "./format.ts";
import { documentIri } from "./ids.ts";
import { factualityOf } from "./shown.ts";
import { attribute, content } from "./xml.ts";

/**
 * TimeML 1.2.1 (Saurí et al. 2006), in the layout of TempEval-3: the text with EVENT and TIMEX3 in it, then instances and
 * links. A cue is an EVENT of class REPORTING; the verb of what is said is the event subordinated to it by an SLINK.
 * One document a reading. Needs the text and, for what is said, `headOf`.
 */
export async function* timeml(readings: Readings, context: Context): Chunks {
  for await (const reading of readings) yield documentOf(reading, context);
}

/** An element in the text. */
interface Mark extends Span {
  readonly open: string;
  readonly close: string;
  /** The statement that it is the cue or the head of. */
  readonly event: string | null;
  readonly pos?: string;
  /** Tense and aspect, as attributes. */
  readonly form?: string;
}

function documentOf(reading: Reading, context: Context): string {
  const { title, published } = reading.document;
  const marks = marksOf(reading, context);
  const events = new Map(
    marks.flatMap(({ event, pos = "OTHER", form = "" }, at) =>
      event === null ? [] : [[event, { at, pos, form }] as const],
    ),
  );
  const date = published
    ? `<DCT><TIMEX3 tid="t0" type="DATE" value=${attribute(published)} temporalFunction="false" functionInDocument="PUBLICATION_TIME">${content(published)}</TIMEX3></DCT>\n`
    : "";
  return `<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
<DOCID>${content(documentIri(reading))}</DOCID>
${date}${title === null ? "" : `<TITLE>${content(title)}</TITLE>\n`}<TEXT>${marked(reading.document.text ?? "", marks)}</TEXT>
${[...instances(reading, events), ...links(reading, events)].map((line) => `${line}\n`).join("")}</TimeML>
`;
}

/** Marks that overlap cannot both stand in the text: times win, then cues, then heads. In the order of the text. */
function marksOf(reading: Reading, context: Context): Mark[] {
  const times = reading.times.map((time) => timex(time, reading));
  const cues = reading.statements.flatMap(({ id, cue }) => {
    const head = cueHead(reading, cue, context);
    return head ? event(head, `cue ${id}`, "REPORTING") : [];
  });
  const heads = reading.statements.flatMap(({ id, type, quote }) => {
    const head = type === "asserted" || quote.length === 0 ? null : (context.headOf?.(reading, quote) ?? null);
    return head ? event(head, `head ${id}`, "OCCURRENCE") : [];
  });
  return apart([...times, ...cues, ...heads]);
}

/** Of "hatte … berichtet" and "teilte … mit", the verb. "Nach" and "laut" are no events. */
function cueHead(reading: Reading, cue: readonly Span[], { headOf }: Context): Head | null {
  if (!headOf) return cue[0] ? { ...cue[0], upos: "VERB", tense: "NONE", aspect: "NONE" } : null;
  const heads = cue.map((part) => headOf(reading, [part]));
  return heads.find((head) => head?.upos === "VERB") ?? heads.find((head) => head?.upos === "NOUN") ?? null;
}

function timex({ id, start, end, type, value, mod }: TimeMark, { document }: Reading): Mark {
  const dated = type === "DATE" || type === "TIME";
  const deictic = dated && !saysItsYear(document.text?.slice(start, end) ?? "", value);
  // A date that is reckoned from another: from that of publication, where nothing else is known.
  const anchor = deictic && document.published ? ' anchorTimeID="t0"' : "";
  return {
    start,
    end,
    open: `<TIMEX3 tid=${attribute(id)} type="${type}" value=${attribute(value ?? "")}${mod ? ` mod=${attribute(mod)}` : ""} temporalFunction="${deictic}"${anchor}>`,
    close: "</TIMEX3>",
    event: null,
  };
}

/** "9. März 2026", "09.03.26", "die 90er Jahre" stand by themselves; "Montag", "im März", "gestern" do not. */
function saysItsYear(words: string, value: string | null): boolean {
  const year = /^\d{2,4}/u.exec(value ?? "")?.[0];
  if (year === undefined) return false;
  return words.includes(year) || (year.length < 4 ? /\d/u.test(words) : words.endsWith(`.${year.slice(2)}`));
}

/** TimeML's parts of speech for those of Universal Dependencies. */
const POS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    VERB: "VERB",
    AUX: "VERB",
    NOUN: "NOUN",
    ADJ: "ADJECTIVE",
    ADP: "PREPOSITION",
  }),
);

const event = ({ start, end, upos, tense, aspect }: Head, id: string, kind: string): Mark => ({
  start,
  end,
  open: `<EVENT eid="" class="${kind}">`,
  close: "</EVENT>",
  event: id,
  pos: POS.get(upos) ?? "OTHER",
  form: `tense="${tense}" aspect="${aspect}"`,
});

/** The first of those that overlap, by the order given; sorted by their start, events numbered in that order. */
function apart(marks: readonly Mark[]): Mark[] {
  const taken = new Set<number>();
  const kept = marks.filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (taken.has(at)) return false;
    for (let at = start; at < end; at++) taken.add(at);
    return end > start;
  });
  return kept
    .sort((a, b) => a.start - b.start)
    .map((mark, at) => ({ ...mark, open: mark.open.replace('eid=""', `eid="e${at}"`) }));
}

function marked(text: string, marks: readonly Mark[]): string {
  let out = "";
  let done = 0;
  for (const { start, end, open, close } of marks) {
    out += content(text.slice(done, start)) + open + content(text.slice(start, end)) + close;
    done = end;
  }
  return out + content(text.slice(done));
}

interface Numbered {
  readonly at: number;
  readonly pos: string;
  readonly form: string;
}
/** By the statement's key: its EVENT. */
type Events = ReadonlyMap<string, Numbered>;

const NEGATIVE = new Set(["CT-", "PR-", "PS-"]);

const instances = (reading: Reading, events: Events): string[] =>
  reading.statements.flatMap((statement) => {
    const negative = NEGATIVE.has(factualityOf(statement, "origin") ?? "");
    return [
      instance(events.get(`cue ${statement.id}`), "POS"),
      instance(events.get(`head ${statement.id}`), negative ? "NEG" : "POS"),
    ].flatMap((line) => line ?? []);
  });

const instance = (event: Numbered | undefined, polarity: string): string | null =>
  event
    ? `<MAKEINSTANCE eventID="e${event.at}" eiid="ei${event.at}" ${event.form} polarity="${polarity}" pos="${event.pos}" />`
    : null;

/** Of cue and content; what a denied saying leads to is NEG_EVIDENTIAL (TimeML 1.2.1, SLINK), what is only possible MODAL. */
function relation(statement: Statement): string {
  const value = factualityOf(statement, "origin") ?? "";
  if (statement.conditional) return "CONDITIONAL";
  if (statement.act === "deny") return "NEG_EVIDENTIAL";
  if (statement.act === "demand" || statement.act === "promise" || statement.act === "ask") return "MODAL";
  return value.startsWith("PS") || value.startsWith("PR") ? "MODAL" : "EVIDENTIAL";
}

function links(reading: Reading, events: Events): string[] {
  let number = 0;
  const slinks = reading.statements.flatMap((statement) => {
    const cue = events.get(`cue ${statement.id}`);
    const head = events.get(`head ${statement.id}`);
    if (!cue || !head) return [];
    return `<SLINK lid="l${++number}" eventInstanceID="ei${cue.at}" subordinatedEventInstance="ei${head.at}" relType="${relation(statement)}" />`;
  });
  const tlinks = reading.statements.flatMap(({ id, said, about }) => [
    ...tlink(events.get(`cue ${id}`), said),
    ...about.flatMap((time) => tlink(events.get(`head ${id}`), time)),
  ]);
  return [...slinks, ...tlinks.map((rest) => `<TLINK lid="l${++number}" ${rest} />`)];
}

const tlink = (event: Numbered | undefined, time: string | null): string[] =>
  event && time !== null
    ? [`eventInstanceID="ei${event.at}" relatedToTime=${attribute(time)} relType="IS_INCLUDED"`]
    : [];
