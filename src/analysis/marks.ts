import type { Span } from "../text/span.ts";
import type { CheckKind, Verdict } from "./checks/kinds.ts";

/** A time expression, TIMEX3 (ISO 24617-1) with EDTF (ISO 8601-2) beside it. */
export interface TimeMark extends Span {
  readonly id: string;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value; null when it needs a basis that is not known. */
  readonly value: string | null;
  readonly edtf: string | null;
  /** TIMEX3 mod: APPROX, MORE_THAN, START …; null for none. */
  readonly mod: string | null;
  readonly rule: string;
}

export type EntityType = "PER" | "ORG" | "LOC" | "MISC";

export interface Mention extends Span {
  readonly kind: "name" | "nominal" | "pronoun";
}

/** Someone or something the article speaks of, with every place where it does. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly wikidata: string | null;
  readonly roles: readonly string[];
  readonly mentions: readonly Mention[];
}

export interface PlaceMark extends Span {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2; null when it cannot be told. */
  readonly country: string | null;
  /** [longitude, latitude] in degrees, WGS 84. */
  readonly point: readonly [number, number] | null;
  readonly precision: "country" | "region" | "city" | "site";
  readonly entity: string | null;
}

/** Something the article says that can be held against arithmetic or geometry. */
export interface Check extends Span {
  readonly id: string;
  readonly kind: CheckKind;
  readonly stated: string;
  readonly computed: string | null;
  readonly verdict: Verdict;
}
