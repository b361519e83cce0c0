/** How publishers word their conditions, language by language: invented sentences. */
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../article/plain-text.ts';
import { languageData } from '../../../languages/registry.ts';
import { readReuse } from '../../../parser/reuse/reuse.ts';
import { compileReuse } from '../../../parser/reuse/reuse-grammar.ts';
import { splitSentences } from '../../../parser/text/sentences.ts';
import { tokenize } from '../../../parser/text/tokens.ts';

function requirementsIn(lang: string, text: string): readonly (readonly string[])[] {
  const grammar = compileReuse(languageData(lang));
  const article = articleFromText(text, { lang });
  const tokens = tokenize(article.text, lang);
  const sentences = splitSentences(article, tokens, grammar.abbreviations);
  const signals = { passages: [], license: null, credit: null, machineUseReserved: false, from: [] };
  return readReuse(article, signals, tokens, sentences, [], grammar).notices.map(({ requirements }) => requirements);
}

const link = 'link-to-original';
const source = 'attribute-source';
const author = 'attribute-author';
const permission = 'obtain-permission';
const machines = 'no-machine-use';

describe('notices', () => {
  it.each([
    ['ru', 'При цитировании статей активная ссылка на страницу статьи обязательна.', [link]],
    ['ru', 'При использовании материалов сайта ссылка на «Серый маяк» обязательна.', [source, link]],
    ['ru', 'Перепечатка запрещена без письменного разрешения редакции.', [permission]],
    [
      'ru',
      'Материалы, размещённые со ссылкой на агентство «Серая волна», не подлежат перепечатке без разрешения агентства.',
      [permission, 'third-party-excluded'],
    ],
    ['ru', 'Перепечатка возможна только со ссылкой на агентство «Серая волна».', [source, link]],
    ['uk', 'Передрук дозволено за умови посилання на «Сірий маяк».', [source, link]],
    ['uk', 'Копіювання матеріалів без дозволу редакції заборонено.', [permission]],
    ['be', 'Перадрук магчымы толькі з актыўнай спасылкай на сайт.', [link]],
    ['bg', 'Препечатването на материали без разрешение е забранено.', [permission]],
    ['kk', 'Сайт материалдарын пайдаланғанда гиперсілтеме міндетті.', [link]],
    ['de', 'Die Vervielfältigung unserer Texte ist nur mit schriftlicher Genehmigung gestattet.', [permission]],
    ['de', 'Unsere Artikel dürfen unter Angabe der Quelle kopiert werden.', [source]],
    ['nl', 'Niets uit deze uitgave mag zonder toestemming worden overgenomen.', [permission]],
    ['da', 'Artikler må gengives med tydelig kildeangivelse.', [source]],
    ['sv', 'Ange källa om du citerar våra texter.', [source]],
    ['no', 'Kopiering uten samtykke er forbudt.', [permission]],
    ['fi', 'Sisällön kopiointi ilman lupaa on kielletty.', [permission]],
    ['es', 'Se permite reproducir los textos citando la fuente.', [source]],
    ['es', 'Al copiar nuestros contenidos, incluya el hipervínculo al artículo original.', [link]],
    ['pt', 'É permitido reproduzir os textos, desde que seja citada a fonte.', [source]],
    ['fr', 'Toute reproduction de cet article sans autorisation écrite est interdite.', [permission]],
    ['fr', 'La reprise de nos articles est permise à condition de citer la source.', [source]],
    ['it', 'Vietata la riproduzione dei testi senza autorizzazione.', [permission]],
    ['ro', 'Este interzisă copierea articolelor fără acordul redacției.', [permission]],
    ['pl', 'Kopiowanie treści bez zgody redakcji jest zabronione.', [permission]],
    ['cs', 'Přebírání článků je možné pouze s aktivním odkazem na původní článek.', [link]],
    ['hr', 'Prenošenje tekstova dopušteno je uz navođenje izvora.', [source]],
    ['hu', 'A cikkek újraközlése csak a forrás megjelölésével megengedett.', [source]],
    ['lv', 'Materiālu kopēšana bez atļaujas ir aizliegta.', [permission]],
    ['el', 'Απαγορεύεται η αναδημοσίευση άρθρων χωρίς γραπτή άδεια.', [permission]],
    ['el', 'ΑΠΑΓΟΡΕΥΕΤΑΙ Η ΑΝΑΔΗΜΟΣΙΕΥΣΗ ΧΩΡΙΣ ΑΔΕΙΑ.', [permission]],
    ['hu', 'A tartalmak felhasználása csak írásbeli engedéllyel lehetséges.', [permission]],
    ['sk', 'Kopírovanie článkov bez súhlasu redakcie je zakázané.', [permission]],
    ['sk', 'Preberanie obsahu je možné len s aktívnym odkazom na pôvodný článok.', [link]],
    ['sl', 'Kopiranje vsebin brez pisnega dovoljenja ni dovoljeno.', [permission]],
    ['sl', 'Naše članke lahko citirate z navedbo vira.', [source]],
    ['sr', 'Преузимање текстова дозвољено је уз навођење извора.', [source]],
    ['sr', 'Zabranjeno je kopiranje tekstova bez saglasnosti redakcije.', [permission]],
    ['mk', 'Забрането е копирање на текстовите без писмена согласност.', [permission]],
    ['mk', 'Преземањето е дозволено само со наведување на изворот.', [source]],
    ['lt', 'Draudžiama kopijuoti straipsnius be redakcijos sutikimo.', [permission]],
    ['lt', 'Cituojant mūsų straipsnius būtina nurodyti šaltinį.', [source]],
    ['et', 'Artiklite kopeerimine ilma toimetuse loata on keelatud.', [permission]],
    ['et', 'Tsiteerimisel palume lisada link algartiklile.', [link]],
    ['ca', 'Es permet reproduir els textos sempre que se citi la font.', [source]],
    ['ca', 'Prohibida la reproducció dels continguts sense autorització.', [permission]],
    ['he', 'אין להעתיק את הכתבה ללא אישור בכתב.', [permission]],
    ['he', 'מותר לצטט את המאמר תוך ציון המקור.', [source]],
    ['ms', 'Dilarang menyalin artikel ini tanpa kebenaran bertulis.', [permission]],
    ['ms', 'Kandungan ini boleh disiarkan semula dengan menyatakan sumber.', [source]],
    ['no', 'Du kan sitere fra artiklene våre hvis du oppgir kilden og lenker til originalartikkelen.', [source, link]],
    ['fi', 'Juttuja saa lainata, kun lähde mainitaan ja alkuperäiseen juttuun linkitetään.', [source, link]],
    ['cs', 'Při citaci uveďte zdroj a odkaz na původní článek.', [source, link]],
    ['sk', 'Pri citovaní uveďte zdroj a odkaz na pôvodný článok.', [source, link]],
    ['bg', 'Възпроизвеждането на материали без писмено съгласие е забранено.', [permission]],
    [
      'el',
      'Επιτρέπεται η αναδημοσίευση με αναφορά στην πηγή και ενεργό σύνδεσμο προς το αρχικό άρθρο.',
      [source, link],
    ],
    ['hr', 'Članke smijete prenijeti uz navođenje izvora i poveznicu na izvorni članak.', [source, link]],
    ['et', 'Artikleid võib tsiteerida, kui viidatakse allikale ja lisatakse link algartiklile.', [source, link]],
    [
      'ca',
      "Es poden reproduir els articles sempre que se citi la font i s'enllaci l'article original.",
      [source, link],
    ],
    ['he', 'מותר לצטט מהכתבות שלנו בציון המקור ובצירוף קישור לכתבה המקורית.', [source, link]],
    ['ja', '引用する際は出典を明記し、元の記事へのリンクをお願いします。', [source, link]],
    ['ko', '기사를 인용할 때는 출처와 원문 링크를 반드시 표시해야 합니다.', [source, link]],
    ['kk', 'Редакцияның жазбаша рұқсатынсыз материалдарды көшіруге тыйым салынады.', [permission]],
    ['en', 'No part of our journalism may be used to train artificial intelligence systems.', [machines]],
    ['de', 'Das Data-Mining im Sinne von § 44b UrhG ist vorbehalten.', [machines, 'rights-reserved']],
    ['de', 'Keine Verbreitung unserer Texte für kommerzielle Zwecke.', ['non-commercial']],
    ['fr', 'La fouille de textes et de données est interdite sur ce site.', [machines]],
    ['es', 'Queda prohibida la minería de textos y datos del contenido de este sitio.', [machines]],
    ['nl', 'Tekst- en datamining is niet toegestaan.', [machines]],
    ['pl', 'Zabrania się eksploracji tekstów i danych w celu trenowania sztucznej inteligencji.', [machines]],
    ['fi', 'Tekoälyn kouluttaminen sivuston sisällöllä on kielletty.', [machines]],
    ['el', 'Απαγορεύεται η χρήση του περιεχομένου για εκπαίδευση τεχνητής νοημοσύνης.', [machines]],
    ['zh', '未经许可，不得将本站内容用于训练人工智能。', [machines, permission]],
    ['ja', '生成AIの学習への利用を禁じます。', [machines]],
    ['ko', 'AI 학습 및 활용 금지.', [machines]],
    ['pt', 'Os textos podem ser republicados gratuitamente, desde que citados o autor e a fonte.', [author, source]],
    ['ru', 'При цитировании ссылка на автора и источник обязательна.', [author, source, link]],
    ['ru', 'Публикация наших текстов разрешена только при условии прямой ссылки на сайт.', [link]],
    ['tr', 'İçeriklerin tamamı ya da bir bölümü izinsiz kullanılamaz.', [permission]],
    ['zh', '转载须保留原文链接和作者姓名。', [link, author]],
    ['hu', 'A cikk másodközlése csak a szerző nevének és a forrásnak a feltüntetésével lehetséges.', [author, source]],
    ['bg', 'Позволено е цитиране до 500 знака с линк към статията.', ['excerpt-limit', link]],
    ['it', 'Questo contenuto può essere ripubblicato liberamente.', []],
    ['az', 'Saytımızın materiallarından istifadə edərkən istinad mütləqdir.', [source, link]],
    ['az', 'Məlumatların yazılı icazə olmadan köçürülməsi qadağandır.', [permission]],
    ['az', 'Xəbərlərdən istifadə zamanı aktiv keçid qoyulması zəruridir.', [link]],
    ['gl', 'Queda prohibida a reprodución dos contidos sen autorización previa.', [permission]],
    ['gl', 'Permítese reproducir os textos sempre que se cite a fonte.', [source]],
    ['gl', 'Pódense copiar os artigos sempre que se inclúa unha ligazón ao artigo orixinal.', [link]],
    ['eu', 'Debekatuta dago edukiak erreproduzitzea idatzizko baimenik gabe.', [permission]],
    ['eu', 'Artikuluak kopia daitezke, betiere iturria aipatuta.', [source]],
    ['eu', 'Testuak libreki erabil daitezke, baldin eta jatorrizko artikulurako esteka jartzen bada.', [link]],
    ['is', 'Óheimilt er að afrita efni vefsins án skriflegs leyfis.', [permission]],
    ['is', 'Heimilt er að vitna í greinar enda sé heimildar getið.', [source]],
    ['is', 'Þegar vitnað er í fréttir okkar skal birta hlekk á upprunalegu greinina.', [link]],
    ['fil', 'Bawal kopyahin ang mga artikulong ito nang walang pahintulot.', [permission]],
    ['fil', 'Maaaring sipiin ang aming mga balita basta banggitin ang pinagmulan.', [source]],
    ['fil', 'Kung sisipiin ang artikulong ito, pakilagay ang link sa orihinal na artikulo.', [link]],
    ['sw', 'Hairuhusiwi kunakili makala hii bila idhini ya maandishi.', [permission]],
    ['sw', 'Unaruhusiwa kunukuu habari zetu mradi utaje chanzo.', [source]],
    ['sw', 'Unaponukuu makala hii, tafadhali weka kiungo cha makala ya asili.', [link]],
    ['ne', 'यस वेबसाइटका सामग्री अनुमति बिना पुनर्प्रकाशन गर्न पाइने छैन।', [permission]],
    ['ne', 'हाम्रा समाचार उद्धृत गर्दा स्रोत खुलाउनु अनिवार्य छ।', [source]],
    ['mr', 'या संकेतस्थळावरील मजकूर परवानगीशिवाय प्रकाशित करण्यास मनाई आहे.', [permission]],
    ['mr', 'आमच्या बातम्या उद्धृत करताना स्रोताचा उल्लेख करणे आवश्यक आहे.', [source]],
    ['ta', 'இந்த இணையதளத்தின் கட்டுரைகளை அனுமதியின்றி மறுபதிப்பு செய்யக் கூடாது.', [permission]],
    ['ta', 'எங்கள் செய்திகளை மேற்கோள் காட்டும்போது மூலத்தைக் குறிப்பிட வேண்டும்.', [source]],
    ['tr', 'Haberlerimiz izin alınmadan kopyalanamaz.', [permission]],
    ['tr', 'Haberlerimiz kaynak gösterilerek kullanılabilir.', [source]],
    ['ar', 'يمنع نسخ المواد دون إذن خطي.', [permission]],
    ['fa', 'نقل مطالب این سایت با ذکر منبع مجاز است.', [source]],
    ['ur', 'بغیر اجازت نقل کرنا ممنوع ہے۔', [permission]],
    ['hi', 'बिना अनुमति लेख की नकल वर्जित है।', [permission]],
    ['bn', 'অনুমতি ছাড়া লেখা কপি করা নিষিদ্ধ।', [permission]],
    ['th', 'ห้ามคัดลอกบทความโดยไม่ได้รับอนุญาต', [permission]],
    ['vi', 'Vui lòng ghi rõ nguồn khi trích dẫn bài viết.', [source]],
    ['ja', '記事の無断転載を禁じます。', [permission]],
    ['ja', '引用の際は出典を明記してください。', [source]],
    ['ko', '본 기사의 무단전재 및 재배포를 금지합니다.', [permission]],
    ['zh', '转载请注明出处并附上原文链接。', [source, link]],
    ['zh', '如需转载，请联系授权。', [permission]],
    ['zh', '本網文章未經書面授權不得轉載。', [permission]],
    // a gap of many characters is a gap of few words
    ['zh', '本站文章未经灰岛周报社及各位作者的书面授权不得转载。', [permission]],
  ])('%s: %s', (lang, sentence, expected) => {
    const notices = requirementsIn(lang, sentence);
    expect(notices.map((requirements) => [...requirements].sort())).toEqual([[...expected].sort()]);
  });
});

