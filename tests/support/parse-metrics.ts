/** One line of values: `http_requests_total{route="/",status="200"} 3`. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface Metric {
  readonly type: string;
  readonly help: string;
  readonly samples: readonly Sample[];
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const LABEL = String.raw`[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\]|\\[\\"n])*"`;
/** What Go's ParseFloat takes: prom-client writes `Nan` where nothing was measured yet. */
const VALUE = String.raw`[+-]?Inf|N[aA][nN]|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?`;
const SAMPLE = new RegExp(`^(${NAME})(?:\\{(${LABEL}(?:,${LABEL})*)\\})? (${VALUE})$`);
const SUFFIXES: Readonly<Record<string, RegExp>> = {
  counter: /^$/,
  gauge: /^$/,
  histogram: /^_(?:bucket|sum|count)$/,
  summary: /^(?:|_sum|_count)$/,
};

/**
 * Reads Prometheus' text format, version 0.0.4, as strictly as its description allows: each metric with its help and type
 * once, then its samples, none of them twice, and histograms that add up.
 * @throws Error naming the first line that is wrong
 */
export function parseMetrics(text: string): ReadonlyMap<string, Metric> {
  if (!text.endsWith('\n')) throw new Error('the last line does not end');
  const metrics = new Map<string, Metric & { samples: Sample[] }>();
  const seen = new Set<string>();
  let helped: readonly [string, string] | null = null;
  let current: readonly [string, Metric & { samples: Sample[] }] | null = null;
  for (const line of text.slice(0, -1).split('\n')) {
    if (line === '') continue;
    const help = new RegExp(`^# HELP (${NAME}) (.+)$`).exec(line);
    const type = new RegExp(`^# TYPE (${NAME}) (counter|gauge|histogram|summary)$`).exec(line);
    const sample = SAMPLE.exec(line);
    if (help !== null) helped = [help[1] ?? '', help[2] ?? ''];
    else if (type !== null) {
      const [, name = '', kind = ''] = type;
      if (helped?.[0] !== name || metrics.has(name)) throw new Error(`out of place: ${line}`);
      current = [name, { type: kind, help: helped[1], samples: [] }];
      metrics.set(...current);
    } else if (sample !== null && current !== null) {
      const [, name = '', labels = '', value = ''] = sample;
      const [of, metric] = current;
      if (!name.startsWith(of) || !SUFFIXES[metric.type]?.test(name.slice(of.length)))
        throw new Error(`stray: ${line}`);
      if (seen.has(`${name}{${labels}}`)) throw new Error(`twice: ${line}`);
      seen.add(`${name}{${labels}}`);
      metric.samples.push({ name, labels: readLabels(labels), value: readValue(value) });
    } else throw new Error(`no line of the format: ${line}`);
  }
  for (const [name, metric] of metrics) if (metric.type === 'histogram') checkHistogram(name, metric.samples);
  return metrics;
}

function readLabels(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([a-zA-Z0-9_]+)="((?:[^"\\]|\\.)*)"/g)];
  return Object.fromEntries(
    pairs.map(([, name = '', value = '']) => [name, value.replace(/\\(.)/g, (_, c: string) => (c === 'n' ? '\n' : c))]),
  );
}

function readValue(text: string): number {
  return text.endsWith('Inf') ? (text.startsWith('-') ? -Infinity : Infinity) : Number(text);
}

/** Buckets grow, and the last one, of everything, is the count. */
function checkHistogram(name: string, samples: readonly Sample[]): void {
  const series = new Map<string, Sample[]>();
  for (const sample of samples) {
    const labels = JSON.stringify(Object.entries(sample.labels).filter(([label]) => label !== 'le'));
    series.set(labels, [...(series.get(labels) ?? []), sample]);
  }
  for (const [labels, all] of series) {
    const buckets = all.filter((sample) => sample.name === `${name}_bucket`);
    const sizes = buckets.map(({ value }) => value);
    const count = all.find((sample) => sample.name === `${name}_count`)?.value;
    const grows = sizes.every((size, at) => at === 0 || size >= (sizes[at - 1] ?? 0));
    const sum = all.some((sample) => sample.name === `${name}_sum`);
    if (!grows || !sum || buckets.at(-1)?.labels.le !== '+Inf' || sizes.at(-1) !== count)
      throw new Error(`a histogram that does not add up: ${name}${labels}`);
  }
}
