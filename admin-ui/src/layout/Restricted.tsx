import type { ReactNode } from 'react';
import type { Permission } from '../api/types';
import { useMay } from '../providers/useMay';
import { NotAllowedPage } from './NoPage';

/** A page for those who hold a permission; others are told so. */
export function Restricted({ to, children }: { to: Permission; children: ReactNode }) {
  return useMay(to) ? children : <NotAllowedPage />;
}
