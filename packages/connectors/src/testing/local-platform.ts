import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Params = Record<string, string>;

/** What a call is answered with: a text, a whole answer, a dropped connection, or nothing at all. */
export type Reply = string | { status: number; body: string; headers?: Record<string, string> } | 'DROP' | 'HANG';

export interface LocalPlatform {
  url: string;
  /** The parameters of every call so far, of address and body together. */
  calls: Params[];
  close(): Promise<void>;
}

/** A platform on this machine that answers every form by the given function. */
export async function startPlatform(answer: (params: Params, call: number) => Reply): Promise<LocalPlatform> {
  const calls: Params[] = [];
  const server = createServer((request, response) => {
    void readParams(request).then((params) => {
      calls.push(params);
      send(response, answer(params, calls.length));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port always has such an address.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/gateway`,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readParams(request: IncomingMessage): Promise<Params> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
  const { searchParams } = new URL(request.url ?? '/', 'http://local');
  return Object.fromEntries([...searchParams, ...new URLSearchParams(body)]);
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply === 'HANG') return;
  if (reply === 'DROP') {
    response.destroy();
    return;
  }
  const { status, body, headers } = typeof reply === 'string' ? { status: 200, body: reply, headers: {} } : reply;
  response.writeHead(status, headers).end(body);
}

/** A clock that stands still. */
export const clockAt = (iso: string): { now(): Date } => ({ now: () => new Date(iso) });
