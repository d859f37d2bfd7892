'use strict';

// Canonical time zone names as ICU has them, by area, and the other names of each.

const AREAS = {
  __proto__: null,
  'Africa': 'Abidjan Accra Addis_Ababa Algiers Asmera Bamako Bangui Banjul Bissau Blantyre Brazzaville Bujumbura ' +
    'Cairo Casablanca Ceuta Conakry Dakar Dar_es_Salaam Djibouti Douala El_Aaiun Freetown Gaborone Harare ' +
    'Johannesburg Juba Kampala Khartoum Kigali Kinshasa Lagos Libreville Lome Luanda Lubumbashi Lusaka ' +
    'Malabo Maputo Maseru Mbabane Mogadishu Monrovia Nairobi Ndjamena Niamey Nouakchott Ouagadougou ' +
    'Porto-Novo Sao_Tome Tripoli Tunis Windhoek',
  'America': 'Adak Anchorage Anguilla Antigua Araguaina Argentina/La_Rioja Argentina/Rio_Gallegos Argentina/Salta ' +
    'Argentina/San_Juan Argentina/San_Luis Argentina/Tucuman Argentina/Ushuaia Aruba Asuncion Bahia ' +
    'Bahia_Banderas Barbados Belem Belize Blanc-Sablon Boa_Vista Bogota Boise Buenos_Aires Cambridge_Bay ' +
    'Campo_Grande Cancun Caracas Catamarca Cayenne Cayman Chicago Chihuahua Ciudad_Juarez Coral_Harbour ' +
    'Cordoba Costa_Rica Coyhaique Creston Cuiaba Curacao Danmarkshavn Dawson Dawson_Creek Denver Detroit ' +
    'Dominica Edmonton Eirunepe El_Salvador Fort_Nelson Fortaleza Glace_Bay Godthab Goose_Bay Grand_Turk ' +
    'Grenada Guadeloupe Guatemala Guayaquil Guyana Halifax Havana Hermosillo Indiana/Knox Indiana/Marengo ' +
    'Indiana/Petersburg Indiana/Tell_City Indiana/Vevay Indiana/Vincennes Indiana/Winamac Indianapolis ' +
    'Inuvik Iqaluit Jamaica Jujuy Juneau Kentucky/Monticello Kralendijk La_Paz Lima Los_Angeles ' +
    'Louisville Lower_Princes Maceio Managua Manaus Marigot Martinique Matamoros Mazatlan Mendoza ' +
    'Menominee Merida Metlakatla Mexico_City Miquelon Moncton Monterrey Montevideo Montserrat Nassau ' +
    'New_York Nome Noronha North_Dakota/Beulah North_Dakota/Center North_Dakota/New_Salem Ojinaga Panama ' +
    'Paramaribo Phoenix Port-au-Prince Port_of_Spain Porto_Velho Puerto_Rico Punta_Arenas Rankin_Inlet ' +
    'Recife Regina Resolute Rio_Branco Santarem Santiago Santo_Domingo Sao_Paulo Scoresbysund Sitka ' +
    'St_Barthelemy St_Johns St_Kitts St_Lucia St_Thomas St_Vincent Swift_Current Tegucigalpa Thule ' +
    'Tijuana Toronto Tortola Vancouver Whitehorse Winnipeg Yakutat',
  'Antarctica': 'Casey Davis DumontDUrville Macquarie Mawson McMurdo Palmer Rothera Syowa Troll Vostok',
  'Arctic': 'Longyearbyen',
  'Asia': 'Aden Almaty Amman Anadyr Aqtau Aqtobe Ashgabat Atyrau Baghdad Bahrain Baku Bangkok Barnaul Beirut ' +
    'Bishkek Brunei Calcutta Chita Colombo Damascus Dhaka Dili Dubai Dushanbe Famagusta Gaza Hebron ' +
    'Hong_Kong Hovd Irkutsk Jakarta Jayapura Jerusalem Kabul Kamchatka Karachi Katmandu Khandyga ' +
    'Krasnoyarsk Kuala_Lumpur Kuching Kuwait Macau Magadan Makassar Manila Muscat Nicosia Novokuznetsk ' +
    'Novosibirsk Omsk Oral Phnom_Penh Pontianak Pyongyang Qatar Qostanay Qyzylorda Rangoon Riyadh Saigon ' +
    'Sakhalin Samarkand Seoul Shanghai Singapore Srednekolymsk Taipei Tashkent Tbilisi Tehran Thimphu ' +
    'Tokyo Tomsk Ulaanbaatar Urumqi Ust-Nera Vientiane Vladivostok Yakutsk Yekaterinburg Yerevan',
  'Atlantic': 'Azores Bermuda Canary Cape_Verde Faeroe Madeira Reykjavik South_Georgia St_Helena Stanley',
  'Australia': 'Adelaide Brisbane Broken_Hill Darwin Eucla Hobart Lindeman Lord_Howe Melbourne Perth Sydney',
  'Europe': 'Amsterdam Andorra Astrakhan Athens Belgrade Berlin Bratislava Brussels Bucharest Budapest Busingen ' +
    'Chisinau Copenhagen Dublin Gibraltar Guernsey Helsinki Isle_of_Man Istanbul Jersey Kaliningrad Kiev ' +
    'Kirov Lisbon Ljubljana London Luxembourg Madrid Malta Mariehamn Minsk Monaco Moscow Oslo Paris ' +
    'Podgorica Prague Riga Rome Samara San_Marino Sarajevo Saratov Simferopol Skopje Sofia Stockholm ' +
    'Tallinn Tirane Ulyanovsk Vaduz Vatican Vienna Vilnius Volgograd Warsaw Zagreb Zurich',
  'Indian': 'Antananarivo Chagos Christmas Cocos Comoro Kerguelen Mahe Maldives Mauritius Mayotte Reunion',
  'Pacific': 'Apia Auckland Bougainville Chatham Easter Efate Enderbury Fakaofo Fiji Funafuti Galapagos Gambier ' +
    'Guadalcanal Guam Honolulu Kiritimati Kosrae Kwajalein Majuro Marquesas Midway Nauru Niue Norfolk ' +
    'Noumea Pago_Pago Palau Pitcairn Ponape Port_Moresby Rarotonga Saipan Tahiti Tarawa Tongatapu Truk ' +
    'Wake Wallis',
  '': 'UTC',
};

