import type { LocalNames } from './local-names';

export const polish: LocalNames = {
  first: `ada adam adela adrian agata agnieszka ala albert aldona aleksandra aleksander alfred alicja alina aniela anna ania anka andżelika
    antek antoni antonina apolonia arek arkadiusz artur asia barbara bartek bartłomiej bartosz basia beata benedykt bernadeta bernard
    błażej blanka bogdan bogumił bogumiła bogusia bogusław bogusława bolek bolesław bożena bronek bronisław bronisława cecylia celina
    cezary cyprian czarek czesia czesław czesława damian danka danuta danusia daria dariusz darek dawid denis dominik dominika donata
    dorota dorotka edek edmund edward edyta ela eliza elżbieta emil emilia emilka ernest eryk eugenia eugeniusz ewa ewelina fabian
    felicja feliks ferdynand filip filomena franciszek franciszka franek fryderyk gabriela gabrysia genowefa gerard gertruda gosia
    grażyna grzegorz grzesiek grześ gustaw halina hania hanka hanna helena helenka henia henryk henryka heniek hieronim hubert iga ignacy
    igor ilona irek irena ireneusz irka iwona iwonka iza izabela jacek jacuś jadwiga jadzia jagoda jakub jan janek janina janka janusz
    jarek jarosław jaś jasiek jerzy jędrek jędrzej joanna joasia jolanta jola józef józefa józek judyta julek julian julianna jurek
    justyna kacper kacperek kaja kajetan kamil kamila karina karol karolina kasia kasper katarzyna kazik kazimiera kazimierz
    kinga klaudia klaudiusz klementyna konrad konstanty kornel kornelia krystian krystyna krysia krystynka krzysiek krzysztof krzyś ksawery kuba
    kubuś kunegunda lech lechosław leokadia leon leonard leszek lidia lidka liliana longin lucjan lucyna lucja łucja ludmiła ludwik ludwika
    łukasz maciej maciek madzia magda magdalena magdusia maja majka maks maksymilian małgorzata małgosia marcel marcelina marcin marek
    maria marian marianna mariola mariusz marta martyna marysia maryla marzena mateusz matylda mela melania michał michalina mieczysław
    mieczysława mietek mikołaj milena miłosz mirek mirela miron mirka mirosław mirosława monika nadia nadzieja natalia natalka nela
    nikodem nina norbert oktawia ola olaf olek olga oliwia oliwier oskar ola otylia patrycja patryk paulina paweł pawełek pelagia piotr
    piotrek piotruś pola przemek przemysław radek radosław rafał regina remigiusz renata robert rozalia roman romek róża rudolf ryszard
    rysiek sabina salomea sandra sebastian seweryn sławek sławomir sławomira sonia stach stanisław stanisława staszek stasia stefan
    stefania stefcia sylwester sylwia szczepan szymek szymon tadek tadeusz tamara tekla teodor teofil teresa tereska tobiasz
    tola tomasz tomek tosia tymek tymon tymoteusz tytus urszula ula wacław wacława walentyna walenty waldek waldemar waleria wanda
    wawrzyniec weronika wiesia wiesiek wiesław wiesława wiktor wiktoria wilhelm wincenty wioletta wioleta wit witek witold władek władysław
    władysława włodek włodzimierz wojciech wojtek xawery yolanta zbigniew zbyszek zdzisiek zdzisław zdzisława zenek zenobia zenon zofia
    zosia zuzanna zuzia zuza zygmunt zyta żaneta oleksandr oleksandra `,
  last: `adamczyk bąk baran bielecki borkowski brzeziński cieślak czarnecki czerwiński duda dudek gajewski głowacki górski gołąb grabowski
    jabłoński jakubowski jankowski jasiński jaworski kaczmarek kalinowski kamiński kołodziej konieczny kowalczyk kozłowski krajewski krawczyk król
    krupa kubiak kucharski lis maciejewski majewski makowski malinowski marciniak mazur michalak michalski mróz musiał nowak nowakowski
    nowicki olszewski ostrowski pawlak pawłowski pietrzak piotrowski przybylski rutkowski sadowski sawicki sikora sobczak sokołowski
    stępień szczepański szewczyk szulc szymański szymczak tomaszewski urbański walczak wasilewski wiśniewski witkowski włodarczyk
    wojciechowski wójcik woźniak wróbel wróblewski wysocki zając zakrzewski zalewski zawadzki zieliński ziółkowski żak żebrowski`,
};
