import type { LunarTable } from "../calendar/lunar.js";

/**
 * Written by scripts/lunar-table.ts: two digits a year from 1968 to 2199. Do not edit.
 * @example lunarNewYear(lunarTable, 2027) // → "2027-02-06"
 */
export const lunarTable: LunarTable = {
  first: 1968,
  digits:
    "92r2h171q1e132m1b2t1i181r1g151o1d11vk191s1h171q1f131l2b1u1" +
    "i181r1g242n2c22uk191s1i161p1e131l1b1u1j181r1g151n1c12ul191" +
    "s1h262o2d231m1b1u1j182q1f142n1c12ul1a1s1h161p1d131m1c1t2j1" +
    "81q2f141n1d112k292s2g261p1e131m1b1u1i171q1g141n1d121k191s1" +
    "h160p0e141l2a2t2i271q1g051n1c21vk192s1i180q1f141n1b1u1j191" +
    "r1h161p1d121l1a1s1i171q1e232m2c1u1j191s1g152o1d12ul1a1t1i1" +
    "71q1f131m1c01uj191r2g242n2d130l0a1t1i262p1e141m1c0v0k181r1" +
    "g151n1d121m0a1t1i171p1e141n1b11uj282q2g151o1d121l1a2s1h162",
};
