import { readTemplates } from './read-templates';

/** What people tell, ask and paste in Spanish, beside letters and forms. */
export const spanishProse = readTemplates(`
  [Mi abuelo|Mi abuela|Mi padre|Mi madre|Mi tío|Mi tía|Mi suegra|Mi sobrina|Mi nieto|Mi cuñado|Mi primo] {first} [vive en {city}|murió en {year}|cumple {number} años|volvió de {city}|está en el hospital].
  [Mi mujer|Mi marido|Mi hijo|Mi hija|Mi hermano|Mi hermana|Mi novia|Mi novio|Mi jefe|Mi compañera|Mi vecino|Mi terapeuta|Mi ex], {first}, [dice que|quiere que|no sabe si] {first} [se va|viene|está enfermo].
  [hola|buenas|oye] soy [la|el|] {first}[ de {city}|, tengo {number} años|] y [necesito ayuda|tengo una duda|no sé qué hacer].
  [Yo soy|Soy|Me llamo|Mi nombre es] {first}, [estudié en {city}|trabajo en {org}|tengo {number} años] y mi [madre|hermano|novia] {first} [también|no].
  [El señor|La señora|Don|Doña|El doctor|La doctora|El licenciado|La maestra|El profe|Sor|El padre|El alcalde|La abogada] {any} [me dijo|no contesta|firmó|vino] [ayer|el {date}|].
  [El|La] {first} [me dejó en visto|viene a las {time}|no quiere ir|trae la comida] y [el|la] {first} [también|no sabe].
  Dale [un beso|recuerdos|las gracias] a {first} y dile a {first} que [no puedo ir|llego tarde|llame].
  La [mamá|hermana|hija] de {first} y {first} [falleció ayer|vive en {city}|está embarazada]. [Escribe un pésame|Ayúdame con la carta].
  —[Pasa|No lo sé|Eso no es verdad] —dijo {first1}. {first2} [sonrió|calló|se encogió de hombros]. [La lluvia|La puerta|El viento] [no paraba|seguía abierta|soplaba].
  {first1} y {first2} [se casan en {city}|se conocieron en {year}|se divorcian]. [Padrino|Madrina|Testigo]: {first}. [Escribe un discurso|Haz un brindis].
  [Poema|Discurso|Carta|Felicitación|Cuento|Tarjeta] para {any}, [que se jubila|que nació ayer|{number} años|mi profesora].
  Acta del {date}. Asisten: {full} (presidenta), {full} (tesorero), {first}. [Preside|Toma nota] {any}. La secretaria, {full}.
  [Paciente|Titular|Asegurado|Arrendatario|Demandante|Testigo]: {full}[, nacido el {date}|] NIF: {id}⏎Dirección: {street}, {city}
  REUNIDOS de una parte D. {full}, [mayor de edad|con domicilio en {street}, {city}], y de otra Dña. {full}.
  Yo, {full}, lego a mi [sobrina|hijo|hermana] {first} [el piso de {street}|mis libros]; a {first}, [nada|el coche].
  [Corrige|Ponle comas|Hazlo más formal]: hola [señora|profe|seño] {first} mi [hijo|hija] {first} no [va|puede] ir al cole tiene [fiebre|médico] un saludo {first}
  [Un abrazo|Besos|Saludos|Atentamente|Gracias|Bss], {first}
  [Pasajeros|Invitados|Alumnos|Herederos|Jugadores]: {full}, {full}, {full}, {first} [y su novia|]
  [Vehículo A|Vehículo B|Conductor|Testigo] [matrícula {id}|] (yo, {full}), [póliza|seguro] {org}.
  [Pregunta por|Llama a|Avisa a|Escríbele a|Espera a] {first} [{phone}|cuando llegues|antes de las {time}].
  [Con|Sin|Para|Según|Entre] {first} y {first} [no hay problema|es más caro|nunca se sabe].
  [Ayer|Luego|Entonces|Hoy] {first} [me gritó|se fue|llamó a la policía|lloraba] y {first} [no hizo nada|se reía].
  ¿Dónde está {first}? ¿[Viene|Llegó|Comió] {first}? {first} [duerme|ya salió|no contesta].
  [Mi compa|Un amigo|Mi colega|Mi carnal|Mi cuate|El dueño|El portero] {first} [montó el server|tiene mi llave|no me paga|me debe {money}].
  [mamá|papá|abuela|tío] de {first}, [somos|soy] de {city}
  [Explica|Compara|Resume|Traduce] [la fotosíntesis|la Guerra Civil|el contrato de alquiler|las leyes de la física] en [cinco puntos|una tabla|lenguaje sencillo]. Ponla bonita.
  Ingredientes: Harina, Azúcar, Huevos, Aceite. Horno a {number} grados. [Tortilla|Paella|Sopa] para {number} personas.
  "[Blanca Navidad|Dulce Esperanza|Mar en calma|Rosa de los vientos|Alegría de vivir]": ¿qué significa?
`);
