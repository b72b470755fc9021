import { existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { fileStore } from '../../platform/files/file-store.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { newId, parseNodeId } from '../../platform/ids.js';
import { fetched, upload } from '../../testing/files.js';
import { testApi } from '../../testing/test-api.js';

const api = await testApi({ UPLOAD_MB: '1', SESSION_HOURS: '720' });
const em = () => api.system().em.fork();
const place = (id: string): string => fileStore(api.house.runtime).path(parseNodeId(id)?.id ?? '');

describe('bringing files', () => {
  it('keeps the bytes under a name of the house, whatever the file is called', async () => {
    const { status, file } = await upload(api, 'clerk', '../../../etc/订单.csv', 'a,b\n');
    expect([status, file?.name, file?.size]).toEqual([201, '订单.csv', 4]);
    expect(place(file?.id ?? '')).toMatch(/files\/[0-9A-Z]{26}$/);
    expect(existsSync(place(file?.id ?? ''))).toBe(true);
    expect(String((await fetched(api, `/files/${file?.id}`, 'clerk')).content)).toBe('a,b\n');
  });

  it('refuses what is too large, empty, of another type, or brought by nobody who may', async () => {
    const before = await em().count(StoredFile);
    const large = await upload(api, 'clerk', 'a.csv', Buffer.alloc(1024 * 1024 + 1, 0x61));
    expect([large.status, large.errors?.[0]?.message]).toEqual([413, expect.stringContaining('1 MB')]);
    expect(await upload(api, 'clerk', 'a.csv', '')).toMatchObject({ status: 422, errors: [{ message: '文件是空的。' }] });
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded']) expect((await upload(api, 'clerk', 'a.csv', 'a', { 'content-type': type })).status, type).toBe(415);
    expect((await upload(api, 'service', 'a.csv', 'a')).status).toBe(403);
    expect((await api.app.inject({ method: 'PUT', url: '/files?name=a', payload: 'a', headers: { 'content-type': 'application/octet-stream' } })).statusCode).toBe(401);
    expect(await em().count(StoredFile)).toBe(before);
  });

  it('stops a stream that goes on past what it may be, and keeps nothing of it', async () => {
    const id = newId();
    const endless = Readable.from((function* () { for (;;) yield Buffer.alloc(64 * 1024); })());
    await expect(fileStore(api.house.runtime).write(id, endless, 1024 * 1024)).rejects.toMatchObject({ details: [{ messageKey: 'fileTooLarge' }] });
    const path = fileStore(api.house.runtime).path(id);
    expect([existsSync(path), existsSync(`${path}.part`)]).toEqual([false, false]);
    expect(() => fileStore(api.house.runtime).path('../../etc/passwd')).toThrow();
  });

  it('lets nobody fill the disk: fifty files a day', async () => {
    const answers = [];
    for (let at = await em().count(StoredFile); at < 51; at += 1) answers.push((await upload(api, 'clerk', 'a.csv', 'a')).status);
    expect(answers.at(-1)).toBe(422);
    expect(answers.slice(0, -1).every((status) => status === 201)).toBe(true);
  });

  it('hands nothing out when its day is over, and then removes it', async () => {
    const { myFiles } = (await api.execute('{ myFiles { id url } }', { as: 'clerk' })).data ?? {};
    const [{ id, url }] = myFiles;
    api.clock.advance(24 * 3_600_000);
    expect((await fetched(api, url, 'clerk')).status).toBe(410);
    expect((await api.execute('{ myFiles { id } }', { as: 'clerk' })).data?.myFiles).toEqual([]);
    expect(existsSync(place(id))).toBe(true);
    await api.house.runtime.jobs.drain();
    expect(existsSync(place(id))).toBe(false);
    expect(await em().count(StoredFile)).toBe(0);
    expect((await fetched(api, url, 'clerk')).status).toBe(404);
  });
});
