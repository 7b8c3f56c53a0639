/**
 * Rockets, and the names under which the public catalogue lists their spent stages. Vehicles are GCAT's (J. McDowell, planet4589.org, CC-BY 4.0), stages
 * are named as in the public catalogue; that they belong together is held against all launches since 2012 of which both name the rocket
 * (design/origin-likelihood.ts prints how many agree).
 */
export interface Rocket {
  /** Short name, without blanks. */
  readonly rocketId: string;
  readonly name: string;
  /** How GCAT's vehicle names of it begin. */
  readonly vehicles: readonly string[];
  /** Names of its stages in the catalogue, without "R/B"; one may belong to several rockets. */
  readonly stages: readonly string[];
}

const rocket = (rocketId: string, name: string, vehicles: readonly string[], stages: readonly string[]): Rocket => ({
  rocketId,
  name,
  vehicles,
  stages,
});
const longMarch = (type: string, stages: readonly string[] = []): Rocket =>
  rocket(`CZ-${type}`, `Long March ${type}`, [`Chang Zheng ${type}`], [`CZ-${type}`, ...stages]);

/** Where one name begins another, the longer stands first. */
export const rockets: readonly Rocket[] = [
  longMarch("2C", ["YZ-1S"]),
  longMarch("2D", ["YZ-3"]),
  longMarch("2F"),
  longMarch("3A", ["CZ-3"]),
  longMarch("3B", ["CZ-3", "YZ-1"]),
  longMarch("3C", ["CZ-3", "YZ-1"]),
  longMarch("4B"),
  longMarch("4C"),
  longMarch("5B"),
  longMarch("5", ["YZ-2"]),
  longMarch("6A"),
  longMarch("6C"),
  longMarch("6"),
  longMarch("7A"),
  longMarch("7", ["YZ-1A"]),
  longMarch("8A"),
  longMarch("8"),
  longMarch("11", ["CZ-11H"]),
  longMarch("12"),
  rocket("KZ-11", "Kuaizhou-11", ["Kuaizhou-11"], ["KZ-11"]),
  rocket("KZ-1A", "Kuaizhou-1A", ["Kuaizhou-1A"], ["KZ-1A"]),
  rocket("KZ-1", "Kuaizhou-1", ["Kuaizhou"], ["KZ-1"]),
  rocket("KT-2", "Kaituozhe-2", ["KT-2"], ["KT-2"]),
  rocket("CERES-1", "Ceres-1", ["Gushenxing 1"], ["CERES-1"]),
  rocket("SQX-1", "Hyperbola-1", ["Shuang Quxian 1"], ["SQX-1"]),
  rocket("JIELONG-1", "Jielong-1", ["Jielong-1"], ["JIELONG-1"]),
  rocket("JIELONG-3", "Jielong-3", ["Jielong-3"], ["JIELONG-3"]),
  rocket("ZK-1A", "Kinetica-1", ["Lijian-1"], ["ZK-1A"]),
  rocket("GRAVITY-1", "Gravity-1", ["Yinli-1"], ["GRAVITY-1"]),
  rocket("ZHUQUE-2", "Zhuque-2", ["Zhuque-2"], ["ZHUQUE-2"]),
  rocket("TIANLONG-2", "Tianlong-2", ["Tianlong-2"], ["TIANLONG-2"]),
  rocket("SOYUZ-2V", "Soyuz-2.1v", ["Soyuz-2-1V"], ["SL-4", "VOLGA"]),
  rocket("SOYUZ-ST", "Soyuz-ST", ["Soyuz-ST"], ["SL-4", "FREGAT"]),
  rocket("SOYUZ", "Soyuz", ["Soyuz-2-1A", "Soyuz-2-1B", "Soyuz-FG", "Soyuz-U"], ["SL-4", "SL-26", "FREGAT"]),
  rocket("PROTON", "Proton", ["Proton"], ["SL-12", "BREEZE-M", "BLOCK DM", "BLOCK DM-SL"]),
  rocket("ANGARA-5", "Angara A5", ["Angara A5"], ["ANGARA A5", "BREEZE-M"]),
  rocket("ANGARA-1", "Angara-1.2", ["Angara-1.2"], ["ANGARA-1.2"]),
  rocket("NARO", "Naro-1", ["Naro-1"], ["KSLV-1"]),
  rocket("NURI", "Nuri", ["Nuri"], ["KSLV-II"]),
  rocket("TLV", "ADD TV2", ["ADD TV2"], ["TLV"]),
  rocket("ZENIT", "Zenit", ["Zenit-2", "Zenit-3SLB"], ["SL-16", "SL-23", "FREGAT", "BLOCK DM-SL"]),
  rocket("ZENIT-SEA", "Zenit-3SL", ["Zenit-3SL"], ["SL-23", "BLOCK DM-SL"]),
  rocket("ROKOT", "Rokot", ["Rokot"], ["SL-19", "BREEZE-KM"]),
  rocket("STRELA", "Strela", ["Strela"], ["SL-27"]),
  rocket("DNEPR", "Dnepr", ["Dnepr"], ["SL-24"]),
  rocket("FALCON-9", "Falcon 9", ["Falcon 9"], ["FALCON 9", "FALCON-9"]),
  rocket("FALCON-H", "Falcon Heavy", ["Falcon Heavy"], ["FALCON HEAVY", "FALCON 9"]),
  rocket("ELECTRON", "Electron", ["Electron"], ["ELECTRON", "ELECTRON KICK STAGE"]),
  rocket("ATLAS-5", "Atlas V", ["Atlas V"], ["ATLAS 5 CENTAUR", "ATLAS V CENTAUR", "ATLAS CENTAUR"]),
  rocket("VULCAN", "Vulcan", ["Vulcan"], ["VULCAN CENTAUR"]),
  rocket("DELTA-4", "Delta IV", ["Delta 4"], ["DELTA 4", "DELTA 4H"]),
  rocket("DELTA-2", "Delta II", ["Delta 7"], ["DELTA 2"]),
  rocket("ANTARES", "Antares", ["Antares"], ["ANTARES"]),
  rocket("MINOTAUR-C", "Minotaur-C", ["Minotaur-C"], ["MINOTAUR-C"]),
  rocket("MINOTAUR-4", "Minotaur IV", ["Minotaur IV", "Minotaur V"], ["MINOTAUR 4", "MINOTAUR"]),
  rocket("MINOTAUR-1", "Minotaur I", ["Minotaur I"], ["MINOTAUR 1", "MINOTAUR"]),
  rocket("PEGASUS", "Pegasus", ["Pegasus"], ["PEGASUS"]),
  rocket("ALPHA", "Firefly Alpha", ["Firefly Alpha"], ["FIREFLY ALPHA"]),
  rocket("LAUNCHERONE", "LauncherOne", ["LauncherOne"], ["LAUNCHERONE"]),
  rocket("ASTRA", "Astra Rocket 3", ["Astra"], ["ASTRA"]),
  rocket("NEW-GLENN", "New Glenn", ["New Glenn"], ["NEW GLENN"]),
  rocket("SLS", "SLS", ["SLS"], ["SLS"]),
  rocket("ARIANE-6", "Ariane 6", ["Ariane 6"], ["ARIANE 6"]),
  rocket("ARIANE-5", "Ariane 5", ["Ariane 5"], ["ARIANE 5"]),
  rocket("VEGA-C", "Vega C", ["Vega C"], ["AVUM"]),
  rocket("VEGA", "Vega", ["Vega"], ["AVUM"]),
  rocket("H-2A", "H-IIA", ["H-IIA"], ["H-2A"]),
  rocket("H-2B", "H-IIB", ["H-IIB"], ["H-2B"]),
  rocket("H-3", "H3", ["H3"], ["H3", "H-3"]),
  rocket("EPSILON", "Epsilon", ["Epsilon"], ["EPSILON"]),
  rocket("SS-520", "SS-520", ["SS-520"], ["SS-520"]),
  rocket("LVM3", "LVM3", ["LVM3", "GSLV Mk III"], ["LVM3", "GSLV"]),
  rocket("GSLV", "GSLV", ["GSLV Mk II"], ["GSLV"]),
  rocket("PSLV", "PSLV", ["PSLV"], ["PSLV"]),
  rocket("SSLV", "SSLV", ["SSLV"], ["SS3", "VTM"]),
  rocket("SAFIR", "Safir", ["Safir"], ["SAFIR"]),
  rocket("SIMORGH", "Simorgh", ["Simorgh"], ["SIMORGH"]),
  rocket("QASED", "Qased", ["Qased"], ["QASED"]),
  rocket("QAEM-100", "Qaem-100", ["Qaem-100"], ["QAEM 100"]),
  rocket("UNHA-3", "Unha-3", ["Unha-3", "Kwangmyongsong"], ["UNHA 3"]),
  rocket("CHOLLIMA-1", "Chollima-1", ["Cheonlima-1"], ["CHOLLIMA-1"]),
  rocket("SHAVIT", "Shavit", ["Shavit"], ["SHAVIT"]),
];

