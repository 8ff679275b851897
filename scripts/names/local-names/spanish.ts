import type { LocalNames } from './local-names';

export const spanish: LocalNames = {
  first: `abelardo abril adela adelaida adolfo adrián adriana agapito ágata agustín agustina ainara ainhoa aitana aitor alba alberto
    aleix alejandra alejandro alfonso alfonsina alicia almudena alonso álvaro amada amalia amancio amaia amelia amparo ana anabel anahí
    anastasio andoni andrea andrés ángel ángela ángeles aniceto anselmo antonia antonio araceli aránzazu ariadna armando arnau arturo
    asier asunción aurelio aurora azucena baltasar bartolomé basilio bea beatriz begoña belén benigno benita benito benjamín berenice
    bernabé bernardo beto biel blas borja brayan brenda bruno camila camilo candela candelaria caridad carla carlos carlota carme carmela
    carmelo carmen carmina carolina casandra casilda casimiro catalina cayetana cecilia celestino celia cesáreo chabela charo
    chavela chelo chema chente chepe chucho chuy chus cintia claudia clara clemente concepción conchita conchi consuelo coral cristian cristina
    cristóbal cruz curro damián dani daniela david daniel delfina demetrio desiderio diego dimas dolores domingo domitila edgardo edu eduardo
    edurne efraín elena elías eloísa eloy elvira emiliano emilio encarna encarnación enrique enriqueta ernesto esperanza esteban estefanía
    ester estrella eugenio eulalia eusebio eva evaristo ezequiel fabián fabiola facundo fátima federico felipa felipe fermín fernanda
    fernando fidel filomena flavia florencia florencio francisca francisco froilán gael garazi gemma gerardo germán gertrudis gilberto
    ginés gisela gloria gonzalo gorka graciela gregorio guadalupe guille guillermina guillermo gustavo haydée héctor herminia hermenegildo
    higinio hilario hipólito horacio hortensia hugo humberto ignacio ignacia íker imanol inés inma inmaculada iñaki iñigo irene iria iris irma
    isabel isidoro isidro ismael itziar iván ivonne iratxe jacinta jacinto jacobo jaime javi javier jenaro jenifer jerónimo jesús jesusa
    jimena joaquín joaquina jon jordi jorge josé josefa josefina josep joseba josué josefa juan juana juanita juanjo juanma juani
    judith julia julián juliana julieta julio justino karla kike koldo lalo laia lara laura laureano leandro leire leo leocadia leonor
    leopoldo leticia lidia ligia liliana lolo lola lorena lorenza lorenzo lourdes luci lucía luciano lucio luis luisa luismi lupe lupita
    macarena maca magdalena maite malena manolo manoli manuela manuel marc marcelina marcelo marcial marcos margarita maría mariajo mariano
    maribel maricarmen marina mario marisa marisol martín martina matilde mateo matías mauricio maximiliano máximo mayte melchor mercedes
    merche micaela miguel milagros miren mireia míriam modesto moisés mónica montse montserrat nacho nadia narciso natalia nati nazaret nerea
    néstor nicanor nicolás nieves noelia nora nuria obdulia octavio olalla olga olegario oihane onofre oriol óscar osvaldo otilia pablo paca
    paco paloma paola pao pancho paquita paquito pascual patricia patxi pau paula paulina pedro pepa pepe pepi petra pía pilar pilarica
    pio plácido poli primitivo prudencio puri purificación quim quique rafa rafael raimundo ramiro ramón ramona raquel raúl rebeca regina
    reinaldo remedios renata ricardo rigoberto rita roberto rocío rodolfo rodri rodrigo rogelio román romina roque rosalía rosario rosaura
    rosendo roser rubén rufino ruperto sabina salomé salvador samanta sandra santi santiago santos sara saturnino saúl sebastián segundo
    selene serafín sergi sergio severino silvestre silvia silvio simón socorro sofía soledad sonsoles susana tadeo tamara tania telmo
    teodora teodoro teo tere teresa teresita tito tomás tomasa toni toñi toño trinidad txema unai urbano úrsula valentina valeria vanesa
    valentín vero verónica vicent vicenta vicente victoria violeta virginia visitación walter xavi xavier ximena xiomara yago yanira
    yesenia yolanda yoli yuridia zacarías zaida zoraida zulema ale fer gabi gabo memo nando tavo yadira yamila`,
  last: `aguirre alarcón arteaga ayala azpilicueta basterra berrocal bustamante echeverría elizondo etxeberria
    figueroa garmendia goikoetxea goyeneche gárate iglesias izaguirre larrañaga legarreta lozano mondragón murillo naranjo
    oyarzabal pacheco quintana quiñones rentería robledo saavedra salazar sandoval tapia urrutia valdivia vila villalobos
    zabaleta zamora zubizarreta puig ferrer vidal bosch soler roca serra pons mas riera mamani quispe huamán condori chávez choque`,
};
