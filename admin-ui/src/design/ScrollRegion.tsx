import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './ScrollRegion.module.css';

interface ScrollRegionProps {
  label: string;
  /** Where it opens: months are shown latest first where they do not all fit. */
  opensAt?: 'start' | 'end';
  children: ReactNode;
}

/** What may be wider than the screen scrolls in itself, by keyboard too; the page never does. */
export function ScrollRegion({ label, opensAt = 'start', children }: ScrollRegionProps) {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const region = ref.current;
    if (!region || opensAt === 'start') return;
    const isMirrored = getComputedStyle(region).direction === 'rtl';
    region.scrollLeft = isMirrored ? -region.scrollWidth : region.scrollWidth;
  }, [opensAt]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section ref={ref} className={styles.region} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
