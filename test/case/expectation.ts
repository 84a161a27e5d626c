/** Some words of the case's text: "[die Ministerin]"; `…` inside stands for whatever lies between. */
export interface Phrase {
  readonly words: string;
  /** Which of several places is meant, from 1; null when any will do. */
  readonly nth: number | null;
}

/** `=` exactly these words, `~` nearly these (token F1 of at least 0.8), `!=` anything but this. */
export type Operator = "=" | "~" | "!=";

export interface Property {
  readonly name: string;
  readonly operator: Operator;
  /** Either is empty; both are for the value "none". */
  readonly phrases: readonly Phrase[];
  readonly values: readonly string[];
}

const statementTypes = ["direct", "indirect", "reported", "freeIndirect", "indirectFreeIndirect", "asserted"] as const;
const marks = ["time", "place", "entity", "check", "doubt"] as const;

/** `statement` is an attributed one of any of the five types; `complete` says that nothing else may be found. */
export const subjects = [...statementTypes, "statement", ...marks, "complete"] as const;
export type Subject = (typeof subjects)[number];

export const isMark = (subject: Subject): boolean => (marks as readonly string[]).includes(subject);

const OF_STATEMENTS =
  "speaker cue frame addressee evidence parent supersedes chain named who medium act origin author conditional said about places";

/** The properties of what is not a statement. */
const OF_OTHERS: Readonly<Partial<Record<Subject, string>>> = {
  time: "type value edtf mod",
  place: "name country precision near",
  entity: "type name mentions roles",
  check: "kind verdict",
  doubt: "id",
  complete: "",
};

/** One expected line of a case. */
export interface Expectation {
  /** The line as written. */
  readonly source: string;
  readonly subject: Subject;
  /** True for "not …" and "none": nothing like this may be found. */
  readonly negative: boolean;
  /** The quote's words, or a mark's; empty when any will do. */
  readonly phrases: readonly Phrase[];
  readonly nearly: boolean;
  readonly properties: readonly Property[];
}

// One piece of a line: "speaker=", "~", "[words]" or "[words]#2", or a bare word.
const PIECE =
  /\s*(?:(?<name>[a-zA-Z]+)(?<operator>!=|=|~)|(?<nearly>~)|\[(?<words>[^\]]+)\](?:#(?<nth>\d+))?|(?<word>[^\s[\]]+))/uy;

interface Draft {
  name: string | null;
  operator: Operator;
  phrases: Phrase[];
  words: string[];
}

/** Reads a line such as `indirect [es regne] speaker=[der Wirt] act=assert`; a line it cannot read is a RangeError. */
export function parseExpectation(source: string): Expectation {
  const drafts: Draft[] = [{ name: null, operator: "=", phrases: [], words: [] }];
  PIECE.lastIndex = 0;
  const line = source.trim();
  while (PIECE.lastIndex < line.length) {
    const at = PIECE.lastIndex;
    const piece = PIECE.exec(line)?.groups;
    if (!piece) throw new RangeError(`cannot read "${line.slice(at)}" in "${line}"`);
    const draft = drafts.at(-1)!;
    if (piece.name) drafts.push({ name: piece.name, operator: piece.operator as Operator, phrases: [], words: [] });
    else if (piece.nearly) draft.operator = "~";
    else if (piece.words) draft.phrases.push({ words: piece.words, nth: piece.nth ? Number(piece.nth) : null });
    else draft.words.push(piece.word!);
  }
  const [head, ...rest] = drafts;
  const subject = subjectOf(head!, line);
  const known = (OF_OTHERS[subject.subject] ?? OF_STATEMENTS).split(" ");
  const strange = rest.find(({ name }) => !known.includes(name!));
  if (strange) throw new RangeError(`a ${subject.subject} has no property "${strange.name}" ("${line}")`);
  return { source: line, ...subject, properties: rest.map((draft) => propertyOf(draft, line)) };
}

function subjectOf({ words, phrases, operator }: Draft, line: string): Omit<Expectation, "source" | "properties"> {
  const negative = words[0] === "not" || words[0] === "none";
  const named = words[0] === "not" ? words.slice(1) : words;
  const subject = named[0] === "none" || named.length === 0 ? "statement" : named[0];
  const known = subjects.find((s) => s === subject);
  if (!known || named.length > 1)
    throw new RangeError(`"${line}" begins with none of: not, none, ${subjects.join(", ")}`);
  return { subject: known, negative, phrases, nearly: operator === "~" };
}

function propertyOf({ name, operator, phrases, words }: Draft, line: string): Property {
  if (phrases.length > 0 === words.length > 0 || words.length > 1) {
    throw new RangeError(`"${name}" in "${line}" needs [words] or one value`);
  }
  const values = words[0] === undefined || words[0] === "none" ? [] : words[0].split(",");
  return { name: name!, operator, phrases, values };
}
