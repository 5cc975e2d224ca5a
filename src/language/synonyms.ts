/**
 * Words that name the same thing in user interfaces, in English, German, French and Spanish: one line a concept,
 * named by its first word. Phrases match as a whole. Write them as people do; they are folded and stemmed here.
 */
import { stem } from './stem';
import { tokens } from './tokens';

const LINES = `
log in, login, sign in, signin, log on, logon, sign on, log me in, anmelden, anmeldung, einloggen, connexion, se connecter, connectez-vous, me connecter, iniciar sesión, inicia sesión, acceder, entrar, ingresar
log out, logout, sign out, signout, log off, abmelden, ausloggen, déconnexion, se déconnecter, cerrar sesión, salir
sign up, signup, register, registration, create account, create an account, create your account, create a new account, create new account, open an account, new account, join, join now, enrol, enroll, registrieren, konto erstellen, konto anlegen, neues konto, s'inscrire, inscription, créer un compte, créer mon compte, créer votre compte, registrarse, regístrate, crear cuenta, crear una cuenta, crear tu cuenta
account, profile, konto, profil, compte, mon compte, cuenta, perfil
password, passcode, passwort, kennwort, mot de passe, contraseña, clave
username, user name, user id, login name, benutzername, nutzername, identifiant, nom d'utilisateur, usuario, nombre de usuario
email, e-mail, mail, email address, message, messages, e-mail-adresse, nachricht, courriel, adresse e-mail, correo, correo electrónico, mensaje
inbox, posteingang, boîte de réception, bandeja de entrada
search, find, look up, lookup, query, suche, suchen, finden, recherche, rechercher, chercher, trouver, buscar, búsqueda, encontrar, magnifier, magnifying glass, loupe, lupe, lupa
cart, basket, bag, shopping cart, shopping bag, shopping basket, trolley, warenkorb, einkaufswagen, panier, carrito, cesta
checkout, check out, go to checkout, proceed to checkout, pay, pay now, payment, place order, kasse, bezahlen, zur kasse, zur kasse gehen, paiement, payer, caisse, passer à la caisse, passer commande, commander, pagar, pago, caja, ir a la caja, tramitar pedido
buy, purchase, order, place order, place my order, order now, buy now, kaufen, bestellen, acheter, commande, comprar, pedido
next, continue, proceed, forward, weiter, fortfahren, nächste, suivant, continuer, siguiente, continuar
previous, back, prev, zurück, vorherige, précédent, retour, anterior, atrás, volver
submit, send, transmit, senden, absenden, abschicken, einreichen, envoyer, soumettre, valider, enviar, mandar
save, apply, keep, store, speichern, sichern, übernehmen, enregistrer, sauvegarder, appliquer, guardar, aplicar
cancel, abort, dismiss, never mind, not now, abbrechen, annuler, cancelar
close, x, ×, cross, schließen, fermer, cerrar
ok, okay, agree, accept, confirm, yes, got it, understood, allow, akzeptieren, zustimmen, annehmen, bestätigen, verstanden, ja, erlauben, accepter, confirmer, oui, d'accord, j'accepte, compris, autoriser, aceptar, confirmar, sí, de acuerdo, entendido, permitir
no, decline, reject, refuse, deny, ablehnen, verweigern, nein, refuser, non, rejeter, rechazar, denegar
settings, preferences, options, configuration, gear, cog, einstellungen, paramètres, réglages, préférences, ajustes, configuración, preferencias
menu, hamburger, navigation, sidebar, side bar, side menu, nav bar, drawer, seitenleiste, barre latérale, barra lateral, menü, navigieren, menú, navegación
home, homepage, home page, start page, startseite, accueil, inicio
help, support, faq, question mark, hilfe, unterstützung, aide, assistance, ayuda, soporte
delete, remove, trash, bin, discard, erase, garbage, löschen, entfernen, papierkorb, supprimer, effacer, corbeille, eliminar, borrar, papelera
edit, change, modify, update, pencil, bearbeiten, ändern, modifier, changer, editar, modificar, cambiar
add, new, create, plus, hinzufügen, neu, erstellen, ajouter, nouveau, créer, añadir, agregar, nuevo, crear
star, important, favourite, favorite, bookmark, wishlist, flag, stern, wichtig, favorit, merken, étoile, favori, importante, estrella, favorito
like, heart, love, thumbs up, gefällt mir, herz, j'aime, cœur, me gusta, corazón
share, retweet, repost, teilen, weitersagen, partager, compartir
reply, respond, answer, antworten, répondre, responder, contestar
forward, pass on, weiterleiten, transférer, reenviar
compose, write, new message, verfassen, schreiben, rédiger, écrire, redactar, escribir
download, get, herunterladen, télécharger, descargar
upload, attach, attachment, hochladen, anhängen, téléverser, joindre, subir, adjuntar
print, printer, drucken, imprimer, imprimir
copy, duplicate, kopieren, copier, copiar
expand, show more, more, read more, see all, view all, mehr, alle anzeigen, plus, voir plus, afficher plus, más, ver más, mostrar más
collapse, show less, less, hide, weniger, ausblenden, moins, masquer, menos, ocultar
filter, refine, narrow, filtern, filtrer, filtrar
sort, sort by, order by, sortieren, trier, ordenar
date, day, calendar, datum, tag, kalender, jour, calendrier, fecha, día, calendario
time, hour, uhrzeit, zeit, heure, hora
price, cost, amount, total, preis, kosten, prix, coût, montant, precio, importe
phone, telephone, mobile, phone number, cell, call, call us, telefon, handy, téléphone, portable, teléfono, móvil
address, street, adresse, anschrift, straße, rue, dirección, calle
address line 2, second address line, apartment, apt, suite, unit, adresszusatz, complément d'adresse, piso, apartamento
city, town, stadt, ort, ville, ciudad
zip, zip code, postal code, postcode, plz, postleitzahl, code postal, código postal
country, region, land, pays, país
first name, given name, forename, vorname, prénom, nombre
last name, surname, family name, nachname, familienname, nom de famille, apellido, apellidos
name, full name, nom, nombre completo
language, sprache, langue, idioma
dark mode, dark theme, night mode, dark appearance, dunkelmodus, dunkler modus, dunkles design, nachtmodus, mode sombre, thème sombre, mode nuit, modo oscuro, tema oscuro, modo nocturno
notifications, notification, alerts, bell, benachrichtigungen, mitteilungen, notificaciones, avisos
subscribe, newsletter, abonnieren, s'abonner, suscribirse
privacy, data protection, datenschutz, confidentialité, privacidad
terms, conditions, terms of service, agb, nutzungsbedingungen, conditions générales, términos
contact, contact us, kontakt, contactez-nous, contacto
security, sicherheit, sécurité, seguridad
map, location, karte, standort, carte, plan, mapa, ubicación
picture, image, photo, bild, foto, imagen
size, größe, taille, talla, tamaño
colour, color, farbe, couleur
quantity, qty, amount, number of items, how many, menge, anzahl, quantité, nombre d'articles, cantidad
play, start, abspielen, starten, lire, lecture, démarrer, reproducir
pause, stop, hold, anhalten, arrêter, pausar, detener
done, finish, finished, complete, fertig, abschließen, terminer, terminé, fini, hecho, listo, terminar, finalizar
goal, objective, aim, purpose, ziel, zweck, objectif, but, objetivo, meta
reason, why, cause, grund, warum, raison, pourquoi, motivo, razón
result, results, hits, ergebnis, ergebnisse, treffer, résultat, résultats, resultado, resultados
view, show, display, details, ansehen, anzeigen, voir, afficher, détails, ver, mostrar, detalles
open, launch, öffnen, ouvrir, abrir
follow, folgen, suivre, seguir
unfollow, entfolgen, ne plus suivre, dejar de seguir
comment, comments, kommentar, kommentieren, commentaire, commenter, comentario, comentar
review, rating, bewertung, rezension, avis, note, reseña, valoración, opinión
birthday, date of birth, birth date, dob, geburtstag, geburtsdatum, date de naissance, anniversaire, fecha de nacimiento, cumpleaños
company, organisation, organization, employer, firma, unternehmen, entreprise, société, empresa
gender, sex, geschlecht, sexe, genre, sexo, género
title, salutation, anrede, titel, civilité, titre, título, tratamiento
coupon, promo code, discount code, voucher, gutschein, gutscheincode, rabattcode, code promo, bon de réduction, cupón, código promocional
delivery, shipping, shipment, lieferung, versand, lieferzeit, livraison, expédition, envío, entrega
invoice, bill, receipt, rechnung, beleg, facture, reçu, factura, recibo
return, returns, send back, rückgabe, retoure, zurückgeben, zurückschicken, retour, renvoyer, retourner, devolución, devolver
refund, money back, erstattung, remboursement, reembolso
available, in stock, verfügbar, vorrätig, auf lager, disponible, en stock
show password, reveal password, passwort anzeigen, afficher le mot de passe, mostrar contraseña
forgot password, forgot your password, i forgot my password, forgot my password, ich habe mein passwort vergessen, j'ai oublié mon mot de passe, he olvidado mi contraseña, reset password, lost password, passwort vergessen, mot de passe oublié, olvidé mi contraseña, restablecer contraseña
remember me, remember this device, remember this browser, keep me signed in, keep me logged in, stay signed in, stay logged in, angemeldet bleiben, se souvenir de moi, rester connecté, recordarme, mantener sesión iniciada
refresh, reload, sync, neu laden, aktualisieren, actualiser, recargar, actualizar
dropdown, chevron, arrow, caret, arrow down
save changes, save settings, änderungen speichern, einstellungen speichern, enregistrer les modifications, enregistrer les paramètres, enregistrer les changements, guardar cambios, guardar los cambios, guardar ajustes
weekly, wöchentlich, wöchentliche, hebdomadaire, semanal
digest, zusammenfassung, résumé, resumen
guests, guest, travellers, travelers, persons, gäste, personen, voyageurs, personnes, huéspedes, personas
check-in, arrival, anreise, ankunft, arrivée, llegada, entrada
check-out date, departure, abreise, abfahrt, départ, salida
text size, font size, schriftgröße, textgröße, taille du texte, taille de police, tamaño del texto, tamaño de letra
display name, anzeigename, nom affiché, nom d'affichage, nombre visible
issues, issue, tickets, probleme, problèmes, incidencias
breakfast, frühstück, petit-déjeuner, desayuno
parking, parkplatz, parkplätze, parken, stationnement, aparcamiento, estacionamiento
dog, dogs, hund, hunde, chien, chiens, perro, perros
blue, blau, blaue, blauen, bleu, bleue, bleus, azul, azules
red, rot, rote, roten, rouge, rouges, rojo, roja, rojos
green, grün, grüne, grünen, vert, verte, verts, verde, verdes
black, schwarz, schwarze, schwarzen, noir, noire, noirs, negro, negra, negros
white, weiß, weiße, weißen, blanc, blanche, blancs, blanco, blanca, blancos
shirt, hemd, hemden, chemise, chemises, camisa, camisas
trousers, pants, hose, hosen, pantalon, pantalons, pantalones
ellipsis, ellipses, dots, three dots, kebab, overflow, more options, mehr optionen, plus d'options, más opciones
`;

