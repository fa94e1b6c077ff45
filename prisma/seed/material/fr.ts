import type { Material, Thing, Topic } from "@/prisma/seed/material/material";

const museum: readonly Thing[] = [
  {
    name: "le palais de Topkapı",
    to: "au palais de Topkapı",
    of: "du palais de Topkapı",
    key: "topkapi",
    near: "Sultanahmet",
    hours: "Le palais de Topkapı ouvre de 9 h à 18 h et ferme le mardi.",
    fee: "Le palais de Topkapı coûte environ 45 euros, harem compris.",
    way: "Prenez le tramway T1 jusqu'à Gülhane, puis sept minutes de montée par le parc.",
    about: "Mehmed II l'a fait bâtir vers 1460 ; les sultans y ont vécu presque quatre siècles.",
  },
  {
    name: "le palais de Dolmabahçe",
    to: "au palais de Dolmabahçe",
    of: "du palais de Dolmabahçe",
    key: "dolmabahce",
    near: "Beşiktaş",
    hours: "Le palais de Dolmabahçe ouvre de 9 h à 17 h 30 et ferme le lundi.",
    fee: "Le palais de Dolmabahçe coûte environ 35 euros avec audioguide.",
    way: "Descendez du T1 à Kabataş et longez la rive cinq minutes.",
    about: "Achevé en 1856, il fut la dernière demeure des sultans ; Atatürk y est mort en 1938.",
  },
  {
    name: "le musée archéologique",
    to: "au musée archéologique",
    of: "du musée archéologique",
    key: "archaeology",
    near: "Sultanahmet",
    hours: "Le musée archéologique est ouvert tous les jours de 9 h à 18 h 30.",
    fee: "Le musée archéologique coûte environ 15 euros.",
    way: "De l'arrêt Gülhane, prenez la ruelle pavée à droite du parc.",
    about: "On y voit le sarcophage d'Alexandre et le traité de Qadesh.",
  },
  {
    name: "le musée de l'Innocence",
    to: "au musée de l'Innocence",
    of: "du musée de l'Innocence",
    key: "innocence",
    near: "Cihangir",
    hours: "Le musée de l'Innocence ouvre de 10 h à 18 h, fermé le lundi.",
    fee: "Le musée de l'Innocence coûte environ 350 livres.",
    way: "Depuis Taksim, descendez huit minutes par Çukurcuma.",
    about: "Orhan Pamuk y a rangé les objets de son roman, une vitrine par chapitre.",
  },
  {
    name: "la citerne Basilique",
    to: "à la citerne Basilique",
    of: "de la citerne Basilique",
    key: "cistern",
    near: "Sultanahmet",
    hours: "La citerne Basilique est ouverte tous les jours de 9 h à 22 h.",
    fee: "La citerne Basilique coûte environ 30 euros.",
    way: "Elle est à deux minutes de l'arrêt Sultanahmet du T1.",
    about: "Justinien y fit dresser 336 colonnes, dont deux sur des têtes de Méduse.",
  },
];

