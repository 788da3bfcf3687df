import type { NoticeKind } from '../../api/domain/notice.js';
import type { Answer, Client } from './client.js';

/** What a person is told of, newest first, read or not. */
export async function noticesOf(person: Client, kind?: NoticeKind): Promise<Answer['body']> {
  const filter = kind ? `?filter=${encodeURIComponent(JSON.stringify({ kind }))}` : '';
  return (await person.get(`/notices${filter}`)).body;
}

/** What a person is told of one round, by its path. */
export async function noticesAbout(person: Client, path: string): Promise<Answer['body']> {
  const id = path.split('/').at(-1);
  return (await noticesOf(person)).filter(({ subjectId }: { subjectId: string }) => subjectId === id);
}

/** The same as pairs of kind and code. */
export async function toldTo(person: Client, path: string): Promise<[string, string | null][]> {
  const about = await noticesAbout(person, path);
  return about.map(({ kind, code }: { kind: string; code: string | null }) => [kind, code]).sort();
}
