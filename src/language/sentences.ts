/** Text → sentences. */

/** After these a point ends no sentence. English, German, French and Spanish. */
const SHORTENED =
  /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|sr|sra|jr|no|nr|nos|vs|vol|fig|approx|ca|etc|inc|ltd|co|corp|dept|est|ext|tel|art|abs|bzw|usw|evtl|inkl|zzgl|mme|mlle|pp?|e\.g|i\.e|z\.b|d\.h|p\.ex|a\.m|p\.m|u\.s|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{Lu})\.$/iu;

/** German writes days as "3. Mai". */
const MONTH = /^(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)/i;

const END = /[.!?…]+["'”’»)\]]*(?=\s)|[。！？]+[」』”]?|\n{2,}|\n(?=\s*[-•*\d])/gu;

/** Sentences in order, trimmed, never empty. Lines of a list are sentences of their own. */
export function sentences(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const end of text.matchAll(END)) {
    const to = end.index + end[0].length;
    // Only the last words are looked at, so that a long text stays linear.
    const tail = text.slice(Math.max(from, to - 12), to);
    const next = text.slice(to, to + 40).trimStart();
    const goesOn = end[0] === '.' && (SHORTENED.test(tail) || /^[\p{Ll}]/u.test(next));
    const day = /\b\d{1,2}\.$/.test(tail) && MONTH.test(next);
    const numbered = end[0] === '.' && /(?:^|\n)\s*\d{1,3}\.$/.test(tail);
    if (goesOn || day || numbered) continue;
    push(found, text.slice(from, to));
    from = to;
  }
  push(found, text.slice(from));
  return found;
}

function push(found: string[], sentence: string): void {
  const tidy = sentence.replace(/\s+/g, ' ').trim();
  if (tidy !== '') found.push(tidy);
}