const sight: readonly Thing[] = [
  {
    name: "Sainte-Sophie",
    to: "à Sainte-Sophie",
    of: "de Sainte-Sophie",
    key: "hagia-sophia",
    near: "Sultanahmet",
    hours: "La galerie de Sainte-Sophie se visite de 9 h à 19 h 30, avec une pause le vendredi midi.",
    fee: "La galerie de Sainte-Sophie coûte 25 euros.",
    way: "Tramway T1 jusqu'à Sultanahmet, puis trois minutes à pied.",
    about: "Justinien l'inaugura en 537 ; elle fut cathédrale, mosquée, musée, et de nouveau mosquée depuis 2020.",
  },
  {
    name: "la Mosquée bleue",
    to: "à la Mosquée bleue",
    of: "de la Mosquée bleue",
    key: "blue-mosque",
    near: "Sultanahmet",
    hours: "La Mosquée bleue se visite de 9 h jusqu'au soir, hors des prières.",
    fee: "La Mosquée bleue est gratuite, un foulard est prêté à l'entrée.",
    way: "Cinq minutes à pied de l'arrêt Sultanahmet par l'hippodrome.",
    about: "Ahmed Ier la fit construire de 1609 à 1616 avec plus de vingt mille carreaux d'İznik.",
  },
  {
    name: "la tour de Galata",
    to: "à la tour de Galata",
    of: "de la tour de Galata",
    key: "galata-tower",
    near: "Galata",
    hours: "La tour de Galata est ouverte de 8 h 30 à 23 h.",
    fee: "La tour de Galata coûte 30 euros.",
    way: "De Karaköy, montez par le Tünel puis marchez cinq minutes.",
    about: "Les Génois l'élevèrent en 1348 sous le nom de tour du Christ.",
  },
  {
    name: "le Grand Bazar",
    to: "au Grand Bazar",
    of: "du Grand Bazar",
    key: "grand-bazaar",
    near: "Eminönü",
    hours: "Le Grand Bazar ouvre de 8 h 30 à 19 h et ferme le dimanche.",
    fee: "L'entrée du Grand Bazar est gratuite.",
    way: "Le T1 s'arrête à Beyazıt, à une minute d'une porte.",
    about: "Né de deux halles de 1461, il compte près de quatre mille boutiques.",
  },
  {
    name: "la tour de Léandre",
    to: "à la tour de Léandre",
    of: "de la tour de Léandre",
    key: "maidens-tower",
    near: "Üsküdar",
    hours: "La tour de Léandre se visite de 9 h 30 à 18 h, bateau toutes les vingt minutes.",
    fee: "La tour de Léandre coûte environ 27 euros, bateau compris.",
    way: "Le bateau part de Salacak, à dix minutes de la station Marmaray d'Üsküdar.",
    about: "La légende parle d'une princesse mordue par un serpent caché dans un panier de fruits.",
  },
  {
    name: "Büyükada",
    to: "à Büyükada",
    of: "de Büyükada",
    key: "buyukada",
    hours: "Büyükada ne ferme jamais ; les derniers bateaux rentrent vers 22 h.",
    fee: "Le bateau se paie avec l'Istanbulkart.",
    way: "Bateaux depuis Kabataş, Beşiktaş ou Bostancı, de 35 à 90 minutes.",
    about: "La plus grande des îles des Princes n'a pas de voitures privées, mais des villas de bois et des pins.",
  },
];

const district: readonly Thing[] = [
  {
    name: "Sultanahmet",
    of: "de Sultanahmet",
    about: "Sultanahmet est le cœur impérial, tout y est à quinze minutes à pied.",
    eat: "À Sultanahmet, les maisons de köfte de Divanyolu sont honnêtes.",
    hub: "Sultanahmet est sur le tramway T1, à dix minutes d'Eminönü.",
    stay: "À Sultanahmet, de petits hôtels ottomans commencent à 80 euros.",
    night: "Sultanahmet se couche tôt.",
  },
  {
    name: "Karaköy",
    of: "de Karaköy",
    about: "Karaköy mêle cafés, galeries et embarcadères.",
    eat: "À Karaköy, goûtez le baklava et les wraps de poisson.",
    hub: "Karaköy a le T1, le Tünel et des bateaux pour Kadıköy.",
    stay: "À Karaköy, les hôtels design coûtent de 120 à 200 euros.",
    night: "Les bars de Karaköy se remplissent après 22 h.",
  },
  {
    name: "Galata",
    of: "de Galata",
    about: "Galata, ce sont des ruelles raides et des boutiques de musique.",
    eat: "À Galata, cherchez les bars à vin de Serdar-ı Ekrem.",
    hub: "Galata est entre le Tünel et Karaköy.",
    stay: "À Galata, des appartements se louent de 90 à 160 euros.",
    night: "Galata a de petits clubs de jazz.",
  },
  {
    name: "Cihangir",
    of: "de Cihangir",
    about: "Cihangir, c'est le quartier des chats et des antiquaires.",
    eat: "À Cihangir, le petit-déjeuner dure jusqu'à l'après-midi.",
    hub: "Cihangir est à dix minutes à pied de Taksim.",
    stay: "À Cihangir, des chambres calmes dès 70 euros.",
    night: "À Cihangir, on boit un verre sur le trottoir.",
  },
  {
    name: "Beşiktaş",
    of: "de Beşiktaş",
    about: "Beşiktaş est étudiant, footballeur et bon marché.",
    eat: "À Beşiktaş, il y a la rue des petits-déjeuners et des moules farcies.",
    hub: "De Beşiktaş partent des bateaux vers Kadıköy et Üsküdar.",
    stay: "À Beşiktaş, comptez 75 euros et plus.",
    night: "Beşiktaş reste animé jusqu'à deux heures.",
  },
  {
    name: "Balat",
    of: "de Balat",
    about: "Balat a des maisons colorées et une église de fer.",
    eat: "À Balat, les cafés de la rue Vodina sont agréables.",
    hub: "Balat est sur le tramway T5, à douze minutes d'Eminönü.",
    stay: "À Balat, les pensions coûtent de 50 à 90 euros.",
    night: "Balat ferme avec ses cafés.",
  },
  {
    name: "Üsküdar",
    of: "d'Üsküdar",
    about: "Üsküdar, ce sont de grandes mosquées et le plus beau coucher de soleil.",
    eat: "À Üsküdar, la vieille lokanta du marché sert la cuisine ottomane.",
    hub: "Üsküdar réunit Marmaray, le métro M5 et les bateaux.",
    stay: "À Üsküdar, peu d'hôtels, mais propres, dès 60 euros.",
    night: "À Üsküdar, la soirée se passe autour d'un thé.",
  },
  {
    name: "Kadıköy",
    of: "de Kadıköy",
    about: "Kadıköy, sur la rive asiatique, vit entre marché, bars et disquaires.",
    eat: "À Kadıköy, le marché offre poissons, pickles et cuisines régionales.",
    hub: "Kadıköy a le métro M4 et des bateaux jusqu'à 23 h environ.",
    stay: "À Kadıköy, les hôtels vont de 55 à 100 euros.",
    night: "À Kadıköy, la rue Kadife est ouverte jusqu'à deux heures.",
  },
  {
    name: "Moda",
    of: "de Moda",
    about: "Moda, ce sont des jardins de thé au-dessus de la mer.",
    eat: "À Moda, il y a de bons cafés et une glace célèbre.",
    hub: "Moda est à quinze minutes à pied du quai de Kadıköy.",
    stay: "À Moda, des studios calmes dès 65 euros.",
    night: "À Moda, on regarde le soleil se coucher sur les rochers.",
  },
];

