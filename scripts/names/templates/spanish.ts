import type { Language } from '../generate/language';
import { spanishProse } from './spanish-prose';
import { readTemplates } from './read-templates';
import { shared } from './every-language';

export const spanish: Language = {
  id: 'es',
  locales: ['es', 'es_MX'],
  places: {
    countries: ['ES', 'ES', 'MX', 'MX', 'AR', 'CO', 'CL', 'PE'],
    locale: 'es',
    streets: [
      'Calle * #',
      'Calle de * #',
      'C/ * #',
      'Avenida * #',
      'Av. * #',
      'Avda. de * #',
      'Plaza * #',
      'Paseo de * #',
      'Calle *, #',
      'Carretera de * #',
      'Camino *, #',
    ],
  },
  organizations: {
    forms: 'S.A.,S.L.,SA de CV,S.A.S.,Hermanos,y Asociados,Consultores,Seguros,e Hijos,Grupo'.split(','),
    institutions:
      `Universidad de @|Hospital de @|Ayuntamiento de @|Colegio *|Instituto *|Clínica *|Panadería *|Bufete *|Taller *|Juzgado de @|Banco de @|Real @|Farmacia *|
      Fundación *|Editorial *|Telefónica|BBVA|Banco Santander|Iberia|Correos|Renfe|Universidad Autónoma de @`
        .split('|')
        .map((form) => form.trim()),
  },
  titles: ['Sr.', 'Sra.', 'Srta.', 'Dr.', 'Dra.', 'Don', 'Doña', 'señor', 'señora', 'Lic.', 'Ing.'],
  jobs: 'programador,enfermera,profesora,contable,directora,abogado,ingeniero,médico,gerente,becaria'.split(','),
  topics: 'la factura,el contrato,las vacaciones,la reunión,el presupuesto,el alquiler,el pedido,la entrevista'.split(
    ',',
  ),
  said: `ya voy|gracias!|ok|hasta mañana|quién trae la ensalada?|no puedo|pagado|debe|vegetariano|jajaja|q paso|llámame|en el dentista|feliz cumple|dos niños|llega tarde|voy|a qué hora?|no contesta|firmado|20 bizum|50 efectivo`.split(
    '|',
  ),
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  templates: [
    ...spanishProse,
    ...shared,
    ...readTemplates(`
    [Hola|Querida|Querido|Estimado|Estimada|Buenos días,] {first}:⏎⏎¿Puedes enviar el documento a {first} antes del {date}? Gracias.⏎⏎[Saludos|Un abrazo|Atentamente|Besos],⏎{first}
    Estimado Sr. {last}:⏎⏎[Le escribo|Me pongo en contacto con usted] para hablar de {topic}. Podemos vernos en {city}.⏎⏎[Atentamente|Cordialmente|Un saludo],⏎{full}⏎{job}, {org}
    Estimada Sra. {last} {last}:⏎⏎Gracias por su solicitud en {org}.⏎⏎{full}
    Me llamo {full}[, soy {job} en {org}| y vivo en {city}|, tengo {number} años].
    Soy {first}[ de {city}|, {job}|] y necesito ayuda.
    Mi nombre es {first} {last}[ {last}|] y trabajo en {org}.
    [Escribe|Redacta|Traduce|Corrige] [un correo|una carta|un mensaje] [a|para] [el Sr.|la Sra.|mi jefe|mi vecina|don] {last}[ de {org}| en {city}|] sobre {topic}.
    [Mi marido|Mi mujer|Mi hijo|Mi hija|Mi hermano|Mi amiga|Mi jefe|Mi compañera] {first} [me dijo|piensa|pregunta] que {first} [se va a {city}|está enfermo|no viene].
    {first} y {first} [viven en|trabajan en|son de|viajan a] {city}.
    [El Sr.|La Sra.|El Dr.|La Dra.|Don|Doña] {last} [ha llamado|está de vacaciones|quiere un reembolso|llega a las {time}].
    Nombre: {first}⏎Apellidos: {last}⏎Ciudad: {city}⏎País: {country}⏎Empresa: {org}
    Nombre completo: {plain}⏎Dirección: {street}, {city}⏎Fecha de nacimiento: {date}
    nombre,apellido,ciudad⏎{first},{last},{city}⏎{first},{last},{city}
    [Cliente|Paciente|Inquilino|Titular|Destinatario|Remitente|Contacto|Beneficiario]: {plain}⏎[Lugar|Ciudad]: {city}
    Acta del {date}⏎Asistentes: {plain}, {plain}, {first}⏎- {first} hablará con {org}.
    Paciente: {plain1}, nacido el {date}. Remitido por la Dra. {last}. El Sr. {last1} refiere dolor.
    Contrato entre {org}, con domicilio en {street}, {city}, y {plain} («el trabajador»).
    {plain}⏎{street}⏎{number}001 {city}
    Vivo en {street}, {city} y trabajo en {org}.
    ¿Qué tiempo hace en {city}? [¿Qué se puede ver en {country}?|]
    En {month} viajamos a {country} con {first} y {first}.
    ¿[Quién es|Qué sabes de|Quién fue] {full}?
    {full}, {job} de {org}, [dimitió|fue detenido en {city}|visitó {country}].
    [Cita|Reunión|Comida] con {any} [de {org}|en {city}|] el {date}.
    ¡Feliz cumpleaños, {first}! [Un beso de {first} y los niños.|]
    [Escribe un cuento|Inventa una historia] sobre [un niño|una niña|un gato] que se llama {first} y vive en {city}.
    La empresa {org}, con sede en {city}, [busca un {job}|despidió a {titled}].
    Explica la diferencia entre [ser y estar|por y para|oferta y demanda|masa y peso] con ejemplos.
    Escribe [una receta de tortilla|un poema sobre el mar|un ensayo sobre la libertad|un plan de entrenamiento|una carta de presentación].
    [Resume|Corrige] el texto: La reunión es el lunes a las diez en la Sala Grande. Se ruega confirmar asistencia.
    Hola, quiero devolver mi pedido porque llegó roto. Muchas gracias. Un saludo
  `),
  ],
};
