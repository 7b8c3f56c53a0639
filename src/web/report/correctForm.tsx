import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import type { CheckedClaim, Stance } from "../../model/index.ts";
import { capital, stanceWords } from "../../report/index.ts";
import { findObjects, findPlaces } from "../api/lookup.ts";
import { useDesk, type Desk } from "../app/desk.ts";
import { Lookup, type Found } from "../parts/lookup.tsx";
import { PersonField } from "../parts/personField.tsx";
import type { ReadPart } from "./corrections.ts";
import { correct, type Corrected } from "./review.ts";
import type { OpenReport } from "./state.ts";

interface CorrectFormProps {
  readonly open: OpenReport;
  readonly claim: CheckedClaim;
  readonly part: ReadPart;
  readonly onDone: () => void;
}

/** Sets one part right: what it is instead, why, and who says so. */
export function CorrectForm({ open, claim, part, onDone }: CorrectFormProps): VNode {
  const desk = useDesk();
  const is = useSignal<Corrected | null>(part.part === "claim" ? { part: "claim", is: "withdrawn" } : null);
  const why = useSignal("");
  const state = useSignal<"asking" | "judging" | { readonly failed: string }>("asking");
  const submit = async (): Promise<void> => {
    if (is.value === null) return;
    state.value = "judging";
    try {
      await correct(desk.judge, open, claim, part, is.value, why.value.trim());
      onDone();
    } catch (error) {
      state.value = { failed: error instanceof Error ? error.message : String(error) };
    }
  };
  return (
    <form
      class="correct-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h4>
        {part.part === "claim"
          ? "Withdraw the claim: the text does not say this"
          : `Correct the ${part.title.toLowerCase()}: read as ${part.words}`}
      </h4>
      <PartField claim={claim} part={part} desk={desk} onValue={(value) => (is.value = value)} />
      <div class="form-row">
        <label class="field">
          <span>Why (may be left out)</span>
          <input type="text" value={why.value} onInput={(event) => (why.value = event.currentTarget.value)} />
        </label>
        <PersonField />
      </div>
      <div class="form-acts">
        <button type="submit" class="primary" disabled={is.value === null || state.value === "judging"}>
          {state.value === "judging" ? "Judging…" : part.part === "claim" ? "Withdraw" : "Judge again"}
        </button>
        <button type="button" class="plain" onClick={onDone}>
          Leave it
        </button>
      </div>
      {typeof state.value === "object" && (
        <p class="differs" role="alert">
          {state.value.failed}
        </p>
      )}
    </form>
  );
}

interface PartFieldProps {
  readonly claim: CheckedClaim;
  readonly part: ReadPart;
  readonly desk: Desk;
  readonly onValue: (value: Corrected | null) => void;
}

function PartField(props: PartFieldProps): VNode | null {
  switch (props.part.part) {
    case "subject":
      return <SubjectField {...props} />;
    case "zone":
      return <ZoneField {...props} />;
    case "time":
      return <TimeField {...props} />;
    case "place":
      return <PlaceField {...props} />;
    case "stance":
      return <StanceField {...props} />;
    case "speaker":
      return <SpeakerField {...props} />;
    case "claim":
      return null;
  }
}

interface FoundObject extends Found {
  readonly noradId: number;
  readonly cosparId: string;
}

function SubjectField({ desk, onValue }: PartFieldProps): VNode {
  const text = useSignal("");
  const find = async (name: string): Promise<readonly FoundObject[]> => {
    const asked = await findObjects(name);
    if (!asked.ok) return [];
    return asked.value.matches.map(({ noradId, name: title, cosparId, owner }) => ({
      key: String(noradId),
      title,
      detail: `${noradId}, ${cosparId}, ${owner}`,
      noradId,
      cosparId,
    }));
  };
  return (
    <Lookup
      label={desk.served ? "Name, catalogue number or designator" : "Catalogue number"}
      value={text.value}
      find={desk.served ? find : null}
      onText={(typed) => {
        text.value = typed;
        const number = /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : 0;
        onValue(number > 0 ? { part: "subject", is: { noradId: number, name: `object ${number}`, cosparId: null } } : null);
      }}
      onPick={({ noradId, title, cosparId }) => {
        text.value = title;
        onValue({ part: "subject", is: { noradId, name: title, cosparId } });
      }}
    />
  );
}

const zones = Intl.supportedValuesOf("timeZone");

