/** Hatching for what is kept back, inside a drawn chart: `fill="url(#id)"`. */
export function HatchPattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" fill="#f6f8f9" />
        <rect width="4" height="8" fill="#d5dce1" />
      </pattern>
    </defs>
  );
}
