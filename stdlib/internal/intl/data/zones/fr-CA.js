'use strict';

// Names of time zones: standard, summer (short and long), generic (short and long) (CLDR 48), locale fr-CA. A flat table.

module.exports = {
  2: '||heure d’Afrique orientale||heure : Éthiopie|heure d’Afrique orientale',
  3: '||heure normale de l’Europe centrale||heure : Algérie|heure normale de l’Europe centrale',
  4: '||heure d’Afrique orientale||heure : Érythrée|heure d’Afrique orientale',
  9: '||heure d’Afrique centrale||heure : Malawi|heure d’Afrique centrale',
  11: '||heure d’Afrique centrale||heure : Burundi|heure d’Afrique centrale',
  12:
    '||heure normale de l’Europe de l’Est|heure avancée de l’Europe de l’Est|heure : Égypte|heure de l’Europe de l’Est',
  14:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Ceuta|heure de l’Europe centrale',
  17: '||heure d’Afrique orientale||heure : Tanzanie|heure d’Afrique orientale',
  18: '||heure d’Afrique orientale||heure : Djibouti|heure d’Afrique orientale',
  22: '||heure d’Afrique centrale||heure : Botswana|heure d’Afrique centrale',
  23: '||heure d’Afrique centrale||heure : Zimbabwe|heure d’Afrique centrale',
  24: '||heure normale d’Afrique du Sud||heure : Afrique du Sud|heure normale d’Afrique du Sud',
  25: '||heure d’Afrique centrale||heure : Soudan du Sud|heure d’Afrique centrale',
  26: '||heure d’Afrique orientale||heure : Ouganda|heure d’Afrique orientale',
  27: '||heure d’Afrique centrale||heure : Soudan|heure d’Afrique centrale',
  28: '||heure d’Afrique centrale||heure : Rwanda|heure d’Afrique centrale',
  30: '||heure d’Afrique de l’Ouest||heure : Nigéria|heure d’Afrique de l’Ouest',
  34: '||heure d’Afrique centrale||heure : Lubumbashi|heure d’Afrique centrale',
  35: '||heure d’Afrique centrale||heure : Zambie|heure d’Afrique centrale',
  37: '||heure d’Afrique centrale||heure : Mozambique|heure d’Afrique centrale',
  38: '||heure normale d’Afrique du Sud||heure : Lesotho|heure normale d’Afrique du Sud',
  39: '||heure normale d’Afrique du Sud||heure : Eswatini|heure normale d’Afrique du Sud',
  40: '||heure d’Afrique orientale||heure : Somalie|heure d’Afrique orientale',
  41: '||heure moyenne de Greenwich||heure : Libéria|heure moyenne de Greenwich',
  42: '||heure d’Afrique orientale||heure : Kenya|heure d’Afrique orientale',
  49: '||heure normale de l’Europe de l’Est||heure : Libye|heure normale de l’Europe de l’Est',
  50: '||heure normale de l’Europe centrale||heure : Tunisie|heure normale de l’Europe centrale',
  51: '||heure d’Afrique centrale||heure : Namibie|heure d’Afrique centrale',
  52:
    '||heure normale d’Hawaï-Aléoutiennes|heure avancée d’Hawaï-Aléoutiennes|heure : Adak|heure d’Hawaï-Aléoutiennes',
  53: '||heure normale de l’Alaska|heure avancée de l’Alaska|heure : Anchorage|heure de l’Alaska',
  54: 'HNA||heure normale de l’Atlantique||HNA|heure normale de l’Atlantique',
  55: 'HNA||heure normale de l’Atlantique||HNA|heure normale de l’Atlantique',
  64: 'HNA||heure normale de l’Atlantique||HNA|heure normale de l’Atlantique',
  67: 'HNC||heure normale du Centre||HNC|heure normale du Centre',
  68: 'HNA||heure normale de l’Atlantique||HNA|heure normale de l’Atlantique',
  70: 'HNC||heure normale du Centre||HNC|heure normale du Centre',
  71: 'HNA||heure normale de l’Atlantique||HNA|heure normale de l’Atlantique',
  74: 'HNR|HAR|heure normale des Rocheuses|heure avancée des Rocheuses|HR|heure des Rocheuses',
  76: 'HNR|HAR|heure normale des Rocheuses|heure avancée des Rocheuses|HR|heure des Rocheuses',
  78: 'HNE||heure normale de l’Est||HNE|heure normale de l’Est',
  79: '||heure du Venezuela||heure : Vénézuéla|heure du Venezuela',
  81: '||heure de Guyane française||heure : Guyane française|heure de Guyane française',
  82: 'HNE||heure normale de l’Est||HNE|heure normale de l’Est',
  83: 'HNC|HAC|heure normale du Centre|heure avancée du Centre|HC|heure du Centre',
  84: 'HNC||heure normale du Centre||HNC|heure normale du Centre',
  85: 'HNR|HAR|heure normale des Rocheuses|heure avancée des Rocheuses|HR|heure des Rocheuses',
  86: 'HNE||heure normale de l’Est||HNE|heure normale de l’Est',
  88: 'HNC||heure normale du Centre||HNC|heure normale du Centre',
  90: 'HNR||heure normale des Rocheuses||HNR|heure normale des Rocheuses',
  92: 'HNA||heure normale de l’Atlantique||HNA|heure normale de l’Atlantique',
  95: 'HNR||heure normale des Rocheuses||HNR|heure normale des Rocheuses',
  96: 'HNR|HAR|heure normale des Rocheuses|heure avancée des Rocheuses|HR|heure des Rocheuses',
  97: 'HNE|HAE|heure normale de l’Est|heure avancée de l’Est|HE|heure de l’Est',
  98: 'HNA||heure normale de l’Atlantique||HNA|heure normale de l’Atlantique',
  99: 'HNR|HAR|heure normale des Rocheuses|heure avancée des Rocheuses|HR|heure des Rocheuses',
  101: 'HNC||heure normale du Centre||HNC|heure normale du Centre',
  102: 'HNR||heure normale des Rocheuses||HNR|heure normale des Rocheuses',
  104: 'HNA|HAA|heure normale de l’Atlantique|heure avancée de l’Atlantique|HA|heure de l’Atlantique',
  106: 'HNA|HAA|heure normale de l’Atlantique|heure avancée de l’Atlantique|HA|heure de l’Atlantique',
  107: 'HNE|HAE|heure normale de l’Est|heure avancée de l’Est|HE|heure de l’Est',
  108: 'HNA||heure normale de l’Atlantique||HNA|heure normale de l’Atlantique',
  109: 'HNA||heure normale de l’Atlantique||HNA|heure normale de l’Atlantique',
  110: 'HNC||heure normale du Centre||HNC|heure normale du Centre',
  113: 'HNA|HAA|heure normale de l’Atlantique|heure avancée de l’Atlantique|HA|heure de l’Atlantique',
  114: '||heure normale de Cuba|heure avancée de Cuba|heure : Cuba|heure de Cuba',
  116: 'HNC|HAC|heure normale du Centre|heure avancée du Centre|HC|heure du Centre',
  117: 'HNE|HAE|heure normale de l’Est|heure avancée de l’Est|HE|heure de l’Est',
  118: 'HNE|HAE|heure normale de l’Est|heure avancée de l’Est|HE|heure de l’Est',
  119: 'HNC|HAC|heure normale du Centre|heure avancée du Centre|HC|heure du Centre',
  120: 'HNE|HAE|heure normale de l’Est|heure avancée de l’Est|HE|heure de l’Est',
  121: 'HNE|HAE|heure normale de l’Est|heure avancée de l’Est|HE|heure de l’Est',
  122: 'HNE|HAE|heure normale de l’Est|heure avancée de l’Est|HE|heure de l’Est',
  123: 'HNE|HAE|heure normale de l’Est|heure avancée de l’Est|HE|heure de l’Est',
  124: 'HNR|HAR|heure normale des Rocheuses|heure avancée des Rocheuses|HR|heure des Rocheuses',
  125: 'HNE|HAE|heure normale de l’Est|heure avancée de l’Est|HE|heure de l’Est',
  126: 'HNE||heure normale de l’Est||HNE|heure normale de l’Est',
  128: '||heure normale de l’Alaska|heure avancée de l’Alaska|heure : Juneau|heure de l’Alaska',
  129: 'HNE|HAE|heure normale de l’Est|heure avancée de l’Est|HE|heure de l’Est',
  130: 'HNA||heure normale de l’Atlantique||HNA|heure normale de l’Atlantique',
  133: 'HNP|HAP|heure normale du Pacifique|heure avancée du Pacifique|HP|heure du Pacifique',
  134: 'HNE|HAE|heure normale de l’Est|heure avancée de l’Est|HE|heure de l’Est',
  135: 'HNA||heure normale de l’Atlantique||HNA|heure normale de l’Atlantique',
  137: 'HNC||heure normale du Centre||HNC|heure normale du Centre',
  139: 'HNA||heure normale de l’Atlantique||HNA|heure normale de l’Atlantique',
  140: 'HNA||heure normale de l’Atlantique||HNA|heure normale de l’Atlantique',
  141: 'HNC|HAC|heure normale du Centre|heure avancée du Centre|HC|heure du Centre',
  144: 'HNC|HAC|heure normale du Centre|heure avancée du Centre|HC|heure du Centre',
  145: 'HNC||heure normale du Centre||HNC|heure normale du Centre',
  146: '||heure normale de l’Alaska|heure avancée de l’Alaska|heure : Metlakatla|heure de l’Alaska',
  147: 'HNC||heure normale du Centre||HNC|heure normale du Centre',
  148:
    'HNPM|HAPM|heure normale de Saint-Pierre-et-Miquelon|heure avancée de Saint-Pierre-et-Miquelon|HPM|heure de Saint-Pierre-et-Miquelon',
  149: 'HNA|HAA|heure normale de l’Atlantique|heure avancée de l’Atlantique|HA|heure de l’Atlantique',
  150: 'HNC||heure normale du Centre||HNC|heure normale du Centre',
  152: 'HNA||heure normale de l’Atlantique||HNA|heure normale de l’Atlantique',
  153: 'HNE|HAE|heure normale de l’Est|heure avancée de l’Est|HE|heure de l’Est',
  154: 'HNE|HAE|heure normale de l’Est|heure avancée de l’Est|HE|heure de l’Est',
  155: '||heure normale de l’Alaska|heure avancée de l’Alaska|heure : Nome|heure de l’Alaska',
  157: 'HNC|HAC|heure normale du Centre|heure avancée du Centre|HC|heure du Centre',
  158: 'HNC|HAC|heure normale du Centre|heure avancée du Centre|HC|heure du Centre',
  159: 'HNC|HAC|heure normale du Centre|heure avancée du Centre|HC|heure du Centre',
  160: 'HNC|HAC|heure normale du Centre|heure avancée du Centre|HC|heure du Centre',
  161: 'HNE||heure normale de l’Est||HNE|heure normale de l’Est',
  163: 'HNR||heure normale des Rocheuses||HNR|heure normale des Rocheuses',
  164: 'HNE|HAE|heure normale de l’Est|heure avancée de l’Est|HE|heure de l’Est',
  165: 'HNA||heure normale de l’Atlantique||HNA|heure normale de l’Atlantique',
  167: 'HNA||heure normale de l’Atlantique||HNA|heure normale de l’Atlantique',
  169: 'HNC|HAC|heure normale du Centre|heure avancée du Centre|HC|heure du Centre',
  171: 'HNC||heure normale du Centre||HNC|heure normale du Centre',
  172: 'HNC|HAC|heure normale du Centre|heure avancée du Centre|HC|heure du Centre',
  175: '||heure normale du Chili|heure avancée du Chili|heure : Chili|heure du Chili',
  176: 'HNA||heure normale de l’Atlantique||HNA|heure normale de l’Atlantique',
  179: '||heure normale de l’Alaska|heure avancée de l’Alaska|heure : Sitka|heure de l’Alaska',
  180: 'HNA||heure normale de l’Atlantique||HNA|heure normale de l’Atlantique',
  181: 'HNT|HAT|heure normale de Terre-Neuve|heure avancée de Terre-Neuve|HT|heure de Terre-Neuve',
  182: 'HNA||heure normale de l’Atlantique||HNA|heure normale de l’Atlantique',
  183: 'HNA||heure normale de l’Atlantique||HNA|heure normale de l’Atlantique',
  184: 'HNA||heure normale de l’Atlantique||HNA|heure normale de l’Atlantique',
  185: 'HNA||heure normale de l’Atlantique||HNA|heure normale de l’Atlantique',
  186: 'HNC||heure normale du Centre||HNC|heure normale du Centre',
  187: 'HNC||heure normale du Centre||HNC|heure normale du Centre',
  188: 'HNA|HAA|heure normale de l’Atlantique|heure avancée de l’Atlantique|HA|heure de l’Atlantique',
  189: 'HNP|HAP|heure normale du Pacifique|heure avancée du Pacifique|HP|heure du Pacifique',
  190: 'HNE|HAE|heure normale de l’Est|heure avancée de l’Est|HE|heure de l’Est',
  191: 'HNA||heure normale de l’Atlantique||HNA|heure normale de l’Atlantique',
  192: 'HNP|HAP|heure normale du Pacifique|heure avancée du Pacifique|HP|heure du Pacifique',
  194: 'HNC|HAC|heure normale du Centre|heure avancée du Centre|HC|heure du Centre',
  195: '||heure normale de l’Alaska|heure avancée de l’Alaska|heure : Yakutat|heure de l’Alaska',
  198: '||heure de Dumont-d’Urville||heure : Dumont d’Urville|heure de Dumont-d’Urville',
  199:
    '||heure normale de l’Est de l’Australie|heure avancée de l’Est de l’Australie|heure : Macquarie|heure de l’Est de l’Australie',
  201:
    '||heure normale de la Nouvelle-Zélande|heure avancée de la Nouvelle-Zélande|heure : McMurdo|heure de la Nouvelle-Zélande',
  207:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Svalbard et Jan Mayen|heure de l’Europe centrale',
  221:
    '||heure normale de l’Europe de l’Est|heure avancée de l’Europe de l’Est|heure : Liban|heure de l’Europe de l’Est',
  222: '||heure du Kirghizistan||heure : Kirghizistan|heure du Kirghizistan',
  223: '||heure du Brunéi||heure : Brunéi|heure du Brunéi',
  229: '||heure du Timor oriental||heure : Timor-Leste|heure du Timor oriental',
  232:
    '||heure normale de l’Europe de l’Est|heure avancée de l’Europe de l’Est|heure : Famagouste|heure de l’Europe de l’Est',
  233:
    '||heure normale de l’Europe de l’Est|heure avancée de l’Europe de l’Est|heure : Gaza|heure de l’Europe de l’Est',
  234:
    '||heure normale de l’Europe de l’Est|heure avancée de l’Europe de l’Est|heure : Hébron|heure de l’Europe de l’Est',
  240: '||heure normale d’Israël|heure avancée d’Israël|heure : Israël|heure d’Israël',
  250: '||heure normale de Chine||heure : R.A.S. chinoise de Macao|heure normale de Chine',
  255:
    '||heure normale de l’Europe de l’Est|heure avancée de l’Europe de l’Est|heure : Nicosie|heure de l’Europe de l’Est',
  258: '||heure normale d’Omsk||heure : Omsk|heure normale d’Omsk',
  266: '||heure du Myanmar||heure : Myanmar|heure du Myanmar',
  268: '||heure d’Indochine||heure : Vietnam|heure d’Indochine',
  272: '||heure normale de Chine||heure : Chine|heure normale de Chine',
  290: '||heure normale des Açores|heure avancée des Açores|heure : Açores|heure des Açores',
  291: 'HNA|HAA|heure normale de l’Atlantique|heure avancée de l’Atlantique|HA|heure de l’Atlantique',
  292:
    '||heure normale de l’Europe de l’Ouest|heure avancée de l’Europe de l’Ouest|heure : îles Canaries|heure de l’Europe de l’Ouest',
  294:
    '||heure normale de l’Europe de l’Ouest|heure avancée de l’Europe de l’Ouest|heure : îles Féroé|heure de l’Europe de l’Ouest',
  295:
    '||heure normale de l’Europe de l’Ouest|heure avancée de l’Europe de l’Ouest|heure : Madère|heure de l’Europe de l’Ouest',
  299: '||heure normale des îles Malouines||heure : îles Malouines|heure normale des îles Malouines',
  300:
    '||heure normale du centre de l’Australie|heure avancée du centre de l’Australie|heure : Adélaïde|heure du centre de l’Australie',
  302:
    '||heure normale du centre de l’Australie|heure avancée du centre de l’Australie|heure : Broken Hill|heure du centre de l’Australie',
  305:
    '||heure normale de l’Est de l’Australie|heure avancée de l’Est de l’Australie|heure : Hobart|heure de l’Est de l’Australie',
  307: '||heure normale de Lord Howe|heure avancée de Lord Howe|heure : Lord Howe|heure de Lord Howe',
  308:
    '||heure normale de l’Est de l’Australie|heure avancée de l’Est de l’Australie|heure : Melbourne|heure de l’Est de l’Australie',
  310:
    '||heure normale de l’Est de l’Australie|heure avancée de l’Est de l’Australie|heure : Sydney|heure de l’Est de l’Australie',
  311:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Pays-Bas|heure de l’Europe centrale',
  312:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Andorre|heure de l’Europe centrale',
  314:
    '||heure normale de l’Europe de l’Est|heure avancée de l’Europe de l’Est|heure : Grèce|heure de l’Europe de l’Est',
  315:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Serbie|heure de l’Europe centrale',
  316:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Allemagne|heure de l’Europe centrale',
  317:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Slovaquie|heure de l’Europe centrale',
  318:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Belgique|heure de l’Europe centrale',
  319:
    '||heure normale de l’Europe de l’Est|heure avancée de l’Europe de l’Est|heure : Roumanie|heure de l’Europe de l’Est',
  320:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Hongrie|heure de l’Europe centrale',
  321:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Büsingen|heure de l’Europe centrale',
  322:
    '||heure normale de l’Europe de l’Est|heure avancée de l’Europe de l’Est|heure : Moldavie|heure de l’Europe de l’Est',
  323:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Danemark|heure de l’Europe centrale',
  324: '||heure moyenne de Greenwich|heure avancée irlandaise|heure : Irlande|heure : Irlande',
  325:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Gibraltar|heure de l’Europe centrale',
  327:
    '||heure normale de l’Europe de l’Est|heure avancée de l’Europe de l’Est|heure : Finlande|heure de l’Europe de l’Est',
  328: '||heure moyenne de Greenwich||heure : île de Man|heure : île de Man',
  331: '||heure normale de l’Europe de l’Est||heure : Kaliningrad|heure normale de l’Europe de l’Est',
  332:
    '||heure normale de l’Europe de l’Est|heure avancée de l’Europe de l’Est|heure : Ukraine|heure de l’Europe de l’Est',
  334:
    '||heure normale de l’Europe de l’Ouest|heure avancée de l’Europe de l’Ouest|heure : Portugal|heure de l’Europe de l’Ouest',
  335:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Slovénie|heure de l’Europe centrale',
  336: '||heure moyenne de Greenwich|heure avancée britannique|heure : Royaume-Uni|heure : Royaume-Uni',
  337:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Luxembourg|heure de l’Europe centrale',
  338:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Espagne|heure de l’Europe centrale',
  339:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Malte|heure de l’Europe centrale',
  340:
    '||heure normale de l’Europe de l’Est|heure avancée de l’Europe de l’Est|heure : îles d’Åland|heure de l’Europe de l’Est',
  341: '||heure normale de Moscou||heure : Bélarus|heure normale de Moscou',
  342:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Monaco|heure de l’Europe centrale',
  344:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Norvège|heure de l’Europe centrale',
  345:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : France|heure de l’Europe centrale',
  346:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Monténégro|heure de l’Europe centrale',
  347:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Tchéquie|heure de l’Europe centrale',
  348:
    '||heure normale de l’Europe de l’Est|heure avancée de l’Europe de l’Est|heure : Lettonie|heure de l’Europe de l’Est',
  349:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Italie|heure de l’Europe centrale',
  351:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Saint-Marin|heure de l’Europe centrale',
  352:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Bosnie-Herzégovine|heure de l’Europe centrale',
  355:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Macédoine du Nord|heure de l’Europe centrale',
  356:
    '||heure normale de l’Europe de l’Est|heure avancée de l’Europe de l’Est|heure : Bulgarie|heure de l’Europe de l’Est',
  357:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Suède|heure de l’Europe centrale',
  358:
    '||heure normale de l’Europe de l’Est|heure avancée de l’Europe de l’Est|heure : Estonie|heure de l’Europe de l’Est',
  359:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Albanie|heure de l’Europe centrale',
  361:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Liechtenstein|heure de l’Europe centrale',
  362:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Cité du Vatican|heure de l’Europe centrale',
  363:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Autriche|heure de l’Europe centrale',
  364:
    '||heure normale de l’Europe de l’Est|heure avancée de l’Europe de l’Est|heure : Lituanie|heure de l’Europe de l’Est',
  366:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Pologne|heure de l’Europe centrale',
  367:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Croatie|heure de l’Europe centrale',
  368:
    '||heure normale de l’Europe centrale|heure avancée de l’Europe centrale|heure : Suisse|heure de l’Europe centrale',
  369: '||heure d’Afrique orientale||heure : Madagascar|heure d’Afrique orientale',
  370: '||heure de l’océan Indien||heure : Territoire britannique de l’océan Indien|heure de l’océan Indien',
  371: '||heure de l’île Christmas||heure : île Christmas|heure de l’île Christmas',
  372: '||heure des îles Cocos||heure : îles Cocos (Keeling)|heure des îles Cocos',
  373: '||heure d’Afrique orientale||heure : Comores|heure d’Afrique orientale',
  378: '||heure d’Afrique orientale||heure : Mayotte|heure d’Afrique orientale',
  379: '||heure de la Réunion||heure : la Réunion|heure de la Réunion',
  381:
    '||heure normale de la Nouvelle-Zélande|heure avancée de la Nouvelle-Zélande|heure : Nouvelle-Zélande|heure de la Nouvelle-Zélande',
  384:
    '||heure normale de l’île de Pâques|heure avancée de l’île de Pâques|heure : île de Pâques|heure de l’île de Pâques',
  394: '||heure normale d’Hawaï-Aléoutiennes||heure : Honolulu|heure normale d’Hawaï-Aléoutiennes',
  402: '||heure de Nioué||heure : Niue|heure de Nioué',
  403: '||heure normale de l’île Norfolk|heure avancée de l’île Norfolk|heure : île Norfolk|heure de l’île Norfolk',
  407: '||heure des îles Pitcairn||heure : îles Pitcairn|heure des îles Pitcairn',
  410: '||heure normale des îles Cook||heure : îles Cook|heure normale des îles Cook',
  411: '||heure des Chamorro||heure : Mariannes du Nord|heure des Chamorro',
};
