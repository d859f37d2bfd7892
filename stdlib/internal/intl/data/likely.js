'use strict';

// What CLDR says of languages and regions: likely subtags, weeks, hour cycles, zones.
// Flat tables, loaded by Intl.Locale only when asked.

// language=Script-REGION, or tag=tag.
const LIKELY = 'aa=Latn-ET ab=Cyrl-GE ae=Avst-IR af=Latn-ZA ak=Latn-GH am=Ethi-ET an=Latn-ES ar=Arab-EG as=Beng-IN ' +
  'av=Cyrl-RU ay=Latn-BO az=Latn-AZ ba=Cyrl-RU be=Cyrl-BY bg=Cyrl-BG bh=Deva-IN bi=Latn-VU bm=Latn-ML ' +
  'bn=Beng-BD bo=Tibt-CN br=Latn-FR bs=Latn-BA ca=Latn-ES ce=Cyrl-RU ch=Latn-GU co=Latn-FR cr=Cans-CA ' +
  'cs=Latn-CZ cu=Cyrl-RU cv=Cyrl-RU cy=Latn-GB da=Latn-DK de=Latn-DE dv=Thaa-MV dz=Tibt-BT ee=Latn-GH ' +
  'el=Grek-GR en=Latn-US eo=Latn-001 es=Latn-ES et=Latn-EE eu=Latn-ES fa=Arab-IR ff=Latn-SN fi=Latn-FI ' +
  'fj=Latn-FJ fo=Latn-FO fr=Latn-FR fy=Latn-NL ga=Latn-IE gd=Latn-GB gl=Latn-ES gn=Latn-PY gu=Gujr-IN ' +
  'gv=Latn-IM ha=Latn-NG he=Hebr-IL hi=Deva-IN ho=Latn-PG hr=Latn-HR ht=Latn-HT hu=Latn-HU hy=Armn-AM ' +
  'hz=Latn-NA ia=Latn-001 id=Latn-ID ie=Latn-EE ig=Latn-NG ii=Yiii-CN ik=Latn-US io=Latn-001 is=Latn-IS ' +
  'it=Latn-IT iu=Cans-CA ja=Jpan-JP jv=Latn-ID ka=Geor-GE kg=Latn-CD ki=Latn-KE kj=Latn-NA kk=Cyrl-KZ ' +
  'kl=Latn-GL km=Khmr-KH kn=Knda-IN ko=Kore-KR kr=Latn-NG ks=Arab-IN ku=Latn-TR kv=Cyrl-RU kw=Latn-GB ' +
  'ky=Cyrl-KG la=Latn-VA lb=Latn-LU lg=Latn-UG li=Latn-NL ln=Latn-CD lo=Laoo-LA lt=Latn-LT lu=Latn-CD ' +
  'lv=Latn-LV mg=Latn-MG mh=Latn-MH mi=Latn-NZ mk=Cyrl-MK ml=Mlym-IN mn=Cyrl-MN mr=Deva-IN ms=Latn-MY ' +
  'mt=Latn-MT my=Mymr-MM na=Latn-NR nb=Latn-NO nd=Latn-ZW ne=Deva-NP ng=Latn-NA nl=Latn-NL nn=Latn-NO ' +
  'no=Latn-NO nr=Latn-ZA nv=Latn-US ny=Latn-MW oc=Latn-FR oj=Cans-CA om=Latn-ET or=Orya-IN os=Cyrl-GE ' +
  'pa=Guru-IN pi=Latn-GB pl=Latn-PL ps=Arab-AF pt=Latn-BR qu=Latn-PE rm=Latn-CH rn=Latn-BI ro=Latn-RO ' +
  'ru=Cyrl-RU rw=Latn-RW sa=Deva-IN sc=Latn-IT sd=Arab-PK se=Latn-NO sg=Latn-CF si=Sinh-LK sk=Latn-SK ' +
  'sl=Latn-SI sm=Latn-WS sn=Latn-ZW so=Latn-SO sq=Latn-AL sr=Cyrl-RS ss=Latn-ZA st=Latn-ZA su=Latn-ID ' +
  'sv=Latn-SE sw=Latn-TZ ta=Taml-IN te=Telu-IN tg=Cyrl-TJ th=Thai-TH ti=Ethi-ET tk=Latn-TM tn=Latn-ZA ' +
  'to=Latn-TO tr=Latn-TR ts=Latn-ZA tt=Cyrl-RU tw=Latn-GH ty=Latn-PF ug=Arab-CN uk=Cyrl-UA ur=Arab-PK ' +
  'uz=Latn-UZ ve=Latn-ZA vi=Latn-VN vo=Latn-001 wa=Latn-BE wo=Latn-SN xh=Latn-ZA yi=Hebr-UA yo=Latn-NG ' +
  'za=Latn-CN zh=Hans-CN zu=Latn-ZA ast=ast-Latn-ES bem=bem-Latn-ZM ber=ber bho=bho-Deva-IN ' +
  'brx=brx-Deva-IN ceb=ceb-Latn-PH chr=chr-Cher-US ckb=ckb-Arab-IQ csb=csb-Latn-PL dgo=doi-Deva-IN ' +
  'doi=doi-Deva-IN dsb=dsb-Latn-DE ewo=ewo-Latn-CM fil=fil-Latn-PH frp=frp-Latn-FR fur=fur-Latn-IT ' +
  'gsw=gsw-Latn-CH haw=haw-Latn-US hsb=hsb-Latn-DE kab=kab-Latn-DZ kok=kok-Deva-IN mai=mai-Deva-IN ' +
  'mni=mni-Beng-IN nan=nan-Hans-CN nds=nds-Latn-DE prs=fa-Arab-AF rom=rom-Latn-RO sat=sat-Olck-IN ' +
  'sco=sco-Latn-GB smn=smn-Latn-FI tet=tet-Latn-TL tzm=tzm-Latn-MA vai=vai-Vaii-LR vec=vec-Latn-IT ' +
  'wuu=wuu-Hans-CN yue=yue-Hant-HK zgh=zgh-Tfng-MA und=en-Latn-US und-Latn=en-Latn-US ' +
  'und-Cyrl=ru-Cyrl-RU und-Arab=ar-Arab-EG und-Hant=zh-Hant-TW und-Hans=zh-Hans-CN und-US=en-Latn-US ' +
  'und-GB=en-Latn-GB und-DE=de-Latn-DE und-FR=fr-Latn-FR und-CN=zh-Hans-CN und-TW=zh-Hant-TW ' +
  'und-JP=ja-Jpan-JP und-KR=ko-Kore-KR und-RU=ru-Cyrl-RU und-IN=hi-Deva-IN und-BR=pt-Latn-BR ' +
  'und-MX=es-Latn-MX und-ES=es-Latn-ES und-IT=it-Latn-IT zh-TW=zh-Hant-TW zh-HK=zh-Hant-HK ' +
  'zh-MO=zh-Hant-MO zh-Hant=zh-Hant-TW zh-Hans=zh-Hans-CN zh-Latn=zh-Latn-CN sr-ME=sr-Latn-ME ' +
  'sr-Latn=sr-Latn-RS sr-Cyrl=sr-Cyrl-RS uz-Arab=uz-Arab-AF uz-AF=uz-Arab-AF az-Arab=az-Arab-IR ' +
  'az-IR=az-Arab-IR pa-Arab=pa-Arab-PK pa-PK=pa-Arab-PK mn-CN=mn-Mong-CN mn-Mong=mn-Mong-CN ' +
  'ky-CN=ky-Arab-CN kk-CN=kk-Arab-CN ks-Deva=ks-Deva-IN ug-KZ=ug-Cyrl-KZ ku-Arab=ku-Arab-IQ ' +
  'ha-CM=ha-Arab-CM ha-SD=ha-Arab-SD tg-Arab=tg-Arab-PK yue-Hans=yue-Hans-CN yue-CN=yue-Hans-CN ' +
  'uz-Cyrl=uz-Cyrl-UZ';

