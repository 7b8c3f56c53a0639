/** SHA-256 of the pack.json of each pack that comes with Groundtrack. Written by scripts/build-packs.ts; do not edit. */
export const builtInPacks: readonly string[] = [
  "7f0971a860341969d604ea94d74009cb220544af7dcdfe10a1959608c25b4ce3",
  "1b1203172a9816754b446d6a82d5d12f8c284279f5f91744cb68fbef25067cf5",
  "98fa7726eadef30fe42cd24952e6173174726328fb98fe6d94f503c7b2d16dcd",
];