/**
 * The rockets that one may mean: from a stage as the catalogue names it ("CZ-4C R/B", "CUSAT 2 & FALCON 9 R/B", "CZ-2D R/B (2023-047E)"), none where the name is
 * not that of a stage listed here.
 */
export function rocketsOfStage(name: string): readonly Rocket[] {
  const stage = /^(?:.*[&/] )?(.*?) R\/B(?: \(.*\))?$/.exec(name.trim().toUpperCase())?.[1];
  return stage === undefined ? [] : rockets.filter(({ stages }) => stages.includes(stage));
}

/** The rockets that fit all of a launch's stages whose names tell one. */
export function rocketsOfStages(names: readonly string[]): readonly Rocket[] {
  const told = names.map(rocketsOfStage).filter((some) => some.length > 0);
  return (told[0] ?? []).filter((one) => told.every((some) => some.includes(one)));
}

/** The same from what a person or a launch log calls a rocket: "Long March 2D", "CZ-2D", "Chang Zheng 2D", "Falcon 9", or a stage. */
export function rocketsNamed(name: string): readonly Rocket[] {
  const wanted = plain(name);
  const named = rockets.filter(
    ({ rocketId, name: own, vehicles }) =>
      plain(rocketId) === wanted || [own, ...vehicles].some((one) => plain(one) === wanted),
  );
  if (named.length > 0) return named;
  const staged = rocketsOfStage(/ r\/b/i.test(name) ? name : `${name} R/B`);
  return staged.length > 0 ? staged : [rocketOfVehicle(name)].filter((one) => one !== null);
}

/** Of GCAT's vehicle name, which adds variants and upper stages: "Chang Zheng 3B/YZ-1". */
export function rocketOfVehicle(vehicle: string): Rocket | null {
  const wanted = plain(vehicle);
  return rockets.find(({ vehicles }) => vehicles.some((one) => wanted.startsWith(plain(one)))) ?? null;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(long march|chang ?zheng|cz)/, "cz")
    .replaceAll(/[^a-z0-9.]/g, "");
}
