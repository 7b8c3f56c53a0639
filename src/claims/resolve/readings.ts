import type { ClaimTime, EventKind, Reading, Subject } from "../../model/index.ts";
import type { TimeReading } from "../time/index.ts";

/** What one claim leaves open, part by part. */
export interface OpenParts {
  readonly times: readonly TimeReading[];
  readonly time: ClaimTime;
  readonly places: readonly Reading[];
  readonly subject: Subject;
  readonly subjects: readonly Subject[];
  readonly events: readonly { readonly assumes: string; readonly event: EventKind; readonly places?: Reading["places"] }[];
}

/**
 * The readings of a claim, the likeliest first; none where it has one meaning. Each changes one part: what is open in two parts
 * has a reading for each, and not for each pair.
 */
export function readingsOf(open: OpenParts): readonly Reading[] {
  const readings: Reading[] = [];
  const add = (options: readonly Reading[]): void => {
    // The first option of each part is what the claim's own fields say: it is listed once.
    readings.push(...(readings.length === 0 ? options : options.slice(1)));
  };
  if (open.events.length > 1)
    add(
      open.events.map((event) => ({
        assumes: event.assumes,
        event: event.event,
        ...(event.places === undefined ? {} : { places: [...event.places] }),
      })),
    );
  if (open.times.length > 1) add(open.times.map((reading) => ({ assumes: reading.assumes, time: reading.time })));
  if (open.places.length > 1) add(open.places);
  if (open.subjects.length > 0) {
    add(
      [open.subject, ...open.subjects].map((subject) => ({
        assumes: `the satellite is ${subject.name ?? subject.text ?? "as said"}`,
        subject,
      })),
    );
  }
  return readings.slice(0, 8);
}
