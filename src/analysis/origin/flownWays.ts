/**
 * Which way rockets leave a site: where drop zones and coasts leave only one side open. From the geography of the ranges and the launches flown there;
 * sites that are not listed fly both ways. "retrograde" means westward, over the sea; "eastward" within some 20° of east.
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
