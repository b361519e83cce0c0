/**
 * The few words of news pages that must be known before the page's language is: they stand around the article, not in
 * its sentences, and pages in one language carry them in another. What each list is for, `PageWords` in
 * article/page-words.ts tells. Lower case.
 */

/** A list that is written with `|` between its phrases. */
function list(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split('|'));
}

/** By key of `PageWords`. */
export const pressWords = {
  firstPublished: list(
    // English
    'originally published|originally appeared|first published|first appeared|republished from',
    'originally posted',
    // Indonesian, Malay
    'telah tayang|pertama kali tayang|pertama kali terbit|pertama kali dipublikasikan|pertama kali diterbitkan',
    'asalnya diterbitkan',
    // German, Dutch
    'erschien zuerst|zuerst erschienen|zuerst veröffentlicht|ursprünglich veröffentlicht',
    'ursprünglich erschienen|oorspronkelijk gepubliceerd|verscheen eerder',
    // Romance languages
    'publicado originalmente|publicada originalmente|originalmente publicado|originalmente publicada',
    "initialement publié|publié initialement|publié à l’origine|publié à l'origine|pubblicato originariamente",
    'pubblicato originalmente|originariamente pubblicato',
    // Slavic languages
    'впервые опубликовано|впервые опубликована|оригинал опубликован|вперше опубліковано',
    'pierwotnie opublikowany|pierwotnie ukazał się',
    // Chinese, Japanese, Vietnamese
    '原文刊于|原文刊載於|首发于|原载于|の転載|bài gốc',
  ),
  takenFrom: list('来源|來源|稿源|источник|źródło|джерело|zdroj|izvor'),
  updated: list(
    'updated|update|last modified|modified|diperbarui|dikemas kini|cập nhật|อัปเดต|ปรับปรุง|imesasishwa',
    'aktualisiert|bijgewerkt|laatst gewijzigd|uppdaterad|opdateret|oppdatert|päivitetty|muokattu|uuendatud|uppfært',
    'mis à jour|modifié|actualizado|actualizada|actualización|actualitzat|atualizado|atualizada|aggiornato|aggiornata|aggiornamento|actualizat',
    'aktualizacja|zaktualizowano|aktualizováno|aktualizované|ažurirano|posodobljeno|atnaujinta|atjaunots|frissítve|módosítva',
    'обновлено|изменено|оновлено|абноўлена|ажурирано|обновена|обновен|ενημερώθηκε|ενημέρωση|τελευταία|güncelleme|güncellenme|yenilənib',
    'آخر تحديث|تحديث|به‌روزرسانی|بروزرسانی|עודכן|अपडेटेड|अपडेट|আপডেট|更新|修改|수정|업데이트',
  ),
  pointers: list(
    // English
    'read more|read also|also read|read next|read:|see also|related|related articles|related stories',
    "more on this story|more from|recommended|you may also like|you might also like|editors' picks",
    'editor’s picks',
    // Indonesian, Malay
    'baca juga|baca selengkapnya|baca:|simak juga|lihat juga|artikel terkait|berita terkait|baca lagi',
    'pilihan editor',
    // German, Dutch
    'lesen sie auch|lesen sie hier|lesen sie mehr|lesen sie dazu|lesen sie dazu auch|auch interessant',
    'das könnte sie auch interessieren|mehr zum thema|mehr dazu|siehe auch|zum thema|lees ook|lees meer',
    'bekijk ook',
    // Nordic languages
    'läs också|läs mer|läs även|les også|les mer|læs også|læs mere|lue myös|lue lisää|loe ka|lesið einnig',
    // Romance languages
    'lea también|lee también|leer también|leer más|lea además|te puede interesar|te podría interesar',
    'más información|noticias relacionadas|para saber más|leia também|leia mais|veja também|saiba mais',
    'lire aussi|à lire aussi|a lire aussi|lire la suite|à lire également|voir aussi|leggi anche|leggi tutto',
    'per approfondire|citește și|citeşte şi|citiți și|vezi și|llegeix també',
    // Slavic and Baltic languages
    'czytaj więcej|czytaj też|czytaj także|zobacz też|zobacz także|przeczytaj także|čtěte také',
    'přečtěte si také|čítajte aj|prečítajte si aj|pročitajte još|pročitajte i|pročitaj još|preberite tudi',
    'читайте также|читать также|читать далее|читайте также по теме|по теме|читайте також|читайте ще',
    'прочетете още|вижте още|прочитајте још|прочитајте и|прочитајте уште|lasi arī|lasiet arī',
    'skaitykite taip pat|taip pat skaitykite',
    // Turkish, Hungarian, Greek, Vietnamese
    'ilgili haber|ilgili haberler|ayrıca okuyun|bunlar da ilginizi çekebilir|olvassa el ezt is',
    'ezt is olvassa el|kapcsolódó cikkek|διαβάστε επίσης|διαβάστε ακόμα|xem thêm|đọc thêm|tin liên quan',
    // Semitic and Indo-Iranian languages
    'اقرأ أيضا|اقرأ أيضًا|إقرأ أيضاً|اقرأ أيضاً|مواضيع ذات صلة|بیشتر بخوانید|مطالب مرتبط|یہ بھی پڑھیں|קראו גם',
    'קראו עוד|यह भी पढ़ें|ये भी पढ़ें|আরও পড়ুন|আরো পড়ুন',
    // East and South-East Asia
    '関連記事|あわせて読みたい|관련기사|관련 기사|相关阅读|相關閱讀|延伸阅读|延伸閱讀|相关新闻|相關新聞|推荐阅读|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง',
  ),
  bylinePrefixes: list(
    // English
    'written by|reported by|reporting by|additional reporting by|posted by|published by|story by|words by|text by|report by|analysis by|opinion by',
    'review by|by|author|authors|from|writer|reporter|correspondent|editor',
    // Indonesian, Malay, Filipino, Vietnamese, Thai, Swahili
    'ditulis oleh|oleh|penulis|pewarta|laporan|wartawan|ulat ni|isinulat ni|tác giả|bài|thực hiện|โดย|ผู้เขียน|เรื่อง|mwandishi',
    // German, Dutch
    'von|ein artikel von|eine analyse von|ein kommentar von|ein bericht von|eine reportage von|ein interview von',
    'ein gastbeitrag von|geschrieben von|verfasst von|autor|autorin|autoren|text|door|geschreven door|tekst',
    // Nordic and Baltic languages
    'av|skriven av|skrevet av|text av|tekst av|af|skrevet af|tekst af|journalist|skribent|tekijä|kirjoittaja|teksti|toimittaja',
    'eftir|höfundur|autorius|autors|autore',
    // Romance languages
    'por|escrito por|publicado por|redactado por|texto|texto de|autora|de|par|publié par|écrit par|rédigé par',
    'propos recueillis par|texte|auteur|di|a cura di|scritto da|testo di|testo|scris de|articol de|text de',
    // Slavic languages
    'autorka|autoři|autorzy|oprac.|opracował|opracowała|opracowanie|napisał|napisała|rozmawiał|rozmawiała|rozmawiali',
    'napsal|napsala|připravil|připravila|napísal|napísala|pripravil|pripravila|piše|pišu|napisao|napisala|avtor|avtorica',
    'пише|аутор|автор|авторка|авторы|автори|пишува|аўтар|текст|беседовал|беседовала|підготував|підготувала|від|від автора',
    // Hungarian, Greek, Turkish, Azerbaijani, Albanian, Basque
    'írta|szerző|γράφει ο|γράφει η|γράφουν οι|του|της|από τον|από την|συντάκτης|ρεπορτάζ|yazan|yazar|müəllif|nga|shkruan|egilea',
    // Armenian, Georgian, Semitic and Indo-Iranian languages, Tamil
    'հեղինակ|ავტორი|بقلم|كتب|كتبت|إعداد|نویسنده|به قلم|خبرنگار|تحریر|מאת|כתב|लेखक|रिपोर्ट|লেখক|লিখেছেন|எழுதியவர்',
    // East Asia
    '作者|记者|記者|文|撰文|撰稿|采写|採訪|采访|编译|編譯|本报记者|本報記者|特约记者|通讯员|通訊員|取材・文|執筆|著者|聞き手|기자|글|글쓴이|취재',
  ),
  nobiliary: list('von|de|di|af|bài'),
  editorLabels: list(
    'editor|editors|penyunting|redaktur|redaktion|redaktor|redigering|editora|urednik|уредник|редактор',
    'szerkesztő|szerkesztette|επιμέλεια|تحرير|محرر|编辑|編輯|責任編輯|责任编辑|责编|編集|편집',
  ),
  otherLabels: list(
    'edited by|editing by|photo|photos|photography|photographs|photographer|picture|pictures|image|images|video|videos|graphic|graphics|camera',
    'illustration|illustrations|translation|translated by|translator|producer|produced by|foto|fotos|foto’s|fotó|fotografie',
    'fotograf|fotografer|bild|bilder|grafik|illustrationen|übersetzung|übersetzt von|aus dem englischen von|vertaling|beeld',
    'översättning|oversettelse|oversættelse|kuva|kuvat|käännös|fotografía|fotografías|imagen|imágenes|vídeo|traducción',
    'imagens|tradução|photographie|traduction|immagini|traduzione|traducere|zdjęcia|tłumaczenie|překlad|preklad|prevod',
    'фото|видео|відео|перевод|переклад|превод|снимки|снимка|fordítás|φωτογραφίες|φωτό|μετάφραση|fotoğraf|çeviri|ảnh|dịch',
    'ilustrasi|kameramen|penerjemah|تصوير|ترجمة|عکس|ترجمه|צילום|תרגום|फोटो|ছবি|ภาพ|摄影|攝影|图|圖|翻译|翻譯|校对|校對',
    '撮影|写真|翻訳|사진|번역|그래픽',
  ),
  bylineSuffixes: list(
    '기자|특파원|논설위원|객원기자|선임기자|인턴기자|앵커|등|記者|记者|等| et al.| u. a.| u.a.| dkk| dkk.| и др.| та ін.| i in.',
  ),
  bylinePlaces: list('in|aus|from'),
  authorConjunctions: list(
    'and|with|dan|serta|bersama|und|mit|sowie|y|con|e|com|et|avec|ed|en|met|og|och|ja|i|oraz|a|și|és|и|та|і|ve|ile|và|και',
    'و|&|와|과|と|at|ir|un|eta|dhe|และ|और|এবং|ও|மற்றும்',
  ),
  agencies: list(
    'reuters|ap|associated press|the associated press|afp|agence france presse|upi|bloomberg|xinhua|dpa|afx|epd|kna|sid|apa',
    'sda|ats|keystone sda|ansa|adnkronos|agi|efe|agencia efe|europa press|lusa|anp|belga|ritzau|ntb|tt|stt|bns|leta|elta|pap',
    'čtk|ctk|tasr|sita|mti|agerpres|mediafax|бта|bta|hina|tanjug|танјуг|beta|fena|srna|sta|ана мпе|απε μπε|anadolu|aa|dha|iha|i̇ha',
    'тасс|интерфакс|риа новости|interfax|ukrinform|укринформ|укрінформ|уніан|унн|белта|казинформ|antara|bernama|ttxvn|vna|pti|ians',
    'irna|isna|wam|spa|qna|mena|kuna|petra|وام|واس|قنا|أ ف ب|رويترز|د ب أ|ایرنا|ایسنا|新华社|新華社|中新社|中央社|共同|共同通信',
    '時事|時事通信|연합뉴스|뉴시스|뉴스1',
  ),
  bodies: list(
    'newsroom|desk|staff|editors|editorial|editor|team|bureau|agency|agencies|news|service|services|media|network|tribune|times',
    'herald|gazette|journal|university|institute|foundation|writer|writers|reporter|reporters|correspondent|correspondents|contributor|contributors|columnist|redaktion',
    'onlineredaktion|redaktionsteam|agentur|agenturen|zeitung|redactie|redacción|redaccion|redacció|redazione|redação|rédaction',
    'redacția|equipo|équipe|equipe|diario|diário|jornal|giornale|agencia|agência|agence|agenzia|corresponsal|corresponsales|toimitus',
    'redaksjonen|redaksjon|redaktionen|redaksi|kontributor|redakcja|redakce|redakcia|redakcija|zespół|toimetus|szerkesztőség|vijesti',
    'редакция|редакція|редакција|редакцията|агентство|агенция|агенција|новости|новини|корреспондент|кореспондент|вести|σύνταξη',
    'συντακτική|συντακτικη|ομάδα|ομαδα|haber|haberler|merkezi|ajansı|servisi|phóng|المحرر|التحرير|وكالة|وكالات|تحریریه|مערכת|डेस्क|ब्यूरो',
    'প্রতিবেদক|ডেস্ক|ทีมข่าว|กองบรรณาธิการ',
  ),
  bodyEndings: list(
    '社|网|網|报|報|报道|报导|報導|報道|部|新聞|新闻|台|局|中心|小编|小編|Web|オンライン|デジタル|ニュース|編集部|통신|뉴스|신문|일보|방송|팀|부',
  ),
};
