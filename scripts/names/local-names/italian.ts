import type { LocalNames } from './local-names';

export const italian: LocalNames = {
  first: `achille adele adelina adolfo adriana adriano agata agnese agostino alberta alberto alda aldo ale alessandra alessandro alessia
    alessio alfonso alfredo alice amalia amedeo amelia ambra anastasia andrea angela angelica angelina angelo aniello anna annalisa annamaria
    annarita annunziata anselmo antonella antonia antonietta antonio arianna armando arturo assunta asia attilio augusto aurelio aurora azzurra barbara
    bartolomeo battista bea beatrice benedetta benedetto benito beppe berenice bernardo betta bianca biagio bice bruna brunella bruno
    calogero camilla camillo carla carlo carlotta carmela carmelo carmine carolina caterina catia cecilia celeste celestino cesare cesira
    chiara ciccio cinzia ciro clara claudia claudio clelia clotilde concetta cosimo costantino costanza crescenzo cristiana cristiano
    cristina daniela daniele dante daria dario davide debora delfina denise desirée diego dino domenica domenico donata donatella donato
    doriana edda edoardo elena eleonora elettra elia eliana elio elisa elisabetta eloisa elvira emanuela emanuele emilia emiliano emilio
    emma enea enrica enrico enza enzo ercole erica ermanno ernesta ernesto ester ettore eugenia eugenio eva fabiana fabio fabiola fabrizia
    fabrizio fausta fausto federica federico felice ferdinando fernanda fernando ferruccio filippo filomena fiorella fiorenza fiorenzo
    flaminia flavia flavio fortunato franca francesca francesco franco fulvia fulvio furio gabriella gabriele gaetana gaetano gaia
    gaspare gemma generoso gennaro gerardo gherardo giacinto giacoma giacomo giada giampaolo giampiero gian giancarlo gianfranco gianluca
    gianluigi gianmarco gianna gianni gianpiero gigi gigliola gilda gilberto ginevra gino gioacchino gioele gioia giordano giorgia
    giorgio giosuè giovanna giovanni giuditta giulia giuliana giuliano giulio giuseppe giuseppina giusy giustina graziano grazia graziella gregorio
    guglielmo guendalina guido ida ignazio igor ilaria ilenia immacolata imma ines innocenzo iolanda irene irma isabella isacco isidoro
    italo ivana ivano ivo jacopo lapo lara laura lea leandro leda leonardo leonilda leonzio letizia lia liana libero licia lidia liliana
    lina lino livia livio loredana lorella lorena lorenza lorenzo loretta luana luca lucia luciana luciano lucilla lucio lucrezia ludovica
    ludovico luigi luigia luisa maddalena maicol manlio manuela mara marcella marcello marco margherita maria mariacristina
    mariagrazia mariangela mariano mariella marilena marina mario marisa maristella marta martina massimiliano massimo matilde matteo mattia
    maura maurizia maurizio mauro melania melissa mena mercedes michela michele milena mimma mimmo mina mirco mirella miriam mirko moira
    monica morena nadia natale natalia nazario nella nello nerina nerio nicla nicola nicoletta nicolò nilde nina ninetta nino noemi norma
    novella nuccia nunzia nunzio oderisio ofelia olga oliviero ombretta onofrio orazio oreste orietta ornella orsola orsolina osvaldo
    ottavia ottavio palmira paola paolo pasquale pasqualina patrizia patrizio pia pier piera pierangelo piero pierluigi pietro
    pina pino pippo primo quirino raffaella raffaele raimondo ramona raul rebecca regina remo renata renato renzo riccardo rina rino
    rita roberta roberto rocco rodolfo romano romeo romina romolo rosa rosalba rosalia rosangela rosanna rosaria rosario rosetta rossana
    rossella ruggero sabatino sabina sabrina salvatore salvina samanta sandra sandro santa santina santo santino sara savino saverio sebastiano
    secondo serafina serena sergio settimio severino silvana silvano silvestro silvia silvio simona simone sofia sonia stefania stefano
    stella susanna tamara tania tarcisio tatiana tea teodoro teo teresa tina tino titti tiziana tiziano tommaso tonia tonino
    tonio totò tullio ubaldo uberto ugo umberto umberta ursula valentina valentino valeria valerio vanessa vania vera veronica vilma vincenza
    vincenzo viola virgilio virginia vita vito vitaliano vittoria vittorio viviana walter wanda zaira zeno`,
  last: `agnelli amato barbieri brambilla cacciatore caputo cattaneo colombo cuomo d'angelo de angelis de luca di stefano
    esposito fabbri fumagalli giordano grasso guerra iannone leone locatelli lombardo lo presti mancini marchetti martinelli mazza
    mondello orlando pellegrini piazza piccolo ricci rizzo rossetti ruggiero sala sanna santoro scognamiglio
    sorrentino tassoni trevisan valentini villa vitale zambon zanella zanetti`,
};