function ZoneField({ onValue }: PartFieldProps): VNode {
  const text = useSignal("");
  return (
    <label class="field">
      <span>Zone, as a place (Asia/Seoul) or UTC</span>
      <input
        type="text"
        required
        list="zones"
        autocomplete="off"
        value={text.value}
        onInput={(event) => {
          const zone = event.currentTarget.value.trim();
          text.value = event.currentTarget.value;
          onValue(zone === "UTC" || zones.includes(zone) ? { part: "zone", is: zone } : null);
        }}
      />
      <datalist id="zones">
        <option value="UTC" />
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </label>
  );
}

function TimeField({ claim, onValue }: PartFieldProps): VNode {
  const start = useSignal(localOf(claim.time.start));
  const end = useSignal(localOf(claim.time.end));
  const tell = (): void => {
    const [from, to] = [utcOf(start.value), utcOf(end.value)];
    onValue(from !== null && to !== null && from < to ? { part: "time", is: { start: from, end: to } } : null);
  };
  const field = (title: string, value: typeof start): VNode => (
    <label class="field">
      <span>{title}</span>
      <input
        type="datetime-local"
        step={1}
        required
        value={value.value}
        onInput={(event) => {
          value.value = event.currentTarget.value;
          tell();
        }}
      />
    </label>
  );
  return (
    <div class="form-row">
      {field("From, UTC", start)}
      {field("Until, UTC", end)}
    </div>
  );
}

function localOf(utc: string | null): string {
  return utc === null ? "" : utc.slice(0, 19);
}

function utcOf(local: string): string | null {
  const whole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) ? `${local}:00` : local;
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(whole) ? `${whole}Z` : null;
}

interface FoundPlace extends Found {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly radiusKm: number;
}

function PlaceField({ part, desk, onValue }: PartFieldProps): VNode {
  const name = useSignal("");
  const [latitude, longitude] = [useSignal(""), useSignal("")];
  const radiusKm = useSignal(0);
  const tell = (): void => {
    const [lat, lon] = [Number(latitude.value), Number(longitude.value)];
    const known = latitude.value.trim() !== "" && longitude.value.trim() !== "" && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
    onValue(
      known && name.value.trim() !== ""
        ? {
            part: "place",
            is: {
              index: part.place ?? 0,
              name: name.value.trim(),
              latitudeDeg: lat,
              longitudeDeg: lon,
              radiusKm: radiusKm.value,
            },
          }
        : null,
    );
  };
  const find = async (text: string): Promise<readonly FoundPlace[]> => {
    const asked = await findPlaces(text);
    if (!asked.ok) return [];
    return asked.value.places.slice(0, 8).map((place) => ({
      ...place,
      key: place.id,
      title: place.name,
      detail: `${place.kind.replaceAll("-", " ")}${place.country === null ? "" : `, ${place.country}`}`,
    }));
  };
  const degrees = (title: string, value: typeof latitude, most: number): VNode => (
    <label class="field">
      <span>{title}</span>
      <input
        type="number"
        required
        step="any"
        min={-most}
        max={most}
        value={value.value}
        onInput={(event) => {
          value.value = event.currentTarget.value;
          tell();
        }}
      />
    </label>
  );
  return (
    <div class="form-row">
      <Lookup
        label="Place"
        value={name.value}
        find={desk.served ? find : null}
        onText={(text) => {
          name.value = text;
          tell();
        }}
        onPick={(place) => {
          name.value = place.title;
          latitude.value = String(place.latitudeDeg);
          longitude.value = String(place.longitudeDeg);
          radiusKm.value = place.radiusKm;
          tell();
        }}
      />
      {degrees("Latitude, °", latitude, 90)}
      {degrees("Longitude, °", longitude, 180)}
    </div>
  );
}

const stances = ["asserts", "denies", "suspects", "plans"] as const satisfies readonly Stance[];

function StanceField({ claim, onValue }: PartFieldProps): VNode {
  return (
    <label class="field">
      <span>The speaker</span>
      <select
        onChange={(event) => {
          const stance = stances.find((one) => one === event.currentTarget.value);
          onValue(stance === undefined || stance === claim.stance ? null : { part: "stance", is: stance });
        }}
      >
        {stances.map((stance) => (
          <option key={stance} value={stance} selected={stance === claim.stance}>
            {capital(stanceWords[stance])}
          </option>
        ))}
      </select>
    </label>
  );
}

function SpeakerField({ onValue }: PartFieldProps): VNode {
  const text = useSignal("");
  return (
    <label class="field">
      <span>Who makes the claim</span>
      <input
        type="text"
        required
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          onValue(text.value.trim() === "" ? null : { part: "speaker", is: text.value.trim() });
        }}
      />
    </label>
  );
}
