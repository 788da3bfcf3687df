/** A person's own words inside a sentence: in whatever direction they run, they disturb nothing around them. */
export const isolated = (text: string | null | undefined): string => (text ? `\u2068${text}\u2069` : '');
