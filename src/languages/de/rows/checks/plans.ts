// Words by which a clause speaks of what is to come (own count over newspaper reports of 2020).

/** Infinitives of what happens once: "Die Messe wird am 3. Mai stattfinden." */
export const onceInfinitives: ReadonlySet<string> = new Set(
  "stattfinden beginnen enden starten tagen eröffnen erscheinen eintreffen anlaufen öffnen zusammenkommen zusammentreten".split(
    " ",
  ),
);

/** With these a day to come goes with a past verb: "Die Wahl wurde am Montag für den 3. Mai angesetzt." */
export const plannedParticiples: ReadonlySet<string> = new Set(
  (
    "angesetzt geplant vorgesehen terminiert anberaumt verschoben verlegt vertagt angekündigt festgelegt festgesetzt vereinbart bestimmt " +
    "beschlossen erwartet gebucht reserviert befristet verlängert vorgezogen abgesagt anvisiert avisiert bestätigt genannt gesetzt " +
    "ausgeschrieben eingeladen gewählt fällig vergeben geladen"
  ).split(" "),
);

/** Participles of what is done once and on a day that is set: "Der Vorstand wird am 3. Mai neu gewählt." */
export const setParticiples: ReadonlySet<string> = new Set(
  "gewählt wiedergewählt eröffnet wiedereröffnet eingeweiht vorgestellt verhandelt fortgesetzt verabschiedet verliehen gefeiert".split(
    " ",
  ),
);
