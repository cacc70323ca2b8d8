interface HouseWords {
  /** Words that make somebody a victim. Nobody is addressed so, and nobody spoken of. */
  victim: RegExp;
  /** Words that give the topic away. They stand in no title: titles stay in the browser's history. */
  topic: RegExp;
}

/** Stems, so that they are found in every case and number. A language without a line here fails the tests. */
export const HOUSE_WORDS: Readonly<Record<string, HouseWords>> = {
  de: {
    victim: /\bopfer\b/i,
    topic: /handel|ausbeut|zwang|prostit|sex|hure|opfer|gewalt|betroffen|sklav|missbrauch|flucht|anzeige|polizei/i,
  },
  'de-x-ls': {
    victim: /\bopfer\b/i,
    topic: /handel|ausbeut|zwang|prostit|sex|hure|opfer|gewalt|betroffen|sklav|missbrauch|flucht|anzeige|polizei/i,
  },
  en: {
    victim: /\bvictims?\b/i,
    topic: /traffick|exploit|forced|prostit|sex|victim|violen|abuse|affected|slave|survivor|police|escape/i,
  },
  cs: { victim: /oběť|obět/i, topic: /s lidmi|vykořis|nucen|prostit|násil|oběť|sex|otro[kc]|zneuž|polici/i },
  es: { victim: /víctima/i, topic: /\btrata\b|explota|forza|prostit|violen|víctima|sex|esclav|abuso|polic/i },
  fr: { victim: /victime/i, topic: /\btraite\b|exploit|forcé|prostit|violen|victime|sex|esclav|abus|police/i },
  hu: { victim: /áldozat/i, topic: /kereskedel|kizsákm|kényszer|prostit|erőszak|áldozat|szex|rabszolg|rendőr/i },
  pl: {
    victim: /ofiar/i,
    topic: /handl|handel|wyzysk|wykorzyst|przymus|prostyt|przemoc|ofiar|seks|niewol|policj/i,
  },
  pt: { victim: /vítima/i, topic: /tráfico|explora|força|prostit|violên|vítima|sex|escrav|abuso|polícia/i },
  ro: { victim: /victim/i, topic: /trafic|exploat|forțat|prostit|violen|victim|sex|sclav|abuz|poliți/i },
  sq: { victim: /viktim/i, topic: /trafik|shfrytëz|detyr|prostit|dhun|viktim|seks|skllav|abuz|polic/i },
  sr: { victim: /žrtv/i, topic: /trgovin|eksploat|iskorišć|prinud|prostit|nasil|žrtv|seks|ropstv|zlosta|polici/i },
  vi: {
    victim: /nạn nhân/i,
    topic: /buôn|mua bán người|bóc lột|cưỡng|mại dâm|bán dâm|bạo lực|nạn nhân|tình dục|nô lệ|công an|cảnh sát/i,
  },
  tr: { victim: /kurban|mağdur/i, topic: /ticaret|sömürü|zorla|fuh[uş]|şiddet|kurban|mağdur|cinsel|köle|istismar|polis/i },
  bg: { victim: /(?<!\p{L})жертв/iu, topic: /трафик|експлоат|принуд|простит|насил|жертв|секс|робств|полиц/i },
  ru: { victim: /(?<!\p{L})жертв/iu, topic: /торговл|эксплуат|принуд|простит|насил|жертв|секс|рабств|полици/i },
  uk: { victim: /(?<!\p{L})жертв/iu, topic: /торгівл|експлуат|примус|простит|насильств|жертв|секс|рабств|поліці/i },
  ar: { victim: /ضحي|ضحاي/, topic: /اتجار|استغلال|قسر|إكراه|دعارة|عنف|ضحي|ضحاي|جنس|عبودي|شرطة/ },
  fa: {
    victim: /قربانی/,
    topic: /قاچاق|بهره\u200C?کشی|اجبار|تن\u200C?فروشی|خشونت|قربانی|جنسی|برد[هگ]|پلیس/,
  },
  ti: { victim: /ግዳይ|ግዳያት/, topic: /ንግዲ ሰብ|ምዝመዛ|ግዴታ|ምንዝርና|ዓመጽ|ግዳይ|ግዳያት|ጾታዊ|ባርነት|ፖሊስ/ },
  th: { victim: /เหยื่อ/, topic: /ค้ามนุษย์|แสวงหาประโยชน์|เอาเปรียบ|บังคับ|ประเวณี|รุนแรง|เหยื่อ|ทางเพศ|ทาส|ตำรวจ/ },
  zh: { victim: /受害/, topic: /贩|剥削|强迫|卖淫|暴力|受害|性|奴|警/ },
};
