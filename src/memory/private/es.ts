/** Spanish words for what is private. Those that also mean something harmless stand with what makes them private. */
import type { PrivateWords } from './class';

const OWN = '(?:mis?|nuestr[oa]s?)';
const SOME = '(?:una?|dos|tres|cuatro|cinco|\\d{1,2})';
const CHILD = '(?:hij[oa]s?|hijit[oa]s?|niñ[oa]s?|bebés?|gemel[oa]s|melliz[oa]s|niet[oa]s?|peques?)';

export const SPANISH: PrivateWords = {
  health: [
    'alergias?', 'alérgic[oa]s?', 'asma', 'asmátic[oa]s?', 'diabétic[oa]s?', 'cáncer', 'vih', 'sida', 'seropositiv[oa]', 'depresi(?:ón|va|vo)', 'deprimid[oa]', 'ansiedad', 'tdah', 'epilepsia', 'epiléptic[oa]', 'cel[ií]ac[oa]s?',
    'embaraz(?:ada|o|os)', 'aborto', 'menopausia', 'anticoncepti~', 'discapaci~', 'minusval~', 'medicamentos?', 'medicación', 'medicinas?', 'tomo (?:\\p{L}+ )?pastillas', 'receta médica', 'con receta', 'insulina', 'enfermedad~',
    '(?:soy|estoy|está) enferm[oa]', 'diagn[oó]stic~', '\\p{L}*terapia', '\\p{L}*terapeuta', 'psiquiatr~', 'psicólog[oa]s?', 'me operaron', 'me han operado', 'cirugías?', 'silla de ruedas', 'tensión (?:alta|arterial)', 'presión arterial',
    'hipertens[oa]', 'hipertensión', 'grupo sanguíneo', 'azúcar en (?:la )?sangre', 'colesterol', 'lactosa', 'intoleran(?:te|cia)s?', '(?:soy|ex) alcohólic[oa]', 'alcoholismo', 'adicciones', 'adicción', 'drogadict[oa]', 'dislexia', 'disléxic[oa]',
    'migrañas?', 'tiroides', 'artritis', 'artrosis', 'problemas? de corazón', 'infarto', 'ictus', 'marcapasos', 'dolor de espalda', 'hernia', 'diálisis', 'quimio~', 'tumor(?:es)?', 'insomnio', 'soy (?:sord[oa]|cieg[oa])', 'dalt[oó]nic[oa]',
    'anorexia', 'bulimia', 'vacunad[oa]s?', 'mi (?:médic[oa]|doctora?|dentista|peso|ginecólog[oa]|tratamiento)', 'peso \\d+ kilos',
  ],
  religion: [
    'soy cristian[oa]', 'cristianismo', 'iglesia cristiana', 'católic[oa]s?', 'protestantes?', 'evangélic[oa]s?', 'musulm[aá]n~', 'judí[oa]s?', 'hindú(?:es)?', 'budis(?:mo|ta|tas)', 'soy ate[oa]', 'ateísmo', 'agnóstic[oa]', 'religi(?:ón|ones|os[oa]s?)',
    'mi (?:fe|iglesia|parroquia|párroco)', 'a misa', 'a la iglesia', 'mezquita', 'sinagoga', 'yo rezo', 'rezo', 'rezar', 'oraciones', 'ramadán', 'cuaresma', 'kósher', 'bautizad[oa]s?', 'la biblia', 'corán', 'testigos? de jehová',
  ],
  politics: [
    'voto (?:a|al|por|en blanco)', '(?:siempre|nunca) voto', 'votante', 'he votado', 'voté', 'opini(?:ón|ones) políticas?', 'partidos? políticos?', 'la política(?! de)', 'políticamente', '(?:afiliad[oa]|militante|miembro) (?:a|al|de|del) (?:un )?(?:partido|psoe|pp|vox)',
    'psoe', 'soy de (?:izquierdas?|derechas?|centro)', 'comunistas?', 'socialistas?', 'ultraderecha', 'extrema (?:derecha|izquierda)',
  ],
  'sex life': [
    'lesbianas?', 'homosexual(?:es)?', 'transgénero', 'transexual~', '(?:hombre|mujer|persona) trans', 'sexual(?:es|idad|mente)?', 'preservativos?', 'condones', 'erótic[oa]s?', 'fetich~', 'poliamor~', 'me (?:gustan|atraen) (?:los hombres|las mujeres)(?! en)',
    'no binari[oa]', 'juguetes sexuales',
  ],
  union: ['sindica(?:to|tos|l|les|lista|listas|d[oa]s?)', 'comisiones obreras', 'ugt', 'ccoo'],
  biometrics: ['huellas? (?:dactilar|digital)(?:es)?', 'reconocimiento (?:facial|de voz)', 'escáner de (?:iris|retina)', 'mi adn', 'pruebas? de adn', '(?:prueba|test|datos|perfil) genétic[oa]s?', 'biométric[oa]s?'],
  children: [
    `${OWN} (?:\\p{L}+ )?${CHILD}`, `(?:tengo|tenemos) ${SOME} (?:\\p{L}+ )?(?:hij[oa]s?|niñ[oa]s?|bebés?)`, 'soy (?:\\p{L}+ )?(?:madre|padre|mamá|papá)', '(?:madre|padre|mamá|papá) (?:de (?:dos|tres|cuatro|\\d)|solter[oa])',
  ],
  'precise location': ['mi ubicación', 'mi (?:posición|localización) (?:exacta|actual)', '(?:mis )?coordenadas'],
  'bank account': [
    'número de cuenta', 'cuenta bancaria', 'datos bancarios', 'mi (?:salario|sueldo|nómina|hipoteca|deuda|pensión|banco)', 'mis (?:ingresos|deudas|ahorros|préstamos)', '(?:gano|cobro) (?:unos |casi |más de )?\\d+',
  ],
  'government id': ['pasaporte', 'seguridad social', '(?:permiso|carné|carnet|licencia) de conducir', 'documento (?:nacional )?de identidad', 'carné de identidad', 'cédula', 'tarjeta de residencia', 'curp'],
}; // prettier-ignore
