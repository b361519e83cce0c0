/**
 * Frequent function words of languages that have no file of their own yet: by them the language of a text is told, which a
 * citation names and CLDR's words of time need. A language leaves this table when it gets its file (`summary.stopWords`).
 */
import type { Phrases } from './phrases.ts';

/** By BCP 47 primary subtag. */
// biome-ignore format: lists of words
export const functionWords: Readonly<Record<string, Phrases>> = {
  af: ['die', 'van', 'en', 'het', 'nie', 'is', 'om', 'te', 'vir', 'dat', 'hy', 'wat', 'met', 'sy', 'wees', 'was', 'ook', 'deur', 'aan', 'sal', 'hulle', 'ons', 'word', 'kan', 'by', 'maar', 'uit', 'een', 'haar', 'dit', 'sê', 'gesê'],
  ceb: ['ang', 'sa', 'nga', 'ug', 'si', 'ni', 'kay', 'mga', 'og', 'usa', 'dili', 'wala', 'iyang', 'kini', 'alang', 'usab', 'ilang', 'gikan', 'matod', 'adunay', 'siya', 'kang', 'niini', 'man', 'na', 'pa'],
  cy: ['y', 'yn', 'a', 'o', 'i', 'ar', 'yr', 'ei', 'am', 'mae', 'wedi', 'ac', 'bod', 'gan', 'oedd', 'fod', 'ond', 'fel', 'hynny', 'ni', 'hyn', 'gyda', 'roedd', 'eu', 'dywedodd', 'wrth', 'ddim', 'nad', 'sydd'],
  eo: ['la', 'kaj', 'de', 'en', 'estas', 'al', 'ke', 'por', 'ne', 'li', 'ĝi', 'kiu', 'estis', 'kun', 'oni', 'el', 'sed', 'pri', 'ili', 'pli', 'tiu', 'kiel', 'ankaŭ', 'aŭ', 'mi', 'kiuj', 'sia', 'ĉi', 'unu', 'per', 'post'],
  fo: ['og', 'at', 'í', 'er', 'á', 'til', 'ikki', 'ein', 'sum', 'við', 'hevur', 'av', 'fyri', 'tað', 'um', 'eru', 'hava', 'eisini', 'frá', 'men', 'hann', 'vit', 'tey', 'so', 'kunnu', 'sigur', 'var', 'skal', 'vera', 'hesum'],
  fy: ['de', 'it', 'fan', 'yn', 'en', 'is', 'dat', 'in', 'op', 'foar', 'hy', 'net', 'mei', 'as', 'om', 'te', 'by', 'oan', 'wurdt', 'ek', 'se', 'wie', 'hat', 'dy', 'dêr', 'troch', 'ta', 'mar', 'oer', 'neffens'],
  ga: ['an', 'agus', 'na', 'ar', 'go', 'a', 'i', 'le', 'tá', 'do', 'is', 'sé', 'ag', 'leis', 'bhí', 'ach', 'seo', 'sin', 'nach', 'de', 'atá', 'gur', 'siad', 'faoi', 'ina', 'chuig', 'ó', 'dúirt', 'bhfuil', 'mar'],
  gd: ['an', 'agus', 'a', 'na', 'air', 'gu', 'ann', 'tha', 'e', 'gun', 'bha', 'do', 'is', 'ach', 'airson', 'le', 'iad', 'seo', 'sin', 'nach', 'aig', 'cha', 'dha', 'bho', 'thuirt', 'chaidh', 'chan', 'gus', 'mar'],
  ha: ['da', 'a', 'na', 'ya', 'ta', 'wannan', 'cewa', 'ne', 'ce', 'kuma', 'yi', 'shi', 'don', 'sun', 'an', 'daga', 'wa', 'su', 'ga', 'cikin', 'amma', 'mai', 'wani', 'wata', 'kan', 'zai', 'domin', 'sai', 'bayan', 'babu'],
  ht: ['nan', 'ak', 'yo', 'pou', 'ki', 'la', 'yon', 'te', 'li', 'sou', 'pa', 'gen', 'ap', 'sa', 'nou', 'men', 'tout', 'fè', 'kote', 'moun', 'se', 'an', 'lè', 'peyi', 'apre', 'plis', 'di', 'osnon', 'kap', 'sila'],
  ig: ['na', 'nke', 'ndị', 'ya', 'bụ', 'ka', 'a', 'ga', 'ọ', 'nwere', 'maka', 'ha', 'ahụ', 'dị', 'n', 'si', 'onye', 'mgbe', 'anyị', 'kwuru', 'mere', 'gị', 'ma', 'afọ', 'bụghị', 'ihe', 'ebe', 'niile'],
  jv: ['ing', 'lan', 'kang', 'iki', 'sing', 'saka', 'ora', 'karo', 'kanggo', 'ana', 'wis', 'iku', 'utawa', 'dadi', 'marang', 'uga', 'amarga', 'nalika', 'isih', 'taun', 'wong', 'bisa', 'nanging', 'menyang', 'dening', 'kasebut', 'luwih'],
  ku: ['û', 'li', 'ku', 'ji', 'bi', 'de', 'di', 'ya', 'yê', 'jî', 'bo', 'ew', 'wê', 'ê', 'her', 'ev', 'hatin', 'hat', 'bû', 'bûn', 'dike', 'dikin', 'got', 'na', 'ne', 'ser', 'yên', 'wî', 'piştî'],
  lb: ['an', 'de', 'vun', 'mat', 'ass', 'op', 'fir', 'dat', 'den', 'déi', 'ze', 'en', 'eng', 'och', 'net', 'gouf', 'hunn', 'sech', 'vum', 'hat', 'hien', 'si', 'ginn', 'no', 'wéi', 'awer', 'méi', 'datt', 'huet', 'sinn', 'nach', 'beim', 'mä', 'esou', 'gëtt', 'dës'],
  mg: ['ny', 'sy', 'dia', 'fa', 'amin', 'ho', 'tsy', 'ao', 'no', 'izany', 'izay', 'misy', 'nisy', 'ity', 'ireo', 'ary', 'ka', 'noho', 'nandritra', 'teo', 'tao', 'koa', 'mba', 'efa', 'hoe', 'olona', 'rehefa', 'amban', 'hatramin'],
  mi: ['te', 'ki', 'he', 'ngā', 'i', 'o', 'a', 'e', 'ka', 'kua', 'hoki', 'tēnei', 'mō', 'kei', 'me', 'ana', 'nei', 'ko', 'nō', 'rā', 'mai', 'rātou', 'hei', 'kia', 'tana', 'mātou', 'tonu', 'anō'],
  mt: ['il', 'li', 'ta', 'u', 'f', 'biex', 'minn', 'ma', 'kien', 'fuq', 'dan', 'għal', 'din', 'kienet', 'mhux', 'kif', 'jew', 'tal', 'dawn', 'għandu', 'qal', 'fil', 'mill', 'hija', 'huwa', 'dwar', 'lil', 'għall', 'wara', 'ukoll'],
  om: ['fi', 'kan', 'akka', 'irraa', 'waan', 'kun', 'isaa', 'keessa', 'irratti', 'yeroo', 'jedhan', 'hin', 'garuu', 'dha', 'isaan', 'namoota', 'keessatti', 'kana', 'ta', 'ture', 'biyya', 'bara', 'hedduu', 'jechuun'],
  pap: ['di', 'a', 'ta', 'e', 'na', 'pa', 'ku', 'cu', 'un', 'nan', 'i', 'y', 'den', 'no', 'tabata', 'por', 'su', 'esaki', 'tambe', 'pero', 'riba', 'lo', 'esey', 'mester', 'despues', 'door', 'ora', 'tin', 'como', 'awor'],
  rw: ['mu', 'ku', 'ya', 'na', 'ko', 'bya', 'muri', 'ba', 'no', 'kandi', 'ariko', 'ni', 'uyu', 'iyi', 'avuga', 'yavuze', 'abantu', 'kuri', 'cyane', 'gihe', 'aho', 'cyangwa', 'byo', 'igihugu', 'nyuma', 'umwaka', 'kugira', 'yagize'],
  sn: ['kuti', 'uye', 'ne', 'mu', 'ku', 'kana', 'asi', 'vanhu', 'nekuti', 'iye', 'pa', 'zve', 'chete', 'vari', 'ava', 'izvi', 'gore', 'munyika', 'avo', 'kubva', 'zvakare', 'vakati', 'akati', 'nyika', 'iyi', 'apo'],
  so: ['oo', 'ka', 'in', 'iyo', 'ee', 'waa', 'ku', 'la', 'ayaa', 'u', 'ay', 'ah', 'uu', 'kale', 'waxaa', 'waxa', 'lagu', 'isaga', 'ugu', 'kala', 'wax', 'inuu', 'inay', 'sida', 'soo', 'loo', 'badan', 'dalka', 'sheegay', 'balse'],
  sq: ['të', 'e', 'në', 'dhe', 'për', 'i', 'me', 'një', 'që', 'nga', 'është', 'se', 'më', 'ka', 'nuk', 'do', 'u', 'si', 'por', 'tij', 'janë', 'kjo', 'kanë', 'ky', 'duke', 'ishte', 'saj', 'edhe', 'tha', 'sipas', 'pas', 'ai', 'ajo', 'kur', 'pasi', 'gjatë', 'vetëm'],
  st: ['ya', 'le', 'ho', 'ka', 'ke', 'o', 'ba', 'hore', 'e', 'ha', 'tsa', 'mme', 'wa', 'bo', 'fela', 'hae', 'ena', 'batho', 'se', 'haholo', 'hape', 'empa', 'sena', 'ntse', 'sa', 'kapa', 'bana'],
  su: ['nu', 'jeung', 'anu', 'ti', 'ieu', 'éta', 'dina', 'teu', 'ka', 'keur', 'ku', 'aya', 'bisa', 'mah', 'oge', 'ogé', 'atawa', 'sarta', 'geus', 'kana', 'lian', 'pikeun', 'téh', 'jadi', 'taun', 'saméméh', 'sanggeus', 'nyaéta'],
  tk: ['we', 'bu', 'bilen', 'üçin', 'bir', 'hem', 'onuň', 'bolan', 'ol', 'boýunça', 'hakynda', 'etdi', 'boldy', 'edip', 'ýaly', 'soň', 'türkmenistanyň', 'her', 'ýurduň', 'hormatly', 'bolup', 'eden', 'şeýle', 'ýylyň', 'öz'],
  tn: ['ya', 'le', 'go', 'ka', 'ke', 'o', 'ba', 'gore', 'e', 'fa', 'tsa', 'mme', 'wa', 'bo', 'fela', 'gagwe', 'ene', 'batho', 'se', 'thata', 'gape', 'mo', 'kwa', 'sa', 'kgotsa', 'ntse', 'nne', 'ne', 'bone'],
  uz: ['va', 'bu', 'bilan', 'uchun', 'bir', 'ham', 'bo', 'u', 'edi', 'haqida', 'esa', 'deb', 'yil', 'bo‘lgan', 'ushbu', 'lekin', 'shu', 'keyin', 'kerak', 'oʻz', 'o‘z', 'yoki', 'mumkin', 'qilish', 'ko‘ra', 'faqat', 'o‘zbekiston', 'qilgan', 'tomonidan', 'davlat'],
  xh: ['kwaye', 'ukuba', 'le', 'ngokuba', 'kodwa', 'uthi', 'ngo', 'kunye', 'okanye', 'ke', 'apho', 'bantu', 'abantu', 'oku', 'kuba', 'nto', 'into', 'kwi', 'xa', 'abo', 'lo', 'ngoku', 'nge', 'wathi', 'eli', 'loo', 'wakhe', 'ngelithi', 'kakhulu', 'bakhe', 'leyo', 'ezi', 'iya', 'kwakhona'],
  yo: ['ni', 'ti', 'àwọn', 'awọn', 'ó', 'o', 'náà', 'naa', 'sí', 'si', 'wọn', 'kan', 'fún', 'fun', 'tí', 'ń', 'pé', 'pe', 'bá', 'láti', 'lati', 'ọdún', 'gbogbo', 'jẹ́', 'jẹ', 'wà', 'sọ', 'kò', 'ko', 'rẹ̀', 'rẹ'],
  zu: ['ukuthi', 'futhi', 'uma', 'kodwa', 'uthe', 'le', 'nge', 'kanye', 'noma', 'abantu', 'lokhu', 'ngoba', 'ukuba', 'ngesikhathi', 'lapho', 'uthi', 'lo', 'yena', 'ngemuva', 'kule', 'kakhulu', 'sebe', 'bathi', 'kube', 'laba', 'khona', 'manje', 'njengoba', 'kuthiwa', 'izolo', 'yakhe', 'wakhe', 'umuntu', 'bese'],
};
