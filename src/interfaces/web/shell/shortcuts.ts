import { navigate } from "../router.ts";
import { shortcuts } from "../settings.ts";
import { signal, useLayoutEffect } from "../ui.ts";

/** What a key does on the present page; false when it had nothing to do. */
export interface PageKeys {
  readonly next?: () => void;
  readonly previous?: () => void;
  /** Called for "o"; Enter is the browser's own on links and buttons. */
  readonly open?: () => void;
  readonly close?: () => void;
  /** Letters of this page alone. */
  readonly letters?: Readonly<Record<string, () => void>>;
}

/** After "g", the second letter must come within this many milliseconds. */
const SECOND_LETTER = 1500;
const PLACES: Readonly<Record<string, string>> = {
  r: "/",
  d: "/documents",
  s: "/stories",
  b: "/claims",
  a: "/statements",
  p: "/review",
  q: "/sources",
  w: "/watches",
  c: "/changes",
};

export const helpOpen = signal(false);
let pageKeys: PageKeys = {};
let wentAt = Number.NEGATIVE_INFINITY;

/** Gives the keys of a page a meaning for as long as it is shown, from the moment on when it can be seen. */
export function usePageKeys(keys: PageKeys): void {
  useLayoutEffect(() => {
    pageKeys = keys;
    return () => {
      if (pageKeys === keys) pageKeys = {};
    };
  });
}

/** Letters typed into a field, or with a modifier, are never shortcuts. */
function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true;
  return (
    target instanceof Element &&
    target.closest("input:not([type=radio],[type=checkbox],[type=range]),textarea,select,[contenteditable]") !== null
  );
}

function onKey(event: KeyboardEvent): void {
  // The element itself knows first: its event of closing comes later than the next key may.
  const isHelpOpen = document.querySelector("dialog[open]") !== null;
  if (event.key === "Escape" && !isHelpOpen) pageKeys.close?.();
  if (shortcuts.value === "off" || isTyping(event) || isHelpOpen) return;
  const done = act(event);
  if (done) event.preventDefault();
}

function act({ key, timeStamp }: KeyboardEvent): boolean {
  const place = timeStamp - wentAt < SECOND_LETTER ? PLACES[key] : undefined;
  wentAt = key === "g" ? timeStamp : Number.NEGATIVE_INFINITY;
  if (place !== undefined) return ran(() => navigate(place));
  if (key === "j") return ran(pageKeys.next);
  if (key === "k") return ran(pageKeys.previous);
  if (key === "o") return ran(pageKeys.open);
  if (pageKeys.letters?.[key]) return ran(pageKeys.letters[key]);
  if (key === "?") return ran(() => (helpOpen.value = true));
  if (key === "/") return ran(goSearch);
  return key === "g";
}

function ran(what: (() => void) | undefined): boolean {
  what?.();
  return what !== undefined;
}

/** To the field of this page, or to the page that has one. */
function goSearch(): void {
  const field = document.querySelector<HTMLInputElement>("input[type=search]");
  if (field) field.focus();
  else navigate("/search");
}

export const startShortcuts = (): void => addEventListener("keydown", onKey);
