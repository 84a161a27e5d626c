import { t } from "../messages/messages.ts";
import { shortcuts } from "../settings.ts";
import { useEffect, useRef } from "../ui.ts";
import { helpOpen } from "./shortcuts.ts";
import { Switch } from "./switch.tsx";

/** The keys and what they do; here they can be turned off. */
export function Help() {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = helpOpen.value;
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const { help } = t();
  const close = () => {
    helpOpen.value = false;
  };
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={close}>
      <h2 id="help-title">{help.title}</h2>
      <dl>
        {keysOf().map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key, i) => (
                <span key={key}>
                  {i > 0 ? ` ${keys[0] === "g" ? help.followedBy : "/"} ` : ""}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Switch
        on={shortcuts.value === "on"}
        label={help.on}
        onChange={(on) => {
          shortcuts.value = on ? "on" : "off";
        }}
      />
      <button type="button" onClick={close}>
        {help.close}
      </button>
    </dialog>
  );
}

function keysOf(): readonly (readonly [readonly string[], string])[] {
  const { help } = t();
  return [
    [["j"], help.next],
    [["k"], help.previous],
    [["o", "Enter"], help.open],
    [["a", "r", "u"], help.decide],
    [["/"], help.search],
    [["?"], help.help],
    [["g", "r"], help.goStart],
    [["g", "d"], help.goDocuments],
    [["g", "s"], help.goStories],
    [["g", "b"], help.goClaims],
    [["g", "a"], help.goStatements],
    [["g", "p"], help.goReview],
    [["g", "w"], help.goWatches],
    [["g", "q"], help.goSources],
    [["g", "c"], help.goChanges],
  ];
}
