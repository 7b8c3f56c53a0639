/** Gravitational parameter of the Earth, km³/s² (WGS 72, as SGP4 has it). */
export const muKm3S2 = 398600.8;
