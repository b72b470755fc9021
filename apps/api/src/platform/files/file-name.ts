const LONGEST = 120;

/** What a file may be called: no folders, no control or direction characters, nothing that a shell or a browser makes something of. */
export function safeFileName(given: string, fallback = 'file'): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '').replace(/^\.+/, '').trim();
  const dot = plain.lastIndexOf('.');
  const ending = dot > 0 ? plain.slice(dot).slice(0, 10) : '';
  const stem = dot > 0 ? plain.slice(0, dot) : plain;
  return `${[...(stem || fallback)].slice(0, LONGEST).join('')}${ending}`;
}
