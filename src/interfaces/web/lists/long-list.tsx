import { printing } from "../media.ts";
import { t } from "../messages/messages.ts";
import { WindowList } from "../reader/window-list.tsx";
import { type ComponentChildren, useSignal } from "../ui.ts";

/** Height of an entry that has not been seen yet, in CSS pixels. */
const ENTRY_HEIGHT = 96;

interface Props<Item> {
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string;
  /** Entries that are shown before all are asked for. */
  readonly first: number;
  readonly name: string;
  readonly class?: string;
  readonly children: (item: Item) => ComponentChildren;
}

/** The first entries of a list; all of them, when asked for, in a box that scrolls, of which only what is in sight is drawn. */
export function LongList<Item>({ items, idOf, first, name, class: look = "entries", children }: Props<Item>) {
  const open = useSignal(false);
  const shown = open.value ? items : items.slice(0, first);
  const list = (
    <WindowList ids={shown.map(idOf)} chosen="" whole={printing.value} class={look} guess={ENTRY_HEIGHT}>
      {(i) => children(shown[i]!)}
    </WindowList>
  );
  return (
    <>
      {open.value ? (
        <section class="boxed" tabindex={0} aria-label={name}>
          {list}
        </section>
      ) : (
        list
      )}
      {items.length > first && (
        <button
          type="button"
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {open.value ? t().lists.fewer : t().lists.all(items.length)}
        </button>
      )}
    </>
  );
}
