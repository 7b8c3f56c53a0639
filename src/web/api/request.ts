/** What went wrong, in words for the person at the page: what it is, and what can be done. */
export interface Trouble {
  readonly title: string;
  readonly detail: string;
}

export type Asked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

export const apiRoot = "/api/v1";

/** Sends a request to the desk's own server. An answer that is none of 2xx becomes its problem detail (RFC 9457). */
export async function ask<T>(path: string, init: RequestInit = {}): Promise<Asked<T>> {
  const answered = await send(path, init);
  if (!answered.ok) return answered;
  try {
    const value: T = await answered.value.json();
    return { ok: true, value };
  } catch {
    return { ok: false, trouble: unreadable };
  }
}

/** `ask` where the body is read otherwise. */
export async function send(path: string, init: RequestInit = {}): Promise<Asked<Response>> {
  try {
    const response = await fetch(`${apiRoot}${path}`, init);
    return response.ok ? { ok: true, value: response } : { ok: false, trouble: await troubleOf(response) };
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    return { ok: false, trouble: unreachable };
  }
}

export function asJson(value: unknown, method: "POST" | "PUT" = "POST"): RequestInit {
  return { method, body: JSON.stringify(value), headers: { "content-type": "application/json" } };
}

async function troubleOf(response: Response): Promise<Trouble> {
  const fallback = { title: `The server answered ${response.status}`, detail: "Nothing was changed. Try again." };
  try {
    return troubleFrom(await response.json(), fallback);
  } catch {
    return fallback;
  }
}

/** A problem detail from JSON of any shape: its title, then its detail and what to do. */
export function troubleFrom(body: unknown, fallback: Trouble): Trouble {
  const title = textAt(body, "title");
  const detail = [textAt(body, "detail"), textAt(body, "doThis")].filter((part) => part !== null && part !== title);
  return { title: title ?? fallback.title, detail: detail.length > 0 ? detail.join(" ") : fallback.detail };
}

function textAt(body: unknown, key: string): string | null {
  if (typeof body !== "object" || body === null) return null;
  const value: unknown = Object.entries(body).find(([name]) => name === key)?.[1];
  return typeof value === "string" && value !== "" ? value : null;
}

const unreachable: Trouble = {
  title: "The desk's server does not answer",
  detail: "Is “groundtrack serve” still running? The text on this page is kept; start it and try again.",
};
const unreadable: Trouble = {
  title: "The answer could not be read",
  detail: "It ended early or is no JSON. Try again.",
};
