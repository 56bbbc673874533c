/** How a field looks by which a list of the desk is narrowed. */
export const FILTER_CONTROL = 'min-h-9 w-full rounded-control border border-control bg-paper px-2.5 py-1.5 font-normal';

type Props = {
  id?: string;
  name: string;
  label: string;
  /** What is chosen; null where nothing narrows. */
  value: string | null;
  /** The words for nothing chosen. */
  any: string;
  choices: readonly { value: string; label: string }[];
};

/** One of several by which a list of the desk is narrowed. */
export function FilterSelect({ id, name, label, value, any, choices }: Props) {
  return (
    <label className="grid gap-1 font-semibold">
      {label}
      <select id={id} name={name} defaultValue={value ?? ''} className={FILTER_CONTROL}>
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
