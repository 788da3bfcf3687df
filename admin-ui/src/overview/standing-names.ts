interface NamedFunction {
  code: string;
  title: string;
}

/** The functions' titles; with the body in brackets where both bodies have a function called so. */
export function standingNames(
  named: readonly NamedFunction[],
  functions: readonly (NamedFunction & { body: string })[],
): string[] {
  return named.map(({ code, title }) => {
    const body = functions.find((one) => one.code === code)?.body;
    const isShared = functions.some((one) => one.title === title && one.body !== body);
    return body && isShared ? `${title} (${body})` : title;
  });
}
