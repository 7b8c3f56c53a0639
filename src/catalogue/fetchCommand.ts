import type { EvidenceRequest } from "../model/index.ts";

const day = (utc: string): string => utc.slice(0, 10);

/** The command that would fetch what a request asks for, ready to be typed; null where no public feed has it. */
export function fetchCommand(request: EvidenceRequest): string | null {
  switch (request.kind) {
    case "sets-around":
    case "history":
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
