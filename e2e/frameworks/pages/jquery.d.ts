/** The little of jQuery and Select2 that the page uses; neither brings types. */
interface Select2Options {
  placeholder?: string;
  allowClear?: boolean;
  tags?: boolean;
  minimumInputLength?: number;
  ajax?: {
    url: string;
    delay: number;
    dataType: 'json';
    data: (asked: { term: string }) => Record<string, string>;
    processResults: (names: string[]) => { results: { id: string; text: string }[] };
  };
}
interface Selected {
  select2(options: Select2Options): Selected;
  val(): string | string[] | null;
}
declare module 'jquery' {
  const $: (selector: string) => Selected;
  export default $;
}
declare module 'select2' {
  const select2: (root: Window, jQuery: (selector: string) => Selected) => void;
  export default select2;
}
