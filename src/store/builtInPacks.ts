/** SHA-256 of the pack.json of each pack that comes with Groundtrack. Written by scripts/build-packs.ts; do not edit. */
export const builtInPacks: readonly string[] = [
  "02cbff39c889f847d52aedadc5d61dc84cf0e670e3f0d57af9b35e682a813e12",
  "1b1203172a9816754b446d6a82d5d12f8c284279f5f91744cb68fbef25067cf5",
  "13a1a2d3c079f4c777a307cf211296394cbc702a55622d2c1edb031ba58a0608",
];
