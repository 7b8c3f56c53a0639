import type { Desk } from "./desk.ts";
import type { Work } from "./lanes/work.ts";

/** What the app needs from the world. */
export interface AppDeps {
  readonly work: Work;
  /** Groundtrack's own version. */
  readonly version: string;
  /** True where pages may be fetched by their address. */
  readonly network: boolean;
  /** Asked of every request, as bearer or cookie; null where the server listens on this machine alone. */
  readonly token: string | null;
  /** Names under which the server may be called, without port, besides addresses and localhost: others are DNS rebinding. */
  readonly hostNames: readonly string[];
  /** The page and its files; null where it was not built. */
  readonly desk: Desk | null;
}
