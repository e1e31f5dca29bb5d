import { define } from "../page/define.ts";
import { IndexReadings } from "../score/index-readings.ts";

define("index-readings", IndexReadings);
