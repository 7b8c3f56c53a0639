import type { EvidenceRequest, UtcInterval } from "../model/index.ts";

const yearsIn = ({ start, end }: UtcInterval): number => Number(end.slice(0, 4)) - Number(start.slice(0, 4));
const day = (utc: string): string => utc.slice(0, 10);

/** The command that would fetch what a request asks for, ready to be typed; null where no public feed has it. */
export function fetchCommand(request: EvidenceRequest): string | null {
  switch (request.kind) {
    case "sets-around":
    case "history":
      // All of its past is decades of requests; its orbit now is one.
      if (yearsIn(request.during) > 20) return `groundtrack sync celestrak --object ${request.noradId}`;
      return `groundtrack sync space-track --object ${request.noradId} --from ${day(request.during.start)} --to ${day(request.during.end)}`;
    case "catalogue-at":
      return "groundtrack sync celestrak satcat";
    case "launches":
      return "groundtrack sync gcat launches";
    case "object":
      return `groundtrack sync celestrak satcat --object ${request.noradId}`;
    case "site":
      return "groundtrack sync gcat sites";
    case "sky-at":
      return "groundtrack sync celestrak --group active";
    case "sensor":
      return null;
  }
}
