import { printing } from "../media.ts";
import { language } from "../settings.ts";
import { type ComponentChildren, useSignal } from "../ui.ts";

/** A part of a page that is made only when it is opened, so that a long one costs nothing before. */
export function Fold({ title, count, children }: { title: string; count?: number; children: () => ComponentChildren }) {
  const open = useSignal(false);
  return (
    <details
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>
        {title}
        {count !== undefined && <span class="faint"> ({count.toLocaleString(language.value)})</span>}
      </summary>
      {open.value && !printing.value && children()}
    </details>
  );
}
