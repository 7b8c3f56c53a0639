import type { VNode } from "preact";

/** What a person says of the text where it does not say so itself. */
export interface SourceDetails {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
}

interface DetailsProps {
  readonly value: SourceDetails;
  readonly onChange: (value: SourceDetails) => void;
}

const fields = [
  { key: "title", label: "Title", type: "text", hint: "" },
  { key: "publisher", label: "Publisher", type: "text", hint: "" },
  { key: "published", label: "Published", type: "date", hint: "“Monday” is the Monday before this day" },
] as const;

/** Title, publisher and date, folded away: most texts name them. */
export function Details({ value, onChange }: DetailsProps): VNode {
  return (
    <details class="ask-details">
      <summary>Details: title, publisher, date</summary>
      <div class="ask-fields">
        {fields.map(({ key, label, type, hint }) => (
          <label key={key}>
            <span>{label}</span>
            <input
              {...(type === "date" ? { type } : { type: "text" })}
              value={value[key] ?? ""}
              onInput={(event) => onChange(withField(value, key, event.currentTarget.value.trim()))}
            />
            {hint !== "" && <small>{hint}</small>}
          </label>
        ))}
      </div>
    </details>
  );
}

function withField(value: SourceDetails, key: keyof SourceDetails, text: string): SourceDetails {
  const { [key]: _old, ...rest } = value;
  return text === "" ? rest : { ...rest, [key]: text };
}
