import type { Material, Thing, Topic } from "@/prisma/seed/material/material";

const museum: readonly Thing[] = [
  {
    name: "der Topkapı-Palast",
    acc: "den Topkapı-Palast",
    to: "zum Topkapı-Palast",
    key: "topkapi",
    near: "Sultanahmet",
    hours: "Der Topkapı-Palast ist von 9 bis 18 Uhr geöffnet und dienstags geschlossen.",
    fee: "Der Topkapı-Palast kostet mit Harem etwa 45 Euro.",
    way: "Mit der Tram T1 bis Gülhane, dann sieben Minuten durch den Park bergauf.",
    about: "Mehmed II. ließ ihn um 1460 bauen; fast vier Jahrhunderte lang war er Sitz der Sultane.",
  },
  {
    name: "der Dolmabahçe-Palast",
    acc: "den Dolmabahçe-Palast",
    to: "zum Dolmabahçe-Palast",
    key: "dolmabahce",
    near: "Beşiktaş",
    hours: "Der Dolmabahçe-Palast ist von 9 bis 17.30 Uhr geöffnet, montags geschlossen.",
    fee: "Der Dolmabahçe-Palast kostet rund 35 Euro mit Audioguide.",
    way: "Mit der T1 bis zur Endstation Kabataş, dann fünf Minuten am Ufer entlang.",
    about: "1856 vollendet, war er der letzte Wohnsitz der Sultane; Atatürk starb hier 1938.",
  },
  {
    name: "das Archäologische Museum",
    acc: "das Archäologische Museum",
    to: "zum Archäologischen Museum",
    key: "archaeology",
    near: "Sultanahmet",
    hours: "Das Archäologische Museum ist täglich von 9 bis 18.30 Uhr geöffnet.",
    fee: "Das Archäologische Museum kostet etwa 15 Euro.",
    way: "Von der Haltestelle Gülhane die Pflastergasse rechts vom Park hinauf.",
    about: "Hier stehen der Alexandersarkophag und der Vertrag von Kadesch.",
  },
  {
    name: "das Istanbul Modern",
    acc: "das Istanbul Modern",
    to: "zum Istanbul Modern",
    key: "modern",
    near: "Karaköy",
    hours: "Das Istanbul Modern ist von 10 bis 18 Uhr geöffnet, freitags bis 20 Uhr, montags geschlossen.",
    fee: "Das Istanbul Modern kostet rund 650 Lira.",
    way: "Von der T1-Haltestelle Tophane drei Minuten nach Galataport.",
    about: "Der Neubau von Renzo Piano wurde 2023 eröffnet.",
  },
  {
    name: "die Basilika-Zisterne",
    acc: "die Basilika-Zisterne",
    to: "zur Basilika-Zisterne",
    key: "cistern",
    near: "Sultanahmet",
    hours: "Die Basilika-Zisterne ist täglich von 9 bis 22 Uhr geöffnet.",
    fee: "Die Basilika-Zisterne kostet etwa 30 Euro.",
    way: "Zwei Minuten von der T1-Haltestelle Sultanahmet.",
    about: "336 Säulen aus der Zeit Justinians, zwei davon auf Medusenhäuptern.",
  },
];