// Regions by first day of the week, weekend and least days of the first week, where
// that is not Monday, Saturday and Sunday, 1.
const WEEKS = {
  __proto__: null,
  '1:67:4': 'AD AT AX BE BG CH CZ DE DK EE ES FI FJ FO FR GB GF GG GI GP GR HU IE IM IT JE LI LT LU MC MQ NL NO ' +
    'PL RE RU SE SJ SK SM VA',
  '6:45:1': 'AF',
  '7:67:1': 'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA ' +
    'PE PH PK PR PY SG SV TH TT TW UM US VE VI WS ZA ZW',
  '6:56:1': 'BH DZ EG IQ JO KW LY OM QA SD SY',
  '6:67:1': 'DJ',
  '7:56:1': 'IL SA YE',
  '7:7:1': 'IN',
  '6:5:1': 'IR',
  '7:67:4': 'IS PT',
  '5:67:1': 'MV',
  '1:7:1': 'UG',
};

// Regions that do not use h23.
const HOUR_CYCLES = {
  __proto__: null,
  'h12': 'AE AG AL AR AS AU BB BD BH BM BN BO BS BT CA CL CO CR CU CY DJ DM DO DZ EC EG EH ER ET FJ FM GD GH ' +
    'GM GR GT GU GY HK HN IN IQ JM JO KH KI KN KP KR KW KY LB LC LR LS LY MH MO MP MR MW MX MY NA NI NZ ' +
    'OM PA PE PG PH PK PR PS PW PY QA SA SB SD SG SL SO SS SV SY SZ TC TD TN TO TT TW UM US UY VC VE VG ' +
    'VI VU WS YE ZM',
};

