import { effect, signal } from "./ui.ts";

export type Language = "de" | "en";
export type Theme = "auto" | "light" | "dark";

/** A signal that outlives the visit; where nothing can be stored, it lasts as long as the page. */
function kept<Value extends string>(key: string, allowed: readonly Value[], fallback: Value) {
  const stored = attempt(() => localStorage.getItem(`laut.${key}`));
  const setting = signal(allowed.find((value) => value === stored) ?? fallback);
  effect(() => {
    const { value } = setting;
    attempt(() => localStorage.setItem(`laut.${key}`, value));
  });
  return setting;
}

/** Storage throws where the visitor has forbidden it, or it is full. */
export function attempt<Value>(what: () => Value): Value | null {
  try {
    return what();
  } catch {
    return null;
  }
}

/** The first of the visitor's languages that there is; English for all others. */
export const languageOf = (wanted: readonly string[]): Language =>
  wanted.map((tag) => tag.toLowerCase().split("-", 1)[0]).find((tag) => tag === "de" || tag === "en") === "de"
    ? "de"
    : "en";

export const language = kept<Language>("language", ["de", "en"], languageOf(navigator.languages));
export const theme = kept<Theme>("theme", ["auto", "light", "dark"], "auto");
/** Shortcuts of one letter can be turned off (WCAG 2.1.4). */
export const shortcuts = kept<"on" | "off">("shortcuts", ["on", "off"], "on");

const rememberedName = attempt(() => localStorage.getItem("laut.reviewer"));
/** Who decides at this browser; "" until it is told. */
export const reviewer = signal(rememberedName ?? "");
effect(() => {
  const { value } = reviewer;
  attempt(() => localStorage.setItem("laut.reviewer", value));
});

effect(() => {
  document.documentElement.lang = language.value;
});
effect(() => {
  if (theme.value === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme.value;
});
