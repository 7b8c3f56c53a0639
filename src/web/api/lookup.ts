import type { ObjectsAnswer, PlacesAnswer } from "../../model/index.ts";
import { ask, type Asked } from "./request.ts";

/** The objects that a name, number or designator can mean, the likeliest first. */
export function findObjects(name: string): Promise<Asked<ObjectsAnswer>> {
  return ask(`/objects?limit=8&name=${encodeURIComponent(name)}`);
}

export function findPlaces(name: string): Promise<Asked<PlacesAnswer>> {
  return ask(`/places?name=${encodeURIComponent(name)}`);
}
