import type { Material, Thing, Topic } from "@/prisma/seed/material/material";

const museum: readonly Thing[] = [
  {
    name: "Topkapı Palace",
    key: "topkapi",
    near: "Sultanahmet",
    hours: "Topkapı Palace is open 9:00–18:00 and closed on Tuesdays; the ticket desk shuts at 17:00.",
    fee: "Topkapı Palace costs about 45 euros with the Harem, and it is not included in the cheapest museum passes.",
    way: "Take tram T1 to Gülhane; the gate is seven minutes uphill through the park.",
    about:
      "Topkapı was the seat of the sultans for almost four centuries; Mehmed II began it around 1460, right after the conquest.",
  },
  {
    name: "Dolmabahçe Palace",
    key: "dolmabahce",
    near: "Beşiktaş",
    hours: "Dolmabahçe Palace is open 9:00–17:30 and closed on Mondays.",
    fee: "Dolmabahçe Palace costs around 35 euros including the Harem and an audio guide.",
    way: "Ride tram T1 to its last stop, Kabataş, and walk five minutes along the shore.",
    about: "Dolmabahçe replaced Topkapı as the sultans' home in 1856, and Atatürk died there on 10 November 1938.",
  },
  {
    name: "the Archaeological Museum",
    key: "archaeology",
    near: "Sultanahmet",
    hours: "The Archaeological Museum is open daily 9:00–18:30, last entry an hour before closing.",
    fee: "A ticket for the Archaeological Museum is about 15 euros for all three buildings.",
    way: "Get off tram T1 at Gülhane and take the cobbled lane to the right of the park gate.",
    about: "The museum keeps the Alexander Sarcophagus and the Treaty of Kadesh; Osman Hamdi Bey opened it in 1891.",
  },
  {
    name: "Istanbul Modern",
    key: "modern",
    near: "Karaköy",
    hours: "Istanbul Modern is open 10:00–18:00, until 20:00 on Fridays, and closed on Mondays.",
    fee: "Istanbul Modern charges about 650 lira; residents of Turkey enter free on Thursdays.",
    way: "Tram T1 to Tophane leaves you three minutes from the entrance in Galataport.",
    about: "Istanbul Modern was the country's first museum of modern art; its new Renzo Piano building opened in 2023.",
  },
  {
    name: "the Pera Museum",
    key: "pera",
    near: "Taksim",
    hours:
      "The Pera Museum is open 10:00–19:00, on Sundays from noon, and closed on Mondays; Friday evenings are free.",
    fee: "The Pera Museum costs about 300 lira and nothing on Friday evenings between 18:00 and 22:00.",
    way: "From metro M2 Şişhane it is a four-minute walk along Meşrutiyet Street.",
    about: "The Pera Museum shows Osman Hamdi Bey's Tortoise Trainer and a fine set of Kütahya tiles.",
  },
  {
    name: "the Museum of Turkish and Islamic Arts",
    key: "islamic-arts",
    near: "Sultanahmet",
    hours: "The Museum of Turkish and Islamic Arts is open daily 9:00–18:30.",
    fee: "The Museum of Turkish and Islamic Arts costs about 17 euros, carpets and calligraphy included.",
    way: "It faces the Hippodrome, three minutes from the Sultanahmet stop of tram T1.",
    about: "It fills the palace of Ibrahim Pasha, grand vizier of Süleyman, and its Seljuk carpets are world famous.",
  },
  {
    name: "the Rahmi Koç Museum",
    key: "koc",
    near: "Balat",
    hours: "The Rahmi Koç Museum opens at 9:30, closes at 17:00 (18:00 at weekends) and rests on Mondays.",
    fee: "The Rahmi Koç Museum costs around 450 lira, half for students and children.",
    way: "Take the Golden Horn ferry to Hasköy; the museum is beside the pier.",
    about: "It shows trains, cars, planes and a submarine in an old anchor foundry on the Golden Horn.",
  },
  {
    name: "Beylerbeyi Palace",
    key: "beylerbeyi",
    near: "Kuzguncuk",
    hours: "Beylerbeyi Palace is open 9:00–17:30 and closed on Mondays.",
    fee: "Beylerbeyi Palace is about 400 lira, far cheaper than Dolmabahçe.",
    way: "Buses 15 and 15B from Üsküdar stop at Çayırbaşı, right by the gate.",
    about: "Sultan Abdülaziz built it in 1865 as a summer palace; Empress Eugénie of France was among its guests.",
  },
  {
    name: "the Museum of Innocence",
    key: "innocence",
    near: "Cihangir",
    hours: "The Museum of Innocence is open 10:00–18:00 and closed on Mondays.",
    fee: "The Museum of Innocence is about 350 lira; bring the novel and the printed ticket in it is stamped for free entry.",
    way: "Walk eight minutes downhill from Taksim through Çukurcuma, or uphill from tram stop Tophane.",
    about: "Orhan Pamuk filled a red house with the objects of his novel, one case for each of its 83 chapters.",
  },
  {
    name: "the Sakıp Sabancı Museum",
    key: "sabanci",
    hours: "The Sabancı Museum is open 10:00–18:00 and closed on Mondays; Tuesdays are free.",
    fee: "The Sabancı Museum costs about 300 lira and is free on Tuesdays.",
    way: "Bus 25E from Kabataş stops at Çınaraltı in Emirgan, two minutes from the gate.",
    about: "A villa above the Bosphorus with Ottoman calligraphy and big visiting exhibitions.",
  },
  {
    name: "the Basilica Cistern",
    key: "cistern",
    near: "Sultanahmet",
    hours: "The Basilica Cistern is open daily 9:00–22:00, with a pause around 18:30 before the night session.",
    fee: "The Basilica Cistern is about 30 euros by day and a little more for the night session.",
    way: "It is across the tramline from Hagia Sophia, two minutes from T1 Sultanahmet.",
    about: "Justinian's builders set 336 columns in it in the 6th century; two stand on Medusa heads.",
  },
];

const sight: readonly Thing[] = [
  {
    name: "Hagia Sophia",
    key: "hagia-sophia",
    near: "Sultanahmet",
    hours: "The visitors' gallery of Hagia Sophia is open 9:00–19:30, with a break at Friday noon prayer.",
    fee: "The upper gallery of Hagia Sophia costs 25 euros for foreign visitors; worshippers enter the ground floor free.",
    way: "Tram T1 to Sultanahmet, then three minutes across the square.",
    about:
      "Justinian opened it in 537; it was a cathedral for nine centuries, a mosque, a museum from 1935, and a mosque again since 2020.",
  },
  {
    name: "the Blue Mosque",
    key: "blue-mosque",
    near: "Sultanahmet",
    hours: "The Blue Mosque welcomes visitors from 9:00 to an hour before sunset, outside prayer times.",
    fee: "The Blue Mosque is free; scarves are lent at the door.",
    way: "From tram stop Sultanahmet walk five minutes over the Hippodrome.",
    about:
      "Sultan Ahmed I built it between 1609 and 1616; some 20,000 İznik tiles line its walls, and it has six minarets.",
  },
  {
    name: "the Süleymaniye Mosque",
    key: "suleymaniye",
    near: "Eminönü",
    hours: "The Süleymaniye Mosque is open from 9:00 to dusk, except during prayers.",
    fee: "The Süleymaniye Mosque costs nothing; a small donation is welcome.",
    way: "Walk up ten minutes from Eminönü, or use metro M2 Vezneciler.",
    about: "Sinan finished it for Süleyman the Magnificent in 1557; both lie buried next to it.",
  },
  {
    name: "the Chora Mosque",
    key: "chora",
    near: "Balat",
    hours: "Chora is open 9:00–18:00 for visitors and closed to them on Fridays.",
    fee: "Chora costs 20 euros for foreign visitors.",
    way: "Take tram T4 or bus 28 to Edirnekapı; it is six minutes from the stop.",
    about: "Its mosaics and frescoes from about 1320 are the finest of late Byzantium.",
  },
  {
    name: "the Galata Tower",
    key: "galata-tower",
    near: "Galata",
    hours: "The Galata Tower is open daily 8:30–23:00, last entry at 22:00.",
    fee: "The Galata Tower costs 30 euros for foreign visitors, so many people just enjoy it from the square.",
    way: "From Karaköy ride the Tünel one stop up, then walk five minutes down the lane.",
    about: "The Genoese raised it in 1348 as the Tower of Christ; Hezarfen Ahmed is said to have flown from it.",
  },
  {
    name: "the Grand Bazaar",
    key: "grand-bazaar",
    near: "Eminönü",
    hours: "The Grand Bazaar is open 8:30–19:00 and closed on Sundays and religious holidays.",
    fee: "Entering the Grand Bazaar is free; only the shopping costs.",
    way: "Tram T1 stops at Beyazıt–Kapalıçarşı, a minute from the Nuruosmaniye side.",
    about: "It grew from two stone halls of 1461 into about 4,000 shops under 60 covered streets.",
  },
  {
    name: "the Spice Bazaar",
    key: "spice-bazaar",
    near: "Eminönü",
    hours: "The Spice Bazaar is open every day 8:00–19:30.",
    fee: "The Spice Bazaar is free to enter; saffron and lokum prices are per 100 grams.",
    way: "It is two minutes from the Eminönü ferry piers and the T1 stop.",
    about: "It was built in 1664 with duties on goods from Egypt, hence its Turkish name Mısır Çarşısı.",
  },
  {
    name: "the Maiden's Tower",
    key: "maidens-tower",
    near: "Üsküdar",
    hours: "The Maiden's Tower is open daily 9:30–18:00, with boats every 20 minutes.",
    fee: "The Maiden's Tower is about 27 euros, boat included.",
    way: "Boats leave from Salacak, ten minutes on foot from Marmaray Üsküdar.",
    about: "The islet was a customs post in antiquity; legend tells of a princess bitten by a snake in a fruit basket.",
  },
  {
    name: "Rumeli Fortress",
    key: "rumeli-fortress",
    near: "Bebek",
    hours: "Rumeli Fortress is open 9:00–18:00 and closed on Mondays.",
    fee: "Rumeli Fortress is about 6 euros, one of the cheapest sights on the shore.",
    way: "Bus 25E or 22 along the Bosphorus stops at Rumelihisarı.",
    about: "Mehmed II had it built in four months of 1452 to cut the strait before the siege.",
  },
  {
    name: "Gülhane Park",
    key: "gulhane",
    near: "Sirkeci",
    hours: "Gülhane Park is open from 6:00 to 22:30 all year.",
    fee: "Gülhane Park is free, and tea at the top terrace costs about 60 lira.",
    way: "Tram T1 stops at its gate.",
    about: "Once the palace's outer garden, it is famous for tulips in April and herons in the plane trees.",
  },
  {
    name: "Pierre Loti Hill",
    key: "pierre-loti",
    near: "Eyüp",
    hours: "The café on Pierre Loti Hill is open 8:00–24:00, the cable car 8:00–22:00.",
    fee: "The cable car takes Istanbulkart, the price of one ride.",
    way: "Tram T5 to Eyüpsultan Teleferik, then the cable car up in three minutes.",
    about: "The hill is named after a French naval officer and novelist who loved the view of the Golden Horn.",
  },
  {
    name: "Büyükada",
    key: "buyukada",
    hours: "Büyükada never closes; the last ferries back leave around 22:00.",
    fee: "The city ferry takes Istanbulkart; renting a bicycle is about 300 lira a day.",
    way: "Şehir Hatları ferries from Kabataş, Beşiktaş or Bostancı need 35 to 90 minutes.",
    about:
      "The largest of the Princes' Islands has no private cars, wooden mansions, pine woods and a Greek monastery on the hill.",
  },
  {
    name: "Çamlıca Hill",
    key: "camlica",
    near: "Üsküdar",
    hours: "Çamlıca Hill is open around the clock; its cafés serve 9:00–23:00.",
    fee: "Çamlıca Hill is free; the new TV tower nearby sells a viewing ticket.",
    way: "Metro M5 to Kısıklı and twelve minutes uphill, or a taxi from Üsküdar.",
    about: "At 260 metres it shows both bridges, the islands and, on clear days, the snow of Uludağ.",
  },
];

