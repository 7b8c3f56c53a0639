import type {
  ClaimsAboutAnswer,
  DossierAnswer,
  HistoryAnswer,
  ManoeuvresAnswer,
  NeighboursAnswer,
  PassesAnswer,
} from "../../model/index.ts";
import { ask, type Asked } from "./request.ts";

export function fetchDossier(id: string): Promise<Asked<DossierAnswer>> {
  return ask(`/objects/${id}`);
}

/** Up to 20,000 element sets, the oldest first; `total` says how many there are. */
export function fetchHistory(id: string): Promise<Asked<HistoryAnswer>> {
  return ask(`/objects/${id}/history?limit=20000`);
}

export function fetchManoeuvres(id: string): Promise<Asked<ManoeuvresAnswer>> {
  return ask(`/objects/${id}/manoeuvres`);
}

/** Whatever else is held and comes within a hundred kilometres, in the day after its last element set. */
export function fetchNeighbours(id: string): Promise<Asked<NeighboursAnswer>> {
  return ask(`/objects/${id}/near?within=100`);
}

export function fetchClaimsAbout(id: string): Promise<Asked<ClaimsAboutAnswer>> {
  return ask(`/objects/${id}/claims`);
}

/** `place` is a name, or latitude,longitude. */
export function fetchPasses(id: string, place: string, from: string, to: string): Promise<Asked<PassesAnswer>> {
  return ask(`/objects/${id}/passes?${new URLSearchParams({ place, from, to }).toString()}`);
}
