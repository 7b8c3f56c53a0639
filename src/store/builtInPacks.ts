/** SHA-256 of the pack.json of each pack that comes with Groundtrack. Written by scripts/build-packs.ts; do not edit. */
export const builtInPacks: readonly string[] = [
  "36999509a5d25de61822d9318a19809c707f32c61da6948fcad53a51e137a300",
  "df0299a361ac563f0d5156032ef58db95d2115d823f775a0f4331c0f9d892e4d",
];
