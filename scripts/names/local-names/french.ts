import type { LocalNames } from './local-names';

export const french: LocalNames = {
  first: `abdel abdoulaye adèle adelaïde aïcha aïssatou agathe alain albane aline alix amandine amaury ambre aminata anaïs andrée
    angèle annick annie anouk antoine antonin apolline ariane arlette armelle arnaud arsène arthur assia astrid aubin aude audrey augustin
    aurélie aurélien aurore axelle aymeric baptiste barnabé bastien béatrice bénédicte benoît bérénice bérengère bernadette berthe blandine
    boris boubacar brice brigitte bruno camille capucine carole caroline cécile cédric célestin célestine céline chantal charlène charlotte
    chloé christelle christiane christine christophe claire clarisse claudette claudine clémence clément cléo clotilde colette coline
    coralie corentin corinne cyprien cyril cyrille damien danièle danielle daphné delphine denis denise didier diane djamila dominique
    dorian doriane driss edith édith edmond édouard éléonore éliane éliott élisa élise élodie éloïse elsa émeline émile émilie emma
    emmanuelle enzo erwan ernestine estelle esteban étienne eugénie eulalie évelyne fabien fabienne fabrice fanny faustine fatou
    fatoumata félicie félix fernand fernande firmin flavie fleur flora florence florent florian francine françois françoise franck
    frédéric frédérique gabin gabriel gabrielle gaël gaëlle gaétan gaspard gauthier geneviève geoffrey georges georgette gérald géraldine
    gérard germain germaine ghislaine gilbert gilberte gilles ginette gisèle grégoire grégory guénolé guilhem guillaume gustave guy gwenaëlle
    gwendal hamza hassan hélène henri henriette hervé honoré honorine hortense huguette hugo idriss ignace inès irène isabelle isaure ismaël
    jacky jacqueline jacques jade jean jeanne jeannine jean-luc jean-pierre jean-claude jean-marc jean-michel jérémie jérémy jérôme joël
    joëlle jocelyne joseph josette josiane josselin jojo jules juliette julien justine karim karine kévin kylian killian lætitia laure
    laurence laurent laurine léa léandre léo léon léonie léopold leïla lila liliane lilou lise loïc lola lorène lorenzo lou louane louise
    louisette luc lucas lucette lucie lucien lucienne ludivine ludovic lydie maël maëlle maëlys magali mahaut malik malika mamadou
    manon marcel marceline marcelle margaux margot marguerite marie marie-claude marie-josé marion marius marthe martial martine mathieu
    mathilde mathis mathurin matthieu maud maurice maurine maxence maxime mehdi mélanie mélissa mélodie michèle micheline mickaël mireille
    momo mohamed monique morgane mouloud moussa muriel mylène myriam nadège nadine naïma nathalie nathan nicolas nicole noé noël noéline
    noémie nolwenn norbert océane odette odile olivier olympe ombeline ophélie oscar ousmane pascal pascale patrice paulette pauline
    perrine philippe philomène pierre pierrette pierrick quentin rachid raoul raphaël raymond raymonde régine régis
    rémi rémy renaud rené renée robin rodolphe rolande romain romane romuald rosalie roselyne roxane sabine sacha salomé samia samira sandrine
    sandra sarah saïd séverine sébastien sidonie siham simone sixtine solange solène soline sophie soraya stéphane stéphanie suzanne
    sylvain sylvette sylvie tanguy tatiana théo théodore théophile thérèse thibault thibaut thierry thomas timothée tiphaine titouan
    titi toinette toussaint tristan ugo ulysse valentine valérie vanessa véronique victoire victor victorine vincent violaine violette virginie
    viviane wassim xavier yann yannick yanis yasmina yohann yolande youssef yves yvette yvon yvonne zacharie zélie zinedine zoé manu lulu`,
  last: `benali bouchard bouvier carpentier chevallier cordier delacroix delorme descamps desmoulins dufresne
    esposito fontaine gauthier guérin guillot hamon jaouen lacombe lebreton leclerc lefèvre lemaire le goff le roux maillard
    marchand ménard monnier perrin renault rousseau sabatier texier thibault tessier traoré vasseur verdier coulibaly
    diallo diop fofana keïta konaté ndiaye sissoko touré cissé camara sow ba benhaddou belkacem bouazza cherif haddad mansouri meziane`,
};
