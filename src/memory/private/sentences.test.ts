/** Everyday sentences in four languages: what needs a yes of its own, and what only sounds like it. */
import { describe, expect, it } from 'vitest';
import { sensitive } from '../sensitive';
import type { SensitiveClass } from './class';

const CAUGHT: Record<SensitiveClass, string[]> = {
  health: [
    'I am coeliac', 'my blood sugar drops at noon', 'I’m colour-blind', 'I take antidepressants every morning',
    'I need step-free access because I use a wheelchair', 'I have chronic pain', 'my dentist is Dr Weiss',
    'she is pregnant with twins', 'I am a recovering alcoholic', 'I had surgery on my knee', 'ich habe Bluthochdruck',
    'ich bin schwerhörig', 'ich nehme täglich Tabletten', 'meine Hausärztin heißt Vogel', 'ich habe Heuschnupfen',
    'ich mache eine Psychotherapie', 'je suis enceinte', 'je suis malentendante', 'mon médecin est à Lyon',
    'je fais de l’hypertension', 'j’ai une intolérance au lactose', 'tengo la tensión alta', 'soy celíaca',
    'mi médico está en Sevilla', 'tomo pastillas para dormir', 'tengo migrañas',
  ],
  religion: [
    'I am a practising Christian', 'we go to church on Sundays', 'I never shop on the Sabbath', 'no deliveries during Ramadan',
    'I was baptised last year', 'ich bin Christin', 'ich gehe freitags in die Moschee', 'ich zahle Kirchensteuer',
    'je suis juive', 'je mange casher', 'je vais à la messe le dimanche', 'voy a misa los domingos', 'soy atea', 'mi parroquia está cerca',
  ],
  politics: [
    'I always vote for the Greens', 'I’m a member of the Labour party', 'I am quite left-wing', 'ich wähle immer die SPD',
    'ich bin Parteimitglied', 'je vote à gauche', 'je suis militante', 'siempre voto al mismo partido', 'soy de izquierdas',
  ],
  'sex life': [
    'I’m bisexual', 'I am attracted to men', 'we need condoms every month', 'ich bin lesbisch', 'ich stehe auf Frauen',
    'je suis homosexuel', 'ma vie sexuelle ne regarde que moi', 'soy lesbiana', 'compro preservativos cada mes',
  ],
  union: [
    'my union pays for the course', 'I am a shop steward', 'ich bin in der Gewerkschaft', 'ich sitze im Betriebsrat',
    'je suis syndiquée', 'je suis déléguée syndicale', 'estoy afiliado a un sindicato', 'soy delegada sindical',
  ],
  biometrics: [
    'I unlock the door with my fingerprint', 'my DNA test was with a lab in Oslo', 'ich entsperre alles per Gesichtserkennung',
    'meine Fingerabdrücke sind gespeichert', 'mes empreintes digitales', 'j’ai fait un test ADN', 'uso mi huella dactilar', 'mis datos biométricos',
  ],
  children: [
    'my daughter wears size 128', 'our youngest son plays football', 'I’m a single mum', 'we have two little girls, my kids love pizza',
    'meine Tochter geht in die dritte Klasse', 'wir haben zwei Kinder', 'ich bin alleinerziehend', 'ma fille a huit ans',
    'nous avons trois enfants', 'je suis maman', 'mi hijo lleva la talla 10', 'tengo dos hijas', 'soy padre soltero',
  ],
  'precise location': [
    'I live at number 4', 'meet me at 27b Baker Street', 'my exact location is the mill', 'my spot is ///apple.river.lamp',
    'Lindenallee 12 ist zuhause', 'mein Standort', '14 bis rue des Acacias', 'ma position actuelle', 'calle Mayor 5, 3º B', 'vivo en la plaza de España 2', 'c/ Alcalá 45',
  ],
  'bank account': [
    'pay from GB82 WEST 1234 5698 7654 32', 'my savings are with the credit union', 'I earn 3000 a month', 'mein Gehalt kommt am 15.',
    'meine Bankverbindung hat sich geändert', 'DE89370400440532013000 please', 'mon RIB est à jour', 'je gagne 2000 euros', 'mi nómina llega el 28', 'mi hipoteca',
  ],
  'government id': [
    'my passport expires in May', 'my tax id starts with 12', 'my residence permit is valid until 2030', 'meine Steuernummer',
    'mein Personalausweis läuft ab', 'mon titre de séjour', 'ma carte d’identité', 'mi pasaporte caduca en junio', 'mi número es 12345678Z', 'mi carné de conducir',
  ],
}; // prettier-ignore

const PLAIN = [
  'I like healthy food', 'the Christmas market is my favourite', 'party size is 12', 'my favourite mug is the union jack mug', 'show the kids’ menu last',
  'I prefer non-alcoholic beer', 'I want notifications disabled', 'I love blind tasting evenings', 'no venetian blinds please', 'retail is no fun',
  'my name is Christian', 'call me Christian', 'I want to visit the European Union quarter', 'I stay near Union Square', 'always send money by Western Union',
  'I use a browser that blocks browser fingerprinting', 'I prefer a Retina display', 'no genetically modified corn', 'I read the opinion pages religiously',
  'I lent him a book', 'use sea salt, not kosher salt', 'I like the Church’s shoes', 'I want right-aligned text', 'I sit on the left wing of the stadium',
  'unisex t-shirts only', 'I watch Sex and the City', 'I always pay by credit card', 'I prefer 3 speed road bikes', 'the two lane road trip',
  'I need 4 place mats', 'I like Bic pens', 'I want a passport cover in blue', 'my order number is 1234567890123', 'a baby blue shirt is what I like', 'my baby blue jumper',
  'I like the Kindle app', 'sort by rating, not by price', 'I prefer wing seats', 'choose the straight fit', 'straight to the checkout please',
  'ich mag den Weihnachtsmarkt', 'ich nehme immer Sitzplatz 14', 'ich suche ein Rezept für Apfelkuchen', 'ich nutze Spülmaschinentabletten', 'ich wähle immer die günstigste Option',
  'ich mag gesundes Essen', 'zeig mir den Kinderteller nicht', 'ich fahre durch die Europäische Union', 'ich höre gern Verdi', 'mein Konto bei dem Laden', 'ich sucht nie lange', 'ich bevorzuge den Gangplatz 3', 'ich mag Partyzelte',
  'je préfère les enceintes Bluetooth', 'le marché de Noël me plaît', 'je lis la politique de retour', 'toujours le siège à droite', 'je vous prie de trier par prix', 'le menu enfant suffit', 'une empreinte carbone faible', 'je prends du thé sans sucre', 'le syndicat d’initiative',
  'me gusta el mercado de Navidad', 'la política de devoluciones', 'me gusta ver el partido', 'prefiero bebidas sin azúcar', 'quiero la receta de la tarta', 'uso auriculares', 'mi talla de camiseta es la M', 'la Unión Europea', 'una huella de carbono baja', 'la camiseta de Cristiano', 'podemos ir en tren', 'el menú infantil', 'pastillas de freno',
  'my order is AB12 CD34 EF56 GH78', 'ref 12345678A', 'the part is 123-45-678',
]; // prettier-ignore

describe('what is private', () => {
  it.each(Object.entries(CAUGHT).flatMap(([name, list]) => list.map((words) => [words, name] as const)))(
    '%j needs a yes: %s',
    (words, name) => {
      expect(sensitive(words)).toEqual({ level: 'sensitive', class: name });
    },
  );

  it.each(PLAIN)('%j does not', (words) => {
    expect(sensitive(words)).toEqual({ level: 'plain' });
  });
});