const district: readonly Thing[] = [
  {
    name: "Sultanahmet",
    about: "Sultanahmet is the old imperial core: everything famous within fifteen minutes on foot, quiet after dark.",
    eat: "In Sultanahmet the köfte houses on Divanyolu are honest; avoid terraces with touts.",
    hub: "Sultanahmet lies on tram T1, ten minutes from Eminönü and twenty-five from Kabataş.",
    stay: "Small Ottoman-style hotels in Sultanahmet start around 80 euros; ask for a roof terrace.",
    night: "Sultanahmet goes to bed early; a hookah garden at Çorlulu Ali Paşa is about as late as it gets.",
  },
  {
    name: "Eminönü",
    about: "Eminönü is ferries, markets and crowds: go before 11 or you will be carried along.",
    eat: "Around Eminönü go to the lokantas behind the Spice Bazaar, and skip the costly terraces by the bridge.",
    hub: "Eminönü has tram T1, ferries to Kadıköy and Üsküdar, and the T5 along the Golden Horn.",
    stay: "Eminönü has plain business hotels from 60 euros, practical but noisy until the shops close.",
    night: "Eminönü empties after nine; the Galata Bridge with its anglers stays lively.",
  },
  {
    name: "Sirkeci",
    about: "Sirkeci mixes the Orient Express station, old banks and simple hotels.",
    eat: "Hocapaşa Street in Sirkeci is a row of lokantas, pide ovens and döner counters.",
    hub: "Sirkeci has Marmaray and tram T1 at one corner.",
    stay: "Mid-range hotels in Sirkeci cost 65 to 110 euros and are the best value near the sights.",
    night: "Sirkeci has a few rooftop bars with views of the Golden Horn; order slowly, they aren't cheap.",
  },
  {
    name: "Karaköy",
    about: "Karaköy went from ship chandlers to coffee bars; Galataport and the ferry piers frame it.",
    eat: "Karaköy is for baklava at the old shops, fish wraps by the pier and brunch in Mumhane Street.",
    hub: "Karaköy is served by tram T1, the Tünel funicular and ferries to Kadıköy and Üsküdar.",
    stay: "Design hotels in Karaköy ask 120 to 200 euros, with trams at the door.",
    night: "Karaköy's bars around Kemankeş Street fill after ten and close near two.",
  },
  {
    name: "Galata",
    about: "Galata is steep lanes, instrument shops and the tower; wear flat shoes.",
    eat: "Galata has wine bars and modern meyhanes on Serdar-ı Ekrem and the steps below the tower.",
    hub: "Galata is between Tünel and Karaköy; metro M2 Şişhane is five minutes away.",
    stay: "Apartments in Galata run 90 to 160 euros; check for stairs.",
    night: "Galata has jazz clubs and small stages, most with a first set at 21:30.",
  },
  {
    name: "Cihangir",
    about: "Cihangir is cats, antique shops and long breakfasts with a view of the strait.",
    eat: "Cihangir serves breakfast until mid-afternoon; Akarsu Street has good lokantas too.",
    hub: "Cihangir is ten minutes on foot from Taksim and from tram stop Fındıklı.",
    stay: "Cihangir has flats and guesthouses at 70 to 130 euros, calm at night.",
    night: "Cihangir drinks on its pavements: small bars on Sıraselviler and wine places by the mosque.",
  },
  {
    name: "Taksim",
    about: "Taksim and İstiklal are the busy heart: cinemas, passages, bookshops and a red tram.",
    eat: "Near Taksim try the meyhanes of Nevizade and Asmalımescit, and a wet burger on the square at midnight.",
    hub: "Taksim has metro M2, the F1 funicular to Kabataş and Havaist airport buses.",
    stay: "Around Taksim every class exists, from 25-euro hostels to grand hotels.",
    night: "Taksim is loud till morning: live rock off İstiklal, clubs around Sıraselviler.",
  },
  {
    name: "Nişantaşı",
    about: "Nişantaşı is boutiques, patisseries and Art Nouveau flats around Abdi İpekçi Street.",
    eat: "Nişantaşı does smart bistros; for something simple look for esnaf lokantası on the side streets.",
    hub: "Nişantaşı is eight minutes from metro M2 Osmanbey.",
    stay: "Boutique hotels in Nişantaşı start at 130 euros and are quiet.",
    night: "Nişantaşı prefers cocktails to clubs; the bars on Atiye Street are dressed up.",
  },
  {
    name: "Beşiktaş",
    about: "Beşiktaş is students, football and a fish market around the eagle statue.",
    eat: "Beşiktaş has its breakfast street, cheap döner and stuffed mussels until late.",
    hub: "Beşiktaş has ferries to Kadıköy and Üsküdar and buses along the Bosphorus.",
    stay: "Beşiktaş offers hotels from 75 euros to palaces on the water.",
    night: "Beşiktaş pubs are packed on match days; the çarşı stays open until two.",
  },
  {
    name: "Ortaköy",
    about: "Ortaköy is the small square with the baroque mosque under the first bridge.",
    eat: "Ortaköy means kumpir, waffles and a table by the water.",
    hub: "Ortaköy has no metro: take bus 25E or 22 from Kabataş and allow for traffic.",
    stay: "Ortaköy has a few boutique hotels by the water, mostly above 150 euros.",
    night: "The big Bosphorus clubs are near Ortaköy; dress well and expect a door policy.",
  },
  {
    name: "Arnavutköy",
    about: "Arnavutköy shows wooden Art Nouveau houses on a bend of the Bosphorus.",
    eat: "Arnavutköy is the place for fish and meze; book a window table.",
    hub: "Arnavutköy is on bus lines 22 and 25E, and some ferries stop there.",
    stay: "Few hotels in Arnavutköy, but some lovely guesthouses from 110 euros.",
    night: "Arnavutköy is for a long dinner and one last glass in a small bar.",
  },
  {
    name: "Bebek",
    about: "Bebek is a bay of yachts, joggers and expensive coffee.",
    eat: "Bebek has marzipan at the old confectioner, waffles and terraces on the water.",
    hub: "Bebek is reached by bus 22 or 25E; the traffic is slow after five.",
    stay: "Bebek is upscale: think 200 euros and more.",
    night: "Bebek's hotel bar has the best terrace on the strait at sunset.",
  },
  {
    name: "Balat",
    about: "Balat has coloured houses, the iron Bulgarian church and old synagogues on the Golden Horn.",
    eat: "Balat has small cafés on Vodina Street and an old offal and meatball tradition.",
    hub: "Balat is on tram T5, twelve minutes from Eminönü.",
    stay: "Guesthouses in Balat cost 50 to 90 euros; the hills are steep.",
    night: "Balat closes with its cafés; one or two meyhanes sing until midnight.",
  },
  {
    name: "Eyüp",
    about: "Eyüp is a place of pilgrimage: the tomb of Eyüp Sultan, cemeteries and the cable car.",
    eat: "Eyüp is good for lokma, pide and modest lokantas without alcohol.",
    hub: "Eyüp is on tram T5 and the Golden Horn ferry.",
    stay: "Eyüp has a handful of family hotels from 55 euros.",
    night: "Eyüp is quiet at night, except in Ramadan, when it is at its liveliest.",
  },
  {
    name: "Üsküdar",
    about: "Üsküdar is imperial mosques, tea on the steps of Salacak and the best sunset.",
    eat: "Üsküdar has classic Ottoman dishes at an old lokanta near the market, and no-nonsense fish.",
    hub: "Üsküdar joins Marmaray, metro M5 and ferries to Eminönü, Karaköy and Beşiktaş.",
    stay: "Hotels in Üsküdar are few, clean and from 60 euros.",
    night: "Üsküdar is tea rather than beer; the steps at Salacak glow after sunset.",
  },
  {
    name: "Kuzguncuk",
    about: "Kuzguncuk has a synagogue, churches and a mosque on one street, and a vegetable garden.",
    eat: "Kuzguncuk serves breakfast and cake on İcadiye Street; there is a good fish place by the pier.",
    hub: "Kuzguncuk is ten minutes by bus from Üsküdar, on line 15.",
    stay: "Kuzguncuk has mostly flats to rent, about 80 euros.",
    night: "Kuzguncuk is silent by eleven.",
  },
  {
    name: "Kadıköy",
    about: "Kadıköy is the Asian side's market, bars and record shops; locals outnumber tourists ten to one.",
    eat: "Kadıköy market has pickles, mussels, fish and regional kitchens at fair prices.",
    hub: "Kadıköy has metro M4 and ferries to Eminönü, Karaköy and Beşiktaş until about 23:00.",
    stay: "Kadıköy hotels cost 55 to 100 euros; ferries make it less far than it looks.",
    night: "Kadıköy's bar street, Kadife, is cheap, friendly and open till two.",
  },
  {
    name: "Moda",
    about: "Moda is tea gardens above the sea, ice cream, dogs and second-hand shops.",
    eat: "Moda has third-wave coffee, meze bars and a famous ice-cream queue.",
    hub: "Moda is fifteen minutes on foot from the Kadıköy pier, or ride the nostalgic tram T3.",
    stay: "Moda has flats from 65 euros in quiet streets.",
    night: "Moda drinks on the rocks by the sea at sunset and moves to Kadıköy later.",
  },
];