const sight: readonly Thing[] = [
  {
    name: "die Hagia Sophia",
    acc: "die Hagia Sophia",
    to: "zur Hagia Sophia",
    key: "hagia-sophia",
    near: "Sultanahmet",
    hours: "Die Galerie der Hagia Sophia ist von 9 bis 19.30 Uhr geöffnet, mit Pause am Freitagmittag.",
    fee: "Die Galerie der Hagia Sophia kostet 25 Euro.",
    way: "Mit der T1 bis Sultanahmet, dann drei Minuten zu Fuß.",
    about: "537 unter Justinian geweiht, war sie Kathedrale, Moschee, Museum und ist seit 2020 wieder Moschee.",
  },
  {
    name: "die Blaue Moschee",
    acc: "die Blaue Moschee",
    to: "zur Blauen Moschee",
    key: "blue-mosque",
    near: "Sultanahmet",
    hours: "Die Blaue Moschee ist ab 9 Uhr außerhalb der Gebetszeiten zugänglich.",
    fee: "Die Blaue Moschee ist kostenlos, Tücher gibt es am Eingang.",
    way: "Fünf Minuten über das Hippodrom von der Haltestelle Sultanahmet.",
    about: "Ahmed I. baute sie von 1609 bis 1616 mit über zwanzigtausend İznik-Fliesen.",
  },
  {
    name: "der Galataturm",
    acc: "den Galataturm",
    to: "zum Galataturm",
    key: "galata-tower",
    near: "Galata",
    hours: "Der Galataturm ist täglich von 8.30 bis 23 Uhr geöffnet.",
    fee: "Der Galataturm kostet 30 Euro.",
    way: "Von Karaköy mit der Tünel-Bahn hinauf, dann fünf Minuten zu Fuß.",
    about: "Die Genuesen errichteten ihn 1348 als Christusturm.",
  },
  {
    name: "der Große Basar",
    acc: "den Großen Basar",
    to: "zum Großen Basar",
    key: "grand-bazaar",
    near: "Eminönü",
    hours: "Der Große Basar ist von 8.30 bis 19 Uhr geöffnet und sonntags geschlossen.",
    fee: "Der Eintritt in den Großen Basar ist frei.",
    way: "Die T1 hält in Beyazıt, eine Minute vom Tor.",
    about: "Aus zwei Hallen von 1461 wurden rund viertausend Läden.",
  },
  {
    name: "der Mädchenturm",
    acc: "den Mädchenturm",
    to: "zum Mädchenturm",
    key: "maidens-tower",
    near: "Üsküdar",
    hours: "Der Mädchenturm ist von 9.30 bis 18 Uhr geöffnet, Boote fahren alle zwanzig Minuten.",
    fee: "Der Mädchenturm kostet mit Boot etwa 27 Euro.",
    way: "Das Boot fährt in Salacak ab, zehn Minuten vom Marmaray-Bahnhof Üsküdar.",
    about: "Der Sage nach biss hier eine Schlange aus dem Obstkorb eine Prinzessin.",
  },
  {
    name: "die Prinzeninsel Büyükada",
    acc: "die Prinzeninsel Büyükada",
    to: "zur Prinzeninsel Büyükada",
    key: "buyukada",
    hours: "Büyükada hat immer offen; die letzten Fähren fahren gegen 22 Uhr zurück.",
    fee: "Die Fähre bezahlt man mit der Istanbulkart.",
    way: "Fähren ab Kabataş, Beşiktaş oder Bostancı, 35 bis 90 Minuten.",
    about: "Keine Privatautos, dafür Holzvillen, Pinien und ein Kloster auf dem Hügel.",
  },
];

const district: readonly Thing[] = [
  {
    name: "Sultanahmet",
    about: "Sultanahmet ist das alte Zentrum, alles liegt eine Viertelstunde auseinander.",
    eat: "In Sultanahmet sind die Köfte-Lokale am Divanyolu ehrlich.",
    hub: "Sultanahmet liegt an der Tram T1, zehn Minuten von Eminönü.",
    stay: "In Sultanahmet beginnen kleine Hotels bei 80 Euro.",
    night: "Sultanahmet geht früh schlafen.",
  },
  {
    name: "Karaköy",
    about: "Karaköy mischt Cafés, Galerien und Fähranleger.",
    eat: "In Karaköy gibt es Baklava und Fisch im Fladen.",
    hub: "Karaköy hat die T1, die Tünel-Bahn und Fähren nach Kadıköy.",
    stay: "In Karaköy kosten Designhotels 120 bis 200 Euro.",
    night: "Die Bars in Karaköy füllen sich nach zehn.",
  },
  {
    name: "Galata",
    about: "Galata heißt steile Gassen und Musikläden.",
    eat: "In Galata lohnen die Weinbars an der Serdar-ı Ekrem.",
    hub: "Galata liegt zwischen Tünel und Karaköy.",
    stay: "In Galata kosten Wohnungen 90 bis 160 Euro.",
    night: "Galata hat kleine Jazzclubs.",
  },
  {
    name: "Beyoğlu",
    about: "Beyoğlu ist laut und bunt: İstiklal, Passagen, Kinos.",
    eat: "In Beyoğlu geht man in die Meyhanes von Asmalımescit.",
    hub: "Beyoğlu erreicht man mit der Metro M2 und der Standseilbahn F1.",
    stay: "In Beyoğlu gibt es Betten ab 25 Euro und Grandhotels.",
    night: "Beyoğlu ist bis zum Morgen wach.",
  },
  {
    name: "Beşiktaş",
    about: "Beşiktaş ist studentisch und fußballverrückt.",
    eat: "In Beşiktaş gibt es die Frühstücksgasse und gefüllte Muscheln.",
    hub: "Von Beşiktaş fahren Fähren nach Kadıköy und Üsküdar.",
    stay: "In Beşiktaş zahlt man ab 75 Euro.",
    night: "Beşiktaş hat bis zwei Uhr offen.",
  },
  {
    name: "Balat",
    about: "Balat hat bunte Häuser und eine Kirche aus Eisen.",
    eat: "In Balat sind die Cafés der Vodina-Straße schön.",
    hub: "Balat liegt an der Tram T5, zwölf Minuten von Eminönü.",
    stay: "In Balat kosten Pensionen 50 bis 90 Euro.",
    night: "Balat schließt mit seinen Cafés.",
  },
  {
    name: "Üsküdar",
    about: "Üsküdar bietet große Moscheen und den besten Sonnenuntergang.",
    eat: "In Üsküdar kocht das alte Lokal am Markt osmanisch.",
    hub: "Üsküdar verbindet Marmaray, Metro M5 und Fähren.",
    stay: "In Üsküdar gibt es wenige, saubere Hotels ab 60 Euro.",
    night: "In Üsküdar trinkt man abends Tee.",
  },
  {
    name: "Kadıköy",
    about: "Kadıköy auf der asiatischen Seite lebt von Markt, Bars und Plattenläden.",
    eat: "In Kadıköy bietet der Markt Fisch, Eingelegtes und regionale Küchen.",
    hub: "Kadıköy hat die Metro M4 und Fähren bis etwa 23 Uhr.",
    stay: "In Kadıköy kosten Hotels 55 bis 100 Euro.",
    night: "In Kadıköy ist die Kadife-Straße bis zwei Uhr offen.",
  },
  {
    name: "Moda",
    about: "Moda hat Teegärten über dem Meer.",
    eat: "In Moda gibt es guten Kaffee und berühmtes Eis.",
    hub: "Moda liegt fünfzehn Gehminuten vom Anleger Kadıköy.",
    stay: "In Moda gibt es ruhige Wohnungen ab 65 Euro.",
    night: "In Moda sitzt man zum Sonnenuntergang auf den Felsen.",
  },
];

