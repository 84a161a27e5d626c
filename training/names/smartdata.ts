import { join } from "node:path";
import type { EntityType } from "../../src/analysis/marks.ts";
import { OUTSIDE } from "../../src/analysis/names/labels.ts";
import { tokenRows } from "../../src/languages/de/rows/token-rows.ts";
import { toText } from "../../src/text/to-text.ts";
import { tokenise } from "../../src/tokens/tokenise.ts";
import type { Tokens } from "../../src/tokens/tokens.ts";
import { xzLines } from "../xz-lines.ts";
import { type LabelledSentence, type LabelledSpan, setLabels } from "./sentence.ts";

/** How the annotations of SmartData are read; what is not here ("number", "date", "trigger" …) is no name. */
const types: Readonly<Record<string, EntityType>> = {
  person: "PER",
  location: "LOC",
  "location-city": "LOC",
  "location-street": "LOC",
  "location-stop": "LOC",
  organization: "ORG",
  "organization-company": "ORG",
};

interface Annotation {
  readonly span: { readonly start: number; readonly end: number };
  readonly type: string;
}

interface SmartDataLine {
  readonly text: { readonly string: string };
  readonly refids: { readonly map: { readonly source: string } };
  readonly conceptMentions: { readonly array: readonly Annotation[] } | null;
}

/** A document's sentences; consistency within a document is tuned on them. */
export interface SmartDataDocument {
  readonly source: string;
  readonly sentences: readonly LabelledSentence[];
}

/** The documents of a part of SmartData ("train", "test"), split by our own tokeniser. */
export async function smartDataDocuments(data: string, part: string): Promise<SmartDataDocument[]> {
  const documents: SmartDataDocument[] = [];
  for await (const line of xzLines(join(data, `names/smartdata-${part}.jsonl.xz`))) {
    const { text, refids, conceptMentions } = JSON.parse(line) as SmartDataLine;
    documents.push({ source: refids.map.source, sentences: read(text.string, conceptMentions?.array ?? []) });
  }
  return documents;
}

function read(content: string, annotations: readonly Annotation[]): LabelledSentence[] {
  const text = toText({ text: content, language: "de" });
  const tokens = tokenise(text, tokenRows);
  const labels = new Uint8Array(tokens.count);
  // Where our text leaves something out (a byte order mark), offsets would be wrong: such a document teaches nothing.
  if (text.content !== content) return [];
  // Of annotations inside each other the outer one is the name.
  const spans = annotations.flatMap((annotation) => spanOf(tokens, annotation) ?? []);
  spans.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  for (const span of spans) {
    if (labels.subarray(span.first, span.last).every((label) => label === OUTSIDE)) setLabels(labels, span);
  }
  return tokens.sentences.map(({ first, last }) => ({
    forms: tokens.forms.slice(first, last),
    labels: labels.slice(first, last),
  }));
}

function spanOf(tokens: Tokens, { span: { start, end }, type }: Annotation): LabelledSpan | null {
  const entityType = types[type];
  if (!entityType || start >= end) return null;
  let first = 0;
  while (first < tokens.count && tokens.ends[first]! <= start) first++;
  let last = first;
  while (last < tokens.count && tokens.starts[last]! < end) last++;
  if (first === last) return null;
  if (tokens.starts[first] !== start || tokens.ends[last - 1] !== end) {
    return last - first === 1 ? { first, last, type: "partly" } : null;
  }
  const form = tokens.forms[first]!;
  if (/^\p{Ll}/u.test(form))
    return entityType === "LOC" && last - first === 1 ? { first, last, type: "derived" } : null;
  // "Journalisten" are annotated as persons too; a plural in small letters elsewhere is no name.
  if (entityType === "LOC" && last - first === 1 && isDerivedInEr(form, tokens.forms[last])) {
    return { first, last, type: "derived" };
  }
  return { first, last, type: entityType };
}

/** "Berliner Senat": the place is an adjective here. */
const isDerivedInEr = (form: string, next: string | undefined): boolean =>
  /.{3}er$/u.test(form) && /^\p{Lu}/u.test(next ?? "");
