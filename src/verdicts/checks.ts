import type { ClaimType } from "../model/index.ts";
import type { Check } from "./check.ts";
import { manoeuvre } from "./burns/manoeuvre.ts";
import { status } from "./burns/status.ts";
import { count } from "./count.ts";
import { coverage } from "./coverage/index.ts";
import { decay } from "./decay.ts";
import { hazardArea } from "./hazardArea/index.ts";
import { imaging } from "./imaging.ts";
import { launch } from "./launch/index.ts";
import { launchFailure } from "./launchFailure.ts";
import { orbit } from "./orbit/index.ts";
import { overflight } from "./overflight.ts";
import { plan } from "./plan.ts";
import { proximity } from "./proximity/index.ts";
import { resolution } from "./resolution.ts";
import { signal } from "./signal.ts";
import { sighting } from "./sighting/index.ts";
import { siteCapability } from "./siteCapability.ts";
import { statement } from "./statement.ts";

/** The check of every claim type. */
export const checks: Readonly<Record<ClaimType, Check>> = {
  orbit,
  launch,
  "launch-failure": launchFailure,
  overflight,
  imaging,
  signal,
  statement,
  manoeuvre,
  status,
  decay,
  proximity,
  count,
  coverage,
  resolution,
  "site-capability": siteCapability,
  "hazard-area": hazardArea,
  sighting,
  plan,
};

export function checkFor(type: ClaimType): Check {
  return checks[type];
}
