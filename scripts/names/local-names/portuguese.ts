import type { LocalNames } from './local-names';

export const portuguese: LocalNames = {
  first: `abílio adalberto adelaide adélia ademar ademir adília adriana adriano afonso agostinho aguinaldo aílton alberto alcides alda
    aldo alessandra alexandre alfredo alice aline altair aluísio álvaro alzira amadeu amália amanda amaro américo ana anabela anacleto
    analu anderson andré andreia andressa ângela ângelo aníbal anselmo antônia antónia antônio antónio aparecida aparecido arlete arlindo
    armando arménio arnaldo artur augusto áurea aurélio bárbara bartolomeu beatriz belmiro benedita benedito benjamim bento bernardo
    bia bianca brás brenda breno bruna bruno caio caetano camila cândida cândido carina carlos carlota carmo carolina cassandra cássia
    cássio catarina cátia cauã kauã cecília célia celina celso césar cibele cícero cida cíntia clara clarice cláudia cláudio cleber cleide
    cleiton clemente cleonice clotilde conceição constança cremilda cristiane cristiano cristina custódio dalila dalva damião daniel
    daniela daniele danilo darci dário davi david dayane débora deise délio denise deolinda diana diego dilma dina dinis diogo dirce dirceu
    djalma domingos dora douglas dudu duarte durval edgar edilson édipo edivaldo edmilson edna edson eduarda eduardo elaine eliana
    eliane elias elisabete eliseu eloá elsa elvira elza emanuel emília enzo érica érico ermelinda ernesto estela ester estêvão eugénia eugênio
    eulália eunice eva evandro evaristo everaldo everton fábio fabiana fabrício fátima felipe felícia fernanda fernando filipa filipe filomena flávia
    flávio florbela florinda francisca francisco frederico gabi gabriel gabriela genésio genilda geovana geraldo gerson getúlio gil gilberto
    gilda gilmar gilson gisele giovana giovanna glória gonçalo graça graciano guga guilherme guilhermina gustavo heitor helena
    hélder hélio heloísa henrique hermínia hermínio hilda horácio hortênsia hugo iago iara ícaro idalina igor ildefonso ilda inácio inês
    ingrid íris iracema irene isabel isadora isaías isaura ismael itamar ivan ivana ivete ivo ivone jacinta jacinto jade jaime jair
    jaqueline jefferson jéssica joana joão joaquim joaquina joel jonas jonatas jorge josé josefa josefina josiane josué jéssica juca
    judite júlia juliana julieta júlio juraci juscelino kaio karina kátia kelly kevin laís lara larissa laura laurinda lauro lázaro leandro leila lena
    leonardo leonel leonor letícia lídia lígia lili lívia lorena lourdes lourenço luan luana lucas lúcia luciana luciano lucília lúcio
    ludmila luís luísa luiz luiza luzia madalena mafalda magda maiara maicon manel manoel manuel manuela mara marcela marcelo márcia
    márcio marco marcos margarida maria mariana marília marina mário marisa marlene marta martim martinha matheus mateus matias matilde maura
    maurício mauro maximiano mayara mayra mel mercês micael michele miguel milena milton mirela miriam moacir moisés mônica mónica murilo
    nádia natália nathália neide neiva nelson neusa neuza nicolau nilton nivaldo noémia norberto nuno odete olavo olga olinda
    olívia orlando osvaldo otávio palmira paola pati patrícia paula paulino paulo pedro piedade plínio priscila quitéria rafa rafael
    rafaela raimunda raimundo ramiro ramon raquel raul rebeca regiane regina reginaldo renan renata renato ricardo rita roberta roberto
    rodolfo rodrigo rogério romeu romualdo ronaldo roque rosana rosângela rosário roseli rosilene rosinha rubens rui ruth sabrina salete
    salomé salvador samuel sandra sandro santiago sara sebastiana sebastião sérgio severina severino sheila sidnei silas sílvia silvana
    silvério sílvio simão simone socorro sofia solange sónia sônia soraia sueli susana suzana taís tainá tânia tarcísio tatiana tati telma
    telmo teodoro teresa teresinha terezinha thaís thales thiago tiago tibúrcio tomás tomé túlio ulisses urbano valdeci valdemar valdir valentim
    valéria valmir valter vanda vandeir vanessa vânia vasco vera verônica vicente vilma vinícius violante virgílio virgínia vitor vítor
    vitória viviane wagner waldir walace wanderley washington wellington wesley william wilson xavier yago yara yasmin yuri zacarias
    zeca zelda zélia zenaide zilda zulmira tó zé zezinho toninho chico tonho cacá duda nando neto gui`,
  last: `abrantes albuquerque alcântara amaral amorim aragão arruda assunção azevedo bandeira barreto barroso bastos bezerra bittencourt
    borges brandão brito caldeira camargo capelo cardoso carneiro castanheira cerqueira chaves coelho cordeiro couto cunha damasceno
    drummond duarte esteves evangelista falcão faria farinha fonseca frazão freitas furtado galvão godinho góis gouveia guedes guimarães
    jardim lacerda leal leitão lobo magalhães maia marçal marinho matos meireles mendonça menezes mesquita morgado mourão nascimento
    neves nóbrega pacheco paiva peixoto pestana pimentel pinheiro prado queiroz quental rangel rebelo resende rezende sampaio sardinha
    seixas serrano simões siqueira sobral tavares teles toledo torres valadares varela vasconcelos veloso viana vidigal xavier`,
};
