import type { Reading, Span } from "../../index.ts";

/** What an exporter may know beside the readings. */
export interface Context {
  /** Of laut, for formats that name the program that wrote them. */
  readonly version: string;
  /** False for `--no-text`: positions, hashes and names, but none of the article's running text. */
  readonly text: boolean;
  /** The word of some spans that the rest of them hangs on, its verb as a rule; null where none is found. For formats that mark events. */
  readonly headOf?: ((reading: Reading, spans: readonly Span[]) => Head | null) | undefined;
}

export interface Head extends Span {
  /** Part of speech, by Universal Dependencies: VERB, NOUN, ADP … */
  readonly upos: string;
  /** As TimeML names them. */
  readonly tense: "PAST" | "PRESENT" | "FUTURE" | "INFINITIVE" | "PASTPART" | "PRESPART" | "NONE";
  readonly aspect: "PERFECTIVE" | "NONE";
}

export type Readings = Iterable<Reading> | AsyncIterable<Reading>;
export type Chunks = AsyncIterable<string | Uint8Array>;
/** Pure: the same readings give the same chunks. Holds one reading at a time, unless its format's row says otherwise. */
export type Exporter = (readings: Readings, context: Context) => Chunks;

/** A format's row in the table of formats. */
export interface Format {
  /** As in `--to`. */
  readonly name: string;
  readonly mediaType: string;
  /** With the dot. */
  readonly extension: string;
  /** One sentence: what it is and who reads it. */
  readonly about: string;
  /** "optional": works on readings without their text. "counted": needs it for positions. "whole": is the text, so that --no-text is refused. */
  readonly text: "optional" | "counted" | "whole";
  /** True where it is not text, and so not for a terminal. */
  readonly binary?: true;
  /** True where a file holds exactly one article. */
  readonly single?: true;
  readonly load: () => Promise<Exporter>;
}
