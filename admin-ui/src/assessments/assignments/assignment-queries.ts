import { useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../../api/client';
import { keys } from '../queries';

export interface Respondent {
  id: string;
  name: string;
}

/** Who answers one function, and how far it is in criteria. */
export interface Assignment {
  functionCode: string;
  respondents: Respondent[];
  dueOn: string | null;
  note: string | null;
  answered: number;
  criteria: number;
  /** 0: nobody was asked yet. */
  version: number;
}

export interface Assignments {
  functions: Assignment[];
  candidates: Respondent[];
}

export interface Asked {
  respondents: string[];
  dueOn: string | null;
  note: string | null;
}

/** Who answers which function of a round; a respondent is told of their own. */
export function useAssignments(id: string) {
  return useQuery({
    queryKey: [...keys.one(id), 'assignments'],
    queryFn: async ({ signal }) =>
      (await request<Assignments>(`/assessments/${id}/assignments`, { signal })).data,
  });
}

/** Gives a function to respondents, from the state it was read in. */
export function useAssign(id: string) {
  const client = useQueryClient();
  return async ({ functionCode, version }: Assignment, body: Asked) => {
    const ifMatch = version === 0 ? undefined : `"${version}"`;
    await request(`/assessments/${id}/assignments/${functionCode}`, { method: 'PUT', body, ifMatch });
    await client.invalidateQueries({ queryKey: [...keys.one(id), 'assignments'] });
  };
}
