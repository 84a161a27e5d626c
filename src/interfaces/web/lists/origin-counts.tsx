import type { Origins } from "../api-types.ts";
import { t } from "../messages/messages.ts";

const KINDS = ["independent", "same", "unrecorded"] as const;

/** How many origins stand behind a claim, in the three classes: a sign, a number and a word for each. */
export function OriginCounts({ origins: counts }: { origins: Origins }) {
  const { origins } = t();
  return (
    <ul class="origin-counts" aria-label={origins.title}>
      {KINDS.map((kind) => (
        <li key={kind} class={kind}>
          <OriginSign kind={kind} />
          {counts[kind]} {origins[kind]}
        </li>
      ))}
    </ul>
  );
}

/** Full: independent; linked: handed on; dashed: nobody recorded where from. */
export function OriginSign({ kind }: { kind: (typeof KINDS)[number] }) {
  return (
    <svg class="origin-sign" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      {kind === "independent" && <circle cx="8" cy="8" r="6" class="full" />}
      {kind === "same" && (
        <path d="M1 8h14M5 8m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0M11 8m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0" />
      )}
      {kind === "unrecorded" && <circle cx="8" cy="8" r="6" stroke-dasharray="3 2.3" />}
    </svg>
  );
}
