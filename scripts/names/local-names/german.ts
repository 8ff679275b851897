import type { LocalNames } from './local-names';

export const german: LocalNames = {
  first: `achim adelheid adriano aische albrecht alois almut amelie anke anneliese annegret anni annika ansgar arne arnulf artur axel
    bärbel bastian basti beate berit bernd bernhard bert birgit birte björn bodo britta brunhilde burkhard carola carsten christa christel
    christiane conny constanze cordula corinna dagmar dennis detlef detlev dieter dietmar dietrich dirk doris dorothee eberhard eckhard
    edeltraud edith egon ekkehard elfriede elisa elke ella elli elsbeth emil emilia emma erika erna ernst erwin eugen eva ewald fabian
    falk felix ferdinand ferdl finja finn flo florian frauke fridolin friedhelm frieda friederike friedrich fritz gabi gabriele
    gerda gerald gerd gerhard gerlinde gernot gertrud gesa gesine gisela gitta gottfried greta gregor gudrun günter günther gustav hanna
    hannelore hannes hans hansi hans-peter harald hartmut hedwig heike heiko heiner heinrich heinz helga helene helmut hendrik henning
    henrike herbert hermann hertha hilde hildegard hiltrud holger horst hubert ilka ilona ilse imke ines inga inge ingeborg ingo ingrid
    ira irene irmgard irmtraud iris isabell jakob jana janina jannik jasmin jens joachim jochen jolanda jonas jonathan jörg jörn josef
    josefa josephine juliane julius jule jürgen jutta kai karin karl karl-heinz karla karsten kati katja katrin kerstin kilian klaus
    knut konrad konstantin korbinian kristof kurt lena lennart leni leonie leopold liesel lilli lina linus lisbeth lorenz lothar
    louisa lotte ludwig luise lukas lutz maike malte mandy manfred manni mara mareike maren margarete margit margot marianne marie marit
    marko markus marlen marlies marten martina mathilde mathis matthias mats maximilian maxi mechthild meike melanie merle micha mia mirja mirko
    monika moritz nadine nele niklas nico nils nina norbert norman olaf ole oskar otmar otto paula peer petra philipp pia rainer
    ralf ralph raimund reiner reinhard reinhold renate resi rike roland rolf rosemarie rosi roswitha rüdiger rudi rudolf sabine
    sabrina sandro sascha sebastian sepp siegfried sieglinde siegrid sigrid silke silvia simone sina sofie sönke sonja stefan stefanie
    steffen steffi susanne susi sven svenja swantje swen tanja theo theodor theresia thilo thorben thorsten tilman timo tine tino tjark
    tobi tobias torben torsten traudl traute trude udo ulf uli ulla ulrich ulrike ursel ursula urs uschi ute uta utz uwe valentin
    veit vera verena veronika viktor volker volkmar waltraud walburga waltraut wendelin werner wiebke wilfried wilhelm willi wilma
    winfried wolf wolfgang wolfram xaver yannick yvonne zenzi reto beat ueli ruedi vreni urs ayla aylin aysel
    aynur berkan burak cem cemal cengiz deniz dilek dilara ebru elif emine emre enes erdem erkan esra fatih fatma ferhat filiz
    gökhan gül gülay gülsen hakan halil hasan hatice havva hülya ibo ilker kadir kemal leyla mehmet meltem meryem metin murat
    nazan necla nesrin nuray nurcan orhan osman özgül özlem ramazan recep selim selin semra sevgi sevim sibel sinan songül süleyman
    tülay tuncay turgut ümit volkan yasemin yasin yilmaz yıldız yusuf zehra zeynep dragan goran jelena ljubica milica mirjana slavica vesna zoran`,
  last: `bäuerle bierbaum blaschke brinkmann burmeister clasen dammann denecke diekmann dreyer eggers feddersen gerlach
    haberland hinrichs holthaus jessen kaminski kleinschmidt kowalski kruse kühnel lüders matthiesen möllers niehaus 
    ostrowski petersen piontek reinhardt rosenbaum sauerbier schimanski schmidtke schönfeld schwertfeger 
    steinhauer uhlenbrock vogelsang wiegand wittkamp ziegenbein zumbusch yılmaz kaya demir şahin çelik yıldız
    yıldırım öztürk aydın özdemir arslan doğan kılıç aslan çetin kara koç kurt özkan şimşek polat korkmaz çakır erdoğan `,
};