const dish: readonly Thing[] = [
  { name: "balık ekmek", about: "Le balık ekmek est un maquereau grillé dans du pain, environ 200 livres." },
  { name: "künefe", about: "Le künefe se mange chaud, avec du fromage fondu et du sirop, vers 220 livres." },
  {
    name: "lahmacun",
    about: "Le lahmacun est une pâte fine à la viande ; citron, persil, on roule : 100 à 150 livres.",
  },
  { name: "mantı", about: "Les mantı sont de minuscules raviolis au yaourt à l'ail, environ 280 livres." },
  { name: "baklava", about: "Un bon baklava craque et sent le beurre ; quatre pièces, 250 livres." },
  { name: "iskender", about: "L'iskender, c'est du döner sur du pain avec tomate, yaourt et beurre, 450 livres." },
  { name: "kumpir", about: "Le kumpir est une énorme pomme de terre garnie, 300 livres à Ortaköy." },
];

const line: readonly Thing[] = [
  { name: "le tramway T1", about: "Le T1 relie Kabataş à Bağcılar de 6 h à minuit, toutes les trois à six minutes." },
  { name: "le Marmaray", about: "Le Marmaray passe sous le Bosphore en quatre minutes entre Sirkeci et Üsküdar." },
  { name: "le métro M2", about: "Le M2 relie Yenikapı, Taksim et Hacıosman, toute la nuit le vendredi et le samedi." },
  {
    name: "le bus Havaist",
    about: "Le Havaist roule jour et nuit ; de l'aéroport à Taksim, comptez 75 à 100 minutes.",
  },
  { name: "le bateau", about: "Les bateaux publics acceptent l'Istanbulkart et s'arrêtent vers 23 h." },
  { name: "le métro M11", about: "Le M11 met une demi-heure de l'aéroport d'Istanbul à Gayrettepe." },
];

const month: readonly Thing[] = [
  { name: "janvier", about: "En janvier il fait 4 à 9 °C, avec de la pluie et parfois de la neige." },
  { name: "mars", about: "En mars le temps oscille entre 6 et 13 °C." },
  { name: "avril", about: "En avril il fait 9 à 18 °C et les tulipes sont partout." },
  { name: "mai", about: "Mai est le plus beau mois : 13 à 22 °C." },
  { name: "juillet", about: "Juillet est chaud et humide, 22 à 30 °C." },
  { name: "septembre", about: "En septembre il fait 19 à 27 °C et la mer est idéale." },
  { name: "novembre", about: "En novembre, 10 à 15 °C et souvent la pluie." },
  { name: "décembre", about: "En décembre, 6 à 11 °C, et la nuit tombe à 16 h 40." },
];

