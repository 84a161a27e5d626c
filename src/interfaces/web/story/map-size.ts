/** Of the drawing, in its own units. */
export const MAP = { width: 900, height: 520 } as const;
