/** Names without a number that mean one satellite and nothing else in ordinary prose; names that are words too ("Hope", "Aqua") only spelt out. */
export const wholeNames: ReadonlySet<string> = new Set(
  (
    "EMISAT|ADRAS-J|ELSA-d|ELSA-D|Beresheet|ALOS|Akatsuki|Arase|Hinode|Hitomi|Suzaku|Akari|Ajisai|XRISM|Aryabhata|BepiColombo|BeppoSAX|Chandra X-ray Observatory|Compton Observatory|CALIPSO|CloudSat|" +
    "DSCOVR|EarthCARE|EARTHCARE|EnMAP|ENMAP|Einstein Probe|EINSTEIN PROBE|Europa Clipper|ExoMars Trace Gas Orbiter|Fobos-Grunt|GOCE|Hipparcos|HXMT|Insight-HXMT|Hisaki|IKAROS|ICESat|IXPE|" +
    "JWST|James Webb Space Telescope|KhalifaSat|KHALIFASAT|Kanopus-V-IK|LADEE|LARES|LCROSS|LISA Pathfinder|Lunar Prospector|Lunar Flashlight|MAVEN|" +
    "Magsat|Mars Express|Mars Odyssey|Mars Observer|Megha-Tropiques|MEGHA-TROPIQUES|Mohammed VI-A|Mohammed VI-B|MOHAMMED VI-A|MOHAMMED VI-B|MetOp-A|Metop-B|Metop-C|METOP-A|METOP-B|METOP-C|" +
    "MBZ-SAT|MBZSAT|NuSTAR|NUSTAR|NigeriaSat-X|Nilesat|NILESAT|OSIRIS-REx|Parker Solar Probe|Proba-V|PROBA-V|QUESS|Queqiao|RadioAstron|RHESSI|" +
    "SARAL|SMOS|SOHO|Solar Orbiter|Solar Dynamics Observatory|Spektr-RG|Spektr-R|Spitzer Space Telescope|Starlette|STARLETTE|Suomi NPP|SUOMI NPP|TanDEM-X|TANDEM-X|TerraSAR-X|" +
    "TANSAT|TanSat|TRMM|TOPEX/POSEIDON|UARS|Venus Express|XMM-Newton|XMM-NEWTON|XPoSAT|XPOSAT|SBSS|SSOT|SPAINSAT|SpainSat|VICTUS NOX|Victus Nox|C/NOFS|Elektro-L|KazSat|SGDC|KONDOR E|" +
    "Hope Probe|Skylab|Mir space station|Mengtian|Wentian|First Sputnik|Second Sputnik|Third Sputnik|QuickBird|Fermi Gamma-ray Space Telescope|SPHEREx|" +
    "Polar Scout Kodiak|Polar Scout Yukon|Thaichote|THEOS|Azersky|RASAT|Rasat|RazakSat|RAZAKSAT|BILSAT|Bhaskara|BHASKARA|Resurs-DK|Gaofen Duomo|AstroSat|ASTROSAT|" +
    "Navid-e Elm-o Sanat|NISAR|New Horizons|Optus X|XTAR-EUR|Yohkoh|Osumi|Ohsumi|Intelsat K|IMECE|Imece|Phobos-Grunt|Hubble Space Telescope"
  ).split("|"),
);

/** What texts call a payload beside what catalogues do, by catalogue number. */
export const toldNames: ReadonlyMap<number, readonly string[]> = new Map([
  [2, ["Sputnik 1", "Спутник-1"]],
  [3, ["Sputnik 2"]],
  [4, ["Explorer 1"]],
  [8, ["Sputnik 3"]],
  [6633, ["Skylab"]],
  [16609, ["Mir space station"]],
  [33053, ["Fermi Gamma-ray Space Telescope"]],
  [37872, ["Fobos-Grunt", "Phobos-Grunt"]],
  [39025, ["OTV-3 (USA 240)"]],
  [58666, ["OTV-7 (USA 349)"]],
  [27699, ["IGS Radar-1"]],
  [30586, ["IGS Radar-2"]],
  [37954, ["IGS Radar-3"]],
  [39061, ["IGS Radar-4"]],
  [42072, ["IGS Radar-5"]],
  [43495, ["IGS Radar-6"]],
  [55329, ["IGS Radar-7"]],
  [61439, ["IGS Radar-8"]],
]);

/**
 * Days, UTC, on which payloads came down that the collection's tables do not give, by catalogue number; facts of public record. Rows with
 * them name a source of their own.
 */
export const cameDown: ReadonlyMap<number, string> = new Map([
  // Sputnik 1
  [2, "1958-01-04"],
  // Sputnik 2
  [3, "1958-04-14"],
  // Explorer 1
  [4, "1970-03-31"],
  // Sputnik 3
  [8, "1960-04-06"],
  // Skylab
  [6633, "1979-07-11"],
  // Kosmos 954
  [10361, "1978-01-24"],
  // Salyut 6
  [10382, "1982-07-29"],
  // Salyut 7
  [13138, "1991-02-07"],
  // Kosmos 1402
  [13441, "1983-01-23"],
  // Mir
  [16609, "2001-03-23"],
  // Compton Observatory
  [21225, "2000-06-04"],
  // UARS
  [21701, "2011-09-24"],
  // TRMM, 03:55 UTC; in Washington still the 15th
  [25063, "2015-06-16"],
  // GOCE
  [34602, "2013-11-11"],
  // Fobos-Grunt
  [37872, "2012-01-15"],
  // Tiangong-2
  [41765, "2019-07-19"],
]);
