/**
 * What else runs in Node and does a part of a reading, each behind its own import. compromise and wink-nlp know English
 * alone: on German text they show how fast such an analysis can be, not how good.
 */
import { createRequire } from "node:module";

export interface TimedArticle {
  readonly text: string;
  readonly published: string;
}

/** A program to time: its name and what it does with one article. */
export type Peer = readonly [name: string, run: (article: TimedArticle) => void];

/** A quotation-mark expression, what most tools do for quotations. */
const QUOTED = /[„“»"]([^„“”«»"]+)[“”«"]/gu;

/** Loads the peers; call it after measuring the memory of reading. */
export async function peers(): Promise<readonly Peer[]> {
  const { de } = await import("chrono-node");
  const { default: compromise } = await import("compromise");
  const { default: winkNlp } = await import("wink-nlp");
  // The model is CommonJS whose types promise a default export that it does not have.
  const wink = winkNlp(createRequire(import.meta.url)("wink-eng-lite-web-model"));
  return [
    ["compromise: English tags and phrases", ({ text }) => void compromise(text)],
    ["wink-nlp: English sentences, tags and entities, no trees", ({ text }) => void wink.readDoc(text)],
    ["chrono-node: times only", ({ text, published }) => void de.parse(text, new Date(published))],
    ["a regular expression: quotation marks only", ({ text }) => void [...text.matchAll(QUOTED)]],
  ];
}
