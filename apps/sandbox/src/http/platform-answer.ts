import type { FastifyReply, FastifyRequest } from 'fastify';
import { setTimeout as wait } from 'node:timers/promises';
import { aboutOf } from '../world/calls.js';
import type { Fault, FaultTarget } from '../world/fault.js';
import { takeAnswerFault } from '../world/take-fault.js';
import type { World } from '../world/world.js';

/** An answer as it goes over the wire. */
export interface Wire {
  body: string;
  contentType: string;
  /** 200 when left out. */
  status?: number;
  ok: boolean;
  /** In a word, for the list of calls. */
  outcome: string;
}

export interface PlatformCall {
  target: FaultTarget;
  method: string;
  params: Readonly<Record<string, unknown>>;
  /** Does the work. */
  handle(): Wire;
  /** The platform's own way to say "too often" and, where it has sessions, "your session has ended". */
  refuse(kind: 'rate-limit' | 'expired-session', seconds: number): Wire;
}

const HTML_BODY =
  '<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>';

/** Cuts the line without a word. */
function hangUp(request: FastifyRequest, reply: FastifyReply): void {
  reply.hijack();
  request.raw.socket.destroy();
}

/** Does the work of a call, or what a fault that was switched on makes of it, and writes it into the list of calls. */
export async function answerCall(
  world: World,
  request: FastifyRequest,
  reply: FastifyReply,
  call: PlatformCall,
): Promise<FastifyReply> {
  const started = performance.now();
  const fault = takeAnswerFault(world, call.target, call.method);
  const note = ({ ok, outcome }: Pick<Wire, 'ok' | 'outcome'>): void =>
    world.calls.add({
      at: world.now(),
      direction: 'in',
      system: call.target,
      method: call.method,
      about: aboutOf(call.params),
      ok,
      outcome,
      ...(fault && { fault: fault.kind }),
      ms: Math.round(performance.now() - started),
    });

  const instead = fault && insteadOfWork(fault, call);
  if (instead) {
    note(instead);
    return reply.code(instead.status).type(instead.contentType).send(instead.body);
  }
  if (fault?.kind === 'timeout') {
    note({ ok: false, outcome: 'timeout' });
    await wait((fault.seconds ?? 30) * 1_000, undefined, { ref: false });
    hangUp(request, reply);
    return reply;
  }
  const wire = call.handle();
  note(wire);
  if (fault?.kind === 'lost-answer') {
    // The work is done and kept; only its answer never arrives.
    await world.settled();
    hangUp(request, reply);
    return reply;
  }
  const body = fault?.kind === 'half-page' ? wire.body.slice(0, Math.ceil(wire.body.length / 2)) : wire.body;
  return reply.code(wire.status ?? 200).type(wire.contentType).send(body);
}

function insteadOfWork(fault: Fault, call: PlatformCall): (Wire & { status: number }) | undefined {
  switch (fault.kind) {
    case 'http-500':
      return {
        status: 500,
        body: 'Internal Server Error',
        contentType: 'text/plain; charset=utf-8',
        ok: false,
        outcome: 'HTTP 500',
      };
    case 'html':
      return {
        status: 200,
        body: HTML_BODY,
        contentType: 'text/html; charset=utf-8',
        ok: false,
        outcome: 'HTML',
      };
    case 'rate-limit':
    case 'expired-session':
      return { status: 200, ...call.refuse(fault.kind, fault.seconds ?? 1) };
    default:
      return undefined;
  }
}
