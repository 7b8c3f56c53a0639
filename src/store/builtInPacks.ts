/** SHA-256 of the pack.json of each pack that comes with Groundtrack. Written by scripts/build-packs.ts; do not edit. */
export const builtInPacks: readonly string[] = [
  "ee6dbfb1cdeabe6315c66fd24efd4693f8e3fdc8fcf543dd5c26d415a50f9043",
  "1b1203172a9816754b446d6a82d5d12f8c284279f5f91744cb68fbef25067cf5",
  "853ac33b974833ad31843fbca10d5d2a7f2273e67977d722f57950715353e666",
];
