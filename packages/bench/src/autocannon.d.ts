declare module 'autocannon' {
  interface Options {
    url: string;
    connections: number;
    duration: number;
    method: 'POST' | 'GET';
    headers: Record<string, string>;
    requests: { body: string }[];
    idReplacement: boolean;
  }
  interface Result {
    requests: { average: number };
    latency: { p50: number; p97_5: number };
    errors: number;
    non2xx: number;
    '2xx': number;
  }
  export default function autocannon(options: Options): Promise<Result>;
}