const dish: readonly Thing[] = [
  { name: "Balık Ekmek", about: "Balık Ekmek ist gegrillte Makrele im Brot, etwa 200 Lira." },
  { name: "Künefe", about: "Künefe isst man heiß, mit Käse und Sirup, um 220 Lira." },
  {
    name: "Lahmacun",
    about: "Lahmacun ist dünner Teig mit Hackfleisch; Zitrone, Petersilie, rollen: 100 bis 150 Lira.",
  },
  { name: "Mantı", about: "Mantı sind winzige Teigtaschen mit Knoblauchjoghurt, etwa 280 Lira." },
  { name: "Baklava", about: "Gutes Baklava kracht und duftet nach Butter; vier Stück 250 Lira." },
  { name: "İskender", about: "İskender ist Döner auf Brot mit Tomate, Joghurt und Butter, 450 Lira." },
  { name: "Kokoreç", about: "Kokoreç sind gewürzte Lamminnereien im Brot, nachts für 180 Lira." },
];

const line: readonly Thing[] = [
  {
    name: "die Tram T1",
    about: "Die T1 fährt von Kabataş nach Bağcılar, 6 Uhr bis Mitternacht, alle drei bis sechs Minuten.",
  },
  { name: "die Marmaray", about: "Die Marmaray unterquert den Bosporus in vier Minuten zwischen Sirkeci und Üsküdar." },
  {
    name: "die Metro M2",
    about: "Die M2 verbindet Yenikapı, Taksim und Hacıosman, freitags und samstags die ganze Nacht.",
  },
  {
    name: "der Havaist-Bus",
    about: "Der Havaist-Bus fährt rund um die Uhr; vom Flughafen nach Taksim 75 bis 100 Minuten.",
  },
  { name: "die Stadtfähre", about: "Stadtfähren nehmen die Istanbulkart und fahren bis gegen 23 Uhr." },
  { name: "die Metro M11", about: "Die M11 braucht vom Flughafen Istanbul bis Gayrettepe eine halbe Stunde." },
];

const month: readonly Thing[] = [
  { name: "Januar", about: "Im Januar sind es 4 bis 9 °C mit Regen, manchmal Schnee." },
  { name: "März", about: "Der März schwankt zwischen 6 und 13 °C." },
  { name: "April", about: "Im April sind es 9 bis 18 °C, überall blühen Tulpen." },
  { name: "Mai", about: "Der Mai ist am schönsten: 13 bis 22 °C." },
  { name: "Juli", about: "Der Juli ist heiß und schwül, 22 bis 30 °C." },
  { name: "September", about: "Im September sind es 19 bis 27 °C, das Meer ist warm." },
  { name: "November", about: "Der November bringt 10 bis 15 °C und viel Regen." },
  { name: "Dezember", about: "Im Dezember sind es 6 bis 11 °C, dunkel wird es um 16.40 Uhr." },
];

