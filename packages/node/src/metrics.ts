import { createHash, timingSafeEqual } from "node:crypto";
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { FetchHandler } from "./serve.js";

/** What is counted of a server, for Prometheus: how much, how long, how often it failed; never who, whose matter, or what was said. */
export interface Metrics {
  /** Counts what passes. */
  watch(handler: FetchHandler): FetchHandler;
  /** Counts a fault of the program or of the store. */
  fault(): void;
  /** Everything in the text format (prometheus.io/docs/instrumenting/exposition_formats, version 0.0.4). */
  text(): string;
}

/** Parts of the site. An address is told by the first of these in it: what anybody may make up must not make a series of its own. */
const PARTS = [
  "api",
  "lam-viec",
  "tra-cuu",
  "ket-qua",
  "nhung",
  "gui-y-kien",
  "assets",
  "widgets",
  "healthz",
  "readyz",
];
/** Seconds: a receipt takes some milliseconds, a photograph over a slow line minutes. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PATCH", "OPTIONS"]);

interface Series {
  count: number;
  seconds: number;
  readonly upTo: number[];
}

/**
 * Counts in memory; a restart begins at 0, as Prometheus expects.
 *
 * @param elapsed milliseconds of a clock that nobody sets
 * @example const metrics = createMetrics(() => performance.now());
 */
export function createMetrics(elapsed: () => number): Metrics {
  const answers = new Map<string, number>();
  const durations = new Map<string, Series>();
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  let [faults, inFlight] = [0, 0];

  function answered(part: string, method: string, status: number, seconds: number): void {
    const labels = `part="${part}",method="${METHODS.has(method) ? method : "other"}",status="${status}"`;
    answers.set(labels, (answers.get(labels) ?? 0) + 1);
    const series = durations.get(part) ?? { count: 0, seconds: 0, upTo: BUCKETS.map(() => 0) };
    durations.set(part, series);
    series.count++;
    series.seconds += seconds;
    for (const [index, most] of BUCKETS.entries()) if (seconds <= most) series.upTo[index]!++;
  }

  return {
    watch: (handler) => async (request, client) => {
      const began = elapsed();
      const part = partOf(request.url);
      const done = (status: number) => answered(part, request.method, status, (elapsed() - began) / 1000);
      inFlight++;
      try {
        const response = await handler(request, client);
        done(response.status);
        return response;
      } catch (cause) {
        done(500);
        throw cause;
      } finally {
        inFlight--;
      }
    },
    fault: () => void faults++,
    text() {
      const { rss } = process.memoryUsage();
      const { user, system } = process.cpuUsage();
      const histogram = [...durations].flatMap(([part, { count, seconds, upTo }]) => [
        ...BUCKETS.map((most, index) => `danvan_request_seconds_bucket{part="${part}",le="${most}"} ${upTo[index]}`),
        `danvan_request_seconds_bucket{part="${part}",le="+Inf"} ${count}`,
        `danvan_request_seconds_sum{part="${part}"} ${seconds}`,
        `danvan_request_seconds_count{part="${part}"} ${count}`,
      ]);
      return [
        ...family(
          "danvan_requests_total",
          "counter",
          "Requests answered.",
          [...answers].map(([labels, n]) => `{${labels}} ${n}`),
        ),
        "# HELP danvan_request_seconds Time until the answer began.",
        "# TYPE danvan_request_seconds histogram",
        ...histogram,
        ...family("danvan_requests_in_flight", "gauge", "Requests being answered.", [` ${inFlight}`]),
        ...family("danvan_faults_total", "counter", "Faults of the program and of the store.", [` ${faults}`]),
        ...family("danvan_event_loop_delay_seconds", "gauge", "99th percentile of the delay since the start.", [
          ` ${Number.isFinite(delay.percentile(99)) ? delay.percentile(99) / 1e9 : 0}`,
        ]),
        ...family("process_resident_memory_bytes", "gauge", "Resident memory.", [` ${rss}`]),
        ...family("process_cpu_seconds_total", "counter", "CPU time.", [` ${(user + system) / 1e6}`]),
        ...family("process_uptime_seconds", "gauge", "Time since the start.", [` ${process.uptime()}`]),
        "",
      ].join("\n");
    },
  };
}

const family = (name: string, type: string, help: string, samples: readonly string[]): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
  ...samples.map((sample) => name + sample),
];

function partOf(url: string): string {
  const segments = new URL(url).pathname.split("/").filter(Boolean);
  return segments.length === 0 ? "home" : (segments.find((one) => PARTS.includes(one)) ?? "other");
}

const digest = (text: string) => createHash("sha256").update(text).digest();

/**
 * Answers `GET /metrics` for whoever has the token, and passes everything else on: figures of an agency's load are nobody else's.
 *
 * @example serve(withMetrics(site, metrics, settings.metricsToken), settings)
 */
export function withMetrics(handler: FetchHandler, metrics: Metrics, token: string): FetchHandler {
  const expected = digest(`Bearer ${token}`);
  const watched = metrics.watch(handler);
  return async (request, client) => {
    if (new URL(request.url).pathname !== "/metrics") return watched(request, client);
    const headers = { "cache-control": "no-store", "content-type": "text/plain; version=0.0.4; charset=utf-8" };
    // Of digests, so that the time of the comparison says nothing about the token.
    if (!timingSafeEqual(digest(request.headers.get("authorization") ?? ""), expected))
      return new Response("401\n", { status: 401, headers: { ...headers, "www-authenticate": "Bearer" } });
    return new Response(metrics.text(), { headers });
  };
}
