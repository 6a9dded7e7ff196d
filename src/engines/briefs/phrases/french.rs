//! French.

use super::Phrases;

pub(super) const PHRASES: Phrases = Phrases {
    mark: "Brief de contenu – ce n’est pas un article",
    mark_more: "Ce sont des consignes pour la rédaction. À remplacer par l’article terminé avant la mise en ligne.",
    fallback: "",
    basics: "En bref",
    working_title: "Titre de travail",
    meta_title: "Titre méta",
    meta_description: "Description méta",
    structure: "Structure",
    length: "Longueur",
    words: "environ {n} mots",
    target_keywords: "Mots-clés visés",
    keyword_columns: [
        "Mot-clé",
        "Rôle",
        "Recherches par mois",
        "Difficulté (0–100)",
        "Intention",
    ],
    roles: ["principal", "secondaire"],
    unknown: "inconnu",
    intents: [
        "informationnelle",
        "comparative",
        "transactionnelle",
        "de navigation",
    ],
    search_intent: "Intention de recherche",
    intent_advice: [
        "Le lecteur veut comprendre. Répondre à la question principale dès le premier paragraphe, puis expliquer ; ne vendre qu’à la fin.",
        "Le lecteur compare avant d’acheter. Donner les critères, dire quelle option convient à qui, et nommer les inconvénients.",
        "Le lecteur est prêt à agir. Mettre en avant prix, disponibilité, livraison et prochaine étape ; expliquer brièvement.",
        "Le lecteur cherche un lieu ou une marque précise. L’y mener tout de suite et confirmer que c’est la bonne page.",
    ],
    intent_known: "L’intention est connue pour {n} des {m} mots-clés visés : {}.",
    intent_guessed: "L’intention des mots-clés visés est inconnue ; « {} » est déduit de leur formulation. Regarder les résultats actuels avant d’écrire.",
    outline: "Plan",
    purpose: "But",
    use_keywords: "À utiliser",
    answer: "À répondre",
    subheadings: "Suggestions de H3",
    faq: "Questions à traiter",
    faq_advice: "Un H3 par question, une réponse de deux à quatre phrases, l’essentiel d’abord.",
    links: "Liens internes",
    links_advice: "Lier ces pages là où elles aident le lecteur, avec un texte qui dit ce que la page offre :",
    no_links: "Aucun pour l’instant : aucune autre page du site n’est connue. En ajouter deux ou trois plus tard.",
    checklist: "Liste de contrôle pour la rédaction",
    checks: [
        "Le mot-clé principal figure dans le titre, le premier paragraphe et un H2, de façon naturelle.",
        "Chaque question ci-dessus a une réponse directe.",
        "Chaque chiffre, prix ou affirmation a une source vérifiée.",
        "Des exemples, photos ou expériences propres sont inclus.",
        "Chaque image a un texte qui dit ce qu’elle montre.",
        "Les liens internes ci-dessus sont placés.",
        "Ce brief a été retiré de l’article terminé.",
    ],
    excerpt: "Brief de contenu pour « {} » : mots-clés visés, plan et nombre de mots pour la rédaction.",
    meta_leads: [
        "{} : ce qu’il faut, les étapes dans l’ordre et les erreurs à éviter.",
        "{} : les différences qui comptent et comment trancher.",
        "{} : ce qu’il faut comparer et comment bien choisir.",
    ],
    meta_more: [
        "Trouvez ce qui convient à vos besoins.",
        "Avec les réponses aux questions les plus fréquentes.",
        "Des conseils pratiques et faciles à suivre.",
        "Des critères clairs pour chaque choix.",
        "Expliqué étape par étape.",
        "À lire.",
    ],
    titles: [
        "{} : guide d’achat",
        "{} : l’essentiel à savoir",
        "{} : comment les comparer",
        "{} : comment trouver ce qui vous convient",
        "{} : à vérifier avant d’acheter",
        "{} : ce qui fait le prix",
        "{} : à savoir avant de choisir",
        "{} : questions fréquentes",
        "{} : toute l’offre",
    ],
    versus: "{} ou {} : comment choisir",
    question: "{} ?",
    facets: ["", "", "", "", "", "", ""],
    descriptions: [
        "Un guide qui dit à quoi faire attention, quelles options existent et comment décider.",
        "Un mode d’emploi qui mène pas à pas de la préparation au résultat.",
        "Une liste d’options avec les raisons de chacune et les critères du choix.",
        "Un comparatif qui met les options côte à côte et dit laquelle convient à qui.",
        "Un avis qui dit ce qui a été testé, comment, et pour qui cela vaut le prix.",
        "Une page qui répond une à une aux questions sur le sujet.",
        "Une page qui présente un produit avec ses caractéristiques, son prix et sa livraison.",
        "Une page qui présente l’offre, classée comme on la cherche, et mène aux produits.",
    ],
    sections: [
        (
            "Introduction (sans titre)",
            "Dire en deux ou trois phrases à qui la page s’adresse et ce qu’elle permet de décider ou de faire.",
        ),
        (
            "De quoi il s’agit",
            "Expliquer le sujet à un débutant et dire quand c’est la bonne réponse.",
        ),
        (
            "Ce qu’il faut décider avant de choisir",
            "Aider à lister les besoins : où, pour qui, quelle fréquence, quelle place, quel budget.",
        ),
        (
            "Choisir la bonne taille",
            "Dire comment mesurer et quelle taille convient à quelle situation.",
        ),
        (
            "Comparer les matériaux",
            "Comparer l’aspect, la durée, l’entretien et la gamme de prix.",
        ),
        (
            "Choisir une couleur",
            "Montrer l’effet de chaque couleur et comment elle vieillit.",
        ),
        (
            "Choisir un style",
            "Décrire chaque style par ce qui se voit et dire avec quoi il va.",
        ),
        (
            "Les caractéristiques à comparer",
            "Dire à quoi sert chaque caractéristique, à qui et à quel prix.",
        ),
        (
            "Quoi pour quelle pièce",
            "Passer en revue les lieux recherchés et ce que chacun exige.",
        ),
        (
            "Quoi pour qui",
            "Passer en revue les publics recherchés et leurs besoins.",
        ),
        (
            "Autres options recherchées",
            "Traiter chaque mot-clé restant dans une courte partie.",
        ),
        (
            "Les critères qui comptent",
            "Donner trois à six critères classés et la façon de vérifier chacun.",
        ),
        (
            "Les options côte à côte",
            "Comparer dans un tableau : mêmes critères, même ordre.",
        ),
        (
            "Laquelle choisir ?",
            "Donner une recommandation claire par profil plutôt qu’un seul gagnant.",
        ),
        (
            "Ce qu’il faut avant de commencer",
            "Lister outils, matériel, temps, conditions et vérifications.",
        ),
        (
            "Étape par étape",
            "Numéroter les étapes ; une action chacune et le résultat attendu.",
        ),
        (
            "Les erreurs à éviter",
            "Nommer les erreurs coûteuses, leurs causes et comment les éviter.",
        ),
        (
            "Les options une à une",
            "Un H3 par option : raison, public et un inconvénient. Ne retenir que ce que nous vendons ou avons vérifié.",
        ),
        (
            "Ce qui fait le prix",
            "Expliquer ce qui rend moins cher ou plus cher. Seulement des prix vérifiés et datés.",
        ),
        (
            "Notre offre",
            "Présenter la gamme ou le produit simplement, la prochaine étape bien visible.",
        ),
        (
            "Pourquoi s’y fier",
            "Apporter des preuves : essais, photos, questions de clients, garanties, personnes nommées.",
        ),
        (
            "Caractéristiques",
            "Donner les données vérifiées dans un tableau : dimensions, matériaux, contenu.",
        ),
        (
            "Questions fréquentes",
            "Répondre aux questions de la liste ci-dessous, un H3 chacune.",
        ),
        (
            "Étape suivante",
            "Résumer en deux phrases et mener à la page suivante.",
        ),
    ],
};
