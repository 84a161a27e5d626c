// Words before a time by which it begins, ends or bounds what is told.

/** "from", "since": the time is a beginning. */
export const startWords =
  /(?:^|\s)(?:from|since|starting|beginning|effective|as of)(?:\s+(?:in|on|the|early|late))*\s*$/iu;

/** "not on": another time than this is meant. */
export const deniedWords = /(?:^|\s)not(?:\s(?:on|in|at|until|before|by))?(?:\sthe)?\s*$/iu;

/** "until": the time is an end. */
export const endWords = /(?:^|\s)(?:until|till|through|by)(?:\s+(?:the|early|late|end of))*\s*$/iu;
