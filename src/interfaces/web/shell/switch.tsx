/** A checkbox with what it turns on or off. */
export function Switch(props: { on: boolean; label: string; onChange: (on: boolean) => void }) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={props.on}
        onChange={(event) => {
          props.onChange(event.currentTarget.checked);
        }}
      />
      {props.label}
    </label>
  );
}
