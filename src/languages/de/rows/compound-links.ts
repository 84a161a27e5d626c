// Sounds that join the parts of a compound (Duden, "Fugenelement").

/** "Verkehrs-amt", "Frauen-haus". */
export const compoundLinks = ["", "s", "es", "n", "en", "er", "e", "ens", "ns"] as const;