/** The form in which phrases are compared. */
const key = (words: readonly string[]): string => words.map(stem).join(' ');

/** Concepts by phrase. A phrase may name two: "forward" is `next` on a pager and `forward` on a letter. */
const NAMED = new Map<string, string[]>();
let longest = 1;
for (const line of LINES.trim().split('\n')) {
  const phrases = line.split(',').map((phrase) => tokens(phrase));
  const concept = (phrases[0] ?? []).join(' ');
  for (const words of phrases) {
    longest = Math.max(longest, words.length);
    if (words.length > 0) NAMED.set(key(words), [...(NAMED.get(key(words)) ?? []), concept]);
  }
}

/** Concepts named anywhere in a text, longest phrases first: `Sign in with your e-mail` → `log in`, `email`. */
export function concepts(text: string): Set<string> {
  const words = tokens(text);
  const found = new Set<string>();
  for (let at = 0; at < words.length;) {
    let taken = 1;
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      const names = NAMED.get(key(words.slice(at, at + length)));
      if (names === undefined) continue;
      for (const name of names) found.add(name);
      taken = length;
      break;
    }
    at += taken;
  }
  return found;
}

/** The concepts that a whole phrase names; none for any other words. */
export const named = (phrase: string): readonly string[] => NAMED.get(key(tokens(phrase))) ?? [];

/** True when two whole phrases name one thing: `Anmelden` and `Sign in`. */
export function sameThing(one: string, other: string): boolean {
  const names = named(one);
  return named(other).some((name) => names.includes(name));
}
