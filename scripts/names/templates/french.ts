import type { Language } from '../generate/language';
import { frenchProse } from './french-prose';
import { readTemplates } from './read-templates';
import { shared } from './every-language';

export const french: Language = {
  id: 'fr',
  locales: ['fr', 'fr_BE', 'fr_CA', 'fr_CH', 'fr_LU', 'fr_SN'],
  places: {
    countries: ['FR', 'FR', 'FR', 'BE', 'CH', 'CA', 'SN'],
    locale: 'fr',
    streets: [
      '# rue *',
      '# rue de *',
      '# rue du *',
      '# avenue *',
      '# boulevard *',
      '# place *',
      '# chemin de *',
      '#, rue *',
      '# impasse *',
      '# quai *',
      '# allée *',
    ],
  },
  organizations: {
    forms: 'SA,SAS,SARL,SCI,EURL,Groupe,Conseil,Assurances,& Fils,Logistique,Frères'.split(','),
    institutions:
      `Université de @|Hôpital de @|CHU de @|Mairie de @|Lycée *|Collège *|École *|Clinique *|Boulangerie *|Cabinet *|Garage *|Tribunal de @|Préfecture de @|
      Crédit Agricole|BNP Paribas|Société Générale|La Poste|SNCF|EDF|Orange|Institut *|Fondation *|Pharmacie *|FC @|Banque de @`
        .split('|')
        .map((form) => form.trim()),
  },
  titles: ['M.', 'Mme', 'Monsieur', 'Madame', 'Mlle', 'Dr', 'Me', 'Docteur', 'Maître'],
  jobs: 'développeur,infirmière,professeur,comptable,directrice,avocat,ingénieur,stagiaire,responsable RH,médecin,chef de projet'.split(
    ',',
  ),
  topics:
    'le devis,la facture,les vacances,le contrat,le rendez-vous,la réunion,le loyer,le dossier,la livraison'.split(','),
  said: `j'arrive|merci !|ok|à demain|qui apporte la salade ?|je peux pas|payé|pas encore|végétarien|mdr|t ou|appelle-moi|chez le dentiste|joyeux anniversaire|deux enfants|en retard|je viens|à quelle heure ?|pas de réponse|signé|félicitations|absences répétées`.split(
    '|',
  ),
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  templates: [
    ...frenchProse,
    ...shared,
    ...readTemplates(`
    [Bonjour|Cher|Chère|Salut|Coucou|Bonsoir] {first},⏎⏎[Peux-tu|Pourrais-tu] envoyer le document à {first} avant le {date} ? Merci !⏎⏎[Bises|Cordialement|À bientôt|Amitiés|Bien à toi],⏎{first}
    [Madame|Monsieur] {last},⏎⏎[Suite à|Comme convenu lors de] notre entretien à {city}, veuillez trouver ci-joint [le contrat|le devis].⏎⏎[Cordialement|Bien cordialement|Sincères salutations],⏎{full}⏎{job}, {org}
    Madame, Monsieur,⏎⏎Je me permets de vous écrire au sujet de {topic}. Je m'appelle {full} et j'habite à {city}.⏎⏎{full}⏎{street}⏎{city}
    Je m'appelle {full}[, je suis {job} chez {org}| et j'habite à {city}|, j'ai {number} ans].
    Je suis {first}[ de {city}|, {job}|] et j'ai besoin d'aide.
    [Écris|Rédige|Traduis|Corrige] [un mail|une lettre|un message] [à|pour] [M.|Mme|Monsieur|Madame|mon patron|ma voisine] {last}[ de la société {org}| à {city}|] concernant {topic}.
    [Mon mari|Ma femme|Mon fils|Ma fille|Mon frère|Ma sœur|Mon collègue|Ma patronne|Mon ami] {first} [m'a dit|pense|demande] que {first} [part à {city}|est malade|ne viendra pas].
    {first} et {first} [habitent à|travaillent à|viennent de|partent à] {city}.
    [M.|Mme|Monsieur|Madame|Dr|Maître] {last} [a appelé|est en vacances|souhaite un remboursement|sera présent à {time}].
    Nom : {last}⏎Prénom : {first}⏎Ville : {city}⏎Pays : {country}⏎Employeur : {org}
    Nom complet : {plain}⏎Adresse : {street}, {city}⏎Date de naissance : {date}
    nom;prénom;ville⏎{last};{first};{city}⏎{last};{first};{city}
    [Client|Patient|Locataire|Titulaire|Destinataire|Expéditeur|Bénéficiaire|Contact] : {plain}⏎[Lieu|Ville] : {city}
    Compte rendu du {date}⏎Présents : {plain}, {plain}, {first}⏎Absent : {plain}⏎- {first} contacte {org}.
    Patient : {plain1}, né le {date}. Adressé par le Dr {last}. M. {last1} se plaint de douleurs.
    Le présent contrat est conclu entre {org}, {street}, {city}, et {plain}, ci-après « le salarié ».
    {plain}⏎{street}⏎{number}000 {city}
    J'habite au {street} à {city} et je travaille chez {org}.
    Quel temps fait-il à {city} ? [Que visiter en {country} ?|Et à {city} ?]
    Nous partons en {country} au mois de {month} avec {first} et {first}.
    [Qui est|Parle-moi de|Que sais-tu sur] {full} ?
    {full}, {job} chez {org}, [a démissionné|a été nommé à {city}|prendra sa retraite].
    [Rendez-vous|Réunion|Déjeuner] avec {any} [de {org}|à {city}|] le {date}.
    Joyeux anniversaire {first} ! [Toute la famille t'embrasse.|{first} et les enfants pensent à toi.]
    [Écris une histoire|Raconte un conte] sur [un garçon|une fille|un chat] qui s'appelle {first} et vit à {city}.
    La société {org}, basée à {city}, [recrute un {job}|a licencié {titled}].
    Facture {id}⏎À l'attention de {titled}⏎{org}⏎{city}
    Explique la différence entre [le passé composé et l'imparfait|une action et une obligation|la TVA et l'impôt].
    Écris [une recette de crêpes|un poème sur l'automne|une dissertation sur la liberté|un programme de sport|une lettre de motivation].
    [Résume|Corrige] ce texte : La réunion aura lieu lundi à dix heures dans la Grande Salle. Merci de confirmer votre présence.
    Bonjour, je voudrais un remboursement pour ma commande. Merci d'avance. Cordialement
  `),
  ],
};
