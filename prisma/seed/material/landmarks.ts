/** Public facts of each landmark, the same in every language. The phone numbers are invented. */
export const LANDMARKS: Readonly<Record<string, { readonly address: string; readonly phone: string }>> = {
  topkapi: { address: "Cankurtaran Mah., 34122 Fatih/İstanbul", phone: "+90 212 555 04 80" },
  dolmabahce: { address: "Vişnezade Mah., Dolmabahçe Cad., 34357 Beşiktaş/İstanbul", phone: "+90 212 555 06 13" },
  archaeology: { address: "Alemdar Cad., Osman Hamdi Bey Yokuşu, 34122 Fatih/İstanbul", phone: "+90 212 555 07 42" },
  modern: {
    address: "Kılıçali Paşa Mah., Tophane İskele Cad. No:1, 34433 Beyoğlu/İstanbul",
    phone: "+90 212 555 02 91",
  },
  pera: { address: "Meşrutiyet Cad. No:65, Tepebaşı, 34430 Beyoğlu/İstanbul", phone: "+90 212 555 09 00" },
  "islamic-arts": {
    address: "Binbirdirek Mah., At Meydanı Cad. No:12, 34122 Fatih/İstanbul",
    phone: "+90 212 555 08 05",
  },
  koc: { address: "Hasköy Cad. No:5, 34445 Beyoğlu/İstanbul", phone: "+90 212 555 06 01" },
  beylerbeyi: { address: "Abdullahağa Cad., 34676 Üsküdar/İstanbul", phone: "+90 216 555 03 20" },
  innocence: { address: "Çukurcuma Cad., Dalgıç Çıkmazı No:2, 34425 Beyoğlu/İstanbul", phone: "+90 212 555 01 38" },
  sabanci: { address: "Sakıp Sabancı Cad. No:42, Emirgan, 34467 Sarıyer/İstanbul", phone: "+90 212 555 02 00" },
  cistern: { address: "Alemdar Mah., Yerebatan Cad. No:1/3, 34110 Fatih/İstanbul", phone: "+90 212 555 05 70" },
  "hagia-sophia": {
    address: "Sultan Ahmet Mah., Ayasofya Meydanı No:1, 34122 Fatih/İstanbul",
    phone: "+90 212 555 01 77",
  },
  "blue-mosque": {
    address: "Binbirdirek Mah., At Meydanı Cad. No:10, 34122 Fatih/İstanbul",
    phone: "+90 212 555 04 51",
  },
  suleymaniye: {
    address: "Süleymaniye Mah., Prof. Sıddık Sami Onar Cad. No:1, 34116 Fatih/İstanbul",
    phone: "+90 212 555 03 62",
  },
  chora: { address: "Derviş Ali Mah., Kariye Camii Sok. No:18, 34087 Fatih/İstanbul", phone: "+90 212 555 09 41" },
  "galata-tower": {
    address: "Bereketzade Mah., Galata Kulesi Sok., 34421 Beyoğlu/İstanbul",
    phone: "+90 212 555 03 44",
  },
  "grand-bazaar": { address: "Beyazıt Mah., Kalpakçılar Cad. No:22, 34126 Fatih/İstanbul", phone: "+90 212 555 02 25" },
  "spice-bazaar": {
    address: "Rüstem Paşa Mah., Erzak Ambarı Sok. No:92, 34116 Fatih/İstanbul",
    phone: "+90 212 555 06 97",
  },
  "maidens-tower": { address: "Salacak Mah., 34668 Üsküdar/İstanbul", phone: "+90 216 555 07 27" },
  "rumeli-fortress": {
    address: "Rumeli Hisarı Mah., Yahya Kemal Cad. No:42, 34470 Sarıyer/İstanbul",
    phone: "+90 212 555 05 30",
  },
  gulhane: { address: "Cankurtaran Mah., Kennedy Cad., 34122 Fatih/İstanbul", phone: "+90 212 555 08 33" },
  "pierre-loti": { address: "İdris Köşkü Cad., 34050 Eyüpsultan/İstanbul", phone: "+90 212 555 05 16" },
  buyukada: { address: "Büyükada İskelesi, 34970 Adalar/İstanbul", phone: "+90 216 555 01 09" },
  camlica: { address: "Ferah Mah., Turistik Çamlıca Cad., 34692 Üsküdar/İstanbul", phone: "+90 216 555 04 12" },
};
