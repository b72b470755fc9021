import { describe, expect, it } from 'vitest';
import { attachmentKind, namedAs } from './attachment-kind.js';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('what a file to attach is', () => {
  it.each([
    ['\u00ff\u00d8\u00ff\u00e0..JFIF', 'image/jpeg'],
    ['\u0089PNG\r\n\u001a\n....IHDR', 'image/png'],
    ['RIFF....WEBPVP8 ', 'image/webp'],
    ['%PDF-1.7\n', 'application/pdf'],
  ])('is told by its first bytes: %j is %s', (head, contentType) => expect(attachmentKind(bytes(head))?.contentType).toBe(contentType));

  it.each(['', '%PD', '<svg xmlns="http://www.w3.org/2000/svg"/>', '<!doctype html>', 'GIF89a', 'MZ\u0090', 'PK\u0003\u0004', 'RIFF....WAVEfmt ', ' %PDF-1.7', '\u00ff\u00d8'])(
    'is nothing to attach when it begins with %j', (head) => expect(attachmentKind(bytes(head))).toBeUndefined(),
  );

  it('gives its name the ending that fits', () => {
    const png = attachmentKind(bytes('\u0089PNG\r\n\u001a\n'));
    expect(png && [namedAs(png, '破损.PNG'), namedAs(png, 'run.exe'), namedAs(png, 'photo')]).toEqual(['破损.PNG', 'run.exe.png', 'photo.png']);
  });
});
