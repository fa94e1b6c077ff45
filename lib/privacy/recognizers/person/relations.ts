const every = (owners: string, people: string): string =>
  owners
    .split(" ")
    .flatMap((owner) => people.split("|").map((person) => `${owner} ${person}`))
    .join("|");

/** Relatives, friends and those one travels with, in six languages. */
export const RELATIONS: readonly string[] = [
  every(
    "my our your his her",
    "wife|husband|partner|girlfriend|boyfriend|friend|friends|best friend|old friend|son|sons|daughter|daughters|kid|kids|child|children|baby|brother|brothers|sister|sisters|mother|father|mom|mum|dad|uncle|aunt|cousin|cousins|grandmother|grandfather|grandma|grandpa|nephew|niece|boss|manager|colleague|colleagues|coworker|guide|tour guide|driver|host|landlord|landlady|roommate|flatmate|fiancé|fiancée|fiance|fiancee|spouse|companion|assistant|neighbour|neighbor|guest|guests|client|teacher|doctor|mother-in-law|father-in-law|son-in-law|daughter-in-law|brother-in-law|sister-in-law|grandson|granddaughter|little one|younger son|elder son|eldest son|older brother|younger sister|older sister|younger brother|teammate|classmate|travel agent|secretary|nanny|airbnb host",
  ),
  "the driver|our driver|driver|the guide|a friend of mine|friend of mine",
  "eşim*|karım|karımla|karımın|kocam|kocamla|kocamın|arkadaşım*|arkadaşımız*|dostum|kızım*|kızımız*|oğlum*|oğlumuz*|annem*|babam*|kardeşim*|ablam*|abim*|ağabeyim*|teyzem*|halam*|dayım*|amcam*|kuzenim*|nişanlım*|sevgilim*|yeğenim*|torunum*|dedem*|ninem|anneannem*|babaannem*|kayınvalidem*|kayınpederim*|patronum*|müdürüm*|rehberim*|rehberimiz*|şoförüm*|şoförümüz*|şoför|misafirim*|misafirimiz*|ev sahibim*|ev sahibimiz*|bebeğim*|bebeğimiz|çocuğum*|çocuğumuz*|komşum*|meslektaşım*|asistanım*|müşterim*|öğretmenim*|doktorum*|eşiniz|kızınız|oğlunuz|arkadaşınız",
  every(
    "mein meine meinem meinen meiner unser unsere unserem unseren unserer ihr ihre",
    "mann|frau|freund|freundin|sohn|söhne|tochter|töchter|bruder|schwester|mutter|vater|mama|mutti|papa|onkel|tante|cousin|cousine|oma|opa|neffe|nichte|enkel|enkelin|chef|chefin|kollege|kollegin|kollegen|partner|partnerin|verlobter|verlobte|ehemann|ehefrau|lebensgefährte|lebensgefährtin|kind|kinder|baby|freunde|freunden|reiseleiter|reiseleiterin|fahrer|begleiter|begleiterin|gast|bekannter|bekannte|nachbar|nachbarin|vermieter|vermieterin|gastgeber|gastgeberin|schwager|schwägerin|schwiegermutter|schwiegervater",
  ),
  "der fahrer|unser fahrer",
  every(
    "mon ma mes notre nos son sa votre",
    "mari|femme|ami|amie|amis|amies|meilleur ami|meilleure amie|copain|copine|fils|fille|filles|frère|sœur|soeur|mère|père|maman|papa|oncle|tante|cousin|cousine|grand-mère|grand-père|mamie|papi|neveu|nièce|patron|patronne|chef|collègue|collègues|compagnon|compagne|conjoint|conjointe|époux|épouse|fiancé|fiancée|bébé|enfant|enfants|guide|chauffeur|hôte|hôtesse|voisin|voisine|beau-frère|belle-sœur|beau-père|belle-mère|petit-fils|petite-fille|petit ami|petite amie|assistant|assistante|invité|invitée",
  ),
  "le chauffeur|notre chauffeur",
  "муж|мужа|мужу|мужем|жена|жены|жену|жене|женой|друг|друга|другу|другом|друзья|друзьями|подруга|подруги|подруге|подругу|подругой|сын|сына|сыну|сыном|сыновья|дочь|дочери|дочерью|дочка|дочки|дочку|дочкой|дети|детьми|ребенок|брат|брата|брату|братом|сестра|сестры|сестре|сестру|сестрой|мама|мамы|маме|маму|мамой|папа|папы|папе|папу|папой|отец|отца|отцом|мать|бабушка|бабушки|бабушку|бабушкой|дедушка|дедушки|дедушку|дедушкой|дядя|дяди|дядей|тетя|тети|тетей|коллега|коллеги|коллегу|коллегой|племянник|племянника|племянником|племянница|племянницы|племянницей|внук|внука|внуком|внучка|внучки|внучку|внучкой|жених|жениха|женихом|невеста|невесты|невесту|невестой|парень|парня|парнем|девушка|девушки|девушкой|начальник|начальника|начальником|гид|гида|гидом|водитель|водителя|водителем|сосед|соседка|соседкой|хозяин|хозяйка|хозяйкой|знакомый|знакомая|знакомого|муж и я|кузен|кузина|теща|свекровь|зять|партнер|партнером|напарник",
  "زوجتي|زوجي|وزوجتي|صديقي|صديقتي|صديقاتي|أصدقائي|ابني|إبني|ابنتي|إبنتي|بنتي|بناتي|أبنائي|أخي|أختي|إخوتي|أمي|أبي|والدي|والدتي|عمي|عمتي|خالي|خالتي|جدي|جدتي|خطيبي|خطيبتي|زميلي|زميلتي|زملائي|مديري|مديرتي|ولدي|أولادي|طفلي|طفلتي|أطفالي|السائق|سائقنا|سائقي|المرشد|مرشدنا|مرشدتنا|جاري|جارتي|ابن عمي|ابن خالي|بنت عمي|حفيدي|حفيدتي|ضيفي|ضيفتي|مضيفنا|حماتي|صهري|رفيقي|رفيقتي|زوجتك|زوجك|صديقك",
];