const dish: readonly Thing[] = [
  {
    name: "balık ekmek",
    about:
      "Balık ekmek is grilled mackerel in half a loaf with onion and lettuce, about 200 lira; the stalls at Karaköy beat the boats.",
  },
  {
    name: "künefe",
    about:
      "Künefe is shredded pastry with melted cheese and syrup, eaten hot; Hatay-style shops in Aksaray do it best, around 220 lira.",
  },
  {
    name: "lahmacun",
    about: "Lahmacun is thin dough with minced meat; squeeze lemon, add parsley, roll it up. Expect 100 to 150 lira.",
  },
  {
    name: "iskender",
    about: "İskender is döner on bread with tomato sauce, yoghurt and browned butter, around 450 lira a plate.",
  },
  {
    name: "menemen",
    about:
      "Menemen is eggs scrambled with tomato and green pepper; the onion is a national argument. Usually 180 lira at breakfast.",
  },
  {
    name: "mantı",
    about:
      "Mantı are tiny dumplings with garlic yoghurt and mint butter, roughly 280 lira; look for hand-made on the sign.",
  },
  {
    name: "simit",
    about: "Simit is a sesame ring for about 20 lira from any red cart; buy it before ten, when it is crisp.",
  },
  {
    name: "kokoreç",
    about: "Kokoreç is spiced lamb intestines chopped in bread, a late-night favourite for 180 lira.",
  },
  {
    name: "midye dolma",
    about:
      "Midye dolma are mussels stuffed with spiced rice; pay by the piece, about 15 lira, and only at busy stalls.",
  },
  {
    name: "börek",
    about:
      "Börek is layered pastry with cheese, spinach or mince; the su böreği sold by weight is softest in the morning.",
  },
  {
    name: "baklava",
    about: "Baklava should crackle and smell of butter and pistachio; a plate of four pieces is about 250 lira.",
  },
  {
    name: "çiğ köfte",
    about:
      "Çiğ köfte is now a meatless bulgur paste with lettuce and pomegranate sauce, about 90 lira a wrap: fine for vegans.",
  },
  {
    name: "adana kebab",
    about:
      "Adana kebab is hand-minced lamb on a wide skewer, spicy; order it with grilled onion and şalgam. About 480 lira.",
  },
  {
    name: "kumpir",
    about: "Kumpir is a giant baked potato with butter, cheese and a dozen toppings, around 300 lira in Ortaköy.",
  },
  {
    name: "Turkish breakfast",
    about:
      "A full Turkish breakfast means cheeses, olives, honey with kaymak, eggs and endless tea: 450 to 700 lira a head.",
  },
  {
    name: "hünkâr beğendi",
    about: "Hünkâr beğendi is lamb stew on smoky aubergine purée, a palace dish; about 520 lira in a good lokanta.",
  },
];

const line: readonly Thing[] = [
  {
    name: "tram T1",
    about:
      "Tram T1 runs Kabataş–Karaköy–Eminönü–Sultanahmet–Bağcılar from 6:00 to midnight, every three to six minutes.",
  },
  {
    name: "Marmaray",
    about:
      "Marmaray crosses under the Bosphorus in four minutes between Sirkeci and Üsküdar and runs from 6:00 to about 23:30; the fare depends on distance, so tap out for the refund.",
  },
  {
    name: "metro M2",
    about: "Metro M2 links Yenikapı, Taksim, Osmanbey and Hacıosman, and runs all night on Fridays and Saturdays.",
  },
  { name: "metro M4", about: "Metro M4 goes from Kadıköy to Sabiha Gökçen Airport in about 50 minutes." },
  {
    name: "metro M11",
    about: "Metro M11 connects Istanbul Airport with Gayrettepe in about half an hour; change there to M2.",
  },
  {
    name: "the Havaist bus",
    about:
      "Havaist buses run around the clock from Istanbul Airport to Taksim, Beşiktaş and Sultanahmet; plan 75 to 100 minutes.",
  },
  {
    name: "the F1 funicular",
    about: "The F1 funicular needs two and a half minutes from Kabataş up to Taksim and meets tram T1 below.",
  },
  {
    name: "the city ferry",
    about: "City ferries take Istanbulkart, run about every 20 minutes at rush hour and stop near 23:00.",
  },
  {
    name: "the Metrobus",
    about:
      "The Metrobus has its own lane from Söğütlüçeşme to Beylikdüzü, day and night; it is fast and very full from 7 to 9.",
  },
  {
    name: "tram T5",
    about: "Tram T5 follows the Golden Horn from Eminönü through Balat and Eyüp to Alibeyköy bus station.",
  },
];

const month: readonly Thing[] = [
  {
    name: "January",
    about: "January is 4 to 9 °C with rain and a snow day or two, short museum queues and low hotel prices.",
  },
  { name: "February", about: "February stays grey, 4 to 10 °C; bring waterproof shoes and enjoy empty mosques." },
  { name: "March", about: "March swings between 6 and 13 °C: dress in layers and expect wind on the ferries." },
  {
    name: "April",
    about: "April is 9 to 18 °C, tulips everywhere in Emirgan and Gülhane, with a shower now and then.",
  },
  { name: "May", about: "May is the loveliest: 13 to 22 °C, long evenings and Judas trees finished on the Bosphorus." },
  { name: "June", about: "June brings 18 to 27 °C and sunshine; evenings by the water still ask for a light jacket." },
  { name: "July", about: "July is hot and sticky, 22 to 30 °C; see the sights before eleven and swim at the islands." },
  { name: "August", about: "August is 23 to 31 °C and humid; locals leave the city, so restaurants have tables." },
  { name: "September", about: "September is warm and dry, 19 to 27 °C, and the sea is at its best." },
  { name: "October", about: "October is mild, 14 to 20 °C, with the first real rain late in the month." },
  { name: "November", about: "November is 10 to 15 °C and wet; it is the season of bonito and anchovies." },
  { name: "December", about: "December is 6 to 11 °C with early dusk at 16:40; pack an umbrella that survives wind." },
];

const event: readonly Thing[] = [
  {
    name: "the Istanbul Film Festival",
    about: "The Film Festival fills the cinemas of Beyoğlu and Kadıköy for twelve days in April.",
  },
  {
    name: "the Istanbul Music Festival",
    about: "The Music Festival plays classical concerts in June, some of them in Hagia Irene.",
  },
  { name: "the Jazz Festival", about: "The Jazz Festival is in the first half of July, with free concerts in parks." },
  { name: "the Istanbul Biennial", about: "The Biennial takes place in odd years in autumn and is free to enter." },
  { name: "the Tulip Festival", about: "The Tulip Festival runs through April; Emirgan Park has the largest beds." },
  {
    name: "the Istanbul Marathon",
    about:
      "The Marathon on the first Sunday of November crosses from Asia to Europe over the bridge; roads close until noon.",
  },
  {
    name: "Contemporary Istanbul",
    about: "Contemporary Istanbul, the art fair, is held in autumn at the Tersane shipyard on the Golden Horn.",
  },
  {
    name: "Republic Day",
    about: "On 29 October there are parades, ships on the Bosphorus and fireworks around 20:00.",
  },
];

const craft: readonly Thing[] = [
  {
    name: "carpets",
    about:
      "For carpets compare three dealers, ask knots per square centimetre and get a stamped invoice; a fair small kilim is 100 to 200 euros.",
  },
  {
    name: "ceramics",
    about: "Hand-painted İznik-style bowls start at 400 lira; machine prints have identical dots, so look closely.",
  },
  {
    name: "Turkish delight",
    about:
      "Buy lokum by weight, taste first, and choose vacuum packs for the flight; double-roasted pistachio is the local favourite.",
  },
  {
    name: "spices",
    about:
      "Pul biber, sumac and Antep pepper are sold loose; half the price is in the streets behind the Spice Bazaar.",
  },
  {
    name: "leather jackets",
    about: "Leather is cheapest in Zeytinburnu outlets; in the bazaar offer about two thirds and walk away once.",
  },
  {
    name: "copperware",
    about:
      "Copper comes from the workshops round Çakmakçılar; tin-lined pots are for cooking, bare ones for the shelf.",
  },
  { name: "peştemal towels", about: "Cotton peştemals cost 300 to 600 lira; look for hand-woven ones from Buldan." },
  {
    name: "antiques",
    about:
      "Antiques are in Çukurcuma and on Sundays in Feriköy; anything over 100 years old may not leave the country.",
  },
  {
    name: "silver jewellery",
    about: "Silver is sold by weight plus work; ask for the 925 stamp and start in the Kalcılar Han.",
  },
  {
    name: "second-hand books",
    about: "The Sahaflar arcade by Beyazıt and Akmar passage in Kadıköy have books in many languages from 100 lira.",
  },
];

