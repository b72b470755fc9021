import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export interface Received {
  body: string;
  contentType: string;
}

/** A server that keeps what it is sent and answers as told; `received` grows while the test waits. */
export async function listen(
  answer: (received: Received, count: number) => string,
): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    void text(request).then((body) => {
      const message = { body, contentType: request.headers['content-type'] ?? '' };
      received.push(message);
      response.end(answer(message, received.length));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}/hook`, received };
}
