import autocannon from 'autocannon';
import { readFileSync } from 'node:fs';

export interface Shot {
  url: string;
  headers?: Record<string, string>;
  bodies: string[];
}

export interface Figure {
  requestsPerSecond: number;
  p50: number;
  p975: number;
  errors: number;
  cpuMsPerRequest: number;
}

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** CPU milliseconds that a process has used so far (Linux; 0 elsewhere). */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}

/** Fires one question for some seconds over `connections` and says how it went. */
export async function measure(shot: Shot, pid: number, { seconds, connections }: { seconds: number; connections: number }): Promise<Figure> {
  const before = cpuOf(pid);
  const result = await autocannon({
    url: shot.url, connections, duration: seconds, method: 'POST', headers: { 'content-type': 'application/json', ...shot.headers },
    // `[<id>]` in a body becomes another text in every request.
    requests: shot.bodies.map((body) => ({ body })), idReplacement: true,
  });
  const done = result['2xx'];
  return {
    requestsPerSecond: result.requests.average, p50: result.latency.p50, p975: result.latency.p97_5,
    errors: result.errors + result.non2xx, cpuMsPerRequest: done > 0 ? (cpuOf(pid) - before) / done : 0,
  };
}
