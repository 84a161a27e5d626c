import type { SourceEdge, SourceNode } from "../api-types.ts";

/** A graph with a place for everything, in units of the drawing; places of nodes are their middles. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly (SourceNode & { readonly x: number; readonly y: number })[];
  readonly edges: readonly (SourceEdge & { readonly points: readonly { readonly x: number; readonly y: number }[] })[];
}

/** Of every box. */
export const NODE = { width: 180, height: 34 } as const;
