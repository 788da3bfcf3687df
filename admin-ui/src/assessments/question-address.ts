/** The address of a question: `NMAA-2.1-3a` stands on the page of `NMAA-2.1`. */
export function questionAddress(id: string, code: string): string {
  const recommendation = code.replace(/-\d[a-z]$/, '');
  return `/assessments/${id}/${recommendation}${recommendation === code ? '' : `?at=${code}`}`;
}
