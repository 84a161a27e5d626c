/** The exit codes of every command, with what they mean, as the help prints them. */
export const ExitCode = {
  ok: 0,
  /** Some of several inputs could not be read; the others came out. */
  partly: 1,
  /** Nothing could be done: no such file, not a text, too large, a wrong option. */
  failed: 2,
} as const;

export const EXIT_CODES = `Exit codes:
  0  everything was read
  1  some of several articles could not be read; the others came out
  2  nothing could be read (no such file, not a text, too large, wrong option)`;
