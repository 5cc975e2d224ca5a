import type { Tongue } from '../abroad';
import { firstOf, numbered, ONE_ARTICLE } from './numbered';

/** German. Separable verbs wrap their object: "gib … ein", "wähle … aus". */
export const german: Tongue = {
  clauses: [
    [/^schließe?\s+(?:das|es|dies)$/i, 'close it'],
    [
      /^(?:(?:nimm|nehmen? wir|wähle?|buche?|reserviere?|klick(?:e)?(?: auf)?)(?: mir)?|trag(?:e)? mich(?: für)?|wie wäre es mit)\s+(?:(?:den|am|dem|für den|auf den)\s+)?(?:(\p{L}+(?:tag|woch)),?\s+)?(?:den\s+)?(\d{1,2})\.?(?:\s+ein)?$/iu,
      'take $1 the $2th',
    ],
    [
      /^(?:nimm|nehme?n?|ich nehme)\s+(?=(?:de[nmr]|die|das|dies\p{L}*)\s)(?!.*\s(?:an|heraus|raus|weg)$)(?!.*\s(?:warenkorb|einkaufswagen))(.+)$/isu,
      'take $1',
    ],
    [/^(?:(?:geh(?:e|en)?|ab|weiter|bitte) )?(?:zur kasse)(?: gehen)?$/i, 'go to checkout'],
    [
      /^(?:leere?|lösche?|setze?)\s+(?:das|dieses|alle)\s+(?:formular|felder|eingaben)(?:\s+zurück)?$|^(?:das\s+)?formular (?:leeren|zurücksetzen|löschen)$/i,
      'clear the form',
    ],
    [/^schließe?\s+(?!.*\b(?:tab|ab)$)(.+)$/is, 'close $1'],
    [/^(?:nimm|nehme?)\s+(.+?)\s+an$|^akzeptiere?\s+(.+)$/is, 'accept $1$2'],
    [/^lehne?\s+(.+?)\s+ab$/is, 'reject $1'],
    [/^(?:weiter |noch )?(?:nach )?unten$/i, 'scroll down'],
    [/^zeige?\s+(?:mir|uns)\s+(?!nur\b|(?:die|diejenigen)\s+(?:in|mit|aus)\b)(.+)$/is, 'show me $1'],
    [/^sortiere?\s+(?:es |das |sie |alles )?nach\s+(.+)$/is, 'sort by $1'],
    [
      /^(?:(?:leg|pack|tu)e?|nimm)\s+(.+?)\s+in (?:den|meinen) (?:warenkorb|einkaufswagen)$|^in den (?:warenkorb|einkaufswagen)(?: (?:legen|damit))?$/is,
      'add $1 to the cart',
    ],
    [
      /^(?:nimm|entferne?|lösche?)\s+(.+?)\s+aus (?:dem|meinem) (?:warenkorb|einkaufswagen)(?: (?:heraus|raus))?$/is,
      'remove $1 from the cart',
    ],
    [/^(?:(?:geh(?:e)? )?zur )?(?:nächste[nr]?|folgende[nr]?) seite$|^weiter(?:blättern)?$/i, 'next page'],
    [
      /^(?:(?:geh(?:e)? |spring(?:e)? )?(?:zur |auf die )|die )?(letzte|erste)[nr]? seite$/i,
      'go to the $1 page',
    ],
    [/^(?:(?:geh(?:e)? )?zur )?(?:vorherige[nr]?|vorige[nr]?) seite$|^zurückblättern$/i, 'previous page'],
    [
      /^(?:scroll(?:e|en)?\s+)?(?:(?:noch|ein (?:bisschen|wenig|stück)|etwas|weiter)\s+)*(?:nach unten|runter|hinunter|herunter)(?:\s+scrollen)?$/i,
      'scroll down',
    ],
    [
      /^(?:scroll(?:e|en)?\s+)?(?:(?:noch|ein (?:bisschen|wenig|stück)|etwas|weiter)\s+)*(?:nach oben|hoch|hinauf|rauf)(?:\s+scrollen)?$/i,
      'scroll up',
    ],
    [/^(?:melde?|logge?)\s+mich\s+(?:ab|aus)$/i, 'log out'],
    [/^(?:melde?|logge?)\s+mich\s+(?:an|ein)$/i, 'log in'],
    [
      /^(?:schalte?|mache?|stelle?)\s+(.+?)\s+(?:ein|an)$|^(.+?)\s+(?:einschalten|anschalten|aktivieren)$|^aktiviere?\s+(.+)$/is,
      'turn on $1$2$3',
    ],
    [
      /^(?:schalte?|mache?|stelle?)\s+(.+?)\s+(?:aus|ab)$|^(.+?)\s+(?:ausschalten|abschalten|deaktivieren)$|^deaktiviere?\s+(.+)$/is,
      'turn off $1$2$3',
    ],
    [
      /^(?:zieh(?:e|en)?|verschieb(?:e|en)?|beweg(?:e|en)?)\s+(.+?)\s+(?:(?:ganz\s+)?nach\s+(?:ganz\s+)?oben|an\s+den\s+anfang)$/is,
      'drag $1 to the top',
    ],
    [
      /^(?:zieh(?:e|en)?|verschieb(?:e|en)?|beweg(?:e|en)?)\s+(.+?)\s+(?:(?:ganz\s+)?nach\s+(?:ganz\s+)?unten|ans\s+ende|an\s+das\s+ende)$/is,
      'drag $1 to the end',
    ],
    [/^(?:zieh(?:e|en)?|verschieb(?:e|en)?)\s+(.+?)\s+(?:über|vor)\s+(.+)$/is, 'drag $1 above $2'],
    [
      /^(?:zieh(?:e|en)?|verschieb(?:e|en)?)\s+(.+?)\s+(?:unter|hinter|nach)\s+(?=den |die |das |dem )(.+)$/is,
      'drag $1 below $2',
    ],
    [
      /^(?:zieh(?:e|en)?|verschieb(?:e|en)?)\s+(.+?)\s+(?:auf|in|ins|nach|zu[mr]?)\s+(.+)$/is,
      'drag $1 to $2',
    ],
    [
      /^(?:klick(?:e|en)?|drück(?:e|en)?|tipp(?:e|en)?\s+auf)(?:\s+(?:bitte|mal))?(?:\s+auf)?\s+(.+?)(?:\s+an)?$/is,
      'click $1',
    ],
    [
      /^(?:gib|geben sie|trag(?:e)?|schreib(?:e|en)?|tipp(?:e|en)?)\s+(.+?)\s+(?:ins|in das|in den|in die|in)\s+(.+?)(?:\s+ein)?$/is,
      'type $1 into $2',
    ],
    [/^(?:gib|geben sie|trag(?:e)?|schreib(?:e|en)?|tipp(?:e|en)?)\s+(.+?)(?:\s+ein)?$/is, 'type $1'],
    [
      /^(?:suche?|suchen)\s+(?:nach\s+)?(.+?)\s+(?:im internet|im netz|im web|bei google)$/is,
      'search for $1 on the web',
    ],
    [/^finde\s+(.+?)\s+auf (?:der|dieser) seite$/is, 'find $1 on the page'],
    [/^(?:suche?|suchen|finde)\s+(?:nach\s+)?(.+)$/is, 'search for $1'],
    [/^(?:öffne|oeffne|öffnen)\s+(?:einen\s+)?neuen tab$/i, 'open a new tab'],
    [/^(?:schließe|schließ|schliesse)\s+(?:diesen|den) tab$/i, 'close this tab'],
    [/^(?:öffne|oeffne|öffnen)\s+(.+)$/is, 'open $1'],
    [/^(?:geh(?:e)?|gehen)\s+(?:auf|zu|zur|zum)\s+(.+)$/is, 'go to $1'],
    [/^(?:wähle?|wählen)\s+(.+?)\s+aus\s+(?=(?:der|dem)\s)(.+?)(?:\s+aus)?$/is, 'select $1 from $2'],
    [/^(?:wähle?|wählen)\s+(.+?)(?:\s+aus)?$/is, 'select $1'],
    [/^(?:hak(?:e)?|kreuz(?:e)?)\s+(.+?)\s+an$/is, 'check $1'],
    [/^(?:scroll(?:e|en)?|blättere)\s+(?:ganz\s+)?nach\s+(?:ganz\s+)?unten$/i, 'scroll down'],
    [/^(?:scroll(?:e|en)?|blättere)\s+(?:ganz\s+)?nach\s+(?:ganz\s+)?oben$/i, 'scroll up'],
    [/^(?:scroll(?:e|en)?)\s+zu[mr]?\s+(.+)$/is, 'scroll to $1'],
    [
      /^(?:(?:geh(?:e)?\s+)?zurück)(?: (?:zu den|zur|zum) (?:suchergebnissen|ergebnissen|treffern|liste|übersicht|suche))?$/i,
      'go back',
    ],
    [
      /^(?:nimm|entferne?|wirf)\s+(?=(?:de[nrms]|die|das|dies\p{L}*|mein\p{L}*)\s)(.+?)\s+(?:wieder\s+)?(?:heraus|raus|weg)$/isu,
      'remove $1',
    ],
    [
      /^(?:ändere|setze?|stelle?|mache?|wechsle)\s+(?!mich\b)(.+?)\s+(?:auf|zu)\s+(\S+(?:\s\S+)?)$|^(\p{Lu}\S*(?:\s\S+)?)\s+auf\s+(\S+)(?:\s+(?:stellen|ändern|setzen|umstellen))?$/u,
      'set $1$3 to $2$4',
    ],
    [/^(?:(?:geh(?:e)?\s+)?vorwärts)$/i, 'go forward'],
    [/^(?:lade?\s+(?:die seite\s+)?neu|neu laden)$/i, 'reload'],
    [/^(?:fasse?\s+(?:.+?\s+)?zusammen|zusammenfassung)$/i, 'summarise this page'],
    [/^(?:lies|lese?)\s+(?:mir\s+)?(?:diese |die )?seite(?:\s+vor)?$/i, 'read this page'],
    [/^(?:sende|schicke?)\s+(?:das\s+)?formular(?:\s+ab)?$|^absenden$/i, 'submit'],
    [
      /^(?:füll(?:e|en sie)?\s+(?:bitte\s+)?(?:das\s+|dieses\s+)?(?:ganze\s+)?formular(?:\s+(?:für mich|mit meinen (?:daten|angaben)))?\s+aus|(?:das\s+|dieses\s+)?formular\s+(?:bitte\s+)?ausfüllen)$/i,
      'fill in this form',
    ],
    [/^(?:lösche?)\s+(.+)$/is, 'delete $1'],
  ],
  words: [
    [/(?<!\p{L})(?:den|die|das|dem|der|des)\s+(?:erste[nrs]?)(?!\p{L})/giu, 'the first'],
    [/(?<!\p{L})(?:den|die|das|dem|der|des)\s+(?:zweite[nrs]?)(?!\p{L})/giu, 'the second'],
    [/(?<!\p{L})(?:den|die|das|dem|der|des)\s+(?:dritte[nrs]?)(?!\p{L})/giu, 'the third'],
    [/(?<!\p{L})(?:den|die|das|dem|der|des)\s+(?:letzte[nrs]?)(?!\p{L})/giu, 'the last'],
    [firstOf('(?:den|die|das|der)\\s+ersten\\s+(N)'), 'the first $1'],
    ...numbered('den|die|das|dem|der|des', '\\.', 'zeile|reihe|eintrag|listeneintrag'),
    [/(?<!\p{L})(?:den |die |das |dem |der )?suchfeld(?!\p{L})/giu, 'the search box'],
    [/(?<!\p{L})(?:den |die |das |dem |der )?(?:knopf|schaltfläche|button|taste)(?!\p{L})/giu, 'the button'],
    [/(?<!\p{L})(?:den |die |das |dem |der )?(?:textfeld|eingabefeld|feld)(?!\p{L})/giu, 'the field'],
    [
      /(?<!\p{L})(?:den |die |das |dem |der )?(?:kontrollkästchen|häkchen|kästchen)(?!\p{L})/giu,
      'the checkbox',
    ],
    [/(?<!\p{L})(?:den |die |das |dem |der )?(?:auswahlliste|dropdown|liste)(?!\p{L})/giu, 'the list'],
    [/(?<!\p{L})(?:den |die |das |dem |der )?(?:ergebnis|treffer|suchergebnis)(?!\p{L})/giu, 'the result'],
    [/(?<!\p{L})(?:den |die |das |dem |der )?link(?!\p{L})/giu, 'the link'],
    [/(?<!\p{L})alle\s+(?=\p{Lu})/gu, 'all '],
    ONE_ARTICLE,
    [/(?<!\p{L})meinen?(?!\p{L})|(?<!\p{L})meine[mr]?(?!\p{L})/giu, 'my'],
    [/(?<!\p{L})(?:den|die|das|dem|der)\s+(?=\S)/giu, 'the '],
  ],
};
