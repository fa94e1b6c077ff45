/**
 * Frequent words of short chat messages, per language written in Latin letters, without accents (ı is i, ß is ss).
 * A word may stand in several languages; it then speaks for each.
 */
const WORDS = {
  en: `a about address adult adults after again airport all alright also amazing an and another any anything april
    are area areas arent around arrival arrive arriving asian at august autumn available avoid away awesome baby bag
    bags bathroom bazaar be beach beaches beautiful bed been beer before being best better between big bill book
    booked booking bored both breakfast bridge bus but buy by bye cake came can cancel cancelled cant car cash center
    change cheap cheaper cheapest check chicken child children christmas church city close closed closest coffee cold
    cool correct cost costs could couldnt cruise currency date day days december delayed delicious dentist departure
    describe dessert did didnt different dinner direction directions discount dish dishes district do doctor does
    doesnt dollars done dont downtown drink drinkable driver during each early easter easy eat either else embassy
    emergency english enough entrance euro european euros evening events every everything exchange expensive explain
    family famous far fare fast february fee fees ferry find first fish flight food for free friday friend friendly
    friends from gallery garden gardens gave gems get give given go going gone good got great guide had halal happy
    hard has have he hello help her here hes hey hi hidden high him himself his history holiday holidays home
    hospital hot hour hours how hungry husband i id if ill im in inside interested into is isnt it itinerary its ive
    january june just keep kids know language last late later least leave leaving left let lets like local locals
    long looking looks lost love low luggage lunch made make many map march may maybe me meal mean means meat menu
    mine monday month more morning mosque much music must my myself name near nearby nearest need neighborhood
    neighbourhood neither never new next nice night nightlife no nope not nothing november now number october of off
    ok okay old on once one only open opening or order other our ours out outside over paid palace parking passport
    password pay people per perfect person phone pick place places plan please police popular pounds price prices
    quiet quite rain raining rate rather really recommend regards requirements reservation reserve restaurants return
    review ride right romantic rooftop room rooms safe said same saturday saw scam schedule search seat second secret
    see seen send senior september she shes short should shouldnt show shower sick side since slow small snow so some
    something soon sorry sounds speak spend spending spicy spot spring square station stay staying still stolen stop
    straight street student students subway such suggest suitable summer sunday sunrise sunset sure sweet swim take
    taken tasty tea tell than thank thanks that thats the their theirs them themselves then there these they theyre
    thing things think thirsty this thought thursday thx ticket tickets till time tip tips tired to today together
    toilet tomorrow tonight too took tour tourist tourists tours towel tower town traffic train translate trap travel
    traveler traveling trip try trying tuesday turkish two under until up us use vegan vegetarian very view views
    visa visit waiting walk wanna want warm was wasnt watch way we weather wednesday week weekdays weekend welcome
    well went were what whats when where which who whole why wife will wine winter with within without won wonderful
    wont work working worst worth would wouldnt wrong yeah year years yep yes yesterday yet you your youre yours
    yourself yup`,
  tr: `abi acaba aci acik acil aciliyor agri agriyor agustos aile aileyle aksam alabilir alan alinabilecek alinir
    alkol almak alt ama anadolu ancak anladim anlamadim anlami anlamina annem araba arabayla arac arada aralik arasi
    arasinda ariyorum ariyoruz arkadas arkadasim arkadaslarimla arkasinda artik asansor aslinda ates avrupa az babam
    bahar bahsis baklava balik bana basimi batimi batisi bavul bavulum bayram bazi bebek begendim begenmedim belki
    ben bence beni benim berbat beri bey bile bilen bilet bileti biletleri biliyor binilir binmem bir bira biraz biri
    biz bize bizi bizim boyle bozuldu bu bugun bulabilirim bulunur buna bunlar bunu bunun bura burada buraya buyuk
    caldilar calindi calisiyor cami camide camii camisi canta carsamba carsi carsisi cay cevap civarinda cocuk
    cocuklar cocuklarla cocuklu cok corba cuma cumartesi cunku cuzdan da daha dahil dakika dakikada de degil demek
    deniz derece dis disinda diye dogumu doktor dolandirici dolar dolmus doner donus dukkan dukkanlari durak durumda
    durumu dus dusunuyorum dusunuyoruz duz eczane eder ederim ederiz ediyorum efendim ekim ekmek elcilik en engelli
    erken esim esimle esya et evet eylul eyvallah fatura fena feribot fis fiyat fiyati gece gecelik gecerli geciyor
    geldim gelecegim gelen geliyorum gelmedi gerek gereken gerekir gerekiyor gerekli geri getirebilir gezi gezilecek
    gezmek gibi gidebilirim gidecegim gidelim gider gidilir gidis gidiyorum girilir giris gitmek gittim gizli gore
    gosterir gosterisi gule gun gunaydin gunesli gunler guvenilir guvenli guzel hafta haftasonu hangi hangisi hanim
    harika hastane hastayim hava havlu hayati hayir haziran hediye hediyelik hem hep hepsi her herkes hesap hic
    hicbir hicbiri hizli hocam hosca icilir icin icinde icki icmek iki ilac ile ileri ilik ilk indirim indirimi
    inecegim iner ingilizce inilir iniyorum iptal ise iskele istanbulda isterim istiyorum istiyoruz iyi iyisi iyiyim
    izlemek kabul kac kaca kacinci kacta kadar kahvalti kahve kahvesi kal kalabalik kalacagim kalacagiz kaliyorum
    kalkiyor kalmis kanka kapali kapaniyor kar karakol karsi karsisinda kart kasim kaybettim kayboldum kebap kendi
    kendim ki kim kime kimse kiralama kiralamak kiralik kirildi kis kisi kisilik kitap kizim kofte konser konsolosluk
    konusuyor kopru koprusu kotu kucuk kule kulesi kuru lahmacun lazim lezzetli lira liraya lokanta lokantasi lutfen
    magaza manzara manzarali marmaray mart mayis mekan merhaba merkez merkezi mesafesi meshur metro metrobus metroyla
    mevsim meydan meydani meyve meze mi miyim miyiz mu mukemmel musluk muze muzeler naber nakit napiyorsun nasil
    nasilki nasilsin nasilsiniz ne neden nedeni nedir neler nerde nerden nerede nereden neresi nereye nisan niye
    nolur numara numarasi o ocak oda odasi odenir ogle oglum ogrenci okumak ol olan olanlar olarak oldu oldun olmaz
    olsun olur on once oner onerebilir oneri onerin onerir onlar onlarin onun onunde ora orada otel oteller otobus
    otobusle otopark oyle pahali para pazar pazarlik pazartesi peki persembe peynir pide plaj plajlar plajlari plani
    planla planliyorum polis polisi program raki ramazanda restoran rezervasyon rica romantik saat saatler saatleri
    saatte sabah sag sagolun sakin salata sali sana sandalye sandalyeye saray sarayi satilir satin saygilar sebze
    sehir sehirde sehre selam sen seni senin serbest sessiz sevdim sevgiler sevgilim sevgilimle sey sicak sigara
    simdi sinema siz sizce sizin soguk sol son sonbahar sonra soyle su subat sunlar super suyu taksi taksiyle tamam
    tane tarifesi tarihi tatil tatli tavuk tehlikeli tek tekerlekli temmuz tesekkur tesekkurler tramvay trenle tum
    tur turist turistik turk turkce turlari turu tutar tuvalet tuzak ucak ucret ucreti ucretsiz ucus ucusum ucuz
    ulasim unlu ust uygun uzak uzaklikta uzakta uzun valiz vapur vapuru var varacagim varmi ve vegan vejetaryen ver
    veya wc ya yada yagmur yagmurlu yakasi yakin yakinda yakininda yaninda yapabilirim yapan yaparim yapilir yapiyor
    yapmali yapmis yapti yaptirmis yardim yardimci yarin yasak yasinda yasli yatak yavas yaz yemek yenir yer yerel
    yerler yillik yiyebilirim yok yoksa yol yolu yon yorum yumurta yurume yuruyerek zaman ziyaret`,
  fr: `a acceptent accord acheter addition adresse aeroport age ai aider aidez aimerais aimerions ainsi algeriens
    aller allez alors ami amie amis anglais annee annule ans aout apres argent arnaque arrive arriver arrivons as
    asiatique atil au aujourd aujourdhui aussi automne autre autres aux avant avec avez avion avoir avons avril
    bateau beau beaucoup bebe belle bien biere billet billets bof boire boisson bon bonjour bonne bonnes bonsoir
    boutique boutiques bref bus ca cadeau cafe calme car carte ce cela celebre centre ces cest cet cette chambre
    chambres change chaque chaud cher cherche cherchons chere chers chez chien choses citerne combien combientemps
    comme comment compris comptent connais connu conseil conseiller conseillez conseils construit construite
    cordialement coucher coucou coute couvrir croisiere dangereux dans de decembre dejeuner delicieux demain depuis
    derviches des dessert deux devrais devrait dimanche diner dire dois donc donnez dormir droit droite du dure duree
    eau egare eglise elle en encore enfant enfants entre entree epice es escale especes est estil et etait etaitil
    ete etes etions etre etudiant etudiants eu europeenne eviter excellent explique expliquez faim faire fait faites
    familiales famille fatigue faudrait faut fauteuil femme ferme fevrier fille fils fois francais froid gare gateau
    gauche genial gens gratuit gratuite gratuits halal heure heures hier hiver hopital horaire horaires ici il ils
    insolite itineraire j jai jamais janvier jardin je jeudi jour journee jours juillet juin jusqua l la langue
    laquelle le lentement lequel les lesquels leur lever lieu lire livre location logement loger loin longtemps louer
    lui lundi ma mai mais malade manger marchander marche mardi mari mars matin matinee me meilleur meilleure
    meilleurs mer merci mercredi mes meteo metro midi mieux minuit minutes moi moins mois mon monde monnaie monsieur
    montre mosquee moyen musee musees nan ne neige nest nocturne non nos notre nous novembre nuit nuits octobre
    offrir on ont ou ouais oui ouvert ouverte ouverts ouverture palais par parfait parking parle parlent parler
    parlez pars part partir partons pas passeport payant payer pendant perdu perdue periode petit peu peut peutetre
    peuton peux place plage plages plait plat plats pleut pluie plus poisson police polices pont potable poulet pour
    pourboire pourquoi pourrais pourrait pourriez pouvez pouvons prendre pres printemps prix prochain proche
    programme proximite puis quand quartier que quel quelle quelles quelque quels qui quoi raconte reduction
    rejoindre reserver restaurant restaurants reste rester restons restos retard revoir rien rive robinet romantique
    roulant rue sa sac sais salut samedi sans se securite semaine septembre sera serais serait ses si signifie sil
    soif soir soiree soleil sommes son sont sortie souvenir souvenirs souvent sucre suis super sur svp ta table tarif
    tarifs taux temps tes tete the toi toujours tour touristique touristiques tourneurs tous tout toute toutes
    traduis train tramway transports tres trouver tu turc turcs turque typique un une urgence utile va vais valable
    valise vas vatil vegan vegetarien vegetarienne velo vendre vendredi vers veut veux viande vieux ville vin visiter
    vite voir voiture voitures vol volontiers vont vos votre voudrais voudrions vous voyage vraiment vue weekend y`,
  de: `ab abend abends aber abfahrt abzocke alle allem alles als also alt am an andenken andere anderen anders anfang
    angekommen ankommen ankunft apotheke april asiatische auch auf aufenthalt august aus ausflug ausgang auto autos
    baby bahn bahnhof bar bedeutet bei beim bekannt bekomme beruhmt besser beste bestellen besten besuchen bezahlen
    bezahlt bier billig billigeres billigster bin bis bist bitte bleibe bleiben bootsfahrt brauche brauchen brucke
    bus da dabei dahin damit danach danke dann darf das dass dauer dauert dem den denn der derwische des deutsch
    deutsche dezember dich die dienstag dir doch donnerstag dort drei du durch durfen durfte durst eigentlich ein
    eine einem einen einer eines einfach eingang einmal eintritt empfehlen empfehlung empfiehlst englisch entfernt er
    erklare erklaren ermassigung erzahl es essen etwas euch europaische faehre faehrt fahre fahren fahrkarte fahrplan
    fahrt familie familienstrande februar fisch fleisch flug flughafen flugzeug frage frau freitag freund freunde
    freundin fruh fruhling fruhstuck fuer fuhrung fuhrungen fur gab ganz garten gebaut geben gefahrlich gegend gehe
    geheimtipp geheimtipps gehen geht geht's gehts gelandet geld gemacht genau geoffnet geradeaus gericht gerichte
    gern gerne geschafte geschenk geschenke geschlossen gestern gestrichen gibt gibts gleich gluck gott grosse
    grosser gru gruss grusse grussen gunstig gunstige gunstiger gut gute guten guter gutes habe haben hahnchen halal
    hallo handeln handy hat hatte hatten heiss heisse heisst herbst heute hier hilf hilfe hilfreich hin hinter hoch
    holt hund hunger ich ihr ihre im immer in innenstadt ins ist ja jahr jahre januar jemand jetzt juli juni kaffee
    kalt kann kannst karte kaufen kein keine keinen kind kinder kinderfreundlich kindern kirche klar klingt koennen
    koffer komme kommen kommt konnen konnte konnten kopftuch koscher koscheres kosten kostenfrei kostenlos kostet
    krank krankenhaus kreditkarte kreditkarten kuchen kurz laden lange langsam langsamer lecker leitungswasser lesen
    letzte lieber liegt links lohnt los machen macht mai man mann markt marz meer mehr mein meine meinen meiner mich
    mieten mietwagen minuten mir mit mittwoch mochte moechte moglich moin monat monate montag morgen morgens moschee
    mude musik muss mussen mussten nach nachste nachsten nachster nacht nachte nachtleben nachts naechste nahe nee
    nehmen nein nicht nichts nie noch notrufnummer november nummer nur ob oder offen offnet offnungszeiten oft ohne
    ok oktober ort palast parken pass perfekt plane polizei preis preise preiswert prima rechnung rechts regen regnet
    reise reisezeit reservieren restaurants rollstuhl rollstuhlgerecht romantisch ruhig samstag scharf schiff schnee
    schneit schnell schon schone schonen schonste sehen sehenswurdigkeiten sehr seid sein seine seit seite september
    servus sich sicher sicherheit sie sind so sohn soll sollen sollte sollten sommer sonne sonnenuntergang sonntag
    sonntags souvenirs spater speisen sprache sprechen spricht stadt stadtfuhrung stadtteil starb statt strand
    strande strasse strassenbahn student studenten stunde stunden suche suchen super suss tag tage taglich tasche tee
    telefon teuer tisch tochter toll touristen touristenpolizei tragen treffen trinkbar trinken trinkgeld tschau
    tschuss turkisch turkische turkischer turm typisch u uber ubernachten ubernachtung ubersetze uhr um und ungefahr
    uns unser unsere unter unterkunft unterwegs vegan vegane vegetarisch verkaufen verlaufen verloren vermeiden
    verspatet verstanden viel viele vielen vielleicht viertel visum voll vom von vor wann war ware warm warten warum
    was wasser wechselkurs wechselstube weg wegen wein weiss weit welche welchen welcher welches wem wende wenn wer
    werden wetter wie wieder wiedersehen will winter wir wird wissen wlan wo woche wochen wochenende woher wohin
    wohnen wollen wurde wurden zahlen zeigen zeit zeiten ziehen ziemlich zimmer zisterne zu zug zum zur zwei zwischen`,
  es: `a abierto abiertos abren adonde agua al algo algun alguna almuerzo alojamiento alquilar amigo amigos ano antes
    aqui autobus avion ayuda ayudame barato baratos barco beber bien billete buen buena buenas bueno buenos buscamos
    busco cada cafe calle cambio caro cena cenar cerca cercana cerrado cerrados cerveza cierra cierran claro clubes
    coche comer comida como con cual cuales cuando cuanto cuantos cuesta de del desayuno desde despues dia dias
    domingo donde dormir dos el ella empieza en entendido entrada entre eres es esa escala ese eso espanol esposa
    esta estan estas este esto estoy favor fin genial gracias gran gratis habitacion habla hablan hablar hace hacer
    hacia hambre han hasta hay he hija hijo hijos hola hora horario horas hoy iglesia ingles ir jueves la las le leer
    les libre llegar llego lo los luego lunes maleta maletas manana mar marido martes mas me mejor mejores mercado
    mes mesa mezquita mi miercoles mis mucha muchas mucho museos muy nada necesito ninos no noche noches nos o otra
    otro pagar palacio para parada pasaporte perdida perdido perfecto pero perro pido playa playas plaza poco podemos
    por porque precio propina puede pueden puedes puedo puente que quien quiere quiero reservar restaurantes sabado
    sale salir se sed semana ser si sin sitio sobre son soy su suena sus tal tambien tan tarde tarjeta te tengo
    tiempo tiene tienen tipo toda todo todos tomar torre tren tres tu turco ultimo un una uno unos usted utiles va
    vale vamos vegano veganos ver viaje viernes vino vivo volver vuelo y ya yo`,
  it: `a abbiamo acqua aereo aeroporto ai aiutami aiuto al alla alle alloggio allora amici amico anche ancora andare
    andiamo anno aperti aperto apre aprono arrivare arrivata arrivederci arrivo auto autobus avere bambini bella
    bello bene biglietti biglietto birra buon buona buonasera buongiorno buono c caffe cambio camera cane capito caro
    carta cena cerco certo che chi chiesa chiude chiudono chiusi chiuso ci ciao cibo citta colazione come con cosa
    cose costa costano da dal dalla degli dei del della delle dello di domani domenica dopo dov dove due e ecco
    economici era fa fame fare fermata figli figlia figlio fino giorni giorno giovedi gli gran gratis gratuiti grazie
    ha hai ho i il in indietro inglese inizia io italiano la le leggere lei lo locali lontano loro lunedi ma macchina
    mancia mangiare mare marito martedi me meglio mercato mercoledi mese mi migliore mille mio moglie molto moschea
    musei nave ne nel nella no noi noleggiare non nostro notte notti o oggi ogni ora orari ordino pagare palazzo
    parla parlano parte passaporto per perche perfetto perso piazza piu poco ponte possiamo posso posto pranzo prego
    prenotare prezzo prima programma prossimo puo qual quale quali quando quanti quanto quella quelli quello questa
    questo qui ristoranti sabato scalo se sei senza sera sete settimana si siamo siete sono spiagge spiaggia sta
    stanotte stasera su sul sulla tasso tavolo tempo ti tornare torre tra traghetto tre treno tu turco tutti tutto
    ultimo un una uno uscire utile va vai valigia vedere vegani venerdi via vicina vicino voglio volo vorrei zona`,
  pt: `a abre aeroporto agua almoco amanha amigos ao aos aqui as ate aviao barco bem bilhete boa bom bons cachorro
    cafe caro cerveja chegar com comer comida como custa da das de dia do domingo dos e ela ele em entendi entre
    esposa essa esse esta este eu fecha fica filhos foi fome hoje horas igreja isso ja jantar la mais mala marido mas
    melhor melhores mercado mes mesquita meu minha muito muitos na nao nas no noite nos nossa o obrigada obrigado oi
    ola onde onibus os ou para parada pela pelo perto pode ponte por porque posso praca praia preciso preco quais
    qual quando quanto quantos quarta que quem quero quinta restaurante rua sabado sao se sede segunda sem semana ser
    seu sexta sim so sua tambem taxi tem tenho terca todos trem tudo um uma vai voce voces voo vou`,
  nl: `aan al alle als alsjeblieft avondeten bedankt begrepen ben bier bij boot brug dag dank dat de deze dicht die
    dinsdag dit doen donderdag door dus duur een engels er eten geen goed goede goedemorgen goedkope graag gratis
    haar halte heb hebben heeft heel het hij hoe hoeveel hoi hond honger hoor hotel ik in is ja jaar je jij kaartje
    kamer kan kerk kinderen koffer koffie kom komen kost kunnen laat lunch maand maandag maar markt me meenemen meer
    met mijn moet mogen mooi morgen moskee naar nacht nederlands nee niet nog nu of om ons ontbijt ook op open over
    plaats plein straat strand te toren tot trein tussen u uit uur van vanavond vandaag veel vertrekt vlucht voor
    vriend vrienden vrijdag vrouw waar waarom wanneer wat water we week weer wel welke wij wil wilt woensdag worden
    zaterdag zij zijn zo zoek zoeken zondag zonder zou`,
  pl: `ale autobus bardzo blisko bo by byc chce co czwartek czy da dla do dobre dobry drogo dziekuje dzien gdzie
    glodny godzinie i ile ja jak jaki jakie jedzenie jest jestem jutro kawa kiedy kolacja kosciol kosztuje lot lub ma
    mam meczet mi mnie moge most moze mozna na najblizszy najlepszy nie niedziela o obiad od otwarte piatek piwo plac
    plaza po pociag pod poniedzialek poprosze prosze przy przystanek psem rozumiem rynek sa samolot sie sniadanie
    sobota sroda statek szukam tak taksowka taksowki tam tani ten teraz to tu ulica w walizka wieczorem wieza witam
    woda wtorek z za zeby zjesc`,
} as const;

/** The languages in which a word of `WORDS` counts, by that word. */
export const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly string[]> = Object.entries(WORDS).reduce(
  (languages, [language, words]) => {
    for (const word of new Set(words.split(/\s+/))) languages.set(word, [...(languages.get(word) ?? []), language]);
    return languages;
  },
  new Map<string, string[]>(),
);