// canonical=other,other …
const ALIASES = 'Africa/Asmera=Africa/Asmara Africa/Bamako=Africa/Timbuktu ' +
  'America/Buenos_Aires=America/Argentina/Buenos_Aires ' +
  'America/Catamarca=America/Argentina/Catamarca,America/Argentina/ComodRivadavia ' +
  'America/Cordoba=America/Argentina/Cordoba,America/Rosario America/Jujuy=America/Argentina/Jujuy ' +
  'America/Mendoza=America/Argentina/Mendoza America/Coral_Harbour=America/Atikokan ' +
  'America/Adak=America/Atka,US/Aleutian ' +
  'America/Tijuana=America/Ensenada,America/Santa_Isabel,Mexico/BajaNorte ' +
  'America/Indianapolis=America/Fort_Wayne,America/Indiana/Indianapolis,US/East-Indiana ' +
  'America/Louisville=America/Kentucky/Louisville ' +
  'America/Indiana/Knox=America/Knox_IN,US/Indiana-Starke ' +
  'America/Toronto=America/Montreal,America/Nipigon,America/Thunder_Bay,Canada/Eastern ' +
  'America/Godthab=America/Nuuk America/Iqaluit=America/Pangnirtung ' +
  'America/Rio_Branco=America/Porto_Acre,Brazil/Acre ' +
  'America/Winnipeg=America/Rainy_River,Canada/Central ' +
  'America/Denver=America/Shiprock,MST7MDT,Navajo,US/Mountain America/St_Thomas=America/Virgin ' +
  'America/Edmonton=America/Yellowknife,Canada/Mountain Antarctica/McMurdo=Antarctica/South_Pole ' +
  'Asia/Ashgabat=Asia/Ashkhabad Asia/Ulaanbaatar=Asia/Choibalsan,Asia/Ulan_Bator ' +
  'Asia/Shanghai=Asia/Chongqing,Asia/Chungking,Asia/Harbin,PRC Asia/Dhaka=Asia/Dacca ' +
  'Asia/Saigon=Asia/Ho_Chi_Minh Europe/Istanbul=Asia/Istanbul,Turkey Asia/Urumqi=Asia/Kashgar ' +
  'Asia/Katmandu=Asia/Kathmandu Asia/Calcutta=Asia/Kolkata Asia/Macau=Asia/Macao ' +
  'Asia/Jerusalem=Asia/Tel_Aviv,Israel Asia/Thimphu=Asia/Thimbu Asia/Makassar=Asia/Ujung_Pandang ' +
  'Asia/Rangoon=Asia/Yangon Atlantic/Faeroe=Atlantic/Faroe Arctic/Longyearbyen=Atlantic/Jan_Mayen ' +
  'Australia/Sydney=Australia/ACT,Australia/Canberra,Australia/NSW ' +
  'Australia/Hobart=Australia/Currie,Australia/Tasmania Australia/Lord_Howe=Australia/LHI ' +
  'Australia/Darwin=Australia/North Australia/Brisbane=Australia/Queensland ' +
  'Australia/Adelaide=Australia/South Australia/Melbourne=Australia/Victoria ' +
  'Australia/Perth=Australia/West Australia/Broken_Hill=Australia/Yancowinna ' +
  'America/Noronha=Brazil/DeNoronha America/Sao_Paulo=Brazil/East America/Manaus=Brazil/West ' +
  'Europe/Brussels=CET,MET America/Chicago=CST6CDT,US/Central America/Halifax=Canada/Atlantic ' +
  'America/St_Johns=Canada/Newfoundland America/Vancouver=Canada/Pacific ' +
  'America/Regina=Canada/Saskatchewan America/Whitehorse=Canada/Yukon ' +
  'America/Santiago=Chile/Continental Pacific/Easter=Chile/EasterIsland America/Havana=Cuba ' +
  'Europe/Athens=EET America/Panama=EST America/New_York=EST5EDT,US/Eastern Africa/Cairo=Egypt ' +
  'Europe/Dublin=Eire ' +
  'UTC=Etc/GMT,Etc/GMT+0,Etc/GMT-0,Etc/GMT0,Etc/Greenwich,Etc/UCT,Etc/UTC,Etc/Universal,Etc/Zulu,GMT,' +
  'GMT+0,GMT-0,GMT0,Greenwich,UCT,Universal,Zulu Europe/London=Europe/Belfast,GB,GB-Eire ' +
  'Europe/Kiev=Europe/Kyiv,Europe/Uzhgorod,Europe/Zaporozhye Asia/Nicosia=Europe/Nicosia ' +
  'Europe/Chisinau=Europe/Tiraspol Pacific/Honolulu=HST,Pacific/Johnston,US/Hawaii ' +
  'Asia/Hong_Kong=Hongkong Atlantic/Reykjavik=Iceland Asia/Tehran=Iran America/Jamaica=Jamaica ' +
  'Asia/Tokyo=Japan Pacific/Kwajalein=Kwajalein Africa/Tripoli=Libya America/Phoenix=MST,US/Arizona ' +
  'America/Mazatlan=Mexico/BajaSur America/Mexico_City=Mexico/General Pacific/Auckland=NZ ' +
  'Pacific/Chatham=NZ-CHAT America/Los_Angeles=PST8PDT,US/Pacific ' +
  'Pacific/Truk=Pacific/Chuuk,Pacific/Yap Pacific/Enderbury=Pacific/Kanton ' +
  'Pacific/Ponape=Pacific/Pohnpei Pacific/Pago_Pago=Pacific/Samoa,US/Samoa Europe/Warsaw=Poland ' +
  'Europe/Lisbon=Portugal,WET Asia/Taipei=ROC Asia/Seoul=ROK Asia/Singapore=Singapore ' +
  'America/Anchorage=US/Alaska America/Detroit=US/Michigan Europe/Moscow=W-SU';