const event: readonly Thing[] = [
  { name: "le festival du film", about: "Le festival du film dure douze jours en avril, à Beyoğlu et Kadıköy." },
  {
    name: "le festival de jazz",
    about: "Le festival de jazz a lieu début juillet, avec des concerts gratuits dans les parcs.",
  },
  { name: "la Biennale", about: "La Biennale se tient en automne les années impaires et l'entrée est libre." },
  {
    name: "le marathon",
    about: "Le marathon du premier dimanche de novembre traverse le pont ; les routes rouvrent à midi.",
  },
];

const craft: readonly Thing[] = [
  {
    name: "un tapis",
    about: "Pour un tapis, voyez trois marchands et demandez une facture ; un petit kilim vaut 100 à 200 euros.",
  },
  { name: "de la céramique", about: "Un bol peint à la main commence à 400 livres." },
  { name: "des loukoums", about: "Goûtez les loukoums avant d'acheter, et prenez-les sous vide pour l'avion." },
  { name: "des épices", about: "Les épices coûtent moitié moins dans les rues derrière le bazar égyptien." },
  { name: "un blouson de cuir", about: "Le cuir est moins cher à Zeytinburnu ; au bazar, offrez les deux tiers." },
];

const topics: readonly Topic[] = [
  {
    intent: "greeting",
    asks: ["Bonjour", "Salut !", "Bonsoir", "Bonjour, nous sommes à {district}"],
    answers: [
      "Bonjour et bienvenue à Istanbul ! Où êtes-vous et de quoi avez-vous envie ?",
      "Bonjour ! Musées, restaurants, transports, petits secrets : que puis-je faire pour vous ?",
    ],
  },
  {
    intent: "farewell",
    asks: ["Au revoir", "À bientôt !", "bonne nuit", "À {day}, alors, au revoir"],
    answers: [
      "Au revoir et bon séjour ! Gardez un peu de crédit sur votre Istanbulkart.",
      "À bientôt ! Si un bateau est en retard, je suis là.",
    ],
  },
  {
    intent: "thanks",
    asks: ["Merci beaucoup", "merci !", "Parfait, merci", "Merci, nous irons à {district}"],
    answers: [
      "Je vous en prie ! Voulez-vous aussi l'itinéraire ?",
      "Avec plaisir. Le bateau de ligne reste la croisière la moins chère.",
    ],
  },
  {
    intent: "help",
    asks: ["Que sais-tu faire ?", "Aide", "Peux-tu préparer {nights} à Istanbul ?"],
    answers: [
      "Je réponds sur Istanbul : visites, horaires, repas, transports, quartiers. Essayez « petit-déjeuner à Moda ».",
      "Écrivez comme à un ami d'ici. Je ne réserve pas, mais je vous dis qui appeler.",
      "Volontiers. Pour {nights} : d'abord la vieille ville, puis le Bosphore, enfin la rive asiatique.",
    ],
  },
  {
    intent: "restaurant",
    asks: [
      "Où manger {cuisine} à {district} ?",
      "Un bon restaurant à {district} pour {party} personnes ?",
      "Où trouver {cuisine} près {place.of} ?",
      "Où dîner {evening} à {district} ?",
      "Connaissez-vous une bonne adresse pour {cuisine} à {district} {day} ?",
    ],
    then: [
      {
        asks: ["Et moins cher ?"],
        answers: [
          "Éloignez-vous d'une rue, les prix baissent d'un tiers ; le midi, une lokanta nourrit pour 250 à 350 livres.",
        ],
      },
      {
        asks: ["Faut-il réserver ?"],
        answers: ["Seulement le vendredi et le samedi soir, sinon il y a toujours une table."],
      },
    ],
    answers: [
      "{district.eat} Comptez 600 à 900 livres par personne sans alcool.",
      "{district.eat} Éloignez-vous d'une rue de l'axe principal : les prix baissent d'un tiers.",
      "{district.about} {district.eat} Réservez seulement le vendredi et le samedi.",
    ],
  },
  {
    intent: "food",
    asks: [
      "C'est quoi, {dish} ?",
      "Où goûter {dish} à {district} ?",
      "Combien coûte {dish} ?",
      "{dish} convient-il aux enfants de {age} ?",
    ],
    then: [
      { asks: ["Et qu'est-ce qu'on boit avec ?"], answers: ["De l'ayran avec le salé, du thé noir avec le sucré."] },
    ],
    answers: [
      "{dish.about} Choisissez l'échoppe où les gens du quartier font la queue.",
      "{dish.about} {district.eat}",
    ],
  },
  {
    intent: "attraction",
    asks: [
      "Quels sont les horaires {sight.of} ?",
      "Peut-on aller {sight.to} {day} ?",
      "Faut-il voir {sight} ?",
      "Combien de temps pour visiter {sight} avec un enfant de {age} ?",
    ],
    then: [
      { asks: ["C'est ouvert {day} aussi ?"], answers: ["{sight.hours}"] },
      { asks: ["Peut-on prendre des photos ?"], answers: ["Oui, sans flash, et jamais les personnes qui prient."] },
    ],
    answers: [
      "{sight.hours} {sight.about} Une heure suffit, avec ou sans enfant.",
      "{sight.about} À voir absolument. {sight.hours} {sight.fee} {sight.way}",
      "{sight.hours} Venez avant dix heures, c'est plus calme.",
    ],
  },
  {
    intent: "attraction",
    asks: ["Que voir à {district} {time} ?", "Que visiter autour {district.of} ?"],
    then: [{ asks: ["Et après ?"], answers: ["Après, direction {other}. {other.about} {other.hub}"] }],
    answers: [
      "{district.about} De là, on peut aller {sight.to}. {sight.hours}",
      "Commencez par {sight}. {sight.about} Puis flânez : {district.about}",
    ],
  },
  {
    intent: "museum",
    asks: [
      "À quelle heure ouvre {museum} ?",
      "Peut-on visiter {museum} {day} ?",
      "Quelle est l'adresse {museum.of} ?",
      "Combien de temps prévoir pour {museum} ?",
      "Comment aller {museum.to} depuis {district} ?",
    ],
    then: [
      { asks: ["Quel est le prix ?"], answers: ["{museum.fee} C'est en général gratuit avant huit ans."] },
      {
        asks: ["Y a-t-il une visite en français ?"],
        answers: ["Il y a un audioguide en français ; des guides diplômés attendent à l'entrée."],
      },
    ],
    answers: [
      "{museum.hours} {museum.fee} Achetez en ligne pour éviter la file.",
      "{museum.about} {museum.hours} Il faut prévoir deux heures.",
      "{museum.hours} Adresse : {museum.address}, téléphone {museum.phone}.",
      "{district.hub} {museum.way} {museum.hours}",
    ],
  },
  {
    intent: "history",
    asks: [
      "Quelle est l'histoire {place.of} ?",
      "Que faut-il savoir sur {place} ?",
      "Pourquoi parle-t-on tant {place.of} ?",
    ],
    answers: [
      "{place.about} Faites-en le tour avant d'entrer, les murs racontent tout.",
      "{place.about} {place.hours}",
    ],
  },
  {
    intent: "cultural_info",
    asks: [
      "Comment s'habiller pour visiter {mosque} ?",
      "Combien laisser de pourboire à {district} ?",
      "Comment se passe un hammam à {district} ?",
      "Que change le ramadan {time} à {district} ?",
    ],
    answers: [
      "Pour visiter une mosquée, il faut s'habiller de façon à couvrir épaules et genoux ; un foulard pour les femmes, et les chaussures à la porte.",
      "Comme pourboire, laissez cinq à dix pour cent au restaurant ; le thé qu'on vous offre n'engage à rien.",
      "Au hammam on reçoit un peştemal, on se réchauffe sur le marbre, puis gommage et mousse : comptez 1 500 livres.",
      "Pendant le ramadan, les restaurants restent ouverts, mais tout se remplit d'un coup au coucher du soleil.",
    ],
  },
  {
    intent: "transportation",
    asks: [
      "Comment aller à {district} ?",
      "Jusqu'à quelle heure circule {line} ?",
      "Où acheter une Istanbulkart à {district} ?",
      "Peut-on prendre {line} {time} ?",
      "Combien coûte {line} pour {party} personnes ?",
    ],
    then: [
      {
        asks: ["Et la nuit ?"],
        answers: [
          "Le M2 roule toute la nuit le vendredi et le samedi, le Havaist toujours ; le reste s'arrête vers minuit.",
        ],
      },
      {
        asks: ["Combien coûte le trajet ?"],
        answers: ["Environ 35 livres avec l'Istanbulkart, correspondance réduite pendant deux heures."],
      },
    ],
    answers: [
      "{line.about} L'Istanbulkart est moins chère qu'une carte bancaire.",
      "{district.hub} Les machines jaunes vendent la carte ; une seule suffit pour cinq personnes.",
      "{line.about} {district.hub}",
      "{line.about} Métro, tramway et bateau coûtent environ 35 livres le trajet, le bus Havaist 275.",
    ],
  },
  {
    intent: "transportation",
    asks: ["Comment aller de l'aéroport à {district} ?", "De l'aéroport à {district} {time}, le plus simple ?"],
    answers: ["De l'aéroport d'Istanbul, prenez le M11 ou le bus Havaist ; de Sabiha Gökçen, le M4. {district.hub}"],
  },
  {
    intent: "route_planning",
    asks: [
      "Comment aller {other.of} à {district} ?",
      "Peut-on voir {museum} et {sight} le même jour ?",
      "Un itinéraire pour {hours} au départ {district.of} ?",
      "Le chemin le plus court {other.of} {place.to} ?",
    ],
    then: [
      { asks: ["Combien de temps en tout ?"], answers: ["De porte à porte 40 à 60 minutes, davantage après 17 h."] },
    ],
    answers: [
      "{other.hub} {district.hub} Comptez 45 minutes avec un changement.",
      "Commencez par {museum}. {museum.way} Puis {sight}. {sight.way}",
      "{other.hub} Ensuite, c'est simple. {place.way}",
      "Pour {hours}, restez autour {district.of}. {district.about} Puis {sight}. {sight.way}",
    ],
  },
  {
    intent: "gps_navigation",
    asks: [
      "Guide-moi {place.to}",
      "Je suis à {district}, par où aller {place.to} ?",
      "Combien de minutes à pied {district.of} {place.to} ?",
    ],
    answers: [
      "{place.way} J'ai mis un repère sur la carte.",
      "{place.way} L'adresse à saisir : {place.address}.",
      "{district.hub} {place.way} Comptez une demi-heure.",
    ],
  },
  {
    intent: "neighborhoods",
    asks: [
      "Comment est le quartier {district.of} ?",
      "{district} est-il sûr le soir ?",
      "Plutôt {district} ou {other} ?",
    ],
    answers: [
      "{district.about} {district.hub}",
      "{district.about} En comparaison : {other.about}",
      "{district.about} {district.night} Le soir, c'est sûr, surveillez juste votre téléphone.",
    ],
  },
  {
    intent: "accommodation",
    asks: [
      "Où dormir à {district} ?",
      "Un hôtel à {district} à moins de {budget} ?",
      "Faut-il loger à {district} ou à {other} pour {nights} ?",
    ],
    then: [
      {
        asks: ["Le petit-déjeuner est-il compris ?"],
        answers: ["Dans les petits hôtels, presque toujours ; dans les appartements, non."],
      },
    ],
    answers: [
      "{district.stay} {district.about}",
      "{district.stay} {district.hub}",
      "{district.stay} En comparaison : {other.stay}",
    ],
  },
  {
    intent: "booking",
    asks: [
      "Pouvez-vous réserver une table à {district} {evening} ?",
      "Faut-il réserver pour visiter {museum} {day} ?",
      "Réserver une croisière pour {party} personnes {day}",
    ],
    answers: [
      "Je ne peux pas réserver, mais un appel l'après-midi suffit. {district.eat}",
      "Prenez le billet en ligne. {museum.hours} Renseignements : {museum.phone}.",
      "Pour une croisière, inutile de réserver : les bateaux publics partent d'Eminönü, billets au quai. Un bateau privé pour {party} personnes coûte de 150 à 250 euros l'heure.",
    ],
  },
  {
    intent: "price_info",
    asks: [
      "Combien coûte l'entrée {museum.of} ?",
      "Quel est le tarif {sight.of} pour {party} personnes ?",
      "Combien coûte {dish} à {district} ?",
    ],
    answers: [
      "{museum.fee} C'est en général gratuit avant huit ans.",
      "{sight.fee} Les prix changent en janvier et parfois en juillet.",
      "{dish.about} À {district}, ajoutez vingt pour cent près de la place.",
    ],
  },
  {
    intent: "budget",
    asks: [
      "Que faire gratuitement à {district} ?",
      "Peut-on visiter {district} avec {budget} ?",
      "Où manger pas cher à {district} ?",
    ],
    answers: [
      "Les mosquées, les parcs et les bazars sont gratuits. {district.about}",
      "Pour manger pas cher, allez le midi dans une lokanta : 250 à 350 livres le repas. {district.eat}",
      "Une journée à {district} coûte 50 à 80 euros, repas et transports compris ; avec {budget} il faut choisir, mais se promener ne coûte rien. {district.hub}",
    ],
  },
  {
    intent: "luxury",
    asks: ["Un yacht privé pour {party} personnes {time} ?", "Le plus bel hôtel près {district.of} ?"],
    answers: [
      "Un yacht avec capitaine coûte de 150 à 400 euros l'heure au départ de Bebek.",
      "Les palais au bord de l'eau, entre Beşiktaş et Bebek, commencent à 450 euros. {district.about}",
    ],
  },
  {
    intent: "shopping",
    asks: ["Où acheter {craft} ?", "Comment marchander {craft} au bazar ?", "Faire du shopping à {district} {day} ?"],
    answers: [
      "{craft.about} Les boutiques ouvrent de dix à vingt heures.",
      "{craft.about} {district.about}",
      "{craft.about} Pour marchander, proposez les deux tiers et souriez.",
      "{district.about} Pour le shopping, venez entre dix et vingt heures.",
    ],
  },
  {
    intent: "nightlife",
    asks: [
      "Où sortir à {district} {day} ?",
      "De la musique live à {district} {evening} ?",
      "Un bar avec vue près {place.of} ?",
    ],
    answers: [
      "{district.night} Une bière coûte de 180 à 250 livres.",
      "{district.night} Autre ambiance : {other.night}",
    ],
  },
  {
    intent: "events",
    asks: ["Quand a lieu {event} ?", "Des concerts à {district} {day} ?", "Que se passe-t-il à Istanbul en {month} ?"],
    answers: [
      "{event.about} Billets sur Biletix et Passo.",
      "Je ne vois pas le programme du jour ; les concerts sont sur Biletix et sur les affiches des embarcadères. {district.night}",
      "Ce qui se passe à Istanbul en {month} est sur le site culturel de la ville ; Zorlu PSM et les scènes de Kadıköy jouent toute l'année.",
    ],
  },
  {
    intent: "weather",
    asks: [
      "Quel temps fait-il en {month} ?",
      "Que mettre dans la valise en {month} ?",
      "Peut-on se baigner en {month} ?",
    ],
    answers: [
      "{month.about} Mettez plusieurs couches dans la valise.",
      "{month.about} Pour se baigner, il vaut mieux venir entre fin juin et fin septembre, aux îles.",
      "{month.about} Le vent du Bosphore surprend, gardez un foulard.",
    ],
  },
  {
    intent: "family_activities",
    asks: ["Que faire à {district} avec un enfant de {age} ?", "Une sortie en famille {day} à {district} ?"],
    answers: [
      "Depuis {district}, prenez le bateau, nourrissez les mouettes, puis allez voir le sous-marin du musée Rahmi Koç.",
      "{district.about} Les parcs au bord de l'eau ont des balançoires.",
    ],
  },
  {
    intent: "romantic",
    asks: ["Un dîner romantique à {district} {evening} ?", "Où voir le coucher du soleil près {district.of} ?"],
    answers: [
      "Le plus beau coucher du soleil se voit des marches de Salacak, face à la tour de Léandre. {district.hub}",
      "{district.eat} Pour un dîner romantique, demandez une table à la fenêtre.",
    ],
  },
  {
    intent: "local_tips",
    asks: [
      "Des arnaques à éviter à {district} ?",
      "L'eau du robinet est-elle potable ?",
      "Un conseil d'habitant pour {district} ?",
    ],
    answers: [
      "Pour éviter les arnaques, ignorez la brosse qui tombe du cireur et regardez les prix avant de vous asseoir. {district.about}",
      "Les habitants boivent l'eau en bouteille plutôt qu'au robinet, dix livres au kiosque, et mangent le midi à la lokanta. {district.eat}",
    ],
  },
  {
    intent: "recommendation",
    asks: [
      "Que conseillez-vous à {district} pour {hours} ?",
      "Si on n'avait qu'une chose à voir à {district} ?",
      "Une idée pour {day} ?",
    ],
    answers: [
      "Prenez le bateau pour Kadıköy et finissez au soleil couchant à Moda. {district.hub}",
      "{district.about} {district.eat} Ensuite, voyez {sight}.",
    ],
  },
  {
    intent: "general_info",
    asks: [
      "Où changer de l'argent à {district} ?",
      "Faut-il un visa pour {nights} ?",
      "Une consigne à bagages près {district.of} ?",
    ],
    answers: [
      "Les bureaux autour du Grand Bazar ont le meilleur taux ; des consignes existent à Sirkeci et Taksim. {district.hub}",
      "Les Français, Belges et Suisses entrent sans visa pour 90 jours ; vérifiez avant le départ.",
    ],
  },
  {
    intent: "emergency",
    asks: ["J'ai perdu mon passeport à {district}", "Une pharmacie ouverte {time} à {district} ?"],
    answers: [
      "Un passeport perdu se déclare d'abord à la police touristique de Sultanahmet, Yerebatan Cad. 6, +90 212 555 00 53, puis au consulat. En cas d'urgence, le 112.",
      "La pharmacie de garde (nöbetçi eczane) est affichée sur chaque porte. En cas grave, le 112.",
    ],
  },
];

