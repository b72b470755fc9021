import type { Person, TestApi } from './test-api.js';

export interface Uploaded {
  status: number;
  file?: { id: string; name: string; size: number };
  errors?: { message: string }[];
}

/** Brings a file as one of the demo people. */
export async function upload(api: TestApi, as: Person, name: string, content: Buffer | string, headers: Record<string, string> = {}): Promise<Uploaded> {
  const response = await api.app.inject({
    method: 'PUT', url: `/files?name=${encodeURIComponent(name)}`, payload: Buffer.from(content as string),
    headers: { authorization: `Bearer ${await api.tokenOf(as)}`, 'content-type': 'application/octet-stream', ...headers },
  });
  const json = response.headers['content-type']?.toString().includes('json');
  return { status: response.statusCode, ...(json && (JSON.parse(response.body) as Omit<Uploaded, 'status'>)) };
}

/** Fetches a file as one of the demo people. */
export async function fetched(api: TestApi, url: string, as?: Person): Promise<{ status: number; content: Buffer; headers: Record<string, unknown> }> {
  const response = await api.app.inject({ url, ...(as && { headers: { authorization: `Bearer ${await api.tokenOf(as)}` } }) });
  return { status: response.statusCode, content: response.rawPayload, headers: response.headers };
}
