/** Readability's module by itself: the package's index carries its readability check too. */
declare module '@mozilla/readability/Readability.js' {
  import type { Readability } from '@mozilla/readability';

  const Reader: typeof Readability;
  export default Reader;
}
