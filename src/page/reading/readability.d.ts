/** The parser alone: the package's index also brings its quick check, which is not used here. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
