import type { Role } from '../../api/types';

/** What is talked over at one criterion or recommendation. */
export interface Thread {
  id: string;
  code: string;
  revision: number;
  /** One of the reasons of a return. */
  asked: boolean;
  mine: boolean;
  /** Null: open. */
  resolved: { by: string | null; role: Role; at: string } | null;
  comments: Comment[];
  version: number;
}

export interface Comment {
  id: string;
  text: string;
  by: string | null;
  role: Role;
  mine: boolean;
  at: string;
}
