/** SHA-256 of the pack.json of each pack that comes with Groundtrack. Written by scripts/build-packs.ts; do not edit. */
export const builtInPacks: readonly string[] = [
  "2987bfcbc52dba27c8127bd9a8cabb8e8df2580d94222eae2391471e6a46e800",
  "df0299a361ac563f0d5156032ef58db95d2115d823f775a0f4331c0f9d892e4d",
];
