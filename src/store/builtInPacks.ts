/** SHA-256 of the pack.json of each pack that comes with Groundtrack. Written by scripts/build-packs.ts; do not edit. */
export const builtInPacks: readonly string[] = [
  "83d2f45a8607152d068634e5303693ebb5d05f5736779cb3addd878ad403ad93",
  "1b1203172a9816754b446d6a82d5d12f8c284279f5f91744cb68fbef25067cf5",
];
