/** SHA-256 of the pack.json of each pack that comes with Groundtrack. Written by scripts/build-packs.ts; do not edit. */
export const builtInPacks: readonly string[] = [
  "f0e20f0a1bd380be6ce0c238ec6b9ed5a48ab1662f089cb55d71c22ae0fd9b32",
  "1b1203172a9816754b446d6a82d5d12f8c284279f5f91744cb68fbef25067cf5",
  "eaea1af93b613e7d5051480f9952fb2bf8455b37ee648aed8f36a51c19a8ea4d",
];
