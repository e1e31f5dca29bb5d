import type { AgencySettings } from "@danvan/site";

/** An example of a schedule, marked as such: the ward posts its own. The law asks its chair for two days a month (Luật 136/2025/QH15 Điều 1 khoản 7). */
export const reception: AgencySettings["reception"] = {
  minimum: "tcd-chu-tich-xa-moi",
  sessions: [
    {
      who: {
        vi: "Chủ tịch Ủy ban nhân dân phường (lịch minh họa)",
        en: "The chair of the ward People's Committee (an example)",
      },
      where: { vi: "Phòng tiếp công dân của phường", en: "The ward's reception room" },
      on: { weekday: 4, weeks: [1, 3] },
      from: "07:30",
      to: "11:30",
    },
  ],
};
