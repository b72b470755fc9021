/** What may be attached, by the bytes that it begins with. Nothing that a browser would run: no SVG, no HTML. */
export interface AttachmentKind {
  contentType: string;
  endings: readonly string[];
  begins(head: Uint8Array): boolean;
}

const KINDS: readonly AttachmentKind[] = [
  { contentType: 'image/jpeg', endings: ['.jpg', '.jpeg'], begins: (head) => startsWith(head, [0xff, 0xd8, 0xff]) },
  { contentType: 'image/png', endings: ['.png'], begins: (head) => startsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  { contentType: 'image/webp', endings: ['.webp'], begins: (head) => startsWith(head, text('RIFF')) && startsWith(head.subarray(8), text('WEBP')) },
  { contentType: 'application/pdf', endings: ['.pdf'], begins: (head) => startsWith(head, text('%PDF-')) },
];

/** So many bytes tell what a file is. */
export const HEAD_BYTES = 16;

/** What a file is, whatever it is called; undefined when it is none of what may be attached. */
export const attachmentKind = (head: Uint8Array): AttachmentKind | undefined => KINDS.find(({ begins }) => begins(head));

/** A file's name with an ending that says what it is. */
export function namedAs({ endings }: AttachmentKind, name: string): string {
  return endings.some((ending) => name.toLowerCase().endsWith(ending)) ? name : `${name}${endings[0]}`;
}

function startsWith(head: Uint8Array, begin: readonly number[]): boolean {
  return head.length >= begin.length && begin.every((byte, index) => head[index] === byte);
}

function text(ascii: string): number[] {
  return [...ascii].map((letter) => letter.charCodeAt(0));
}