let names, indexes, byLower;

function load() {
  names = [];
  indexes = new Map();
  byLower = new Map();
  for (const area in AREAS) {
    const list = AREAS[area].split(' ');
    for (let i = 0; i < list.length; i++) names.push(area === '' ? list[i] : `${area}/${list[i]}`);
  }
  for (let i = 0; i < names.length; i++) {
    indexes.set(names[i], i);
    byLower.set(names[i].toLowerCase(), names[i]);
  }
  byLower.set('utc', 'UTC');
  for (let i = -14; i <= 12; i++) {
    if (i !== 0) byLower.set(`etc/gmt${i < 0 ? '' : '+'}${i}`, `Etc/GMT${i < 0 ? '' : '+'}${i}`);
  }
  const groups = ALIASES.split(' ');
  for (let i = 0; i < groups.length; i++) {
    const [name, others] = groups[i].split('=');
    const list = others.split(',');
    for (let k = 0; k < list.length; k++) byLower.set(list[k].toLowerCase(), name);
  }
}

// The canonical form of a name in any case; undefined for none.
function canonical(name) {
  if (names === undefined) load();
  return byLower.get(name.toLowerCase());
}

// Where a canonical name stands in the list; the names of zones go by it.
function indexOf(name) {
  if (names === undefined) load();
  return indexes.get(name) ?? -1;
}

function all() {
  if (names === undefined) load();
  return names;
}

module.exports = { all, canonical, indexOf };
