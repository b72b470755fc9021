import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../platform/clock.js';
import { parseConfig } from '../../platform/config.js';
import { testApi } from '../../testing/test-api.js';
import { humanProof } from '../../testing/identity.js';
import { Job, JobState } from '../../platform/jobs/job.entity.js';
import { ContactChannel } from '../access/index.js';
import { OutgoingMessage } from './outgoing-message.entity.js';
import { createPost } from './post.js';

const received: { from: string; to: string[]; text: string }[] = [];
let refusal: { responseCode: number } | undefined;
const server = new SMTPServer({
  authOptional: true, disabledCommands: ['STARTTLS'], logger: false,
  onRcptTo: (_address, _session, done) => done(refusal ? Object.assign(new Error('no such user canary@mail.example'), refusal) : undefined),
  onData: (stream, session, done) => {
    let text = '';
    stream.on('data', (chunk) => (text += String(chunk)));
    stream.on('end', () => {
      const { mailFrom, rcptTo } = session.envelope;
      // Long lines are folded on the way.
      received.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map((to) => to.address), text: text.replaceAll('=\r\n', '') });
      done();
    });
  },
});
server.listen(0, '127.0.0.1');
await once(server.server, 'listening');
const SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));

const MAIL = { id: 'M', channel: ContactChannel.EMAIL, address: 'canary@mail.example', template: 'code', params: { code: '123456', minutes: '10' }, locale: 'en' } as const;
const post = (env: Record<string, string>) => createPost(parseConfig({ NODE_ENV: 'test', ...env }), { clock: fixedClock(new Date()) });

describe('mail', () => {
  it('goes out by SMTP, from the configured sender', async () => {
    expect(await post({ SMTP_URL, MAIL_FROM: 'Tea <tea@shop.example>' }).hand(MAIL)).toMatchObject({ outcome: 'sent' });
    expect(received).toMatchObject([{ from: 'tea@shop.example', to: ['canary@mail.example'], text: expect.stringContaining('your verification code is 123456') }]);
  });

  it.each([[550, 'refused'], [451, 'later']])('that is answered %i is %s, and the address is not repeated', async (responseCode, outcome) => {
    refusal = { responseCode };
    const handed = await post({ SMTP_URL }).hand(MAIL);
    refusal = undefined;
    expect(handed).toMatchObject({ outcome });
    expect(JSON.stringify(handed)).not.toContain('canary');
  });

  it('waits when nobody answers, and is refused where no server is named', async () => {
    expect(await post({ SMTP_URL: 'smtp://127.0.0.1:9' }).hand(MAIL)).toMatchObject({ outcome: 'later' });
    expect(await post({}).hand(MAIL)).toMatchObject({ outcome: 'refused' });
    expect(await post({ DEMO_MODE: 'true' }).hand(MAIL)).toEqual({ outcome: 'kept' });
  });
});

describe('outside a demo', () => {
  it('the mailbox is not there, and nothing that was sent can be read', async () => {
    const api = await testApi({ DEMO_MODE: 'false', SMTP_URL });
    const REQUEST = 'mutation ($input: RequestRegistrationInput!) { requestRegistration(input: $input) { userErrors { code } } }';
    await api.execute(REQUEST, { variables: { input: { mobile: '13800001000', email: 'reader@mail.example', humanProof: await humanProof(api) } } });
    await api.house.runtime.jobs.drain();
    expect((await api.execute('{ demoMessages { text } }')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(received.at(-1)?.to).toEqual(['reader@mail.example']);
    expect(await api.system().em.fork().find(OutgoingMessage, {})).toMatchObject([{ state: 'SENT', sealed: null }]);
    // The text message waits for a provider that does not answer: what the job says of it names nobody.
    const waiting = await api.system().em.fork().find(Job, { name: 'identity.send-code', state: JobState.QUEUED });
    expect(waiting).toMatchObject([{ lastError: expect.stringMatching(/^sms: \w+$/) }]);
  });
});