describe('no notices', () => {
  it.each([
    // courts and laws
    ['en', 'The law prohibits copying the letters without the consent of the family.'],
    ['de', 'Das Gesetz verbietet die Vervielfältigung von Noten ohne Zustimmung des Verlags.'],
    ['fr', 'La loi interdit la reproduction des cartes sans autorisation.'],
    ['es', 'La ley prohíbe la reproducción de mapas sin permiso.'],
    ['it', 'La legge vieta la riproduzione delle mappe senza permesso.'],
    ['id', 'Hakim memutuskan bahwa penerbit itu menyalin peta tanpa izin.'],
    ['ru', 'Закон запрещает копирование карт без согласия автора.'],
    ['pl', 'Ustawa zabrania kopiowania map bez zgody autora.'],
    ['zh', '法院认定该出版社未经许可转载了地图。'],
    ['ja', '裁判所は、出版社が地図を無断で転載したと認めた。'],
    ['vi', 'Luật cấm sao chép bản đồ khi chưa có sự đồng ý của tác giả.'],
    ['ru', 'Использование угля в городе сократилось.'],
    ['uk', 'Посилання на трансляцію матчу надіслали вболівальникам.'],
    ['de', 'Der Senat hat die Nutzung des Parks gestattet.'],
    ['es', 'La ministra citó la fuente de los fondos.'],
    ['fr', 'La reprise des cours est prévue lundi.'],
    ['it', 'La ripresa del campionato è stata rinviata.'],
    ['pl', 'Rada miasta wydała zgodę na budowę mostu.'],
    ['zh', '市政府未经居民同意拆除了围墙。'],
    ['ja', '市は公園の利用を禁止した。'],
    ['ko', '시는 공원 이용을 금지했다.'],
    ['tr', 'Belediye parkta ateş yakmayı yasakladı.'],
    ['ar', 'منع الحارس الزوار من دخول الحديقة.'],
    ['vi', 'Thành phố cấm xe tải trên cầu.'],
    ['sk', 'Mesto zakázalo používanie petárd bez povolenia.'],
    ['sl', 'Občina je prepovedala uporabo poti brez dovoljenja.'],
    ['sr', 'Opština je zabranila korišćenje puta bez dozvole.'],
    ['mk', 'Општината забрани користење на патот без дозвола.'],
    ['lt', 'Savivaldybė uždraudė naudoti kelią be leidimo.'],
    ['et', 'Vald keelas tee kasutamise ilma loata.'],
    ['ca', "L'Ajuntament ha prohibit l'ús del camí sense permís."],
    ['he', 'העירייה אסרה שימוש בדרך ללא אישור.'],
    ['ms', 'Majlis melarang penggunaan jalan itu tanpa kebenaran.'],
    ['az', 'Bələdiyyə parkın icazəsiz istifadəsini qadağan etdi.'],
    ['gl', 'O concello prohibiu o uso do camiño sen permiso.'],
    ['eu', 'Udalak debekatu egin du bidea baimenik gabe erabiltzea.'],
    ['is', 'Bærinn bannaði notkun vegarins án leyfis.'],
    ['fil', 'Ipinagbabawal ng bayan ang paggamit ng tulay nang walang pahintulot.'],
    ['sw', 'Manispaa imepiga marufuku matumizi ya barabara bila kibali.'],
    ['ne', 'नगरपालिकाले अनुमति बिना पुल प्रयोग गर्न रोक लगायो।'],
    ['mr', 'नगरपालिकेने परवानगीशिवाय पूल वापरण्यास मनाई केली.'],
    ['ta', 'அனுமதியின்றி பாலத்தைப் பயன்படுத்த நகராட்சி தடை விதித்தது.'],
    // publishing is told of courts, too; one word of it does not speak of reuse
    ['fr', 'Le tribunal a interdit la publication des documents sans l’accord du parti.'],
    ['pl', 'Sąd zakazał publikacji dokumentów bez zgody partii.'],
    ['nl', 'De rechter verbood publicatie van de stukken zonder toestemming van de partij.'],
    ['ru', 'Суд запретил публикацию документов без согласия партии.'],
    ['es', 'El tribunal prohibió la publicación de los documentos sin el permiso del partido.'],
    ['tr', 'Mahkeme, belgelerin izinsiz yayımlanmasını yasakladı.'],
    ['hu', 'A bíróság megtiltotta az iratok közlését a párt engedélye nélkül.'],
    ['el', 'Το δικαστήριο απαγόρευσε τη δημοσίευση των εγγράφων χωρίς άδεια του κόμματος.'],
    // what is said of taking from others is no condition of one's own
    ['zh', '本站转载文章的目的在于传递信息，不代表本站立场，请读者自行判断。'],
  ])('%s: %s', (lang, sentence) => {
    expect(requirementsIn(lang, sentence)).toEqual([]);
  });
});
