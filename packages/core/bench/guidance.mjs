// The guidance net: what it meets of the half that nothing was learnt from, its weight on the line, and its time on a slow phone.
import { registerHooks } from "node:module";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { measure } from "mitata";
import { round } from "../../../.config/figures.mjs";

registerHooks({
  resolve: (name, context, next) =>
    next(name.startsWith(".") && context.parentURL?.endsWith(".ts") ? name.replace(/\.js$/, ".ts") : name, context),
});

const BARS = { denunciation: 0.97, complaint: 0.92, ordinary: 0.015 };
const PHONE = 6;
const LENGTH = 5_000;
const SENTENCE = "Cán bộ địa chính nhận hồ sơ của gia đình tôi từ tháng ba, hẹn đi hẹn lại mà chưa đo đất, ";

export async function run() {
  const { fresh, heldOut, heldOutContrast } = await import("../scripts/guidance/corpus.ts");
  const { tried } = await import("../scripts/guidance/tried.ts");
  const { guide } = await import("../dist/case/guidance/guidance.js");
  const rows = [
    ...tried(heldOut()).flatMap((one) => rowsOf("held-out texts", one, console.error)),
    ...tried(heldOutContrast()).flatMap((one) => rowsOf("held-out texts in contrast", one, () => undefined)),
    ...tried(fresh()).flatMap((one) => rowsOf("texts in another hand", one, () => undefined)), // read by nobody: they must stay what nothing was fitted to
  ];
  const gzip = await weight();
  const text = SENTENCE.repeat(Math.ceil(LENGTH / SENTENCE.length)).slice(0, LENGTH);
  const ms = ((await measure(() => guide(text), { min_cpu_time: 300e6 })).p50 * PHONE) / 1e6;
  return [
    ...rows,
    {
      task: "guidance part, minified, gzip",
      value: gzip,
      unit: "bytes",
      ratio: null,
      against: "",
      bar: "≤ 4,096",
      holds: gzip <= 4_096,
    },
    {
      task: "5,000 characters, CPU ÷ 6",
      value: round(ms),
      unit: "ms",
      ratio: null,
      against: "",
      bar: "≤ 20",
      holds: ms <= 20,
    },
  ];
}

// The stricter reading: a text that is asked about counts as stopped, though it is sent when its writer answers that it is an ordinary one.
// Beside it stands what cannot be sent at all.
function rowsOf(which, { label, texts, met, share, refused, wrong }, print) {
  const isOrdinary = label === "ordinary";
  for (const text of wrong) print(`  ${label} ${isOrdinary ? "stopped" : "missed"}: ${text}`);
  const row = (did, count) => ({
    task: `${which}, ${label}: ${did}`,
    value: round((count / texts) * 100),
    unit: "%",
    ratio: null,
    against: `${count} of ${texts}`,
    bar: `${isOrdinary ? "≤" : "≥"} ${BARS[label] * 100} %`,
    holds: isOrdinary ? count / texts <= BARS[label] : share >= BARS[label],
  });
  return isOrdinary ? [row("asked about or refused", met), row("refused", refused)] : [row("met", met)];
}

async function weight() {
  const entry = path.join(import.meta.dirname, "../src/case/guidance/guidance.ts");
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    write: false,
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}
