import type { Report } from "../../model/index.ts";
import { eventsOf } from "./events.ts";
import { send, troubleFrom, type Asked, type Trouble } from "./request.ts";

/** What a person gives to be checked. */
export interface ToCheck {
  readonly text?: string;
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

const cutOff: Trouble = {
  title: "The check ended early",
  detail: "The connection closed before the report came. Try again; the text is kept.",
};

/**
 * Checks a text (or a file, whose bytes the server reads) and tells how far it is. Null where `signal` stopped it: closing the
 * connection ends the work on the server too.
 */
export async function check(
  what: ToCheck | File,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Asked<Report> | null> {
  const headers = { accept: "text/event-stream" };
  const init: RequestInit =
    what instanceof File
      ? {
          method: "POST",
          headers: { ...headers, "content-type": typeOf(what), "x-file-name": encodeURIComponent(what.name) },
          body: what,
          signal,
        }
      : { method: "POST", headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(what), signal };
  try {
    const answered = await send("/check", init);
    if (!answered.ok) return answered;
    const { body } = answered.value;
    if (body === null) return { ok: false, trouble: cutOff };
    for await (const { name, data } of eventsOf(body)) {
      if (name === "problem") return { ok: false, trouble: troubleFrom(JSON.parse(data), cutOff) };
      if (name === "report") return reportFrom(data);
      if (name === "progress") onProgress(JSON.parse(data));
    }
    return { ok: false, trouble: cutOff };
  } catch {
    return signal.aborted ? null : { ok: false, trouble: cutOff };
  }
}

function typeOf(file: File): string {
  if (file.type !== "") return file.type;
  return /\.pdf$/i.test(file.name) ? "application/pdf" : /\.x?html?$/i.test(file.name) ? "text/html" : "text/plain";
}

function reportFrom(data: string): Asked<Report> {
  const value: Report = JSON.parse(data);
  return { ok: true, value };
}
