import { readTemplates } from './read-templates';

/** What people tell, ask and paste in French, beside letters and forms. */
export const frenchProse = readTemplates(`
  [Mon père|Ma mère|Mon grand-père|Ma grand-mère|Mon oncle|Ma tante|Mon cousin|Ma nièce|Mon beau-père|Ma belle-mère], {first}, [habite à {city}|est mort en {year}|a {number} ans|travaille chez {org}].
  [Mon frère|Ma sœur|Mon fils|Ma fille|Mon mari|Ma femme|Mon copain|Ma copine|Mon ex|Mon voisin|Ma voisine|Mon chef|Ma collègue|Mon coloc] {first} [m'a dit que|pense que|veut savoir si] {first} [est malade|ne vient pas|déménage à {city}].
  [salut|coucou|bonjour] [moi c'est|jsuis|je suis|je m'appelle] {first}[, {number} ans|, de {city}|] et [j'ai besoin d'aide|je sais pas quoi faire|j'ai une question].
  [Le maire|Le notaire|L'huissier|Le docteur|Le professeur|Le témoin|Le locataire|Le gardien|L'avocat|Me|Maître|Dr] {last} [a écrit|nous a reçus|n'a pas répondu|demande un délai] [hier|le {date}|].
  [La voisine|La maîtresse|La directrice|La patiente|La gardienne|L'infirmière|La nourrice|La stagiaire|La cliente] {any} [a appelé|se plaint|est absente|a tout vu].
  On va chez les {last} [dimanche|à Noël|le {date}]. [Les enfants|Les cousins] {first}, {first} et {first} [seront là|ne viennent pas].
  [Madame|Monsieur|M.|Mme|Mlle|M. et Mme] {last} ({number} ans) [vit seul|vit seule] [{street}, {city}|à {city}]. [Son fils|Sa fille|Sa sœur|Son aide à domicile] {first} passe le soir.
  [Peux-tu|Tu peux|Pouvez-vous] [demander à|dire à|rappeler à|écrire à] {first} [de venir|si tout va bien|que c'est annulé] [? demande {first}|?|svp]
  « [Entre|Je ne sais pas|Ce n'est pas vrai] », dit {first1}. {first2} [sourit|se tut|haussa les épaules]. [La pluie|La porte|Le vent] [tombait|restait ouverte|soufflait].
  {first1} et {first2} [se marient|se sont rencontrés à {city}|ont divorcé]. [Témoin|Parrain|Marraine] : {first}. [Écris un discours|Fais un poème].
  [Discours de mariage|Carte d'anniversaire|Lettre de condoléances|Poème|Mot pour le départ en retraite|Éloge funèbre] pour {any}, [qui aime le vélo|{number} ans|veuve depuis {year}].
  Compte rendu du {date}⏎Présents : {plain}, {plain}, {first} [(excusé)|]⏎1. [Budget|Travaux|Fête] : {first} [s'en occupe|propose un devis]⏎2. [Divers|Cantine] : Mme {last} [est contre|demande un report]
  Conseil de classe⏎{upper} : [félicitations|encouragements|bavardages]⏎{upper} : [avertissement|ensemble correct]⏎délégués : {first}, {first}
  [Patient|Patiente|Pt] : {upper}, né[e|] le {date} à {city}. [Adressé par le Dr|Vu par] {last}. [Douleurs|Asthme|HTA].
  [Je soussigné|Je soussignée] {full}, né[e|] le {date} à {city}, demeurant {street}, [certifie|donne procuration à] {full}.
  Entre {plain}, [bailleur|vendeur|employeur], et {plain}, [locataire|acheteuse|salarié], [demeurant|domicilié] {street}, {city}.
  [Corrige|Reformule|Rends plus poli] : bonjour [madame|monsieur] {last} [mon fils|ma fille] {first} [est malade|sera absent] [demain|cette semaine] merci {first}
  [Bises|Bisous|Cordialement|À bientôt|Amicalement|Biz|Merci], {first}
  Fils de {full} et de {full}, né à {city} en {year}, {first} [a épousé|quitta] {full}.
  [Rdv|Livraison|Visite] [10h|14h30] chez [Mme|M.] {last}, {street}, [code {number}|3e étage|interphone {last}]. [Demander|Appeler] {first} {phone}.
  [Hier|Ce matin|Ensuite|Puis], {first} [a crié|est parti|m'a frappé|a appelé la police|pleurait] et {first} [n'a rien fait|riait].
  [Avec|Sans|Pour|Chez|Selon|D'après] {first}, [c'est trop cher|tout va bien|on mange à midi].
  Où est {first} ? {first} [arrive|dort|a oublié ses clés].
  [Ma collègue|La secrétaire|Le comptable] {first} {last} ([{org}|RH]) [m'a envoyé|demande] {topic}.
  Au bout de la rue, la maison était fermée. Le vent soufflait, il savait se taire. On lui donna une lampe, un registre et du pain.
  [Explique|Compare|Résume] [les règles du bridge|la photosynthèse|le droit de rétractation|la Révolution française] en [cinq points|un tableau|langage simple], pour des élèves de Seconde.
  Ingrédients : Farine, Sucre, Beurre, Œufs. Cuisson {number} minutes. Recette de [Tarte|Gâteau|Soupe] pour {number} personnes.
`);
