import { previewHeaders } from '../../auth/preview.js';
import { currentLocale } from '../../i18n/i18n.js';

interface UploadAnswer {
  file?: { id: string };
  errors?: { message: string }[];
}

/** Brings a file for a comment to the server, telling how far it is. Gives its id, or what the server had against it. */
export function uploadAttachment(orderId: string, file: File, onProgress: (share: number) => void): Promise<{ id: string } | { refusal: string | undefined }> {
  return new Promise((done) => {
    // Not fetch: it does not tell how much has been sent.
    const request = new XMLHttpRequest();
    request.open('PUT', `/files/attachments?${new URLSearchParams({ order: orderId, name: file.name }).toString()}`);
    const headers = { ...previewHeaders, 'content-type': 'application/octet-stream', 'accept-language': currentLocale() };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => done(answerOf(request.responseText)));
    request.addEventListener('error', () => done({ refusal: undefined }));
    request.send(file);
  });
}

function answerOf(text: string): { id: string } | { refusal: string | undefined } {
  try {
    const answer = JSON.parse(text) as UploadAnswer;
    return answer.file ? { id: answer.file.id } : { refusal: answer.errors?.[0]?.message };
  } catch {
    return { refusal: undefined }; // a proxy answered
  }
}