const event: readonly Thing[] = [
  { name: "das Filmfestival", about: "Das Filmfestival dauert im April zwölf Tage, in Beyoğlu und Kadıköy." },
  { name: "das Jazzfestival", about: "Das Jazzfestival ist Anfang Juli, mit Gratiskonzerten in Parks." },
  { name: "die Biennale", about: "Die Biennale ist in ungeraden Jahren im Herbst, der Eintritt ist frei." },
  {
    name: "der Marathon",
    about: "Der Marathon am ersten Novembersonntag führt über die Brücke; bis mittags sind Straßen gesperrt.",
  },
];

const craft: readonly Thing[] = [
  {
    name: "Teppiche",
    about:
      "Bei Teppichen vergleicht man drei Händler und verlangt eine Rechnung; ein kleiner Kelim kostet 100 bis 200 Euro.",
  },
  { name: "Keramik", about: "Handbemalte Schalen beginnen bei 400 Lira." },
  { name: "Lokum", about: "Lokum erst probieren, dann vakuumverpackt kaufen." },
  { name: "Gewürze", about: "Gewürze kosten in den Gassen hinter dem Ägyptischen Basar die Hälfte." },
  { name: "Lederjacken", about: "Leder ist in Zeytinburnu günstiger; im Basar bietet man zwei Drittel." },
];

