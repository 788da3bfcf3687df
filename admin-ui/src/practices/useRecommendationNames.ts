import { useChecklistOf } from '../national/queries';

/** What recommendations are called in the language in use; a code that the checklist no longer has stays a code. */
export function useRecommendationNames(): (code: string) => string {
  const { data } = useChecklistOf();
  const titles = new Map(
    data?.functions.flatMap(({ recommendations }) =>
      recommendations.map(({ code, title }) => [code, title] as const),
    ),
  );
  return (code) => titles.get(code) ?? '';
}
