const DECISION = /\/api\/results\/hidden-people\.js$/;
const OPEN = new URL('nothing-hidden.js', import.meta.url).href;

type Resolved = { readonly url: string };

/** Whoever asks for the decision gets the open one; the open one gets the product's. */
export async function resolve(
  specifier: string,
  context: { readonly parentURL?: string },
  next: (specifier: string, context: object) => Promise<Resolved>,
): Promise<Resolved> {
  const found = await next(specifier, context);
  return DECISION.test(found.url) && context.parentURL !== OPEN ? { ...found, url: OPEN } : found;
}