const topics: readonly Topic[] = [
  {
    intent: "greeting",
    asks: ["Hallo", "Guten Tag", "Guten Abend!", "Hallo, wir sind gerade in {district}"],
    answers: [
      "Hallo und willkommen in Istanbul! Wo sind Sie gerade, und worauf haben Sie Lust?",
      "Guten Tag! Museen, Essen, Bahn und kleine Geheimnisse: Was möchten Sie wissen?",
    ],
  },
  {
    intent: "farewell",
    asks: ["Tschüss", "Auf Wiedersehen", "gute Nacht", "Bis {day}, tschüss"],
    answers: [
      "Auf Wiedersehen und viel Freude! Lassen Sie etwas Guthaben auf der Istanbulkart.",
      "Bis bald! Wenn eine Fähre ausfällt, bin ich da.",
    ],
  },
  {
    intent: "thanks",
    asks: ["Danke", "Vielen Dank!", "super, danke", "Danke, dann gehen wir nach {district}"],
    answers: [
      "Gern geschehen! Soll ich noch den Weg beschreiben?",
      "Sehr gern. Die billigste Bosporusfahrt ist die Linienfähre.",
    ],
  },
  {
    intent: "help",
    asks: ["Was kannst du?", "Hilfe", "Kannst du {nights} in Istanbul planen?"],
    answers: [
      "Ich beantworte Fragen zu Istanbul: Sehenswertes, Zeiten, Essen, Verkehr, Viertel. Versuchen Sie „Frühstück in Moda“.",
      "Schreiben Sie wie einem Freund. Buchen kann ich nicht, aber ich sage, wen Sie anrufen.",
      "Gern, für {nights} plane ich so: erst die Altstadt, dann der Bosporus, zuletzt die asiatische Seite.",
    ],
  },
  {
    intent: "restaurant",
    asks: [
      "Wo isst man {cuisine} in {district}?",
      "Gutes Restaurant in {district} für {party} Personen?",
      "Wo kann man {evening} in {district} essen?",
      "Suche {cuisine} in {district}, bis {budget} pro Kopf",
      "Restaurant mit Blick in {district} am {day}?",
    ],
    then: [
      {
        asks: ["Gibt es etwas Günstigeres?"],
        answers: [
          "Gehen Sie eine Straße weiter, dort sinken die Preise um ein Drittel; mittags isst man im Lokanta für 250 bis 350 Lira.",
        ],
      },
      {
        asks: ["Muss man reservieren?"],
        answers: ["Nur freitags und samstags am Abend, sonst findet sich immer ein Tisch."],
      },
    ],
    answers: [
      "{district.eat} Rechnen Sie mit 600 bis 900 Lira pro Person ohne Alkohol.",
      "{district.eat} Eine Straße hinter der Hauptstraße sinken die Preise um ein Drittel.",
      "{district.about} {district.eat} Reservieren nur freitags und samstags.",
    ],
  },
  {
    intent: "food",
    asks: [
      "Was ist {dish}?",
      "Wo gibt es {dish} in {district}?",
      "Was kostet {dish}?",
      "Ist {dish} scharf, unser Kind ist {age}?",
    ],
    then: [{ asks: ["Und was trinkt man dazu?"], answers: ["Ayran zum Salzigen, schwarzen Tee zum Süßen."] }],
    answers: ["{dish.about} Nehmen Sie den Stand, an dem Einheimische anstehen.", "{dish.about} {district.eat}"],
  },
  {
    intent: "attraction",
    asks: [
      "Wann öffnet {sight}?",
      "Lohnt sich der Weg {sight.to}?",
      "Hat {sight} am {day} offen?",
      "Wie lange braucht man für {sight.acc} {time}?",
    ],
    then: [
      { asks: ["Auch am {day}?"], answers: ["{sight.hours}"] },
      { asks: ["Darf man fotografieren?"], answers: ["Ja, ohne Blitz, und nicht die Betenden."] },
    ],
    answers: [
      "{sight.hours} {sight.about} Man braucht etwa eine Stunde.",
      "{sight.about} Der Weg lohnt sich. {sight.hours} {sight.fee} {sight.way}",
      "{sight.hours} Vor zehn Uhr ist es am ruhigsten.",
    ],
  },
  {
    intent: "attraction",
    asks: ["Was gibt es in {district} zu sehen?", "Sehenswertes in {district} {time}?"],
    then: [{ asks: ["Und danach?"], answers: ["Danach nach {other}. {other.about} {other.hub}"] }],
    answers: [
      "{district.about} Sehenswert ist auch {sight}. {sight.hours}",
      "Beginnen Sie so: {sight}. {sight.about} Danach bummeln: {district.about}",
    ],
  },
  {
    intent: "museum",
    asks: [
      "Welche Öffnungszeiten hat {museum}?",
      "Ist {museum} am {day} geöffnet?",
      "Wie viel Zeit für {museum.acc} einplanen?",
      "Telefonnummer und Adresse für {museum.acc}?",
      "Wie komme ich von {district} {museum.to}?",
    ],
    then: [
      { asks: ["Was kostet der Eintritt?"], answers: ["{museum.fee} Kinder unter acht sind meist frei."] },
      {
        asks: ["Gibt es Führungen auf Deutsch?"],
        answers: ["Einen Audioguide auf Deutsch gibt es fast immer; lizenzierte Führer warten am Eingang."],
      },
    ],
    answers: [
      "{museum.hours} {museum.fee} Online gekauft spart man die Schlange.",
      "{museum.about} {museum.hours} Als Zeit zwei Stunden einplanen.",
      "{museum.hours} Adresse: {museum.address}, Telefon {museum.phone}.",
      "{district.hub} {museum.way} {museum.hours}",
    ],
  },
  {
    intent: "history",
    asks: [
      "Was muss man über {place.acc} wissen?",
      "Welche Geschichte hat {place}?",
      "Erzählen Sie mir etwas über {place.acc}",
    ],
    answers: [
      "{place.about} Gehen Sie erst einmal außen herum, die Mauern erzählen viel.",
      "{place.about} {place.hours}",
    ],
  },
  {
    intent: "cultural_info",
    asks: [
      "Was zieht man für {mosque.acc} an?",
      "Wie viel Trinkgeld gibt man in {district}?",
      "Wie läuft ein Hamam in {district} ab?",
      "Was ist im Ramadan in {district} {time} anders?",
    ],
    answers: [
      "In Moscheen zieht man etwas an, das Schultern und Knie bedeckt; Frauen nehmen ein Tuch mit. Die Schuhe bleiben draußen.",
      "Als Trinkgeld gibt man im Lokal fünf bis zehn Prozent, im Taxi rundet man auf; den angebotenen Tee darf man annehmen, er verpflichtet zu nichts.",
      "Im Hamam bekommt man ein Peştemal, wärmt sich auf dem Marmor und wird abgerieben: etwa 1.500 Lira.",
      "Im Ramadan bleiben die Lokale offen, nur zum Sonnenuntergang wird es überall zugleich voll.",
    ],
  },
  {
    intent: "transportation",
    asks: [
      "Wie komme ich nach {district}?",
      "Wie lange fährt abends {line}?",
      "Wo kaufe ich in {district} eine Istanbulkart?",
      "Ist {line} {time} voll?",
      "Was kostet {line} für {party} Personen?",
    ],
    then: [
      {
        asks: ["Und nachts?"],
        answers: [
          "Die M2 fährt freitags und samstags die ganze Nacht, der Havaist-Bus immer; der Rest endet gegen Mitternacht.",
        ],
      },
      {
        asks: ["Was kostet die Fahrt?"],
        answers: ["Etwa 35 Lira mit der Istanbulkart, Umsteigen innerhalb von zwei Stunden ist ermäßigt."],
      },
    ],
    answers: [
      "{line.about} Mit der Istanbulkart ist es billiger als mit der Bankkarte.",
      "{district.hub} Eine Istanbulkart kaufen Sie am gelben Automaten; eine reicht für fünf Personen.",
      "{line.about} {district.hub}",
      "{line.about} Voll ist es von sieben bis neun und nach fünf; steigen Sie dann ganz hinten ein.",
      "{line.about} Ein Ticket für Bahn, Tram oder Fähre kostet etwa 35 Lira, der Havaist-Bus rund 275.",
    ],
  },
  {
    intent: "transportation",
    asks: ["Wie komme ich vom Flughafen nach {district}?", "Vom Flughafen nach {district} {time}, wie am besten?"],
    answers: ["Vom Flughafen Istanbul fährt die M11 oder der Havaist-Bus, von Sabiha Gökçen die M4. {district.hub}"],
  },
  {
    intent: "route_planning",
    asks: [
      "Wie komme ich von {other} nach {district}?",
      "Schafft man {museum.acc} und {sight.acc} an einem Tag?",
      "Route für {hours} ab {district}?",
      "Von {other} {place.to}, wie am schnellsten?",
    ],
    then: [
      { asks: ["Wie lange dauert das insgesamt?"], answers: ["Von Tür zu Tür 40 bis 60 Minuten, nach 17 Uhr länger."] },
    ],
    answers: [
      "{other.hub} {district.hub} Mit einem Umstieg 45 Minuten.",
      "Zuerst {museum}: {museum.way} Danach {sight}: {sight.way}",
      "{other.hub} Dann weiter: {place.way}",
      "Für {hours} bleiben Sie rund um {district}. {district.about} Danach {sight}: {sight.way}",
    ],
  },
  {
    intent: "gps_navigation",
    asks: [
      "Navigiere mich {place.to}",
      "Ich bin in {district}, wo geht es {place.to}?",
      "Wie viele Minuten zu Fuß von {district} {place.to}?",
    ],
    answers: [
      "{place.way} Ich habe eine Nadel auf die Karte gesetzt.",
      "{place.way} Die Adresse für die Karte: {place.address}.",
      "{district.hub} {place.way} Rechnen Sie mit einer halben Stunde.",
    ],
  },
  {
    intent: "neighborhoods",
    asks: ["Wie ist {district} so?", "Ist {district} nachts sicher?", "Lieber {district} oder {other}?"],
    answers: [
      "{district.about} {district.hub}",
      "{district.about} Zum Vergleich: {other.about}",
      "{district.about} {district.night} Es ist sicher, achten Sie nur aufs Handy.",
    ],
  },
  {
    intent: "accommodation",
    asks: [
      "Wo übernachtet man in {district}?",
      "Hotel in {district} unter {budget}?",
      "Für {nights} lieber {district} oder {other}?",
    ],
    then: [{ asks: ["Ist Frühstück dabei?"], answers: ["In kleinen Hotels meistens ja, in Wohnungen nicht."] }],
    answers: [
      "{district.stay} {district.about}",
      "{district.stay} {district.hub}",
      "{district.stay} Zum Vergleich: {other.stay}",
    ],
  },
  {
    intent: "booking",
    asks: [
      "Können Sie {evening} in {district} einen Tisch reservieren?",
      "Muss man für {museum.acc} am {day} buchen?",
      "Bosporusfahrt für {party} Personen am {day} buchen",
    ],
    answers: [
      "Ich kann nicht reservieren, aber ein Anruf am Nachmittag genügt. {district.eat}",
      "Nehmen Sie das Online-Ticket. {museum.hours} Auskunft: {museum.phone}.",
      "Für eine Bosporusfahrt müssen Sie nicht buchen: Die Linienboote legen in Eminönü ab, Karten gibt es am Anleger. Ein Boot für {party} kostet 150 bis 250 Euro die Stunde.",
    ],
  },
  {
    intent: "price_info",
    asks: [
      "Was kostet der Eintritt für {museum.acc}?",
      "Wie teuer ist {sight} für {party} Personen?",
      "Was kostet {dish} in {district}?",
    ],
    answers: [
      "{museum.fee} Kinder unter acht sind meist frei.",
      "{sight.fee} Preise ändern sich im Januar und manchmal im Juli.",
      "{dish.about} In {district} kommt am Platz ein Fünftel dazu.",
    ],
  },
  {
    intent: "budget",
    asks: [
      "Was ist in {district} kostenlos?",
      "Reichen {budget} am Tag in {district}?",
      "Wo isst man billig in {district}?",
    ],
    answers: [
      "Moscheen, Parks und Basare sind kostenlos. {district.about}",
      "Billig isst man mittags im Lokanta, für 250 bis 350 Lira. {district.eat}",
      "Für einen Tag in {district} reichen 50 bis 80 Euro mit Essen und Bahn, ohne Hotel. {district.hub}",
    ],
  },
  {
    intent: "shopping",
    asks: ["Wo kauft man {craft}?", "Wie handelt man um {craft}?", "Einkaufen in {district} am {day}?"],
    answers: [
      "{craft.about} Läden haben von zehn bis zwanzig Uhr offen.",
      "{craft.about} {district.about}",
      "{craft.about} Wer handelt, bietet zwei Drittel und lächelt.",
      "{district.about} Zum Einkaufen kommen Sie zwischen zehn und zwanzig Uhr.",
    ],
  },
  {
    intent: "nightlife",
    asks: [
      "Wo geht man am {day} in {district} aus?",
      "Livemusik in {district} {evening}?",
      "Besser ausgehen in {district} oder {other}?",
    ],
    answers: ["{district.night} Ein Bier kostet 180 bis 250 Lira.", "{district.night} Andere Stimmung: {other.night}"],
  },
  {
    intent: "events",
    asks: ["Wann ist {event}?", "Konzerte in {district} am {day}?", "Was ist in Istanbul im {month} los?"],
    answers: [
      "{event.about} Karten bei Biletix und Passo.",
      "Das Tagesprogramm sehe ich nicht; Konzerte stehen bei Biletix und auf den Plakaten an den Anlegern. {district.night}",
      "Was im {month} in Istanbul los ist, steht auf der Kulturseite der Stadt; Zorlu PSM und die Bühnen in Kadıköy spielen das ganze Jahr.",
    ],
  },
  {
    intent: "weather",
    asks: ["Wie ist das Wetter im {month}?", "Was packt man für den {month} ein?", "Kann man im {month} baden?"],
    answers: [
      "{month.about} Packen Sie mehrere Schichten ein.",
      "{month.about} Baden kann man von Ende Juni bis Ende September, am besten auf den Inseln.",
      "{month.about} Der Wind am Bosporus überrascht, nehmen Sie einen Schal.",
    ],
  },
  {
    intent: "family_activities",
    asks: ["Was machen wir in {district} mit einem Kind, {age}?", "Familienausflug am {day} ab {district}?"],
    answers: [
      "Von {district} mit der Fähre fahren, Möwen füttern und im Rahmi-Koç-Museum ins U-Boot steigen.",
      "{district.about} Die Parks am Ufer haben Schaukeln.",
    ],
  },
  {
    intent: "romantic",
    asks: ["Romantisches Abendessen in {district} {evening}?", "Wo sieht man bei {district} den Sonnenuntergang?"],
    answers: [
      "Den Sonnenuntergang sieht man am besten von den Stufen in Salacak, gegenüber vom Mädchenturm. {district.hub}",
      "{district.eat} Bitten Sie beim Abendessen um einen Fensterplatz.",
    ],
  },
  {
    intent: "local_tips",
    asks: [
      "Worauf muss man in {district} achten?",
      "Kann man das Wasser aus der Leitung trinken?",
      "Tipps von Einheimischen für {district}?",
    ],
    answers: [
      "Achten Sie auf Ihr Handy, lassen Sie die Bürste des Schuhputzers liegen und lesen Sie Preise vor dem Hinsetzen. {district.about}",
      "Einheimische trinken Wasser aus der Flasche statt aus der Leitung, zehn Lira am Kiosk; gegessen wird mittags im Lokanta. {district.eat}",
    ],
  },
  {
    intent: "hidden_gems",
    asks: ["Geheimtipps in {district}?", "Was kennen Touristen in {district} nicht?"],
    answers: [
      "Fahren Sie von {district} nach Eminönü und steigen Sie hinauf zur Rüstem-Paşa-Moschee: herrliche Fliesen, kaum jemand dort.",
      "{district.about} Gehen Sie hinter die Hauptstraße in die alten Hane.",
    ],
  },
  {
    intent: "recommendation",
    asks: ["Was empfehlen Sie in {district} für {hours}?", "Nur eine Sache in {district}: welche?", "Ideen für {day}?"],
    answers: [
      "Mit der Fähre nach Kadıköy, über den Markt, zum Sonnenuntergang nach Moda. {district.hub}",
      "{district.about} {district.eat} Danach lohnt sich {sight}.",
    ],
  },
  {
    intent: "general_info",
    asks: [
      "Wo wechselt man Geld in {district}?",
      "Brauche ich für {nights} ein Visum?",
      "Gepäckaufbewahrung bei {district}?",
    ],
    answers: [
      "Die Wechselstuben am Großen Basar haben den besten Kurs; Schließfächer gibt es in Sirkeci und Taksim. {district.hub}",
      "Deutsche, Österreicher und Schweizer reisen 90 Tage ohne Visum ein; prüfen Sie es vor dem Flug.",
    ],
  },
  {
    intent: "emergency",
    asks: ["Ich habe in {district} meinen Pass verloren", "Apotheke {time} in {district}?"],
    answers: [
      "Wer den Pass verloren hat, geht zuerst zur Touristenpolizei in Sultanahmet, Yerebatan Cad. 6, +90 212 555 00 53, und dann zum Konsulat. In Not 112.",
      "Die Notdienst-Apotheke (nöbetçi eczane) steht an jeder Apothekentür. Im Ernstfall 112.",
    ],
  },
];

