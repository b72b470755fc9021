import { useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { uploadAttachment } from './upload-attachment.js';

export const MOST_FILES = 10;
export const FILE_TYPES = 'image/jpeg,image/png,image/webp,application/pdf';

/** A file on its way to the server, or there. */
export interface CommentFile {
  key: number;
  name: string;
  /** 0 to 1. */
  progress: number;
  id?: string;
  problem?: string;
}

interface CommentFiles {
  files: readonly CommentFile[];
  /** What all of them together have against them. */
  problem: string | undefined;
  busy: boolean;
  add: (files: Iterable<File>) => void;
  remove: (key: number) => void;
  clear: () => void;
}

/** The files of a comment that is being written: uploaded at once, each with what went wrong. */
export function useCommentFiles(orderId: string): CommentFiles {
  const { t } = useText();
  const [files, setFiles] = useState<readonly CommentFile[]>([]);
  const [problem, setProblem] = useState<string>();
  const nextKey = useRef(1);
  const change = (key: number, facts: Partial<CommentFile>): void => setFiles((all) => all.map((file) => (file.key === key ? { ...file, ...facts } : file)));
  const start = (file: File): CommentFile => {
    const key = nextKey.current;
    nextKey.current += 1;
    void uploadAttachment(orderId, file, (progress) => change(key, { progress })).then((answer) => change(key, 'id' in answer ? { id: answer.id, progress: 1 } : { problem: answer.refusal ?? t('orders:comments.failed', { name: file.name }) }));
    return { key, name: file.name, progress: 0 };
  };
  return {
    files, problem,
    busy: files.some(({ id, problem: own }) => id === undefined && own === undefined),
    add: (given) => {
      const wanted = [...given];
      const room = MOST_FILES - files.length;
      setProblem(wanted.length > room ? t('orders:comments.tooMany', { max: MOST_FILES }) : undefined);
      const started = wanted.slice(0, room).map(start);
      setFiles((all) => [...all, ...started]);
    },
    remove: (key) => { setProblem(undefined); setFiles((all) => all.filter((file) => file.key !== key)); },
    clear: () => { setProblem(undefined); setFiles([]); },
  };
}
