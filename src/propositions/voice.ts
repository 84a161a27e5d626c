import type { Span } from "../text/span.ts";

/** On whose word a statement stands, as its own article tells it. */
export interface Voice {
  /**
   * - `named`: somebody with a name; a spokesperson stands for the body;
   * - `unnamed`: circles, an insider, "Fachleute"; known to the outlet at most;
   * - `medium`: a newspaper, broadcaster or agency whose own report this is;
   * - `outlet`: the article itself.
   */
  readonly kind: "named" | "unnamed" | "medium" | "outlet";
  /** "=eiderquerung" for a name; for the unnamed the source's last noun; "" for the outlet. */
  readonly key: string;
  /** The person who speaks for a body, "=malte hinrichs"; null where nobody does. */
  readonly person: string | null;
  /** As the article has it. */
  readonly label: string;
  /** The medium that has it from the source, where the article relays one: "=nordsee-kurier"; null for its own source. */
  readonly through: string | null;
  /** Who else with a name, and no medium, passes it on: "laut Holm versicherte ihm Thode, …" has "=ute holm". */
  readonly relays?: readonly string[];
  readonly spans: readonly Span[];
  /**
   * A body called by what it is alone, a country for its government: it may be one that is named elsewhere. Or a speaker not named
   * where he speaks, but by a pronoun or a noun: it may be another one.
   */
  readonly vague?: boolean;
  /** "Auch Thode", "Thode ebenfalls": says what another one of the article has said, or something in addition. */
  readonly also?: true;
}

/** The article itself. */
export const OUTLET: Voice = {
  kind: "outlet",
  key: "",
  person: null,
  label: "",
  through: null,
  spans: [],
};
