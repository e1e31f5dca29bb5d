import type { Acts } from "./case/tracker-state.js";

/** Of what is being done, what outlives a look-up: typed words and their photos, which know the case that they are of. */
export const keptActs = ({ reason, of, photos, photoPart }: Acts): Acts => ({ reason, of, photos, photoPart });
