/** A drawing's width and height, in its own units. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** Of the drawing; on a narrow page it is upright, so that its letters are not made smaller. */
export const MAP: MapSize = { width: 900, height: 520 };
export const NARROW_MAP: MapSize = { width: 440, height: 520 };
