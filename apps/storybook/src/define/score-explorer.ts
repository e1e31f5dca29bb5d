import { define } from "../page/define.ts";
import { ScoreExplorer } from "../score/score-explorer.ts";

define("score-explorer", ScoreExplorer);
