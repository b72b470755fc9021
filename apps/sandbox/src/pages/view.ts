import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

export type Lang = 'zh' | 'en';

/** What every page needs to know: its language, its path, and what the address asks for. */
export interface View {
  lang: Lang;
  path: string;
  query: Readonly<Record<string, string | undefined>>;
  /** The text in the language of the page. */
  t(zh: string, en: string): string;
  /** A link within the sandbox that keeps the language. */
  link(path: string, params?: Readonly<Record<string, string>>): string;
}

const Query = z.record(z.string(), z.unknown()).catch({});

export function viewOf(request: FastifyRequest): View {
  const texts = (source: unknown): Record<string, string> =>
    Object.fromEntries(
      Object.entries(Query.parse(source)).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value]] : [],
      ),
    );
  const query = texts(request.query);
  const lang: Lang = (texts(request.body)['lang'] ?? query['lang']) === 'en' ? 'en' : 'zh';
  return {
    lang,
    query,
    path: request.url.split('?')[0] ?? '/',
    t: (zh, en) => (lang === 'en' ? en : zh),
    link(path, params = {}) {
      const search = new URLSearchParams({ ...params, ...(lang === 'en' && { lang }) }).toString();
      return search ? `${path}?${search}` : path;
    },
  };
}