const topics: readonly Topic[] = [
  {
    intent: "greeting",
    asks: [
      "Hello",
      "Hi there!",
      "hey",
      "Good morning",
      "Good evening!",
      "Merhaba!",
      "Hi, we just arrived in {district}",
      "Hello from {district}!",
      "Hi, is this the Istanbul guide?",
      "hey, I'm in Istanbul for {nights}",
      "Hello, I'm planning a trip for {party} in {month}",
      "Hi! First time in {district}, a bit lost",
    ],
    answers: [
      "Hello and welcome to Istanbul! Tell me where you are and what you feel like: food, sights, ferries or a quiet corner.",
      "Merhaba! I can help with museums, restaurants, transport and small local tricks. What would you like to know?",
      "Hi! Great to have you here. Are you planning ahead, or already standing somewhere in the city?",
      "Good to hear from you! Ask me anything about Istanbul, from tram tickets to the best breakfast on your street.",
      "Welcome! If you tell me your district and how much time you have, I'll suggest something that fits.",
    ],
  },
  {
    intent: "farewell",
    asks: [
      "bye",
      "Goodbye!",
      "See you later",
      "ok, good night",
      "That's all, bye",
      "We're off to {district} now, bye!",
      "Talk to you {day}!",
      "leaving for the airport now, goodbye",
      "Bye, heading to {place}",
      "good night from {district}",
    ],
    answers: [
      "Goodbye, and enjoy the city! Keep a little credit on your Istanbulkart for the way home.",
      "See you soon! If a ferry is late or a museum is closed, I'm here.",
      "Güle güle! Have a safe trip, and take one last look from the ferry deck.",
      "Good night! Trams start again at six, if you want to be first in line tomorrow.",
    ],
  },
  {
    intent: "thanks",
    asks: [
      "thanks",
      "Thank you so much!",
      "thx",
      "Perfect, thank you",
      "Great, thanks for your help",
      "Teşekkürler!",
      "thank you, we'll try {district}",
      "Thanks, {place} it is!",
      "awesome, thanks for the {district} tip",
      "cool, I'll go {time}",
      "Thank you! {day} is settled then",
      "great, thanks, the {dish} sounds good",
    ],
    answers: [
      "You're very welcome! Shall I look up how to get there?",
      "Glad it helped. Ask again whenever the city surprises you.",
      "My pleasure! One more tip: ferries are the cheapest Bosphorus tour there is.",
      "Rica ederim! Enjoy, and tell me how it went if you like.",
    ],
  },
  {
    intent: "help",
    asks: [
      "help",
      "What can you do?",
      "how does this work",
      "Can you help me plan {nights} in Istanbul?",
      "which languages do you speak?",
      "I don't know what to ask, I'm in {district}",
      "Can you show things on a map?",
      "are you a real person?",
      "Do you also book tables or only give advice?",
    ],
    answers: [
      "I answer questions about Istanbul: sights and opening hours, food, transport, districts, weather and events. Try “breakfast in Moda” or “how do I get to Topkapı”.",
      "Just write as you would to a friend who lives here. Name a district and I'll suggest food, sights and the way there, often with a map.",
      "I'm an assistant, not a person. I know the city well, but I cannot book or pay; I'll tell you whom to call.",
      "I speak English, Turkish, Arabic, French, German and Russian. Ask about one thing at a time and I'll be more precise.",
    ],
  },
  {
    intent: "restaurant",
    asks: [
      "Where can I find good {cuisine} in {district}?",
      "best {cuisine} restaurant near {district}?",
      "Can you recommend a place for {cuisine} in {district} for {party}?",
      "we'd like {cuisine} {evening}, somewhere around {district}",
      "Any {cuisine} place in {district} that isn't a tourist trap?",
      "{cuisine} {district} {evening}",
      "Looking for dinner near {place}, preferably {cuisine}",
      "Is there a restaurant with a view in {district}, {party} of us?",
      "Where do locals eat {cuisine} in {district}?",
      "table for {party} {evening} in {district}, any ideas?",
      "Somewhere quiet for {cuisine} in {district}, not more than {budget} each",
    ],
    then: [
      {
        asks: ["Is there something cheaper in {district}?"],
        answers: [
          "Walk one street back from the main road in {district}, where prices drop by a third, or eat at a lokanta at noon for 250 to 350 lira.",
        ],
      },
      {
        asks: ["Do they take cards?"],
        answers: ["Almost everywhere, yes; only street stalls and the smallest lokantas want cash."],
      },
      {
        asks: ["Do we have to book for {evening}?"],
        answers: ["On Friday and Saturday evenings yes, otherwise just go; a call in the afternoon is always enough."],
      },
      "And somewhere for {cuisine} nearby?",
      {
        asks: ["does it have vegetarian options"],
        answers: ["Yes: half of the meze are vegetarian, and there is always a lentil soup. Say “etsiz” for no meat."],
      },
      {
        asks: ["What about a place open late in {district}?"],
        answers: [
          "Kitchens close around 22:30, but soup houses and kokoreç stands stay open long after midnight. {district.night}",
        ],
      },
    ],
    answers: [
      "{district.eat} If you want {cuisine}, ask what came in today and let the waiter bring the cold tray before you order.",
      "{district.eat} For {cuisine}, plan on 600 to 900 lira a head without alcohol; cards are fine almost everywhere.",
      "Good choice for {cuisine}: {district.about} {district.eat} Weekday evenings need no booking, Fridays do.",
      "{district.eat} Walk one street back from the main road: prices drop by a third and the menu gets shorter, which is a good sign for {cuisine}.",
      "A few ideas: {district.eat} Most kitchens there open at noon and take last orders around 22:30, and you can ask for a {cuisine} menu without feeling rushed.",
      "{district.eat} Vegetarians are easy to please with meze, and every place must show its prices at the door.",
    ],
  },
  {
    intent: "restaurant",
    asks: [
      "breakfast place in {district} {day}?",
      "Where should we have breakfast in {district} on {day}?",
      "Is brunch in {district} worth it with a {age}?",
      "kahvaltı in {district} for {party}, please",
    ],
    answers: [
      "{district.eat} For breakfast come before ten on {day}, later you will queue; serpme kahvaltı is meant to be shared, so two portions feed three.",
      "Breakfast is serious here. {district.eat} A shared spread costs 450 to 700 lira a person with unlimited tea.",
    ],
  },
  {
    intent: "food",
    asks: [
      "What is {dish}?",
      "Where can I try {dish} near {district}?",
      "how much should {dish} cost?",
      "is {dish} spicy?",
      "I'm vegetarian, can I eat {dish}?",
      "Best {dish} in Istanbul?",
      "{dish} in {district} worth it?",
      "Tell me about {dish}, is it good for a {age}?",
      "where to eat {dish} {time}",
      "Can I get {dish} near {place}?",
    ],
    then: [
      {
        asks: ["And what do people drink with {dish}?"],
        answers: [
          "Ayran goes with everything salty and black tea with everything sweet; with spicy dishes try şalgam.",
        ],
      },
      {
        asks: ["Is that safe to eat from a street stall?"],
        answers: [
          "At a busy stall, yes: choose one with a queue of locals, because fast turnover is the best hygiene certificate.",
        ],
      },
      "what about {dish} then?",
      "How do I order it in Turkish?",
    ],
    answers: [
      "{dish.about} To order, say “bir {dish} lütfen” and you're done.",
      "{dish.about} {district.eat}",
      "{dish.about} Ayran goes with the salty things and black tea with the sweet ones.",
      "{dish.about} Choose a stall with a queue of locals: fast turnover is the best hygiene certificate.",
      "{dish.about} If you have an allergy, say “alerjim var” and name it; staff take that seriously.",
    ],
  },
  {
    intent: "attraction",
    asks: [
      "Is {sight} worth visiting?",
      "How long do I need for {sight}?",
      "When is the best time to see {sight}?",
      "is {sight} open on {day}?",
      "opening hours {sight}",
      "Can I visit {sight} {time}?",
      "What is there to see at {sight} with a {age}?",
      "Do I need a ticket for {sight} in {month}?",
      "How busy is {sight} on {day}?",
      "What should I wear to {sight}?",
      "Is {sight} doable if we start from {district} {time}?",
    ],
    then: [
      "Is it open on {day} too?",
      {
        asks: ["How long does it take to see it?"],
        answers: ["About an hour, a little more if you like to sit and look."],
      },
      { asks: ["What else is near it?"], answers: ["Go on to {next} afterwards. {next.about} {next.hours}"] },
      {
        asks: ["Is it crowded {time}?"],
        answers: ["Before ten and after four is calmest; tour groups leave for lunch around one."],
      },
      {
        asks: ["Can I take photos inside?"],
        answers: ["Yes, without flash and tripod; where people pray, wait until they have finished."],
      },
    ],
    answers: [
      "{sight.hours} {sight.about} You need about an hour, half a day if you like to sit and look.",
      "Yes, it is worth it. {sight.about} {sight.hours}",
      "{sight.hours} The best time is before ten or after four; it is less busy around one, too, when the tour groups have lunch.",
      "{sight.about} As for a ticket: {sight.fee} {sight.way}",
      "{sight.hours} Cover shoulders and knees where people pray, and keep a scarf in the bag. {sight.fee}",
      "{sight.way} {sight.hours} After eleven expect more people than usual.",
      "{district.hub} {sight.way} {sight.hours}",
    ],
  },
  {
    intent: "attraction",
    asks: [
      "top sights in {district}?",
      "What can I see around {district} in half a day?",
      "must-see things near {district} for {party}",
      "What is there to do in {district} {time}?",
      "sightseeing {district} {day} any suggestions",
    ],
    then: [
      { asks: ["And after that?"], answers: ["After that go on to {other}. {other.about} {other.hub}"] },
      "what else is in {district}?",
    ],
    answers: [
      "{district.about} From there go on to {sight}. {sight.hours}",
      "{district.about} I would begin with {museum}, pause for tea, and finish at {sight}. {district.hub}",
      "Start with {sight}. {sight.about} Then wander: {district.about}",
    ],
  },
  {
    intent: "museum",
    asks: [
      "What time does {museum} open?",
      "Is {museum} closed on {day}?",
      "{museum} opening hours {month}",
      "Can I still enter {museum} {time}?",
    ],
    then: [
      { asks: ["What does the ticket cost?"], answers: ["{museum.fee} Children under eight are usually free."] },
      { asks: ["And on {day}?"], answers: ["{museum.hours}"] },
      {
        asks: ["Can we leave bags at {museum}?"],
        answers: [
          "Big bags go into the cloakroom of {museum}, free of charge; suitcases are better left at Sirkeci station.",
        ],
      },
    ],
    answers: [
      "{museum.hours} {museum.fee} Buy online and you skip the longest queue.",
      "{museum.about} {museum.hours} Plan two hours.",
      "{museum.hours} The address is {museum.address}; information by phone at {museum.phone}.",
      "{museum.hours} {museum.way} For questions about groups call {museum.phone}.",
    ],
  },
  {
    intent: "museum",
    asks: [
      "How long should we plan for {museum}?",
      "Is {museum} good with a {age}?",
      "What's the highlight of {museum}?",
    ],
    then: [
      {
        asks: ["Is there a guided tour in English?"],
        answers: [
          "There is an audio guide in English; licensed guides wait at the entrance and cost about 250 euros a day.",
        ],
      },
      { asks: ["What does the ticket cost?"], answers: ["{museum.fee} Buy online and you skip the longest queue."] },
      { asks: ["How do we get there?"], answers: ["{museum.way} The address is {museum.address}."] },
    ],
    answers: [
      "{museum.about} {museum.hours} Plan two hours.",
      "{museum.about} {museum.fee} The audio guide exists in English and needs your own earphones.",
      "{museum.about} {museum.hours} With a {age} an hour and a half is enough.",
    ],
  },
  {
    intent: "museum",
    asks: [
      "Where exactly is {museum}?",
      "Is there a phone number for {museum}?",
      "Is {museum} easy to reach from {district}?",
    ],
    then: [
      { asks: ["and what does it cost?"], answers: ["{museum.fee} {museum.hours}"] },
      { asks: ["And on {day}, is it open?"], answers: ["{museum.hours}"] },
    ],
    answers: [
      "{museum.way} The address is {museum.address}.",
      "{museum.way} {museum.hours} By phone you reach them at {museum.phone}; the address is {museum.address}.",
      "{district.hub} {museum.way} {museum.hours}",
    ],
  },
  {
    intent: "transportation",
    asks: [
      "How does {line} work?",
      "When does {line} stop running on {day}?",
      "Where do I buy an Istanbulkart near {district}?",
      "is {line} crowded {time}?",
      "How often does {line} run?",
      "Can {party} share one Istanbulkart?",
      "What's the best way to {district} from the airport?",
      "how do I get to {district} by public transport",
      "Does {line} go to {district}?",
      "Are taxis in {district} safe {time}?",
      "how much is a ride on {line}?",
      "public transport from {other} to {district} {time}?",
      "last ferry from {district} on {day}?",
      "is there a ferry from {other} to {district}?",
      "Is {line} ok with a stroller?",
    ],
    then: [
      "And with {line}?",
      {
        asks: ["Does it run at night?"],
        answers: [
          "Metro M2 runs all night on Fridays and Saturdays, the Metrobus and Havaist every night; the rest stops around midnight.",
        ],
      },
      {
        asks: ["How much is the fare?"],
        answers: ["One ride is about 35 lira with an Istanbulkart; transfers within two hours are discounted."],
      },
      "where is the nearest stop in {district}?",
      {
        asks: ["can I pay by card?"],
        answers: ["Yes: a contactless bank card works at every gate, but the Istanbulkart is cheaper."],
      },
    ],
    answers: [
      "{line.about} Tap in with Istanbulkart or a contactless bank card; the card is cheaper and transfers within two hours are discounted.",
      "{line.about} {district.hub}",
      "{district.hub} For public transport buy an Istanbulkart from the yellow machines; one card serves up to five people, each tap paid at full price.",
      "{district.hub} In a taxi insist on the meter, or call one with BiTaksi or Uber so that the route is recorded.",
      "{line.about} It is most crowded at rush hour: let one pass and board at the far end.",
      "{line.about} There are lifts almost everywhere, so a stroller is fine outside 7:30–9:30 and 17:00–19:30.",
      "The last city ferry leaves near 23:00, a little earlier on Sundays. {district.hub}",
      "From Istanbul Airport take metro M11 or a Havaist bus, from Sabiha Gökçen metro M4. {district.hub}",
      "A ride on metro, tram or ferry is about 35 lira with an Istanbulkart; Marmaray and the Metrobus charge by distance, Havaist about 275 lira. {line.about}",
    ],
  },
  {
    intent: "route_planning",
    asks: [
      "How do I get from {other} to {place}?",
      "what's the fastest way from {other} to {district} {time}?",
      "{other} to {district} how long",
      "Walking route from {district} to {place}, possible?",
      "We have {hours} between flights, can we see {place}?",
    ],
    then: [
      {
        asks: ["And back to {other} {time}?"],
        answers: ["The same way back; ferries stop near 23:00, metro and tram around midnight. {other.hub}"],
      },
      {
        asks: ["Is that walkable?"],
        answers: ["If you like hills, yes: count 40 minutes on foot and wear flat shoes."],
      },
      {
        asks: ["how long will it take in total?"],
        answers: ["Door to door 40 to 60 minutes, more after five o'clock."],
      },
      {
        asks: ["Can we add {sight} on the way?"],
        answers: ["Yes, that is hardly a detour. {sight.way} {sight.hours}"],
      },
    ],
    answers: [
      "{other.hub} For {place}: {place.way} Door to door count 40 to 60 minutes.",
      "{district.hub} {place.way} On foot it takes longer but shows you more; wear flat shoes.",
      "With {hours} I would stay on one shore. {place.way} {place.hours} Leave at least an hour as a buffer.",
      "{other.hub} {district.hub} With one change you need about 45 minutes, more after five o'clock.",
    ],
  },
  {
    intent: "route_planning",
    asks: [
      "Plan a day starting in {district}",
      "Can I do {museum} and {sight} on one {day}?",
      "Itinerary for {nights} with a {age}?",
      "I'm in {district} with {hours}, what route do you suggest?",
      "Best order to visit {museum}, {sight} and {district}?",
    ],
    then: [
      {
        asks: ["how long will it take in total?"],
        answers: ["With visits and a lunch about six hours; without the museum four."],
      },
      {
        asks: ["And if it rains?"],
        answers: ["Then stay indoors longer: {museum}, and after it a hamam or a covered bazaar. {museum.hours}"],
      },
    ],
    answers: [
      "Plan it like this: start early at {museum}. {museum.way} After lunch go on to {sight}: {sight.way} Finish in {district} for dinner.",
      "{district.hub} {sight.way} {sight.hours} The whole loop with visits takes about five hours.",
      "With {hours} I would stay in and around {district}. {district.about} Then go on to {sight}. {sight.hours}",
      "An itinerary for {nights}: give every day one shore, first {district}, then {other}. {district.about} {other.about}",
    ],
  },
  {
    intent: "gps_navigation",
    asks: [
      "Navigate me to {place}",
      "I'm at {district}, which way to {place}?",
      "walking directions from {other} to {place}",
      "where am I? somewhere near {district}",
      "show me {place} on the map",
      "Directions to the nearest metro from {district}",
      "the map shows the wrong entrance for {place}",
      "take me from {other} to {district} on foot",
      "how many minutes on foot to {place} from {district}?",
      "GPS keeps jumping in {district}, how do I find {place}?",
    ],
    then: [
      {
        asks: ["Left or right at the square?"],
        answers: [
          "Downhill if the water is on your right, uphill if it is behind you; the blue line on your map decides.",
        ],
      },
      {
        asks: ["I can't find it, what do you see near {place}?"],
        answers: ["Look for the ticket sign and the queue in front of it. {place.way}"],
      },
      "reroute me via {other}",
    ],
    answers: [
      "{place.way} I have set a pin for {place}; follow the blue line and turn on high accuracy.",
      "{district.hub} {place.way} Allow half an hour.",
      "{place.way} The address for your map is {place.address}.",
      "Narrow lanes confuse GPS, in {district} too. To find it, aim for a landmark instead: {place.way}",
      "{other.hub} Then walk: {place.way} About 15 minutes in total, partly uphill.",
      "You are somewhere in {district}; zoom in until you see the street names. {district.hub}",
      "{district.hub} Follow the blue line to the nearest stop.",
      "{other.hub} {district.hub} On foot follow the blue line; it keeps to the shore where it can.",
    ],
  },
  {
    intent: "neighborhoods",
    asks: [
      "What is {district} like?",
      "Is {district} safe at night?",
      "{district} or {other}: which is better for {party}?",
      "what's the vibe in {district} on {day}?",
      "Which neighbourhood is good for a {age}?",
      "Tell me about {district}",
      "Is {district} walkable?",
      "Which area is more local, {other} or {district}?",
      "is {district} far from {place}?",
    ],
    then: [
      "And {other}?",
      "Where would you walk first in {district}?",
      {
        asks: ["is it hilly?"],
        answers: ["The streets along the water are flat, everything behind them climbs; wear flat shoes."],
      },
    ],
    answers: [
      "{district.about} {district.hub}",
      "{district.about} Compare that with the other one: {other.about}",
      "{district.about} It is as safe as any big-city quarter; mind your phone in crowds. {district.night}",
      "{district.about} {district.eat} Two hours on foot are enough for a first impression.",
      "{district.hub} For {place}: {place.way}",
    ],
  },
  {
    intent: "accommodation",
    asks: [
      "Where should we stay in {district}?",
      "Hotels in {district} under {budget} a night?",
      "Is {district} a good base for {nights}?",
      "hostel near {place}?",
      "Family room for {party} in {district}?",
      "Stay in {district} or {other}?",
      "airbnb or hotel in {district} in {month}",
      "Quiet hotel close to {place} for {nights}",
    ],
    then: [
      {
        asks: ["Is breakfast usually included?"],
        answers: ["Mostly yes in small hotels, and it is a good one; in flats and hostels it costs extra."],
      },
      {
        asks: ["And in {other}?"],
        answers: ["{other.stay} {other.about}"],
      },
      { asks: ["how noisy is {district} at night?"], answers: ["{district.night} Ask for a room to the courtyard."] },
    ],
    answers: [
      "{district.stay} {district.about}",
      "{district.stay} {district.hub} Prices rise by a third in April, May and October.",
      "{district.stay} If you prefer the other shore: {other.stay}",
      "{district.stay} Check that the listing shows its tourism licence number, and ask about the lift: many old houses have none.",
    ],
  },
  {
    intent: "shopping",
    asks: [
      "Where can I buy {craft}?",
      "Is the Grand Bazaar good for {craft}?",
      "How do I bargain for {craft} in {district}?",
      "shopping in {district} on {day}?",
      "Is {district} good for {craft}?",
      "Which mall is near {district}?",
      "I need {craft} as a gift, under {budget}",
      "are shops in {district} open {time}?",
      "Flea market on {day}?",
    ],
    then: [
      {
        asks: ["Can they ship it home?"],
        answers: ["Yes, most carpet and ceramics shops ship by courier; insist on a receipt and a tracking number."],
      },
      {
        asks: ["Do I get tax back?"],
        answers: [
          "From 1,000 lira in one shop, yes: ask for the tax-free form and stamp it before you check in your bag.",
        ],
      },
      "And {craft}, where?",
    ],
    answers: [
      "{craft.about} Shops open around ten and close near eight.",
      "{craft.about} Spend over 1,000 lira in one shop and ask for the tax-free form; stamp it before you check in your bag.",
      "{district.about} {craft.about}",
      "For {craft} see the Grand Bazaar first and the back streets second. The bazaar is closed on Sundays. {craft.about}",
      "{craft.about} To bargain, smile, offer about two thirds and walk away once; shops with labels in {district} don't bargain.",
      "The malls: Cevahir at metro M2 Şişli and Zorlu at Gayrettepe, both open 10:00–22:00. {district.hub}",
      "Flea markets: Feriköy on Sundays, Dolapdere at weekends, early in the morning. Bring cash and small notes.",
      "{district.about} For shopping come between ten and eight, when the shops are open; on Sundays many small ones stay closed.",
    ],
  },
  {
    intent: "nightlife",
    asks: [
      "Where to go out in {district} on {day}?",
      "live music near {district} {evening}?",
      "best bars in {district} for {party}",
      "Are clubs in {district} open on {day}?",
      "rooftop bar close to {place}?",
      "Is {district} or {other} better for a night out?",
      "meyhane with fasıl in {district}",
      "any jazz in {district} on {day}?",
    ],
    then: [
      {
        asks: ["How do I get back to {other} at night?"],
        answers: ["Metro M2 runs all night on Fridays and Saturdays; otherwise take a metered taxi. {other.hub}"],
      },
      {
        asks: ["What's the entry?"],
        answers: ["Bars are free, concerts 300 to 600 lira, clubs often from 1,000 with a drink."],
      },
      {
        asks: ["dress code?"],
        answers: ["Neat shoes are enough for bars; the Bosphorus clubs want a shirt and refuse shorts."],
      },
    ],
    answers: [
      "{district.night} Beer is 180 to 250 lira, cocktails from 450.",
      "{district.night} If you want another mood: {other.night}",
      "{district.night} On Fridays and Saturdays metro M2 runs all night, otherwise take a metered taxi home.",
      "Start with meze and rakı, then move on. {district.night} Clubs fill after one, and groups of men may be turned away at the door.",
    ],
  },
  {
    intent: "romantic",
    asks: [
      "Romantic dinner in {district} {evening}?",
      "best sunset spot near {district}",
      "Where should I propose, {place} maybe?",
      "Ideas for an anniversary on {day} in {district}",
      "a nice walk for two from {district}",
      "Romantic hotel in {district} for {nights}",
      "sunset cruise {day} for two?",
    ],
    then: [
      {
        asks: ["Somewhere more private?"],
        answers: ["A private boat for two at sunset costs 150 to 250 euros an hour, captain included."],
      },
      {
        asks: ["Can they put flowers on the table?"],
        answers: [
          "Yes, if you call in the morning; roses cost about 100 lira each, and nobody minds if you bring your own.",
        ],
      },
    ],
    answers: [
      "For sunset sit on the steps at Salacak, with the Maiden's Tower in front and the old city turning black behind it. {district.hub}",
      "{district.eat} For a romantic dinner ask for a window table and mention the occasion; a small cake often appears.",
      "{place.about} Come in the last hour of light. {place.way}",
      "{district.stay} For a walk, follow the shore after dark, when the bridges change colour.",
      "Sunset cruises leave Eminönü and Kabataş about an hour before dusk; reserve a day ahead, or simply ride the city ferry to Üsküdar and back.",
    ],
  },
  {
    intent: "hidden_gems",
    asks: [
      "Any hidden gems in {district}?",
      "Something off the beaten path near {place}?",
      "secret view points in {district}?",
      "Places tourists don't know in {district}",
      "An unusual museum for {day}?",
      "quiet courtyard near {place} for tea",
      "What do most people miss in {district}?",
      "lesser known mosque near {district}",
    ],
    then: [
      {
        asks: ["Another one like that?"],
        answers: ["Büyük Valide Han and the Byzantine Palace of the Porphyrogenitus: both quiet, both with a view."],
      },
      {
        asks: ["Is it easy to find?"],
        answers: ["Ask for it by name at the nearest tea house; everybody knows the way and nobody puts up signs."],
      },
    ],
    answers: [
      "Look for the small Rüstem Pasha Mosque above the shops in Eminönü: its tiles outdo the famous ones and hardly anyone climbs up. {district.hub}",
      "{district.about} Go behind the main street into the hans, where workshops still hammer copper and the tea costs a fifth.",
      "Büyük Valide Han, the Byzantine Palace of the Porphyrogenitus and the iron church in Balat are all quieter than {place}.",
      "The Museum of Innocence, the Rahmi Koç Museum and the toy museum in Göztepe are unusual and rarely full.",
      "A view point that few know: the tea terrace behind the Süleymaniye Mosque, with the whole Golden Horn below. {district.hub}",
    ],
  },
  {
    intent: "history",
    asks: [
      "What should I know about {place}?",
      "What's the story of {place}?",
      "a few facts about {place} please",
      "Tell me the history of {place} in short",
      "Why is {place} famous?",
      "I'm reading about {place} before we come in {month}, any background?",
      "Explain {place} to a {age} please",
      "what is the legend of {place}",
    ],
    then: [
      {
        asks: ["What was there before?"],
        answers: ["Usually something older: Byzantine stones turn up in almost every wall here. {place.about}"],
      },
      {
        asks: ["And how did it survive the earthquakes?"],
        answers: ["Not without repairs: the great quakes came in 1509, 1766 and 1894, and each left its mark."],
      },
    ],
    answers: [
      "{place.about} You can still read the layers in the walls if you walk around it once before going in.",
      "{place.about} {place.hours}",
      "In short: {place.about} If you have an hour, a licensed guide at the entrance is worth it.",
      "{place.about} Read a page or two before you go, it makes the stones talk. {place.way}",
    ],
  },
  {
    intent: "history",
    asks: [
      "What happened in Constantinople in 1453?",
      "When did Istanbul stop being the capital?",
      "why was the city called Constantinople",
      "Who conquered the city and when?",
    ],
    answers: [
      "Constantinople was conquered by Mehmed II on 29 May 1453 after 53 days of siege. Istanbul stayed the Ottoman capital until 1923, when Ankara took over.",
      "Founded as Byzantion by Greek settlers, it was called Constantinople after Constantine, who moved his court here in 330; “Istanbul” became the only official name in 1930.",
    ],
  },
  {
    intent: "history",
    asks: ["history of {district}", "Who used to live in {district}?", "What was {district} like a hundred years ago?"],
    answers: [
      "{district.about} Its old mix of Greeks, Armenians, Jews and Turks still shows in the doors and street names.",
      "{district.about} Most of the wooden houses went in fires, and the stone ones you see are from 1880 to 1920.",
    ],
  },
  {
    intent: "cultural_info",
    asks: [
      "Can I enter mosques as a non-Muslim?",
      "What should women wear in {mosque}?",
      "Are shorts ok at {mosque}?",
      "What time is Friday prayer in {month}?",
      "Do I take my shoes off at {mosque}?",
    ],
    then: [
      {
        asks: ["And what about children?"],
        answers: ["Children are welcome everywhere and need no scarf; just keep the running for the courtyard."],
      },
      { asks: ["may I take pictures inside?"], answers: ["Yes, without flash, and not of people who are praying."] },
    ],
    answers: [
      "Everyone may enter mosques outside the five prayers, Muslim or not: shoes off, shoulders and knees covered, a scarf for women. On Fridays wait until about 14:30.",
      "Where people pray, dress as for a church: long trousers or skirt, covered shoulders, a light scarf. Loans are free at the big mosques, and sitting quietly at the back is welcome.",
    ],
  },
  {
    intent: "cultural_info",
    asks: [
      "How does a hamam work?",
      "what do I wear in a hamam",
      "Can couples go to a hamam together near {district}?",
      "hamam etiquette for {party} first-timers",
    ],
    answers: [
      "In a hamam you get a peştemal, warm up on the marble, are scrubbed with a kese and rinsed; men and women bathe apart. Reckon 1,500 lira and tip the attendant.",
      "Wear your underwear or a swimsuit, drink water, and allow ninety minutes. A few hamams have mixed hours for couples; ask before you undress.",
    ],
  },
  {
    intent: "cultural_info",
    asks: [
      "Is it rude to refuse tea in a shop?",
      "How much do I tip {time} in {district}?",
      "Do people mind photos in {district}?",
      "How do I greet people in {district}?",
      "Is alcohol ok in {district}?",
      "do people shake hands in {district}",
      "How do I say thank you in Turkish?",
    ],
    then: [{ asks: ["Is that different in {other}?"], answers: ["A little: {other.about} Politeness works in both."] }],
    answers: [
      "{district.about} People are relaxed about visitors: to greet them a “merhaba” is enough, ask before you take photos of faces, and tip five to ten per cent.",
      "Tea is hospitality, not a contract: decline with a hand on your heart and “teşekkürler”, or drink it and buy nothing. Tips are five to ten per cent, in cash.",
      "Most restaurants and shops of {district} sell alcohol, shops only until 22:00; in modest quarters people prefer ayran.",
      "People shake hands in {district} as elsewhere; with the opposite sex wait until the other hand is offered, or put yours on your heart.",
      "“Teşekkür ederim” is thank you, “sağ ol” among friends, and “rica ederim” the reply.",
    ],
  },
  {
    intent: "cultural_info",
    asks: [
      "what changes during Ramadan in {district}?",
      "Are restaurants in {district} closed in Ramadan?",
      "What is iftar and can we join near {district}?",
    ],
    answers: [
      "In Ramadan many fast from dawn to sunset, yet restaurants stay open; at sunset the tables in {district} fill all at once, so come earlier or an hour later.",
      "Iftar is the meal that breaks the fast at sunset. Municipal tents near {district} welcome anyone, and many lokantas serve a set menu with dates, soup and güllaç.",
    ],
  },
  {
    intent: "booking",
    asks: [
      "Can you book a table for {party} {evening} in {district}?",
      "reserve a restaurant in {district} on {day} for {party}",
      "Please book dinner in {district} {evening}",
      "I want to reserve a hotel in {district} for {nights}",
      "Reserve a hamam {evening} near {district}",
    ],
    then: [
      {
        asks: ["Can you change it to {day}?"],
        answers: [
          "I have no access to bookings; call the house and ask for {day}, mostly that is free until the day before.",
        ],
      },
      { asks: ["Do they need a deposit?"], answers: ["Rarely for a table; hotels and boats ask for about a third."] },
    ],
    answers: [
      "I can't book or reserve a restaurant for you, but this works: call in the afternoon and say how many you are and when. {district.eat}",
      "Bookings have to go through the house itself; most answer messages within an hour. {district.stay}",
      "Hamams take bookings by phone or message; ask for a time before noon, it is quieter then. {district.hub}",
    ],
  },
  {
    intent: "booking",
    asks: [
      "How do I reserve tickets for {museum} on {day}?",
      "Can I cancel my {museum} ticket?",
      "Do I need to book {sight} in advance in {month}?",
      "skip the line ticket for {museum}?",
      "where can I buy tickets for {event}?",
    ],
    then: [
      {
        asks: ["How many days ahead should I book?"],
        answers: ["Two or three days are enough, a week in April, May and October."],
      },
    ],
    answers: [
      "For {museum} buy the e-ticket on the museum's own site; it is valid for the day you pick. {museum.hours} Questions: {museum.phone}.",
      "For {sight} a booking is rarely needed. {sight.fee} Beware of street sellers offering to skip the line.",
      "{event.about} Tickets are on Biletix and Passo a few weeks ahead; free cancellation is the exception.",
      "You can't cancel a visit to {museum}, but its date can be moved once on the museum's own site.",
    ],
  },
  {
    intent: "booking",
    asks: [
      "book a Bosphorus cruise for {party} {day}",
      "Can we rent a private boat {evening} for {party}?",
      "Do I have to book the ferry tour on {day}?",
    ],
    answers: [
      "Public Bosphorus tours leave Eminönü and Beşiktaş without booking; a private boat for {party} is 150 to 250 euros an hour and needs a small deposit.",
      "Ferry tours need no booking: Şehir Hatları runs one of two hours in the afternoon, with tickets at the pier half an hour before. Sunset boats fill up, so reserve those a day ahead.",
    ],
  },
  {
    intent: "price_info",
    asks: [
      "How much is {museum}?",
      "ticket price {sight} {month}",
      "entrance fee for {museum} for {party}",
      "museum pass price and does it include {museum}?",
      "Does the museum pass cover {museum}?",
      "Is {sight} free?",
      "What does {sight} cost for a {age}?",
    ],
    then: [
      {
        asks: ["Is there a discount for students?"],
        answers: ["Turkish student cards count; those from abroad are rarely accepted, but asking costs nothing."],
      },
      {
        asks: ["cheaper for a {age}?"],
        answers: ["Children under eight are usually free, older ones pay half; bring a passport as proof."],
      },
      { asks: ["Is that per person?"], answers: ["Yes, per person; there are no group tickets below ten people."] },
    ],
    answers: [
      "{museum.fee} Children under eight are usually free; bring a passport as proof.",
      "{sight.fee} Prices change in January and sometimes in July, so take this as a guide.",
      "{sight.fee} Student cards from abroad are rarely accepted, but asking costs nothing.",
      "The five-day museum pass covers the state museums and pays off from the third big one on. {museum.fee}",
    ],
  },
  {
    intent: "price_info",
    asks: [
      "What does {dish} cost in {district}?",
      "How much is a beer in {district} {time}?",
      "how much for {dish} and ayran in {district}",
      "What's a fair price for {craft}?",
      "how much should I pay for {craft} in {district}",
    ],
    then: [
      {
        asks: ["Is that the tourist price?"],
        answers: ["It is the fair price; right by the big sights some places ask a third more."],
      },
    ],
    answers: [
      "{dish.about} In {district} add about twenty per cent near the main square.",
      "{craft.about} Bargaining is normal in bazaars, not in shops with labels.",
      "{district.night} As a rule of thumb: tea 40 lira, coffee 130, beer 200, a plate in a lokanta 250.",
    ],
  },
  {
    intent: "price_info",
    asks: [
      "How much is a taxi from {other} to {district}?",
      "taxi fare airport to {district} {time}",
      "is {budget} a day enough in {district}?",
      "How expensive is {district} compared to {other}?",
      "what will {nights} in {district} cost for {party}",
    ],
    answers: [
      "A taxi from {other} to {district} is 200 to 450 lira with the meter on, bridge toll extra. {district.hub}",
      "A taxi from Istanbul Airport to {district} is about 1,300 lira, from Sabiha Gökçen a little less, bridge toll extra. {district.hub}",
      "A reasonable day in {district} costs 50 to 80 euros with meals and transport, without the hotel. {district.stay}",
      "{district.stay} For comparison: {other.stay}",
    ],
  },
  {
    intent: "budget",
    asks: [
      "What can I do for free in {district}?",
      "How to see {district} on {budget}?",
      "Budget plan for {nights} please",
      "Free museums on {day}?",
      "We only have {budget} left for {party}, ideas?",
      "is {sight} free of charge",
      "Istanbul on {budget} a day, possible in {month}?",
    ],
    then: [
      {
        asks: ["and where is it free in {other}?"],
        answers: ["Parks, mosques and the shore cost nothing there either. {other.about}"],
      },
    ],
    answers: [
      "{district.about} Walking it costs nothing. From there go on to {sight}. {sight.fee}",
      "Free and lovely: the mosques, the parks, the bazaars and, for one tap, the ferries. {sight.fee} With {budget} a day you can live well.",
      "The Pera Museum is free on Friday evenings and the Sabancı on Tuesdays. From {district}: {district.hub}",
    ],
  },
  {
    intent: "budget",
    asks: [
      "cheap eats near {place}",
      "Where do students eat in {district}?",
      "lunch under {budget} in {district}?",
      "cheapest {dish} around {district}",
    ],
    then: [
      {
        asks: ["Anything cheaper?"],
        answers: [
          "A simit and tea for 60 lira is the cheapest lunch there is; after that come lentil soup and the pilav carts.",
        ],
      },
    ],
    answers: [
      "Eat at lokantas at noon: soup, stew and rice for 250 to 350 lira. {district.eat}",
      "{dish.about} Student streets are cheapest. {district.eat}",
    ],
  },
  {
    intent: "luxury",
    asks: [
      "Finest hotel on the Bosphorus for {nights}?",
      "luxury hotel in {district} for {nights}",
      "Best suite with a view near {place}?",
      "VIP transfer from the airport to {district}",
    ],
    then: [
      {
        asks: ["Can they pick us up in {district}?"],
        answers: ["Yes, ask for a car or a boat when you reserve; within the city it is usually included."],
      },
    ],
    answers: [
      "The palaces on the water between Beşiktaş and Bebek are the grandest, from 450 euros a night, transfer by car or boat included. {district.about}",
      "{district.stay} For more, the old palaces on the shore have suites with their own terrace and butler, from 900 euros.",
    ],
  },
  {
    intent: "luxury",
    asks: [
      "private yacht for {party} {time}?",
      "Michelin restaurants near {district}",
      "Where can I find a private guide for {place}?",
      "Best fine dining in {district} for {party}",
      "luxury hamam in {district} on {day}",
    ],
    then: [
      {
        asks: ["Is there a dress code?"],
        answers: ["Closed shoes and no shorts; a jacket is welcome but not required."],
      },
    ],
    answers: [
      "A private yacht with captain is 150 to 400 euros an hour from Bebek or Kuruçeşme; at sunset add dinner cooked on board.",
      "Istanbul has Michelin-starred restaurants for fine dining in Beyoğlu, Nişantaşı and on the shore; reserve two weeks ahead, smart clothes expected. {district.eat}",
      "A licensed guide costs about 250 euros a day, and for {place} it pays: {place.about}",
      "Around {district} the luxury hamams are those of the big hotels: 80 to 150 euros with massage, robe included.",
    ],
  },
  {
    intent: "events",
    asks: [
      "When is {event}?",
      "Do I need tickets for {event}?",
      "Is {event} worth it with a {age}?",
      "{event} dates please, we come in {month}",
      "where does {event} take place",
    ],
    then: [
      {
        asks: ["Are there still tickets?"],
        answers: ["I can't see what is left; look at Biletix and Passo, returns appear on the last day."],
      },
      {
        asks: ["How do I get there from {district}?"],
        answers: ["{district.hub} On big days use the metro: roads are closed early."],
      },
    ],
    answers: [
      "{event.about} The programme appears about six weeks before.",
      "{event.about} Tickets are sold on Biletix and Passo; bring the code on your phone.",
      "{event.about} Hotels are fuller on those days, so book the bed first.",
    ],
  },
  {
    intent: "events",
    asks: [
      "What's on in {district} {time}?",
      "any concerts on {day} near {district}?",
      "events in Istanbul in {month}",
      "Which football match is on {day}?",
      "Exhibitions in {month} around {district}?",
      "what is happening at {venue} {time}?",
      "theatre in English {day}?",
    ],
    then: [
      {
        asks: ["And in {other}?"],
        answers: [
          "For {other} look at the posters on the ferry piers and the municipality's culture site. {other.night}",
        ],
      },
    ],
    answers: [
      "I don't see tonight's listings, but {venue} usually has events in {month}; the city's culture site lists free concerts all over Istanbul.",
      "{district.about} For concerts check {venue} first, for small stages the posters on the ferry piers.",
      "For {day} look at Biletix and Passo and sort by district; theatre is mostly in Turkish, but {venue} often has English surtitles.",
      "Football on {day}: the fixtures are set a few weeks ahead, and tickets are sold on Passo with your passport number.",
      "Exhibitions in {month}: Istanbul Modern, Pera and the Sabancı change theirs about four times a year.",
    ],
  },
  {
    intent: "weather",
    asks: [
      "What's the weather like in {month}?",
      "how cold is Istanbul in {month}?",
      "What should I pack for {month} with a {age}?",
      "is {month} too hot for {place}?",
      "Is it warm enough to swim in {month}?",
      "Is {month} a good month to visit?",
      "rain in {month}, how bad is it",
    ],
    then: [
      {
        asks: ["And at night?"],
        answers: ["Nights are four to six degrees cooler, and by the water it feels like more."],
      },
      {
        asks: ["Do I need an umbrella?"],
        answers: ["From October to April yes, in summer hardly ever; the wind breaks cheap ones."],
      },
      "what about {month}?",
    ],
    answers: [
      "{month.about} Pack layers and closed shoes, they are always right here.",
      "{month.about} The strait makes its own wind, so take a scarf for the ferry.",
      "As a rule: {month.about} Mornings are the clearest.",
      "{month.about} When it rains go to {museum}: {museum.hours}",
      "{month.about} To swim, come between late June and the end of September and go to the islands or Kilyos.",
    ],
  },
  {
    intent: "weather",
    asks: [
      "Will it rain on {day}?",
      "weather in {district} {time}?",
      "is the ferry from {district} running in this wind?",
      "Do I need a jacket {time} in {district}?",
    ],
    answers: [
      "I can't see live forecasts; the state service MGM has them by district. When a southerly (lodos) blows hard, ferries stop and Marmaray is your way across.",
      "I have no live weather for {district}, sorry. Look at the flags on the ferries: if they stand straight, take a jacket and expect delays at the piers.",
    ],
  },
  {
    intent: "family_activities",
    asks: [
      "What can we do with a {age} in {district}?",
      "Playgrounds near {district}?",
      "kid friendly restaurant in {district} {time}",
      "rainy day with kids, ideas?",
      "Family day out on {day}, {party} of us",
      "things to do with children in {month}",
    ],
    then: [
      { asks: ["Do kids pay?"], answers: ["Under eight hardly anywhere, and on trams and ferries not before six."] },
      {
        asks: ["Is there a place to change nappies?"],
        answers: ["Malls, museums and the bigger mosques have changing tables; in cafés ask for “bebek odası”."],
      },
    ],
    answers: [
      "{district.about} Playgrounds with swings are along the shore, and restaurants bring a high chair without being asked.",
      "For a family day out with a {age} I would take the ferry, feed the gulls with simit and go to the Rahmi Koç Museum, where children love the submarine and the trains.",
      "On a rainy day with kids: the aquarium in Florya, the toy museum in Göztepe or Miniatürk between two showers.",
    ],
  },
  {
    intent: "family_activities",
    asks: [
      "is {place} stroller friendly?",
      "Is {museum} fun for a {age}?",
      "Aquarium or {museum} with kids on {day}?",
      "can a {age} enjoy {museum}",
    ],
    answers: [
      "{place.way} Cobbles are hard on wheels, so bring a carrier. {place.fee}",
      "{museum.about} Children under eight mostly enter free. {museum.hours}",
    ],
  },
  {
    intent: "local_tips",
    asks: [
      "What should tourists avoid in {district}?",
      "Any scams around {place}?",
      "local tips for {district} please",
      "How do I not look like a tourist in {district}?",
      "what do locals do on {day} in {district}?",
      "Is {district} fine for a woman alone {time}?",
    ],
    then: [
      {
        asks: ["Anything else I should know?"],
        answers: ["Keep small change for toilets, tips and tea, and your phone in a front pocket."],
      },
      {
        asks: ["And for women alone?"],
        answers: ["Women travel alone here without trouble; sit in the back of taxis, and ignore whoever comments."],
      },
    ],
    answers: [
      "Avoid the old scams: if a shoe-shiner drops a brush in front of you, let it lie, never follow a new friend to a bar, and look at prices first. {district.about}",
      "Not to look like a tourist, do as locals do: ferry instead of taxi, lokanta at noon, market on {day}. {district.eat}",
      "{district.about} {district.night} Keep to lit streets, alone or not, and you will feel fine and as safe as at home.",
    ],
  },
  {
    intent: "local_tips",
    asks: [
      "Is tap water drinkable?",
      "Which app do locals use for taxis in {district}?",
      "Tips for using {line} {time}?",
      "Best SIM card for {nights}?",
      "how do locals use {line}",
    ],
    answers: [
      "{line.about} Stand on the right, offer seats to the elderly and keep your backpack in front.",
      "Tap water is fine for washing, but people drink bottled: 10 lira at a kiosk, 60 beside the sights. For taxis use BiTaksi or Uber, for routes the Mobiett app.",
      "Buy an eSIM before the flight, or a SIM card in a town shop: both are far cheaper than airport kiosks, and foreign phones work 120 days before they need registering.",
    ],
  },
  {
    intent: "recommendation",
    asks: [
      "What would you do with {hours} in {district}?",
      "Recommend something for {day}",
      "top 3 things for {party} in {month}?",
      "what do you suggest near {district}?",
      "One thing I must not miss in {district}?",
      "Surprise me, I'm in {district}",
    ],
    then: [
      { asks: ["Something else?"], answers: ["Then cross to {other}. {other.about}"] },
      {
        asks: ["And if it rains?"],
        answers: ["Then stay indoors: {museum} first, a long lunch after it. {museum.hours}"],
      },
      {
        asks: ["what about {day}?"],
        answers: ["On {day} I would do the same, only earlier: after eleven it gets full."],
      },
    ],
    answers: [
      "With {hours}: coffee first, then {sight}, then food. {sight.way} {district.eat}",
      "I'd take the ferry to Kadıköy for the market, walk on to Moda and watch the sunset. {district.hub}",
      "{district.about} {district.eat} After that, if your feet allow, {sight}.",
      "My top three: a ferry at sunset, a breakfast that takes two hours, and {sight}. {sight.about}",
    ],
  },
  {
    intent: "recommendation",
    asks: ["I liked {place}, what's similar?", "What should we do {time} if we already saw {place}?"],
    answers: [
      "If you liked that, go on to {next}. {next.about} {next.hours}",
      "After that I would see {next}. {next.way} {next.about}",
    ],
  },
  {
    intent: "recommendation",
    asks: [
      "{museum} or {sight} for a {age}?",
      "is {museum} better than {sight}",
      "{sight} or {museum}, if I only have time for one?",
    ],
    answers: [
      "Between the two I'd take {museum}. {museum.about} {museum.hours}",
      "I'd say {sight}. {sight.about} {sight.hours}",
    ],
  },
  {
    intent: "general_info",
    asks: ["Do I need a visa for {nights}?", "what papers do I need to enter Turkey", "visa on arrival in {month}?"],
    answers: [
      "Many nationalities enter without a visa for up to 90 days; others get the e-visa online in minutes. Use only the official site and check before you fly.",
      "Your passport should be valid for five more months. Whether you need an e-visa depends on your nationality; airlines check it at the gate.",
    ],
  },
  {
    intent: "general_info",
    asks: [
      "Which currency is used in {district}?",
      "Can I pay with euros in {district}?",
      "where can I change money around {place}?",
      "Cash machine near {district}?",
      "do shops in {district} take cards",
    ],
    then: ["and cash machines?"],
    answers: [
      "Turkey uses the lira; cards work nearly everywhere in {district}, and exchange offices around the Grand Bazaar have the best rates. Keep coins for toilets, about 15 lira.",
      "In {district} pay in lira, not euros: the rate in shops is poor. Use cash machines of big banks, decline their conversion, and change small sums only at the airport.",
    ],
  },
  {
    intent: "general_info",
    asks: [
      "What plug type do they have?",
      "What time zone is Istanbul in during {month}?",
      "are shops closed on {day}?",
      "Is English spoken in {district}?",
      "what voltage are the sockets here?",
    ],
    then: ["Is that so on {day} too?"],
    answers: [
      "Plugs are type C and F, the voltage is 230, and the clock is UTC+3 all year, without summer time.",
      "Shops are mostly open daily from ten to ten; the Grand Bazaar rests on Sundays. English is common in {district}, less so in back streets, and everyone helps with gestures.",
    ],
  },
  {
    intent: "general_info",
    asks: [
      "public toilets near {place}?",
      "Where is a post office in {district}?",
      "Left luggage near {district} {time}?",
      "free wifi around {district}?",
      "lockers for {party} suitcases near {district}",
    ],
    then: [
      {
        asks: ["Is that open on {day}?"],
        answers: ["Lockers are open every day, post offices on weekdays and Saturday mornings."],
      },
    ],
    answers: [
      "Clean toilets are in every mosque yard, mall and museum; near {place} look for the WC sign by the square. {place.way}",
      "Luggage lockers are at Sirkeci, Taksim and both airports; the PTT sign in yellow marks a post office. {district.hub}",
      "Free wifi: cafés give you the password, and the city's own network works on squares, ferries and metros around {district}.",
    ],
  },
  {
    intent: "emergency",
    asks: [
      "I lost my passport in {district}",
      "my wallet was stolen on {line}",
      "tourist police address please",
      "I was robbed near {place}, what now?",
    ],
    then: [
      { asks: ["Do they speak English?"], answers: ["Yes, on 112 and at the tourist police."] },
      {
        asks: ["What documents do I need?"],
        answers: [
          "The police report, two photos and any copy of the passport you can find; a picture on your phone helps.",
        ],
      },
    ],
    answers: [
      "Call 112 for ambulance, police and fire. The tourist police is at Yerebatan Cad. 6, Sultanahmet, phone +90 212 555 00 53.",
      "If it was stolen or lost, first get a police report, then call your consulate: with the report a temporary passport takes one or two days. From {district}: {district.hub}",
    ],
  },
  {
    intent: "emergency",
    asks: [
      "Which number for an ambulance?",
      "Nearest hospital to {district}?",
      "pharmacy open {time} near {district}?",
      "My {age} has a fever, where can we go near {place}?",
    ],
    answers: [
      "Dial 112 for an ambulance; operators speak English. State hospitals treat everyone, private ones ask for a card or travel insurance first.",
      "A pharmacy on duty (nöbetçi eczane) is posted on every pharmacy door and open all night. For anything serious dial 112.",
    ],
  },
  {
    intent: "emergency",
    asks: ["I left my phone in a taxi in {district}", "lost my bag on {line}", "Where is the lost property office?"],
    answers: [
      "Lost things on trains and trams: Karaköy lost property office, +90 212 555 00 90, weekdays 8:30–17:00. For a taxi, the plate number or the app's receipt helps most.",
      "Tell the staff at the next station at once; they phone ahead. Otherwise go to the lost property office in Karaköy with a description and your ID.",
    ],
  },
];

