import { previewHeaders } from '../../auth/preview.js';
import { currentLocale } from '../../i18n/i18n.js';

interface UploadAnswer {
  file?: { id: string };
  errors?: { message: string }[];
}

/** Brings a file to the server. Gives its id, or what the server had against it. */
export async function uploadFile(file: File): Promise<{ id: string } | { refusal: string | undefined }> {
  try {
    const response = await fetch(`/files?name=${encodeURIComponent(file.name)}`, {
      method: 'PUT', body: file, headers: { ...previewHeaders, 'content-type': 'application/octet-stream', 'accept-language': currentLocale() },
    });
    const answer = (await response.json()) as UploadAnswer;
    return answer.file ? { id: answer.file.id } : { refusal: answer.errors?.[0]?.message };
  } catch {
    return { refusal: undefined }; // the connection was lost, or a proxy answered
  }
}
