/** Writing that is too small or too large, in four languages. What a site calls so is its own; the rest is the browser's. */
import type { Rule } from './rule';

const MORE =
  '(?:(?:a (?:bit|little|lot)|much|way|even|etwas|ein bisschen|viel|un peu|beaucoup|un poco|mucho) )?';
const IN = new RegExp(
  `^(?:${[
    `(?:make|have) (?:the |this |all |your )?(?:text|font|letters?|writing|print|words|page|everything)(?: size)? ${MORE}(?:bigger|larger|large|big)|make (?:this|it|the (?:page|text)) ${MORE}(?:easier to read|readable)`,
    `(?:increase|enlarge|raise) (?:the )?(?:text|font|letters?|writing)(?: size)?|${MORE}(?:bigger|larger) (?:text|font|letters|print|writing)`,
    "zoom in(?: (?:a (?:bit|little)|more|on (?:this|the) page))?|(?:the|this) (?:text|writing|font|page) is too small|i can(?:[’']t|not) read (?:this|that|it|the text)",
    `(?:mache?|stelle?) (?:die schrift|den text|die seite|die buchstaben|alles) ${MORE}größer|${MORE}größere schrift|schrift ${MORE}größer|vergrößere? (?:die schrift|den text|die seite)|die schrift ist zu klein`,
    "agrandi(?:s|r|ssez) (?:le texte|la police|les lettres|la page|l[’']écriture)|(?:texte|écriture) plus (?:grand|gros)e?|le texte est trop petit",
    '(?:agranda|aumenta|amplía)r? (?:el texto|la letra|la fuente|la página)|haz (?:el texto|la letra) más grande|(?:letra|texto) más grande|la letra es muy pequeña',
  ].join('|')})$`,
  'iu',
);
const OUT = new RegExp(
  `^(?:${[
    `(?:make|have) (?:the |this |all )?(?:text|font|letters?|writing|print|words|page|everything)(?: size)? ${MORE}(?:smaller|small)`,
    `(?:decrease|reduce|lower) (?:the )?(?:text|font|letters?|writing)(?: size)?|${MORE}smaller (?:text|font|letters|print|writing)`,
    'zoom out(?: (?:a (?:bit|little)|more|on (?:this|the) page))?|(?:the|this) (?:text|writing|font|page) is too (?:big|large)',
    `(?:mache?|stelle?) (?:die schrift|den text|die seite|alles) ${MORE}kleiner|${MORE}kleinere schrift|verkleinere? (?:die schrift|den text|die seite)`,
    '(?:rédui(?:s|re|sez)|diminue[rz]?) (?:le texte|la police|la page)|texte plus petit',
    '(?:reduce|reducir|achica) (?:el texto|la letra|la fuente|la página)|haz (?:el texto|la letra) más pequeñ[oa]|(?:letra|texto) más pequeñ[oa]',
  ].join('|')})$`,
  'iu',
);

export const view: Rule[] = [
  {
    name: 'zoom',
    says: ['make the text bigger', 'zoom out'],
    match(said) {
      const text = said.replace(/[!.\s]+$/u, '');
      return IN.test(text)
        ? { verb: 'zoom', way: 'in' }
        : OUT.test(text)
          ? { verb: 'zoom', way: 'out' }
          : null;
    },
  },
];
