import type { LocalNames } from './local-names';

export const dutch: LocalNames = {
  first: `aafke aaltje adri adriaan albert alida anke annelies annemarie annemiek anneke anouk ans antje anton antoon arend arie arjan
    ariane arjen arnold arnoud aukje bart bas bastiaan bauke beppie berend bert bertus betsy bianca bo bob bodhi bouke bram brecht cees
    celien chantal christiaan claudia coby coen coenraad cor corine corrie daan daniëlle danique dewi dick diederik dieuwertje dinie
    dirk doortje doutzen ebel eefje eelco eelke egbert els elske emma erik esmee evert evelien fabiënne famke fedde femke
    fenna ferry fieke fleur floor floris frank fons frans fred freek frits froukje gerard gerben gerda gerrie gerrit gert gijs gijsbert
    grietje guus hanneke hannie hans harm harmen harrie heidi hein heleen hendrik hendrika henk hennie henny herman hidde hilde huib hugo
    ilse ineke inge ingrid irma iris jaap jacco jacob jacoba jacqueline jan janke janneke jannie janny jan-willem jantje jasmijn
    jasper jeroen jesse jet jitske joep johan johanna jolanda jolijn jolien joost jop joris jos josien jurre jurriaan juul karel karin
    kees kim kirsten klaas klaasje klaske koen koos krijn lars leendert leen leontien lex lianne lidewij lies liesbeth lieke lieve lisanne
    lodewijk loes lotte lonneke luuk maaike maarten machteld madelon mandy marcel margriet marije marijke marit marja marjan marjolein
    marjolijn marleen marloes marlies marten martijn mats matthijs maud maurits meike meindert melle menno merel micha miek mieke
    mien mies mijntje minke mirjam mirthe myrthe naut neeltje nel nelleke niels nienke noortje nynke onno otto paulien pepijn petra
    pien piet pieter pieterje pietje pim puck quinten reinier rein reina remco renske rens riet rik rikkert rianne roald roel roelof
    roos rosalie ruben rudolf rutger ruud saar sander sanne saskia sebastiaan siebe siem sietske sien simone sjaak sjoerd sjors sophie
    stan stef steven stijn susanne suze suzanne sven sytske sytze teun teunis theo thijmen thijs thirza tijmen tijn tim timo tineke tjeerd tjitske
    toon toos tonny trijntje trees trudy truus tygo ursula valerie veerle victor vincent wessel wiebe wiebren wiebke wiesje wietske wijnand wil
    willeke willem willemijn wilma wim wouter wubbo xander xavi yara yentl yvonne zeger zoë fatiha rachid najat naima souad mimoun
    youssra hajar ilias anass bilal soufiane achraf ouassim samira latifa mustapha gülsüm mehmet kadir hatice johannes corné
    griet lut goedele kobe lowie seppe wannes jef jos staf lieven bavo warre`,
  last: `aalbers baarsma bakker berendsen bijlsma boersma bos brouwer bruinsma buitenhuis de boer de bruijn de graaf de groot de haan de jong
    de lange de vries de wit dekker dijkstra dijkman eikelboom feenstra fokkema gerritsen haverkamp hendriks hoekstra hofstra
    hogenboom hoogland huisman jansen jongsma koopman kuipers leenstra maas meijer mulder oosterhuis peeters postma prins rietveld
    schaap schipper schouten smeets smit spaans sikkema terpstra tuinstra van beek van damme van dam van den berg van den broek van der heijden van der
    laan van der meer van der plas van der veen van dijk van leeuwen van vliet van wijk veenstra verbeek verhagen verhoeven vermeulen
    vink visser vos wiersma wijnen willems zijlstra zuidema`,
};