export const french: Material = {
  language: "fr",
  slots: {
    museum,
    sight,
    district,
    dish,
    line,
    month,
    event,
    craft,
    cuisine: [
      "du poisson",
      "des mezzés",
      "un bon kebab",
      "des plats végétariens",
      "de la viande halal",
      "des plats maison",
    ],
    party: ["deux", "trois", "quatre", "cinq", "six", "huit"],
    time: ["ce soir", "à midi", "cet après-midi", "demain matin", "demain soir", "tard le soir"],
    evening: ["ce soir", "demain soir"],
    day: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    age: ["deux ans", "quatre ans", "six ans", "neuf ans"],
    budget: ["20 euros", "40 euros", "60 euros", "1 000 livres"],
    nights: ["deux nuits", "trois nuits", "quatre jours", "une semaine"],
    hours: ["trois heures", "une demi-journée", "six heures"],
  },
  topics,
  situations: [
    "C'est notre première fois à Istanbul.",
    "Nous arrivons {day}.",
    "Je loge à {other}.",
    "Nous restons {nights}.",
  ],
  polite: ["Excusez-moi, ", "Bonjour, ", "Une question : ", "S'il vous plaît, "],
  personal: [
    "Je m'appelle {person}, mon adresse est {email}.",
    "Appelez-moi au {phone}, je suis {person}.",
    "Nous sommes à l'hôtel {hotel}, chambre {room}, au nom de {person}.",
    "Ma carte est la {card}.",
    "Le remboursement va sur {iban}.",
    "Mon passeport est le {passport}, {person}.",
  ],
  people: [
    { name: "Camille Durandeau", mail: "camille.durandeau" },
    { name: "Julien Morvan", mail: "j.morvan" },
    { name: "Nadia Benali", mail: "nadia.benali" },
    { name: "Hélène Sarrazin", mail: "helene.s" },
  ],
  hotels: ["Mavi Ev", "Sept Collines", "Vieux Phare"],
  weak: {
    generic: [
      "Istanbul est une ville magnifique avec beaucoup de possibilités, cela dépend de vos goûts.",
      "Il y a plusieurs options dans le coin, je vous conseille de regarder en ligne.",
      "Demandez à votre hôtel, ils sauront vous renseigner.",
    ],
    short: ["Oui, c'est ouvert.", "Je ne sais pas.", "20 minutes."],
  },
  comments: {
    up: {
      any: ["Exactement ce qu'il nous fallait, merci", "Très clair et utile"],
      recommendation: ["Le conseil du bateau était parfait"],
    },
    down: {
      incorrect: ["L'horaire était faux"],
      too_generic: ["Trop vague"],
      off_topic: ["Ce n'est pas le bon quartier"],
      outdated: ["Le prix a doublé depuis"],
    },
    contact: { up: [], down: ["Renseignement faux, écrivez-moi à {email}", "Merci de me rappeler au {phone}"] },
  },
  fallback:
    "Je n'ai pas bien compris. Demandez-moi un quartier, une visite, un repas ou un trajet à Istanbul, par exemple « Comment aller au palais de Topkapı ? »",
};
