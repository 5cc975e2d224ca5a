/** Words that say little about what a text is about, in the four languages of the commands. Folded, unstemmed. */
const STOP: Record<string, string> = {
  en: `a an the and or but nor so if then than that this these those there here of in on at to from by for with into
    onto about as is are was were be been being am do does did done have has had having i me my mine we us our you your
    he him his she her it its they them their who whom whose which what when where why how can could will would shall
    should may might must not no yes please just also too very some any each all both more most other such only own
    same up down out over under again once im ive id youre its dont cant wont`,
  fr: `un une le la les l du de des d et ou mais donc si que qui quoi dont ce cet cette ces il elle ils elles on je j
    tu nous vous me m te t se s mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs a au aux en dans par
    pour sur avec sans sous est sont etait etre ete ai as avons avez ont ne n pas plus y`,
  de: `ein eine einen einem einer eines der die das den dem des und oder aber denn wenn dass ich mich mir du dich dir
    er sie es wir uns ihr euch ihnen mein meine meinen meinem meiner dein deine sein seine ihre unser unsere in im an
    am auf aus bei mit nach von vom zu zum zur uber unter vor fur ist sind war waren bin bist hat haben wird werden
    nicht kein keine auch noch nur so als wie was wer wo wann warum bitte`,
  es: `un una unos unas el la los las lo y o u pero si que quien cual cuyo este esta estos estas ese esa eso esos yo
    me mi mis tu tus te ti se su sus nos nuestro nuestra le les a al de del en con sin por para sobre entre es son
    era ser fue he ha han hay no mas muy ya como donde cuando`,
};

const WORDS = new Set(Object.values(STOP).flatMap((words) => words.split(/\s+/)));

/** True for "the", "und", "de", …; `word` as `tokens` gives it. */
export const isStopWord = (word: string): boolean => WORDS.has(word);
