/**
 * Which way rockets leave a site: where drop zones and coasts leave only one side open; sites that are not listed fly both ways. "retrograde" means
 * westward, over the sea; "eastward" within some 20° of east. By hand from the geography of the ranges; of the launches of 2021–2025 whose way public
 * sets of the first 15 days tell (and not nearly due east), all 101 from listed sites went as listed (design/origin-likelihood.ts).
 */
export type FlownWay = "northward" | "southward" | "eastward" | "retrograde";

export const flownWays: Readonly<Record<string, FlownWay>> = {
  alcantara: "northward",
  andoya: "northward",
  baikonur: "northward",
  esrange: "northward",
  haiyang: "southward",
  jiuquan: "southward",
  kodiak: "southward",
  kourou: "northward",
  naro: "southward",
  palmachim: "retrograde",
  plesetsk: "northward",
  "satish-dhawan": "southward",
  saxavord: "northward",
  semnan: "southward",
  shahroud: "southward",
  chabahar: "southward",
  sohae: "southward",
  svobodny: "northward",
  "taiyuan-launch-center": "southward",
  tanegashima: "southward",
  tonghae: "eastward",
  uchinoura: "southward",
  vandenberg: "southward",
  vostochny: "northward",
  wenchang: "southward",
  "wenchang-commercial": "southward",
  xichang: "southward",
  yangjiang: "southward",
  yasny: "southward",
  "yellow-sea-launch": "southward",
};
