import { DURABLE } from "../../../.config/postgres/cluster.ts";
import { onDemand } from "../../../.config/postgres/on-demand.ts";

/** For `globalSetup`: one server for the run, which keeps what it confirmed, for a demonstration starts on no other. */
export default () => onDemand(DURABLE);
