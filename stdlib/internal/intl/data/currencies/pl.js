'use strict';

// Currency names (CLDR 48), locale pl. A flat table.

module.exports = {
  AED: ['dirham ZEA', { one: 'dirham ZEA', few: 'dirhamy ZEA', many: 'dirhamów ZEA', other: 'dirhama ZEA' }],
  AFN: ['afgani afgańskie', { one: 'afgani afgańskie', few: 'afgani afgańskie', many: 'afgani afgańskich', other:
    'afgani afgańskiego' }],
  ALL: ['lek albański', { one: 'lek albański', few: 'leki albańskie', many: 'leków albańskich', other:
    'leka albańskiego' }],
  AMD: ['dram armeński', { one: 'dram armeński', few: 'dramy armeńskie', many: 'dramów armeńskich', other:
    'drama armeńskiego' }],
  ANG: ['gulden antylski', { one: 'gulden antylski', few: 'guldeny antylskie', many: 'guldenów antylskich', other:
    'guldena antylskiego' }],
  AOA: ['kwanza angolska', { one: 'kwanza angolska', few: 'kwanzy angolskie', many: 'kwanz angolskich', other:
    'kwanzy angolskiej' }],
  ARS: ['peso argentyńskie', { one: 'peso argentyńskie', few: 'pesos argentyńskie', many: 'pesos argentyńskich', other:
    'peso argentyńskiego' }],
  AUD: ['dolar australijski', { one: 'dolar australijski', few: 'dolary australijskie', many: 'dolarów australijskich',
     other: 'dolara australijskiego' }],
  AWG: ['florin arubański', { one: 'florin arubański', few: 'floriny arubańskie', many: 'florinów arubańskich', other:
    'florina arubańskiego' }],
  AZN: ['manat azerski', { one: 'manat azerski', few: 'manaty azerskie', many: 'manatów azerskich', other:
    'manata azerskiego' }],
  BAM: ['marka zamienna Bośni i Hercegowiny', { one: 'marka zamienna Bośni i Hercegowiny', few:
    'marki zamienne Bośni i Hercegowiny', many: 'marek zamiennych Bośni i Hercegowiny', other:
    'marki zamiennej Bośni i Hercegowiny' }],
  BBD: ['dolar barbadoski', { one: 'dolar barbadoski', few: 'dolary barbadoskie', many: 'dolarów barbadoskich', other:
    'dolara barbadoskiego' }],
  BDT: ['taka bengalska', { one: 'taka bengalska', few: 'taka bengalskie', many: 'taka bengalskich', other:
    'taka bengalskiej' }],
  BGN: ['lew bułgarski', { one: 'lew bułgarski', few: 'lewy bułgarskie', many: 'lewów bułgarskich', other:
    'lewa bułgarskiego' }],
  BHD: ['dinar bahrański', { one: 'dinar bahrański', few: 'dinary bahrańskie', many: 'dinarów bahrańskich', other:
    'dinara bahrańskiego' }],
  BIF: ['frank burundyjski', { one: 'frank burundyjski', few: 'franki burundyjskie', many: 'franków burundyjskich', other:
    'franka burundyjskiego' }],
  BMD: ['dolar bermudzki', { one: 'dolar bermudzki', few: 'dolary bermudzkie', many: 'dolarów bermudzkich', other:
    'dolara bermudzkiego' }],
  BND: ['dolar brunejski', { one: 'dolar brunejski', few: 'dolary brunejskie', many: 'dolarów brunejskich', other:
    'dolara brunejskiego' }],
  BOB: ['boliviano boliwijskie', { one: 'boliviano boliwijskie', few: 'boliviano boliwijskie', many:
    'boliviano boliwijskich', other: 'boliviano boliwijskiego' }],
  BRL: ['real brazylijski', { one: 'real brazylijski', few: 'reale brazylijskie', many: 'reali brazylijskich', other:
    'reala brazylijskiego' }],
  BSD: ['dolar bahamski', { one: 'dolar bahamski', few: 'dolary bahamskie', many: 'dolarów bahamskich', other:
    'dolara bahamskiego' }],
  BTN: ['ngultrum bhutański', { one: 'ngultrum bhutański', few: 'ngultrum bhutańskie', many: 'ngultrum bhutańskich', other:
    'ngultrum bhutańskiego' }],
  BWP: ['pula botswańska', { one: 'pula botswańska', few: 'pule botswańskie', many: 'pul botswańskich', other:
    'puli botswańskiej' }],
  BYN: ['rubel białoruski', { one: 'rubel białoruski', few: 'ruble białoruskie', many: 'rubli białoruskich', other:
    'rubla białoruskiego' }],
  BZD: ['dolar belizeński', { one: 'dolar belizeński', few: 'dolary belizeńskie', many: 'dolarów belizeńskich', other:
    'dolara belizeńskiego' }],
  CAD: ['dolar kanadyjski', { one: 'dolar kanadyjski', few: 'dolary kanadyjskie', many: 'dolarów kanadyjskich', other:
    'dolara kanadyjskiego' }],
  CDF: ['frank kongijski', { one: 'frank kongijski', few: 'franki kongijskie', many: 'franków kongijskich', other:
    'franka kongijskiego' }],
  CHF: ['frank szwajcarski', { one: 'frank szwajcarski', few: 'franki szwajcarskie', many: 'franków szwajcarskich', other:
    'franka szwajcarskiego' }],
  CLP: ['peso chilijskie', { one: 'peso chilijskie', few: 'pesos chilijskie', many: 'pesos chilijskich', other:
    'peso chilijskiego' }],
  CNY: ['juan chiński', { one: 'juan chiński', few: 'juany chińskie', many: 'juanów chińskich', other:
    'juana chińskiego' }],
  COP: ['peso kolumbijskie', { one: 'peso kolumbijskie', few: 'pesos kolumbijskie', many: 'pesos kolumbijskich', other:
    'peso kolumbijskiego' }],
  CRC: ['colon kostarykański', { one: 'colon kostarykański', few: 'colony kostarykańskie', many:
    'colonów kostarykańskich', other: 'colona kostarykańskiego' }],
  CUC: ['peso kubańskie wymienialne', { one: 'peso kubańskie wymienialne', few: 'pesos kubańskie wymienialne', many:
    'pesos kubańskich wymienialnych', other: 'peso kubańskiego wymienialnego' }],
  CUP: ['peso kubańskie', { one: 'peso kubańskie', few: 'pesos kubańskie', many: 'pesos kubańskich', other:
    'peso kubańskiego' }],
  CVE: ['escudo zielonoprzylądkowe', { one: 'escudo zielonoprzylądkowe', few: 'escudo zielonoprzylądkowe', many:
    'escudo zielonoprzylądkowych', other: 'escudo zielonoprzylądkowego' }],
  CZK: ['korona czeska', { one: 'korona czeska', few: 'korony czeskie', many: 'koron czeskich', other:
    'korony czeskiej' }],
  DJF: ['frank dżibutyjski', { one: 'frank dżibutyjski', few: 'franki dżibutyjskie', many: 'franków dżibutyjskich', other:
    'franka dżibutyjskiego' }],
  DKK: ['korona duńska', { one: 'korona duńska', few: 'korony duńskie', many: 'koron duńskich', other:
    'korony duńskiej' }],
  DOP: ['peso dominikańskie', { one: 'peso dominikańskie', few: 'pesos dominikańskie', many: 'pesos dominikańskich', other:
    'peso dominikańskiego' }],
  DZD: ['dinar algierski', { one: 'dinar algierski', few: 'dinary algierskie', many: 'dinarów algierskich', other:
    'dinara algierskiego' }],
  EGP: ['funt egipski', { one: 'funt egipski', few: 'funty egipskie', many: 'funtów egipskich', other:
    'funta egipskiego' }],
  ERN: ['nakfa erytrejska', { one: 'nakfa erytrejska', few: 'nakfy erytrejskie', many: 'nakf erytrejskich', other:
    'nakfy erytrejskiej' }],
  ETB: ['birr etiopski', { one: 'birr etiopski', few: 'birry etiopskie', many: 'birrów etiopskich', other:
    'birra etiopskiego' }],
  EUR: 'euro',
  FJD: ['dolar fidżyjski', { one: 'dolar fidżyjski', few: 'dolary fidżyjskie', many: 'dolarów fidżyjskich', other:
    'dolara fidżyjskiego' }],
  FKP: ['funt falklandzki', { one: 'funt falklandzki', few: 'funty falklandzkie', many: 'funtów falklandzkich', other:
    'funta falklandzkiego' }],
  GBP: ['funt szterling', { one: 'funt szterling', few: 'funty szterlingi', many: 'funtów szterlingów', other:
    'funta szterlinga' }],
  GEL: ['lari gruzińskie', { one: 'lari gruzińskie', few: 'lari gruzińskie', many: 'lari gruzińskich', other:
    'lari gruzińskiego' }],
  GHS: ['cedi ghańskie', { one: 'cedi ghańskie', few: 'cedi ghańskie', many: 'cedi ghańskich', other:
    'cedi ghańskiego' }],
  GIP: ['funt gibraltarski', { one: 'funt gibraltarski', few: 'funty gibraltarskie', many: 'funtów gibraltarskich', other:
    'funta gibraltarskiego' }],
  GMD: ['dalasi gambijskie', { one: 'dalasi gambijskie', few: 'dalasi gambijskie', many: 'dalasi gambijskich', other:
    'dalasi gambijskiego' }],
  GNF: ['frank gwinejski', { one: 'frank gwinejski', few: 'franki gwinejskie', many: 'franków gwinejskich', other:
    'franka gwinejskiego' }],
  GTQ: ['quetzal gwatemalski', { one: 'quetzal gwatemalski', few: 'quetzale gwatemalskie', many:
    'quetzali gwatemalskich', other: 'quetzala gwatemalskiego' }],
  GYD: ['dolar gujański', { one: 'dolar gujański', few: 'dolary gujańskie', many: 'dolarów gujańskich', other:
    'dolara gujańskiego' }],
  HKD: ['dolar hongkoński', { one: 'dolar hongkoński', few: 'dolary hongkońskie', many: 'dolarów hongkońskich', other:
    'dolara hongkońskiego' }],
  HNL: ['lempira honduraska', { one: 'lempira honduraska', few: 'lempiry honduraskie', many: 'lempir honduraskich', other:
    'lempiry honduraskiej' }],
  HRK: ['kuna chorwacka', { one: 'kuna chorwacka', few: 'kuny chorwackie', many: 'kun chorwackich', other:
    'kuny chorwackiej' }],
  HTG: ['gourde haitański', { one: 'gourde haitański', few: 'gourde haitańskie', many: 'gourde haitańskich', other:
    'gourde haitańskiego' }],
  HUF: ['forint węgierski', { one: 'forint węgierski', few: 'forinty węgierskie', many: 'forintów węgierskich', other:
    'forinta węgierskiego' }],
  IDR: ['rupia indonezyjska', { one: 'rupia indonezyjska', few: 'rupie indonezyjskie', many: 'rupii indonezyjskich', other:
    'rupii indonezyjskiej' }],
  ILS: ['nowy szekel izraelski', { one: 'nowy szekel izraelski', few: 'nowe szekle izraelskie', many:
    'nowych szekli izraelskich', other: 'nowego szekla izraelskiego' }],
  INR: ['rupia indyjska', { one: 'rupia indyjska', few: 'rupie indyjskie', many: 'rupii indyjskich', other:
    'rupii indyjskiej' }],
  IQD: ['dinar iracki', { one: 'dinar iracki', few: 'dinary irackie', many: 'dinarów irackich', other:
    'dinara irackiego' }],
  IRR: ['rial irański', { one: 'rial irański', few: 'riale irańskie', many: 'riali irańskich', other:
    'riala irańskiego' }],
  ISK: ['korona islandzka', { one: 'korona islandzka', few: 'korony islandzkie', many: 'koron islandzkich', other:
    'korony islandzkiej' }],
  JMD: ['dolar jamajski', { one: 'dolar jamajski', few: 'dolary jamajskie', many: 'dolarów jamajskich', other:
    'dolara jamajskiego' }],
  JOD: ['dinar jordański', { one: 'dinar jordański', few: 'dinary jordańskie', many: 'dinarów jordańskich', other:
    'dinara jordańskiego' }],
  JPY: ['jen japoński', { one: 'jen japoński', few: 'jeny japońskie', many: 'jenów japońskich', other:
    'jena japońskiego' }],
  KES: ['szyling kenijski', { one: 'szyling kenijski', few: 'szylingi kenijskie', many: 'szylingów kenijskich', other:
    'szylinga kenijskiego' }],
  KGS: ['som kirgiski', { one: 'som kirgiski', few: 'somy kirgiskie', many: 'somów kirgiskich', other:
    'soma kirgiskiego' }],
  KHR: ['riel kambodżański', { one: 'riel kambodżański', few: 'riele kambodżańskie', many: 'rieli kambodżańskich', other:
    'riela kambodżańskiego' }],
  KMF: ['frank komoryjski', { one: 'frank komoryjski', few: 'franki komoryjskie', many: 'franków komoryjskich', other:
    'franka komoryjskiego' }],
  KPW: ['won północnokoreański', { one: 'won północnokoreański', few: 'wony północnokoreańskie', many:
    'wonów północnokoreańskich', other: 'wona północnokoreańskiego' }],
  KRW: ['won południowokoreański', { one: 'won południowokoreański', few: 'wony południowokoreańskie', many:
    'wonów południowokoreańskich', other: 'wona południowokoreańskiego' }],
  KWD: ['dinar kuwejcki', { one: 'dinar kuwejcki', few: 'dinary kuwejckie', many: 'dinarów kuwejckich', other:
    'dinara kuwejckiego' }],
  KYD: ['dolar kajmański', { one: 'dolar kajmański', few: 'dolary kajmańskie', many: 'dolarów kajmańskich', other:
    'dolara kajmańskiego' }],
  KZT: ['tenge kazachskie', { one: 'tenge kazachskie', few: 'tenge kazachskie', many: 'tenge kazachskich', other:
    'tenge kazachskiego' }],
  LAK: ['kip laotański', { one: 'kip laotański', few: 'kipy laotańskie', many: 'kipów laotańskich', other:
    'kipa laotańskiego' }],
  LBP: ['funt libański', { one: 'funt libański', few: 'funty libańskie', many: 'funtów libańskich', other:
    'funta libańskiego' }],
  LKR: ['rupia lankijska', { one: 'rupia lankijska', few: 'rupie lankijskie', many: 'rupii lankijskich', other:
    'rupii lankijskiej' }],
  LRD: ['dolar liberyjski', { one: 'dolar liberyjski', few: 'dolary liberyjskie', many: 'dolarów liberyjskich', other:
    'dolara liberyjskiego' }],
  LSL: ['loti sotyjskie', { one: 'loti sotyjskie', few: 'loti sotyjskie', many: 'loti sotyjskich', other:
    'loti sotyjskiego' }],
  LYD: ['dinar libijski', { one: 'dinar libijski', few: 'dinary libijskie', many: 'dinarów libijskich', other:
    'dinara libijskiego' }],
  MAD: ['dirham marokański', { one: 'dirham marokański', few: 'dirhamy marokańskie', many: 'dirhamów marokańskich', other:
    'dirhama marokańskiego' }],
  MDL: ['lej mołdawski', { one: 'lej mołdawski', few: 'leje mołdawskie', many: 'lejów mołdawskich', other:
    'leja mołdawskiego' }],
  MGA: ['ariary malgaski', { one: 'ariary malgaski', few: 'ariary malgaskie', many: 'ariary malgaskich', other:
    'ariary malgaskiego' }],
  MKD: ['denar macedoński', { one: 'denar macedoński', few: 'denary macedońskie', many: 'denarów macedońskich', other:
    'denara macedońskiego' }],
  MMK: ['kiat birmański', { one: 'kiat birmański', few: 'kiaty birmańskie', many: 'kiatów birmańskich', other:
    'kiata birmańskiego' }],
  MNT: ['tugrik mongolski', { one: 'tugrik mongolski', few: 'tugriki mongolskie', many: 'tugrików mongolskich', other:
    'tugrika mongolskiego' }],
  MOP: 'pataca Makau',
  MRU: ['ugija mauretańska', { one: 'ugija mauretańska', few: 'ugija mauretańskie', many: 'ugija mauretańskich', other:
    'ugija mauretańskiej' }],
  MUR: ['rupia maurytyjska', { one: 'rupia maurytyjska', few: 'rupie maurytyjskie', many: 'rupii maurytyjskich', other:
    'rupii maurytyjskiej' }],
  MVR: ['rupia malediwska', { one: 'rupia malediwska', few: 'rupie malediwskie', many: 'rupii malediwskich', other:
    'rupii malediwskiej' }],
  MWK: ['kwacha malawijska', { one: 'kwacha malawijska', few: 'kwachy malawijskie', many: 'kwach malawijskich', other:
    'kwachy malawijskiej' }],
  MXN: ['peso meksykańskie', { one: 'peso meksykańskie', few: 'pesos meksykańskie', many: 'pesos meksykańskich', other:
    'peso meksykańskiego' }],
  MYR: ['ringgit malezyjski', { one: 'ringgit malezyjski', few: 'ringgity malezyjskie', many: 'ringgitów malezyjskich',
     other: 'ringgita malezyjskiego' }],
  MZN: ['metical mozambicki', { one: 'metical mozambicki', few: 'meticale mozambickie', many: 'meticali mozambickich',
     other: 'meticala mozambickiego' }],
  NAD: ['dolar namibijski', { one: 'dolar namibijski', few: 'dolary namibijskie', many: 'dolarów namibijskich', other:
    'dolara namibijskiego' }],
  NGN: ['naira nigeryjska', { one: 'naira nigeryjska', few: 'nairy nigeryjskie', many: 'nair nigeryjskich', other:
    'nairy nigeryjskiej' }],
  NIO: ['cordoba nikaraguańska', { one: 'cordoba nikaraguańska', few: 'cordoby nikaraguańskie', many:
    'cordob nikaraguańskich', other: 'cordoby nikaraguańskiej' }],
  NOK: ['korona norweska', { one: 'korona norweska', few: 'korony norweskie', many: 'koron norweskich', other:
    'korony norweskiej' }],
  NPR: ['rupia nepalska', { one: 'rupia nepalska', few: 'rupie nepalskie', many: 'rupii nepalskich', other:
    'rupii nepalskiej' }],
  NZD: ['dolar nowozelandzki', { one: 'dolar nowozelandzki', few: 'dolary nowozelandzkie', many:
    'dolarów nowozelandzkich', other: 'dolara nowozelandzkiego' }],
  OMR: ['rial omański', { one: 'rial omański', few: 'riale omańskie', many: 'riali omańskich', other:
    'riala omańskiego' }],
  PAB: ['balboa panamski', { one: 'balboa panamski', few: 'balboa panamskie', many: 'balboa panamskich', other:
    'balboa panamskiego' }],
  PEN: ['sol peruwiański', { one: 'sol peruwiański', few: 'sole peruwiańskie', many: 'soli peruwiańskich', other:
    'sola peruwiańskiego' }],
  PGK: ['kina papuańska', { one: 'kina papuaska', few: 'kina papuaskie', many: 'kina papuaskich', other:
    'kina papuaskiej' }],
  PHP: ['peso filipińskie', { one: 'peso filipińskie', few: 'pesos filipińskie', many: 'pesos filipińskich', other:
    'peso filipińskiego' }],
  PKR: ['rupia pakistańska', { one: 'rupia pakistańska', few: 'rupie pakistańskie', many: 'rupii pakistańskich', other:
    'rupii pakistańskiej' }],
  PLN: ['złoty polski', { one: 'złoty polski', few: 'złote polskie', many: 'złotych polskich', other:
    'złotego polskiego' }],
  PYG: ['guarani paragwajskie', { one: 'guarani paragwajskie', few: 'guarani paragwajskie', many:
    'guarani paragwajskich', other: 'guarani paragwajskiego' }],
  QAR: ['rial katarski', { one: 'rial katarski', few: 'riale katarskie', many: 'riali katarskich', other:
    'riala katarskiego' }],
  RON: ['lej rumuński', { one: 'lej rumuński', few: 'leje rumuńskie', many: 'lejów rumuńskich', other:
    'leja rumuńskiego' }],
  RSD: ['dinar serbski', { one: 'dinar serbski', few: 'dinary serbskie', many: 'dinarów serbskich', other:
    'dinara serbskiego' }],
  RUB: ['rubel rosyjski', { one: 'rubel rosyjski', few: 'ruble rosyjskie', many: 'rubli rosyjskich', other:
    'rubla rosyjskiego' }],
  RWF: ['frank ruandyjski', { one: 'frank ruandyjski', few: 'franki ruandyjskie', many: 'franków ruandyjskich', other:
    'franka ruandyjskiego' }],
  SAR: ['rial saudyjski', { one: 'rial saudyjski', few: 'riale saudyjskie', many: 'riali saudyjskich', other:
    'riala saudyjskiego' }],
  SBD: ['dolar Wysp Salomona', { one: 'dolar Wysp Salomona', few: 'dolary Wysp Salomona', many:
    'dolarów Wysp Salomona', other: 'dolara Wysp Salomona' }],
  SCR: ['rupia seszelska', { one: 'rupia seszelska', few: 'rupie seszelskie', many: 'rupii seszelskich', other:
    'rupii seszelskiej' }],
  SDG: ['funt sudański', { one: 'funt sudański', few: 'funty sudańskie', many: 'funtów sudańskich', other:
    'funta sudańskiego' }],
  SEK: ['korona szwedzka', { one: 'korona szwedzka', few: 'korony szwedzkie', many: 'koron szwedzkich', other:
    'korony szwedzkiej' }],
  SGD: ['dolar singapurski', { one: 'dolar singapurski', few: 'dolary singapurskie', many: 'dolarów singapurskich', other:
    'dolara singapurskiego' }],
  SHP: ['funt Świętej Heleny', { one: 'funt Świętej Heleny', few: 'funty Świętej Heleny', many:
    'funtów Świętej Heleny', other: 'funta Świętej Heleny' }],
  SLE: ['leone sierraleoński', { one: 'leone sierraleoński', few: 'leone sierraleońskie', many:
    'leone sierraleońskich', other: 'leone sierraleońskiego' }],
  SLL: ['leone sierraleoński (1964–2022)', { one: 'leone sierraleoński (1964—2022)', few:
    'leone sierraleońskie (1964–2022)', many: 'leone sierraleońskich (1964–2022)', other:
    'leone sierraleońskiego (1964–2022)' }],
  SOS: ['szyling somalijski', { one: 'szyling somalijski', few: 'szylingi somalijskie', many: 'szylingów somalijskich',
     other: 'szylinga somalijskiego' }],
  SRD: ['dolar surinamski', { one: 'dolar surinamski', few: 'dolary surinamskie', many: 'dolarów surinamskich', other:
    'dolara surinamskiego' }],
  SSP: ['funt południowosudański', { one: 'funt południowosudański', few: 'funty południowosudańskie', many:
    'funtów południowosudańskich', other: 'funta południowosudańskiego' }],
  STN: ['dobra Wysp Świętego Tomasza i Książęcej', { one: 'dobra Wysp Świętego Tomasza i Książęcej', many:
    'dobr Wysp Świętego Tomasza i Książęcej', other: 'dobry Wysp Świętego Tomasza i Książęcej' }],
  SVC: 'colon salwadorski',
  SYP: ['funt syryjski', { one: 'funt syryjski', few: 'funty syryjskie', many: 'funtów syryjskich', other:
    'funta syryjskiego' }],
  SZL: ['lilangeni Suazi', { one: 'lilangeni Suazi', other: 'emalangeni Suazi' }],
  THB: ['baht tajski', { one: 'baht tajski', few: 'bahty tajskie', many: 'bahtów tajskich', other: 'bahta tajskiego' }],
  TJS: ['somoni tadżyckie', { one: 'somoni tadżyckie', few: 'somoni tadżyckie', many: 'somoni tadżyckich', other:
    'somoni tadżyckiego' }],
  TMT: ['manat turkmeński', { one: 'manat turkmeński', few: 'manaty turkmeńskie', many: 'manatów turkmeńskich', other:
    'manata turkmeńskiego' }],
  TND: ['dinar tunezyjski', { one: 'dinar tunezyjski', few: 'dinary tunezyjskie', many: 'dinarów tunezyjskich', other:
    'dinara tunezyjskiego' }],
  TOP: ['pa’anga tongijska', { one: 'pa’anga tongijska', few: 'pa’anga tongijskie', many: 'pa’anga tongijskich', other:
    'pa’anga tongijskiej' }],
  TRY: ['lira turecka', { one: 'lira turecka', few: 'liry tureckie', many: 'lir tureckich', other: 'liry tureckiej' }],
  TTD: ['dolar trynidadzki', { one: 'dolar trynidadzki', few: 'dolary trynidadzkie', many: 'dolarów trynidadzkich', other:
    'dolara trynidadzkiego' }],
  TWD: ['nowy dolar tajwański', { one: 'nowy dolar tajwański', few: 'nowe dolary tajwańskie', many:
    'nowych dolarów tajwańskich', other: 'nowego dolara tajwańskiego' }],
  TZS: ['szyling tanzański', { one: 'szyling tanzański', few: 'szylingi tanzańskie', many: 'szylingów tanzańskich', other:
    'szylinga tanzańskiego' }],
  UAH: ['hrywna ukraińska', { one: 'hrywna ukraińska', few: 'hrywny ukraińskie', many: 'hrywien ukraińskich', other:
    'hrywny ukraińskiej' }],
  UGX: ['szyling ugandyjski', { one: 'szyling ugandyjski', few: 'szylingi ugandyjskie', many: 'szylingów ugandyjskich',
     other: 'szylinga ugandyjskiego' }],
  USD: ['dolar amerykański', { one: 'dolar amerykański', few: 'dolary amerykańskie', many: 'dolarów amerykańskich', other:
    'dolara amerykańskiego' }],
  UYU: ['peso urugwajskie', { one: 'peso urugwajskie', few: 'pesos urugwajskie', many: 'pesos urugwajskich', other:
    'peso urugwajskiego' }],
  UZS: ['som uzbecki', { one: 'som uzbecki', few: 'somy uzbeckie', many: 'somów uzbeckich', other: 'soma uzbeckiego' }],
  VES: ['boliwar wenezuelski', { one: 'boliwar wenezuelski', few: 'boliwary wenezuelskie', many:
    'boliwarów wenezuelskich', other: 'boliwara wenezuelskiego' }],
  VND: ['dong wietnamski', { one: 'dong wietnamski', few: 'dongi wietnamskie', many: 'dongów wietnamskich', other:
    'donga wietnamskiego' }],
  VUV: ['vatu wanuackie', { one: 'vatu wanuackie', few: 'vatu wanuackie', many: 'vatu wanuackich', other:
    'vatu wanuackiego' }],
  WST: ['tala samoańskie', { one: 'tala samoańskie', few: 'tala samoańskie', many: 'tala samoańskich', other:
    'tala samoańskiego' }],
  XAF: ['frank CFA BEAC', { one: 'frank CFA BEAC', few: 'franki CFA BEAC', many: 'franków CFA BEAC', other:
    'franka CFA BEAC' }],
  XCD: ['dolar wschodniokaraibski', { one: 'dolar wschodniokaraibski', few: 'dolary wschodniokaraibskie', many:
    'dolarów wschodniokaraibskich', other: 'dolara wschodniokaraibskiego' }],
  XCG: ['gulden karaibski', { one: 'gulden karaibski', few: 'guldeny karaibskie', many: 'guldenów karaibskich', other:
    'guldena karaibskiego' }],
  XDR: 'specjalne prawa ciągnienia',
  XOF: ['frank CFA', { one: 'frank CFA', few: 'franki CFA', many: 'franków CFA', other: 'franka CFA' }],
  XPF: ['frank CFP', { one: 'frank CFP', few: 'franki CFP', many: 'franków CFP', other: 'franka CFP' }],
  YER: ['rial jemeński', { one: 'rial jemeński', few: 'riale jemeńskie', many: 'riali jemeńskich', other:
    'riala jemeńskiego' }],
  ZAR: ['rand południowoafrykański', { one: 'rand południowoafrykański', few: 'randy południowoafrykańskie', many:
    'randów południowoafrykańskich', other: 'randa południowoafrykańskiego' }],
  ZMW: ['kwacha zambijska', { one: 'kwacha zambijska', few: 'kwachy zambijskie', many: 'kwach zambijskich', other:
    'kwachy zambijskiej' }],
  ZWG: ['złoto Zimbabwe', { one: 'złoto Zimbabwe', many: 'złot Zimbabwe', other: 'złota Zimbabwe' }],
  ZWL: 'dolar Zimbabwe (2009)',
};