export const english: Material = {
  language: "en",
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
      "seafood",
      "fish",
      "meze",
      "kebab",
      "vegetarian food",
      "vegan food",
      "home cooking",
      "Black Sea food",
      "pide",
      "grilled meat",
      "halal food",
      "gluten-free food",
      "Ottoman cuisine",
    ],
    venue: [
      "Zorlu PSM",
      "the Atatürk Cultural Centre",
      "the Harbiye open-air theatre",
      "Babylon in Bomonti",
      "Salon İKSV",
      "Müze Gazhane",
    ],
    party: ["two", "three", "four", "five", "six", "eight", "ten"],
    time: [
      "tonight",
      "this afternoon",
      "around noon",
      "tomorrow morning",
      "tomorrow evening",
      "after 9 pm",
      "early in the morning",
      "late at night",
    ],
    evening: ["tonight", "this evening", "tomorrow evening"],
    day: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    age: ["toddler", "3-year-old", "5-year-old", "7-year-old", "10-year-old", "teenager"],
    budget: ["500 lira", "1,000 lira", "2,000 lira", "30 euros", "50 euros", "80 euros", "100 dollars"],
    nights: ["two nights", "three nights", "four days", "five days", "a week", "a long weekend"],
    hours: ["three hours", "four hours", "half a day", "six hours", "a whole day"],
  },
  topics,
  situations: [
    "It's our first time in Istanbul.",
    "We arrive on {day}.",
    "I'm staying in {other}.",
    "We're here for {nights}.",
    "I'm coming in {month}.",
    "We're a group of {party}.",
    "We already saw {museum}.",
    "We don't want to walk too much.",
    "My parents are over seventy.",
    "We only have {hours} left.",
    "Our hotel is near {other}.",
    "I don't speak any Turkish.",
    "We have a {age} with us.",
  ],
  polite: [
    "Excuse me, ",
    "Hi, ",
    "Hello! ",
    "Please tell me: ",
    "Sorry to bother you, ",
    "Quick question: ",
    "Could you help me? ",
  ],
  personal: [
    "My name is {person}, you can reach me at {email}.",
    "Please call me on {phone}, I'm {person}.",
    "I'm {person}, room {room} at the {hotel}.",
    "My card number is {card} if you need it.",
    "The refund can go to my account {iban}.",
    "My passport number is {passport}, name {person}.",
    "Send the details to {email} please.",
    "My partner {person} has the tickets, the number is {phone}.",
    "We're at the {hotel} in room {room}.",
    "Booked under {person}, passport {passport}.",
  ],
  people: [
    { name: "Emily Hartwell", mail: "emily.hartwell" },
    { name: "Daniel Okafor", mail: "d.okafor" },
    { name: "Priya Raman", mail: "priya.raman84" },
    { name: "James Whitlock", mail: "jwhitlock" },
    { name: "Sofia Brandt", mail: "sofia.brandt" },
    { name: "Liam Gallagher-Reed", mail: "liam.gr" },
    { name: "Hannah Osei", mail: "hannah_osei" },
    { name: "Marcus Feld", mail: "marcus.feld" },
    { name: "Olivia Tran", mail: "olivia.tran" },
    { name: "Peter Nováček", mail: "p.novacek" },
  ],
  hotels: [
    "Hotel Mavi Ev",
    "Golden Plane Tree Hotel",
    "Hotel Yedi Tepe",
    "Old Lantern Suites",
    "Hotel Martı Konağı",
    "Blue Cezve Hotel",
  ],
  weak: {
    generic: [
      "Istanbul is a wonderful city with a lot to offer for everyone. There are many options and it depends on what you like.",
      "There are several possibilities in the area. I recommend checking online for the latest information.",
      "You will find many nice places there. Ask at your hotel for details.",
      "It depends on the season and on your preferences, but it is usually a good idea.",
      "That is a great question! Istanbul has thousands of years of history, and every corner is special.",
      "Please see the official website for this information.",
    ],
    short: ["Yes, it is open.", "Not sure, sorry.", "About 20 minutes.", "It's closed.", "Take the tram.", "No idea."],
  },
  comments: {
    up: {
      any: ["Exactly what we needed, thank you", "Better than my guidebook", "Clear and to the point", "Spot on"],
      restaurant: ["We ate there and loved it"],
      gps_navigation: ["Very clear, found it at once"],
      transportation: ["Very clear, found it at once"],
      museum: ["Saved us an hour of queueing"],
      recommendation: ["The tip about the ferry was gold"],
    },
    down: {
      incorrect: ["The opening time was wrong, we stood at a closed door", "The directions sent us uphill twice"],
      too_generic: ["Too vague, I asked for one place"],
      off_topic: ["Didn't answer my question", "This is about another district"],
      outdated: ["The price has doubled since"],
      too_long: ["way too long for a phone screen"],
    },
    contact: {
      up: ["Great help. If you need a review: {email}"],
      down: ["Wrong information! Please correct and write me at {email}", "Nobody answered, call me back on {phone}"],
    },
  },
  fallback:
    "I'm not sure I understood that one. Ask me about a district, a sight, food or the way somewhere in Istanbul, for example “How do I get to Topkapı Palace?”",
};
