import { sameSource } from "./source-key.ts";
import type { Occurrence } from "./stated.ts";

/** Whether an outlet's note puts `right` in the place of `old`: both stand in it. */
export const putsRight = (old: Occurrence, right: Occurrence): boolean =>
  old.withdrawn === true &&
  right.replaces !== undefined &&
  old.version === right.version &&
  old.proposition.statement === right.replaces;

/** Whether a note takes back what `one` says: the outlet's own word, in its own article or as another outlet has it. */
export const takesBack = (note: Occurrence, one: Occurrence): boolean =>
  note.withdrawn === true &&
  one.position <= note.position &&
  (sameSource(note, one) || (note.outlet !== null && one.voice.key === note.outlet));

/** The occurrences that nobody has taken back: neither its page, nor a note itself, nor what a note's source had said before. */
export const upheld = (all: readonly Occurrence[]): readonly Occurrence[] => {
  const notes = all.filter(({ withdrawn }) => withdrawn);
  return all.filter((one) => !one.takenBack && !one.withdrawn && !notes.some((note) => takesBack(note, one)));
};
