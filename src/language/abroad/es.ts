import type { Tongue } from '../abroad';
import { firstOf, numbered, ONE_ARTICLE } from './numbered';

/** Spanish, familiar and polite imperative and infinitive. */
export const spanish: Tongue = {
  clauses: [
    [
      /^(?:muéstra|enséña)(?:me|nos)\s+(?!(?:sólo|solo|solamente)\b|(?:los|las)\s+(?:de|en|con)\b)(.+)$/is,
      'show me $1',
    ],
    [/^(?:ordena[r]?|clasifica[r]?)\s+(?:(?:los|las|todo)\s+)?(?:\S+\s+)?por\s+(.+)$/is, 'sort by $1'],
    [
      /^(?:añ[aá]d[ei]r?|agr[eé]ga?r?|pon(?:er)?|m[eé]te(?:r)?)(?:me)?(?:l[oa]s?)?(?:\s+(.+?))?\s+(?:(?:a|en) (?:la|mi) (?:cesta|bolsa)|al carrito|(?:a|en) (?:el|mi) carrito)$/is,
      'add $1 to the cart',
    ],
    [
      /^(?:quíta|elimína|sáca|bórra)l[oa]s?\s+(?:de (?:la|mi) (?:cesta|bolsa)|del carrito|de mi carrito)$/is,
      'remove it from the cart',
    ],
    [
      /^(?:quita|elimina|saca|borra)r?\s+(.+?)\s+(?:de (?:la|mi) (?:cesta|bolsa)|del carrito|de mi carrito)$/is,
      'remove $1 from the cart',
    ],
    [/^(?:(?:ve|ir|pasa) a )?(?:la )?(?:página siguiente|siguiente página)$/i, 'next page'],
    [/^(?:(?:ve|ir|vuelve) a )?(?:la )?(?:página anterior|anterior página)$/i, 'previous page'],
    [/^(?:inicia[r]?|inicie)\s+(?:la |mi )?sesión$/i, 'log in'],
    [/^(?:cierra|cierre|cerrar)\s+(?:la |mi )?sesión$/i, 'log out'],
    [/^(?:activa[r]?|enciende|encender)\s+(.+)$/is, 'turn on $1'],
    [/^(?:desactiva[r]?|apaga[r]?)\s+(.+)$/is, 'turn off $1'],
    [
      /^(?:arrastra[r]?|mueve|mover)\s+(.+?)\s+(?:al\s+principio|arriba(?:\s+del?\s+todo)?|al\s+comienzo)$/is,
      'drag $1 to the top',
    ],
    [
      /^(?:arrastra[r]?|mueve|mover)\s+(.+?)\s+(?:al\s+final|abajo(?:\s+del?\s+todo)?)$/is,
      'drag $1 to the end',
    ],
    [
      /^(?:arrastra[r]?|mueve|mover)\s+(.+?)\s+(?:encima\s+de|sobre|antes\s+de)\s+(.+)$/is,
      'drag $1 above $2',
    ],
    [/^(?:arrastra[r]?|mueve|mover)\s+(.+?)\s+(?:debajo\s+de|después\s+de)\s+(.+)$/is, 'drag $1 below $2'],
    [/^(?:arrastra[r]?|mueve|mover)\s+(.+?)\s+(?:hasta|hacia|a|en)\s+(.+)$/is, 'drag $1 to $2'],
    [
      /^(?:(?:haz|haga|hacer) clic|pulsa[r]?|pulse|presiona[r]?|presione|pincha[r]?|toca[r]?)\s+(?:en|sobre)?\s*(.+)$/is,
      'click $1',
    ],
    [/^(?:escrib[aei]r?|introduc[ei]r?|introduzca|teclea[r]?|pon)\s+(.+?)\s+en\s+(.+)$/is, 'type $1 into $2'],
    [/^(?:escrib[aei]r?|introduc[ei]r?|teclea[r]?)\s+(.+)$/is, 'type $1'],
    [/^(?:busca[r]?|busque)\s+(.+?)\s+(?:en internet|en la web|en google)$/is, 'search for $1 on the web'],
    [/^(?:busca[r]?|encuentra)\s+(.+?)\s+en (?:la|esta) página$/is, 'find $1 on the page'],
    [/^(?:busca[r]?|busque|encuentra)\s+(.+)$/is, 'search for $1'],
    [/^(?:abr[aei]r?)\s+una (?:nueva pestaña|pestaña nueva)$/i, 'open a new tab'],
    [/^(?:cierra|cierre|cerrar)\s+(?:esta|la) pestaña$/i, 'close this tab'],
    [/^(?:abr[aei]r?)\s+(.+)$/is, 'open $1'],
    [/^(?:ve|vaya|ir)\s+(?:a la|al|a)\s+(.+)$/is, 'go to $1'],
    [
      /^(?:elige|elija|elegir|selecciona[r]?|seleccione|escoge[r]?)\s+(.+?)\s+(?:de|en)\s+(?=(?:la|el|los|las)\s)(.+)$/is,
      'select $1 from $2',
    ],
    [/^(?:elige|elija|elegir|selecciona[r]?|seleccione|escoge[r]?)\s+(.+)$/is, 'select $1'],
    [/^(?:marca[r]?|marque)\s+(.+)$/is, 'check $1'],
    [/^(?:desmarca[r]?)\s+(.+)$/is, 'uncheck $1'],
    [/^(?:desplázate|baja|bajar)(?:\s+(?:un poco|más|(?:hacia |para )?abajo))*$/i, 'scroll down'],
    [
      /^(?:desplázate (?:hacia )?arriba|sube|subir)(?:\s+(?:un poco|más|(?:hacia |para )?arriba))*$/i,
      'scroll up',
    ],
    [/^(?:vuelve|volver|regresa|atrás)(?:\s+atrás)?$/i, 'go back'],
    [/^(?:recarga[r]?|actualiza[r]?)(?:\s+la página)?$/i, 'reload'],
    [/^(?:resum[ei]r?|resumen)(?:\s+.+)?$/i, 'summarise this page'],
    [/^(?:lee|leer)\s+(?:esta|la) página$/i, 'read this page'],
    [/^(?:envía|enviar|envíe)\s+(?:el|este) formulario$/i, 'submit'],
    [
      /^(?:rellen(?:a|ar|e)|complet(?:a|ar|e)|cumpliment(?:a|ar|e))\s+(?:todo\s+)?(?:el|este)\s+formulario(?:\s+(?:por mí|con mis datos))?$/i,
      'fill in this form',
    ],
    [/^(?:elimina[r]?|borra[r]?)\s+(.+)$/is, 'delete $1'],
  ],
  words: [
    [/(?<!\p{L})(?:el|la)\s+(?:primer[oa]?)(?!\p{L})/giu, 'the first'],
    [/(?<!\p{L})(?:el|la)\s+(?:segund[oa])(?!\p{L})/giu, 'the second'],
    [/(?<!\p{L})(?:el|la)\s+(?:tercer[oa]?)(?!\p{L})/giu, 'the third'],
    [/(?<!\p{L})(?:el|la)\s+(?:últim[oa])(?!\p{L})/giu, 'the last'],
    [firstOf('l[oa]s\\s+(N)\\s+primer[oa]s'), 'the first $1'],
    ...numbered('el|la', '\\.?[ºªoa°]|er|r[oa]|d[oa]|t[oa]|m[oa]|v[oa]', 'fila|línea|entrada'),
    [/(?<!\p{L})(?:el |la )?(?:campo|barra|cuadro) de búsqueda(?!\p{L})/giu, 'the search box'],
    [/(?<!\p{L})(?:el )?botón(?!\p{L})/giu, 'the button'],
    [/(?<!\p{L})(?:el )?campo(?: de texto)?(?: de)?(?!\p{L})/giu, 'the field'],
    [/(?<!\p{L})(?:la )?casilla(?: de)?(?!\p{L})/giu, 'the checkbox'],
    [/(?<!\p{L})(?:la )?lista(?: desplegable)?(?!\p{L})/giu, 'the list'],
    [/(?<!\p{L})(?:el )?resultado(?!\p{L})/giu, 'the result'],
    [/(?<!\p{L})(?:el )?enlace(?!\p{L})/giu, 'the link'],
    ONE_ARTICLE,
    [/(?<!\p{L})mis?\s+/giu, 'my '],
    [/(?<!\p{L})(?:el|la|los|las)\s+(?=\S)/giu, 'the '],
  ],
};
