/** Whose the satellites of a family are, by the first word of its name: "the Chinese satellite" may mean Shijian-20, which no pack holds. */
const families: Readonly<Record<string, string>> = {
  RU: "kosmos cosmos luch olymp resurs kanopus glonass meteor elektro kondor bars gonets yamal ekspress express persona lotos pion neitron progress soyuz ionosfera",
  CN:
    "yaogan shijian shiyan gaofen jilin tianlian tiangong tianhe tianzhou shenzhou shenlong beidou fengyun haiyang ziyuan huanjing zhangheng tianhui tianmu tianzhi " +
    "superview gaojing chinasat zhongxing apstar chuangxin qianfan yunhai tjs sj yg gf chang'e",
  US:
    "usa nrol otv gps navstar landsat worldview geoeye lacrosse topaz onyx keyhole skysat flock dove lemur capella umbra hawkeye bluewalker bluebird starlink gssap x " +
    "milstar aehf sbirs wgs goes noaa tdrs globalstar iridium blacksky rhessi image galaxy echostar viasat dscovr",
  IR: "noor nour khayyam chamran soraya mahda keyhan kayhan hatef nahid pars zafar paya kowsar hodhod tolou navid rasad omid fakhr saman",
  KP: "malligyong kwangmyongsong kms",
  KR: "kompsat arirang neonsat nextsat cas500 koreasat anasis dosat sitsat",
  JP: "michibiki qzs igs himawari alos daichi ibuki gosat hayabusa adras strix slim",
  IN: "cartosat risat gsat eos insat gisat nvs microsat emisat irnss chandrayaan xposat spadex cms hysis",
  IL: "ofek ofeq eros amos dror tecsar",
  FR: "syracuse cso helios pleiades spot ceres elisa essaim spirale athena",
  DE: "sar-lupe sarah satcombw terrasar tandem enmap rosat",
  IT: "cosmo-skymed csg italsat prisma sicral",
  GB: "skynet tyche",
  TR: "gokturk turksat imece",
};

const owners: ReadonlyMap<string, string> = new Map(
  Object.entries(families).flatMap(([owner, words]) => words.split(" ").map((word) => [word, owner] as const)),
);

/** ISO 3166 alpha-2 of the owner of a family of satellites; null where its name tells none. */
export function ownerOfFamily(name: string): string | null {
  const lower = name.toLowerCase();
  const whole = /^(?:sar-lupe|cosmo-skymed|chang'e|cas500)/.exec(lower)?.[0] ?? /^[a-z]+/.exec(lower)?.[0] ?? "";
  return owners.get(whole) ?? null;
}
