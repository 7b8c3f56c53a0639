import type { CheckedClaim, Claim, Report, Stance } from "../../model/index.ts";
import type { Judge } from "../judge/client.ts";
import type { ReadPart } from "./corrections.ts";
import { nextId, nowText, person } from "./person.ts";
import type { OpenReport } from "./state.ts";

/** What a part is instead. */
export type Corrected =
  | { readonly part: "subject"; readonly noradId: number; readonly name: string; readonly cosparId: string | null }
  | { readonly part: "zone"; readonly zone: string }
  | { readonly part: "time"; readonly start: string; readonly end: string }
  | {
      readonly part: "place";
      readonly place: number;
      readonly name: string;
      readonly latitudeDeg: number;
      readonly longitudeDeg: number;
      readonly radiusKm: number;
    }
  | { readonly part: "stance"; readonly stance: Stance }
  | { readonly part: "speaker"; readonly speaker: string };
