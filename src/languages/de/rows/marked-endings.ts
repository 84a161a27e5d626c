// Endings by which a word for persons names all of them, behind a colon or a star: Rat für deutsche Rechtschreibung, 2023.

/** "Die Bürger:innen stimmten ab.", "Ein*e Sprecher*in war nicht zu erreichen." Longer ones first. */
export const markedEndings: readonly string[] = ["innen", "in"];
