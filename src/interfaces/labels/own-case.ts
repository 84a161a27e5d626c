const OBLIQUE = /^(?:dem|den|des|einem|einen|eines)\s+/iu;

/** "Angaben" for "den Angaben": what stands by itself in a list is in no case but the first. */
export const inOwnCase = (name: string): string => name.replace(OBLIQUE, "");