export const german: Material = {
  language: "de",
  slots: {
    museum,
    sight,
    district,
    dish,
    line,
    month,
    event,
    craft,
    cuisine: ["Fisch", "Meze", "Kebab", "vegetarisch", "vegan", "Hausmannskost"],
    party: ["zwei", "drei", "vier", "fünf", "sechs", "acht"],
    time: ["heute Abend", "mittags", "am Nachmittag", "morgen früh", "morgen Abend", "spät am Abend"],
    evening: ["heute Abend", "morgen Abend"],
    day: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
    age: ["zwei Jahre", "vier Jahre", "sechs Jahre", "neun Jahre"],
    budget: ["20 Euro", "40 Euro", "60 Euro", "1.000 Lira"],
    nights: ["zwei Nächte", "drei Nächte", "vier Tage", "eine Woche"],
    hours: ["drei Stunden", "einen halben Tag", "sechs Stunden"],
  },
  topics,
  situations: [
    "Wir sind zum ersten Mal in Istanbul.",
    "Wir kommen am {day} an.",
    "Ich wohne in {other}.",
    "Wir bleiben {nights}.",
  ],
  polite: ["Entschuldigung, ", "Guten Tag, ", "Kurze Frage: ", "Hallo, "],
  personal: [
    "Mein Name ist {person}, meine Adresse ist {email}.",
    "Rufen Sie mich unter {phone} an, {person}.",
    "Wir wohnen im Hotel {hotel}, Zimmer {room}, auf den Namen {person}.",
    "Meine Kartennummer ist {card}.",
    "Die Erstattung bitte auf {iban}.",
    "Meine Passnummer ist {passport}, {person}.",
  ],
  people: [
    { name: "Katrin Vogelsang", mail: "katrin.vogelsang" },
    { name: "Jonas Lindemann", mail: "j.lindemann" },
    { name: "Aylin Hoffmann", mail: "aylin.hoffmann" },
    { name: "Stefan Burgstaller", mail: "s.burgstaller" },
  ],
  hotels: ["Mavi Ev", "Sieben Hügel", "Alte Laterne"],
  weak: {
    generic: [
      "Istanbul ist eine wunderbare Stadt mit vielen Möglichkeiten, es kommt auf Ihren Geschmack an.",
      "In der Gegend gibt es mehrere Optionen, am besten schauen Sie im Internet nach.",
      "Fragen Sie an der Rezeption, dort hilft man Ihnen gern.",
    ],
    short: ["Ja, ist offen.", "Weiß ich nicht.", "20 Minuten."],
  },
  comments: {
    up: {
      any: ["Genau das, was wir brauchten, danke", "Klar und hilfreich"],
      recommendation: ["Der Tipp mit der Fähre war Gold wert"],
    },
    down: {
      incorrect: ["Die Öffnungszeit stimmte nicht"],
      too_generic: ["Zu allgemein"],
      off_topic: ["Das war das falsche Viertel"],
      outdated: ["Der Preis ist längst höher"],
    },
    contact: { up: [], down: ["Angaben falsch, bitte Antwort an {email}", "Rufen Sie mich zurück: {phone}"] },
  },
  fallback:
    "Das habe ich nicht ganz verstanden. Fragen Sie nach einem Viertel, einer Sehenswürdigkeit, Essen oder einem Weg in Istanbul, zum Beispiel „Wie komme ich zum Topkapı-Palast?“",
};
