import { afterEach, describe, expect, it } from 'vitest';
import { startPlatform, type LocalPlatform, type Reply } from '../testing/local-platform.js';
import { ConnectorError } from './connector-error.js';
import { postForm } from './post-form.js';

const SECRET = 'the-receiver-of-the-parcel';
let platform: LocalPlatform | undefined;
afterEach(async () => platform?.close());

/** The error with which the call fails when the platform replies so. */
async function failure(reply: Reply, writes: boolean, signal?: AbortSignal): Promise<ConnectorError> {
  platform = await startPlatform(() => reply);
  return postForm(platform.url, { name: SECRET }, { writes, timeoutMs: 300, signal }).then(
    () => expect.unreachable('the call should have failed'),
    (error: unknown) => {
      if (error instanceof ConnectorError) return error;
      throw error;
    },
  );
}

const LOST: [what: string, reply: Reply, code: string][] = [
  ['a page instead of JSON', '<!doctype html><h1>502</h1>', 'NOT_JSON'],
  ['an answer cut in the middle', '{"trades":{"trade":[{"tid":1', 'NOT_JSON'],
  ['a list instead of an object', '[]', 'NOT_JSON'],
  ['an empty answer', '', 'NOT_JSON'],
  ['a server error', { status: 500, body: 'oops' }, 'HTTP_500'],
  ['a redirect', { status: 302, body: '', headers: { location: 'http://127.0.0.1:1/' } }, 'HTTP_302'],
  ['a dropped connection', 'DROP', 'UND_ERR_SOCKET'],
  ['silence', 'HANG', 'TIMEOUT'],
  ['an answer larger than 5 MB', `{"a":"${'x'.repeat(5 * 1024 * 1024)}"}`, 'ANSWER_TOO_LARGE'],
];

describe('posting a form', () => {
  it('gives the object of the answer and its text, with large numbers to the digit', async () => {
    platform = await startPlatform(({ name }) => `{"tid":2231958349000000001,"name":"${name}"}`);
    const answer = await postForm(platform.url, { name: '张三&=+ %' }, { writes: false });
    expect(answer.json).toEqual({ tid: '2231958349000000001', name: '张三&=+ %' });
    expect(answer.text).toContain('2231958349000000001');
  });

  it.each(LOST)('takes %s for transient when the call only reads', async (_what, reply, code) => {
    expect(await failure(reply, false)).toMatchObject({ family: 'transient', code, retryable: true });
  });

  it.each(LOST)('takes %s for an unknown result when the call writes', async (_what, reply, code) => {
    expect(await failure(reply, true)).toMatchObject({ family: 'unknown-result', code, retryable: false });
  });

  it('knows that nothing was done when the connection was never made, even by a call that writes', async () => {
    platform = await startPlatform(() => '{}');
    const { url } = platform;
    await platform.close();
    await expect(postForm(url, {}, { writes: true })).rejects.toMatchObject({ family: 'transient', code: 'ECONNREFUSED' });
  });

  it('waits as long as the platform says when it is called too often', async () => {
    expect(await failure({ status: 429, body: '', headers: { 'retry-after': '7' } }, true)).toMatchObject({ family: 'rate-limit', retryAfterMs: 7000 });
  });

  it.each([[403, 'auth'], [404, 'signature']])('takes a refusal at the door, status %i, for %s and not for a refusal of the business', async (status, family) => {
    expect(await failure({ status, body: 'blocked' }, true)).toMatchObject({ family, code: `HTTP_${status}`, retryable: false });
  });

  it('is given up when its caller gives up', async () => {
    expect(await failure('HANG', false, AbortSignal.timeout(20))).toMatchObject({ family: 'transient', code: 'ABORTED' });
  });

  it.each(LOST)('says nothing of what was sent or answered after %s', async (_what, reply) => {
    const error = await failure(typeof reply === 'object' ? { ...reply, body: SECRET } : reply, true);
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain(SECRET);
  });
});