// region=zone,zone …
const ZONES = 'AD=Europe/Andorra AE=Asia/Dubai AF=Asia/Kabul AG=America/Antigua AI=America/Anguilla ' +
  'AL=Europe/Tirane AM=Asia/Yerevan AO=Africa/Luanda ' +
  'AQ=Antarctica/Casey,Antarctica/Davis,Antarctica/DumontDUrville,Antarctica/Mawson,Antarctica/McMurdo,' +
  'Antarctica/Palmer,Antarctica/Rothera,Antarctica/Syowa,Antarctica/Troll,Antarctica/Vostok ' +
  'AR=America/Argentina/La_Rioja,America/Argentina/Rio_Gallegos,America/Argentina/Salta,' +
  'America/Argentina/San_Juan,America/Argentina/San_Luis,America/Argentina/Tucuman,' +
  'America/Argentina/Ushuaia,America/Buenos_Aires,America/Catamarca,America/Cordoba,America/Jujuy,' +
  'America/Mendoza AS=Pacific/Pago_Pago AT=Europe/Vienna ' +
  'AU=Antarctica/Macquarie,Australia/Adelaide,Australia/Brisbane,Australia/Broken_Hill,Australia/Darwin,' +
  'Australia/Eucla,Australia/Hobart,Australia/Lindeman,Australia/Lord_Howe,Australia/Melbourne,' +
  'Australia/Perth,Australia/Sydney AW=America/Aruba AX=Europe/Mariehamn AZ=Asia/Baku ' +
  'BA=Europe/Sarajevo BB=America/Barbados BD=Asia/Dhaka BE=Europe/Brussels BF=Africa/Ouagadougou ' +
  'BG=Europe/Sofia BH=Asia/Bahrain BI=Africa/Bujumbura BJ=Africa/Porto-Novo BL=America/St_Barthelemy ' +
  'BM=Atlantic/Bermuda BN=Asia/Brunei BO=America/La_Paz BQ=America/Kralendijk ' +
  'BR=America/Araguaina,America/Bahia,America/Belem,America/Boa_Vista,America/Campo_Grande,' +
  'America/Cuiaba,America/Eirunepe,America/Fortaleza,America/Maceio,America/Manaus,America/Noronha,' +
  'America/Porto_Velho,America/Recife,America/Rio_Branco,America/Santarem,America/Sao_Paulo ' +
  'BS=America/Nassau BT=Asia/Thimphu BW=Africa/Gaborone BY=Europe/Minsk BZ=America/Belize ' +
  'CA=America/Blanc-Sablon,America/Cambridge_Bay,America/Coral_Harbour,America/Creston,America/Dawson,' +
  'America/Dawson_Creek,America/Edmonton,America/Fort_Nelson,America/Glace_Bay,America/Goose_Bay,' +
  'America/Halifax,America/Inuvik,America/Iqaluit,America/Moncton,America/Rankin_Inlet,America/Regina,' +
  'America/Resolute,America/St_Johns,America/Swift_Current,America/Toronto,America/Vancouver,' +
  'America/Whitehorse,America/Winnipeg CC=Indian/Cocos CD=Africa/Kinshasa,Africa/Lubumbashi ' +
  'CF=Africa/Bangui CG=Africa/Brazzaville CH=Europe/Zurich CI=Africa/Abidjan CK=Pacific/Rarotonga ' +
  'CL=America/Coyhaique,America/Punta_Arenas,America/Santiago,Pacific/Easter CM=Africa/Douala ' +
  'CN=Asia/Shanghai,Asia/Urumqi CO=America/Bogota CR=America/Costa_Rica CU=America/Havana ' +
  'CV=Atlantic/Cape_Verde CW=America/Curacao CX=Indian/Christmas CY=Asia/Famagusta,Asia/Nicosia ' +
  'CZ=Europe/Prague DE=Europe/Berlin,Europe/Busingen DJ=Africa/Djibouti DK=Europe/Copenhagen ' +
  'DM=America/Dominica DO=America/Santo_Domingo DZ=Africa/Algiers ' +
  'EC=America/Guayaquil,Pacific/Galapagos EE=Europe/Tallinn EG=Africa/Cairo EH=Africa/El_Aaiun ' +
  'ER=Africa/Asmera ES=Africa/Ceuta,Atlantic/Canary,Europe/Madrid ET=Africa/Addis_Ababa ' +
  'FI=Europe/Helsinki FJ=Pacific/Fiji FK=Atlantic/Stanley FM=Pacific/Kosrae,Pacific/Ponape,Pacific/Truk ' +
  'FO=Atlantic/Faeroe FR=Europe/Paris GA=Africa/Libreville GB=Europe/London GD=America/Grenada ' +
  'GE=Asia/Tbilisi GF=America/Cayenne GG=Europe/Guernsey GH=Africa/Accra GI=Europe/Gibraltar ' +
  'GL=America/Danmarkshavn,America/Godthab,America/Scoresbysund,America/Thule GM=Africa/Banjul ' +
  'GN=Africa/Conakry GP=America/Guadeloupe GQ=Africa/Malabo GR=Europe/Athens GS=Atlantic/South_Georgia ' +
  'GT=America/Guatemala GU=Pacific/Guam GW=Africa/Bissau GY=America/Guyana HK=Asia/Hong_Kong ' +
  'HN=America/Tegucigalpa HR=Europe/Zagreb HT=America/Port-au-Prince HU=Europe/Budapest ' +
  'ID=Asia/Jakarta,Asia/Jayapura,Asia/Makassar,Asia/Pontianak IE=Europe/Dublin IL=Asia/Jerusalem ' +
  'IM=Europe/Isle_of_Man IN=Asia/Calcutta IO=Indian/Chagos IQ=Asia/Baghdad IR=Asia/Tehran ' +
  'IS=Atlantic/Reykjavik IT=Europe/Rome JE=Europe/Jersey JM=America/Jamaica JO=Asia/Amman JP=Asia/Tokyo ' +
  'KE=Africa/Nairobi KG=Asia/Bishkek KH=Asia/Phnom_Penh ' +
  'KI=Pacific/Enderbury,Pacific/Kiritimati,Pacific/Tarawa KM=Indian/Comoro KN=America/St_Kitts ' +
  'KP=Asia/Pyongyang KR=Asia/Seoul KW=Asia/Kuwait KY=America/Cayman ' +
  'KZ=Asia/Almaty,Asia/Aqtau,Asia/Aqtobe,Asia/Atyrau,Asia/Oral,Asia/Qostanay,Asia/Qyzylorda ' +
  'LA=Asia/Vientiane LB=Asia/Beirut LC=America/St_Lucia LI=Europe/Vaduz LK=Asia/Colombo ' +
  'LR=Africa/Monrovia LS=Africa/Maseru LT=Europe/Vilnius LU=Europe/Luxembourg LV=Europe/Riga ' +
  'LY=Africa/Tripoli MA=Africa/Casablanca MC=Europe/Monaco MD=Europe/Chisinau ME=Europe/Podgorica ' +
  'MF=America/Marigot MG=Indian/Antananarivo MH=Pacific/Kwajalein,Pacific/Majuro MK=Europe/Skopje ' +
  'ML=Africa/Bamako MM=Asia/Rangoon MN=Asia/Hovd,Asia/Ulaanbaatar MO=Asia/Macau MP=Pacific/Saipan ' +
  'MQ=America/Martinique MR=Africa/Nouakchott MS=America/Montserrat MT=Europe/Malta MU=Indian/Mauritius ' +
  'MV=Indian/Maldives MW=Africa/Blantyre ' +
  'MX=America/Bahia_Banderas,America/Cancun,America/Chihuahua,America/Ciudad_Juarez,America/Hermosillo,' +
  'America/Matamoros,America/Mazatlan,America/Merida,America/Mexico_City,America/Monterrey,' +
  'America/Ojinaga,America/Tijuana MY=Asia/Kuala_Lumpur,Asia/Kuching MZ=Africa/Maputo ' +
  'NA=Africa/Windhoek NC=Pacific/Noumea NE=Africa/Niamey NF=Pacific/Norfolk NG=Africa/Lagos ' +
  'NI=America/Managua NL=Europe/Amsterdam NO=Europe/Oslo NP=Asia/Katmandu NR=Pacific/Nauru ' +
  'NU=Pacific/Niue NZ=Pacific/Auckland,Pacific/Chatham OM=Asia/Muscat PA=America/Panama PE=America/Lima ' +
  'PF=Pacific/Gambier,Pacific/Marquesas,Pacific/Tahiti PG=Pacific/Bougainville,Pacific/Port_Moresby ' +
  'PH=Asia/Manila PK=Asia/Karachi PL=Europe/Warsaw PM=America/Miquelon PN=Pacific/Pitcairn ' +
  'PR=America/Puerto_Rico PS=Asia/Gaza,Asia/Hebron PT=Atlantic/Azores,Atlantic/Madeira,Europe/Lisbon ' +
  'PW=Pacific/Palau PY=America/Asuncion QA=Asia/Qatar RE=Indian/Reunion RO=Europe/Bucharest ' +
  'RS=Europe/Belgrade ' +
  'RU=Asia/Anadyr,Asia/Barnaul,Asia/Chita,Asia/Irkutsk,Asia/Kamchatka,Asia/Khandyga,Asia/Krasnoyarsk,' +
  'Asia/Magadan,Asia/Novokuznetsk,Asia/Novosibirsk,Asia/Omsk,Asia/Sakhalin,Asia/Srednekolymsk,' +
  'Asia/Tomsk,Asia/Ust-Nera,Asia/Vladivostok,Asia/Yakutsk,Asia/Yekaterinburg,Europe/Astrakhan,' +
  'Europe/Kaliningrad,Europe/Kirov,Europe/Moscow,Europe/Samara,Europe/Saratov,Europe/Ulyanovsk,' +
  'Europe/Volgograd RW=Africa/Kigali SA=Asia/Riyadh SB=Pacific/Guadalcanal SC=Indian/Mahe ' +
  'SD=Africa/Khartoum SE=Europe/Stockholm SG=Asia/Singapore SH=Atlantic/St_Helena SI=Europe/Ljubljana ' +
  'SJ=Arctic/Longyearbyen SK=Europe/Bratislava SL=Africa/Freetown SM=Europe/San_Marino SN=Africa/Dakar ' +
  'SO=Africa/Mogadishu SR=America/Paramaribo SS=Africa/Juba ST=Africa/Sao_Tome SV=America/El_Salvador ' +
  'SX=America/Lower_Princes SY=Asia/Damascus SZ=Africa/Mbabane TC=America/Grand_Turk TD=Africa/Ndjamena ' +
  'TF=Indian/Kerguelen TG=Africa/Lome TH=Asia/Bangkok TJ=Asia/Dushanbe TK=Pacific/Fakaofo TL=Asia/Dili ' +
  'TM=Asia/Ashgabat TN=Africa/Tunis TO=Pacific/Tongatapu TR=Europe/Istanbul TT=America/Port_of_Spain ' +
  'TV=Pacific/Funafuti TW=Asia/Taipei TZ=Africa/Dar_es_Salaam UA=Europe/Kiev,Europe/Simferopol ' +
  'UG=Africa/Kampala UM=Pacific/Midway,Pacific/Wake ' +
  'US=America/Adak,America/Anchorage,America/Boise,America/Chicago,America/Denver,America/Detroit,' +
  'America/Indiana/Knox,America/Indiana/Marengo,America/Indiana/Petersburg,America/Indiana/Tell_City,' +
  'America/Indiana/Vevay,America/Indiana/Vincennes,America/Indiana/Winamac,America/Indianapolis,' +
  'America/Juneau,America/Kentucky/Monticello,America/Los_Angeles,America/Louisville,America/Menominee,' +
  'America/Metlakatla,America/New_York,America/Nome,America/North_Dakota/Beulah,' +
  'America/North_Dakota/Center,America/North_Dakota/New_Salem,America/Phoenix,America/Sitka,' +
  'America/Yakutat,Pacific/Honolulu UY=America/Montevideo UZ=Asia/Samarkand,Asia/Tashkent ' +
  'VA=Europe/Vatican VC=America/St_Vincent VE=America/Caracas VG=America/Tortola VI=America/St_Thomas ' +
  'VN=Asia/Saigon VU=Pacific/Efate WF=Pacific/Wallis WS=Pacific/Apia YE=Asia/Aden YT=Indian/Mayotte ' +
  'ZA=Africa/Johannesburg ZM=Africa/Lusaka ZW=Africa/Harare';

module.exports = { HOUR_CYCLES, LIKELY, WEEKS, ZONES };
