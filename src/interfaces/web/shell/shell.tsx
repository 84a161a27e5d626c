import { t } from "../messages/messages.ts";
import { address, partsOf } from "../router.ts";
import { language, type Theme, theme } from "../settings.ts";
import { type ComponentChildren, useEffect, useRef } from "../ui.ts";
import { Help } from "./help.tsx";
import { helpOpen } from "./shortcuts.ts";

const THEMES: readonly Theme[] = ["auto", "light", "dark"];

/** Landmarks, navigation and settings around a view. On a new page the focus goes to its content. */
export function Shell({ children }: { children: ComponentChildren }) {
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  const path = partsOf(address.value).join("/");
  useEffect(() => {
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
  }, [path]);
  return (
    <>
      <a class="skip" href="#main">
        {t().skip}
      </a>
      <header class="site-head">
        <a class="logo" href="/" aria-label={`laut: ${t().nav.start}`}>
          laut
        </a>
        <Navigation />
        <Settings />
      </header>
      <main id="main" tabindex={-1} ref={main}>
        {children}
      </main>
      <Help />
    </>
  );
}

function Navigation() {
  const here = partsOf(address.value)[0] ?? "";
  const { nav } = t();
  const places = [
    ["", nav.start],
    ["documents", nav.documents],
    ["stories", nav.stories],
    ["claims", nav.claims],
    ["statements", nav.statements],
    ["sources", nav.sources],
    ["changes", nav.changes],
    ["review", nav.review],
    ["watches", nav.watches],
    ["search", nav.search],
  ] as const;
  return (
    <nav aria-label={nav.label}>
      <ul>
        {places.map(([path, name]) => (
          <li key={path}>
            <a href={`/${path}`} aria-current={here === path ? "page" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Settings() {
  const { settings } = t();
  return (
    <div class="settings">
      <button
        type="button"
        lang={language.value === "de" ? "en" : "de"}
        onClick={() => {
          language.value = language.value === "de" ? "en" : "de";
        }}
      >
        {settings.other}
      </button>
      <label>
        <span class="hidden">{settings.theme}</span>
        <select
          value={theme.value}
          onChange={(event) => {
            theme.value = THEMES.find((name) => name === event.currentTarget.value) ?? "auto";
          }}
        >
          {THEMES.map((name) => (
            <option key={name} value={name}>
              {settings.themes[name]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="help-button"
        aria-label={settings.help}
        title={`${settings.help} (?)`}
        onClick={() => {
          helpOpen.value = true;
        }}
      >
        ?
      </button>
    </div>
  );
}
