/**
 * Words that, with a capital, begin a sentence far more often than they follow an abbreviation inside one.
 * Hand-made from the closed classes. Example: "They sell rope, tar, etc. The traders hope for more."
 */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    "The A An This That These Those He She It We I You They His Her Its Our Their My There Here What When Where Who Why How " +
    "In On At By For From With Without After Before As About Under Over Since Until During While If Although Though Because " +
    "And But Or So Yet Still Also However Meanwhile Earlier Later Then Now Some Many Most Several All Both Each Every No " +
    "None One Two Three Not Only Even Once According Among Despite Instead Asked"
  ).split(" "),
);
