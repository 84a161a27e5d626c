/** A dash of any length, as it parts what is said from who says it. */
export const DASH = /^(?:[-–—―]|--)$/u;
